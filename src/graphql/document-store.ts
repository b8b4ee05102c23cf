import type { DocumentNode } from 'graphql';

/** A parsed document weighs up to a few hundred times its text, so the text is what is rationed. */
const mostCharacters = 500_000;
const longestKept = 20_000;

/** Keeps parsed documents by hash, the same object each time, and forgets those that were used longest ago. */
export class DocumentStore {
  readonly #kept = new Map<string, DocumentNode>();
  #characters = 0;

  get(key: string): Promise<DocumentNode | undefined> {
    const found = this.#kept.get(key);
    if (found) {
      this.#kept.delete(key);
      this.#kept.set(key, found);
    }
    return Promise.resolve(found);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#forget(key);
    const length = lengthOf(document);
    if (length > longestKept) return Promise.resolve();
    this.#kept.set(key, document);
    this.#characters += length;
    for (const [oldest] of this.#kept) {
      if (this.#characters <= mostCharacters) break;
      this.#forget(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#forget(key));
  }

  #forget(key: string): boolean {
    const found = this.#kept.get(key);
    if (found) this.#characters -= lengthOf(found);
    return this.#kept.delete(key);
  }
}

function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? longestKept;
}
