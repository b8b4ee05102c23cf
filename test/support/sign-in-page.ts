import { runInNewContext } from 'node:vm';

/** An element of the page, as far as its script knows one. */
export class FakeElement {
  textContent = '';
  value = '';
  hidden = false;
  isThere = true;
  isFocused = false;
  readonly elements: Readonly<Record<string, FakeElement>>;
  readonly #hearing = new Map<string, (event: object) => Promise<void>>();

  constructor(elements: Readonly<Record<string, FakeElement>> = {}) {
    this.elements = elements;
  }

  addEventListener(event: string, hear: (event: object) => Promise<void>): void {
    this.#hearing.set(event, hear);
  }

  /** Lets something happen to it, and waits for what the script makes of it. */
  async meets(event: string): Promise<void> {
    await this.#hearing.get(event)?.({ preventDefault: () => undefined });
  }

  querySelector(tag: string): FakeElement | undefined {
    return this.elements[tag];
  }

  remove(): void {
    this.isThere = false;
  }

  focus(): void {
    this.isFocused = true;
  }
}

/** What the script asks the browser to fetch. */
export type Fetch = (
  url: string,
  init: { readonly body: string },
) => Promise<{ readonly ok: boolean; readonly json: () => unknown }>;

/** The page to sign in with in a browser that can no more than its script needs. */
export class OpenPage {
  readonly email = new FakeElement();
  readonly password = new FakeElement();
  readonly button = new FakeElement();
  readonly form = new FakeElement({ email: this.email, password: this.password, button: this.button });
  readonly who = new FakeElement();
  readonly what = new FakeElement();
  readonly leave = new FakeElement();
  readonly status = new FakeElement();
  readonly window = new FakeElement();
  /** What the address bar shows after the path. */
  hash: string;
  loads = 1;

  constructor(html: string, { hash = '', fetch }: { readonly hash?: string; readonly fetch: Fetch }) {
    this.hash = hash;
    runInNewContext(/<script>([^]*)<\/script>/.exec(html)?.[1] ?? 'throw new Error("no script")', {
      fetch,
      document: {
        forms: [this.form],
        getElementById: (id: 'who' | 'what' | 'leave') => this[id],
        querySelector: () => this.status,
      },
      location: { hash, pathname: '/sign-in', reload: () => (this.loads += 1) },
      history: { replaceState: () => (this.hash = '') },
      addEventListener: this.window.addEventListener.bind(this.window),
    });
  }
}
