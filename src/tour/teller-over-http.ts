import { print } from 'graphql';
import { codeOf } from '../database/embedded-error.ts';
import { Surprise, type Teller } from '../story/teller.ts';

/** Bearer tokens by person. */
export type Tokens = Readonly<Record<string, string>>;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Tells the story to a server, each step with the right person's token. */
export function tellerOverHttp(url: string, tokens: Tokens): Teller {
  return {
    now: () => new Date(),
    ask: async (who, document, variables) => {
      const token = tokens[who];
      if (token === undefined) throw new Surprise(`there is no token of ${who}`);
      const { status, body } = await post(url, token, { query: print(document), variables });
      const [error] = body.errors ?? [];
      if (error) throw new Surprise(`HTTP ${String(status)} as ${who}: ${error.message}${hints[status] ?? ''}`);
      if (body.data === undefined) throw new Surprise(`HTTP ${String(status)} as ${who}, and no data`);
      // The document's own type says what its data are.
      return body.data as never;
    },
  };
}

const hints: Readonly<Record<number, string>> = { 401: ' Are these the tokens of this server? Say so with --tokens.' };

async function post(url: string, token: string, document: object): Promise<{ status: number; body: Body }> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(document),
  }).catch((error: unknown) => {
    const cause = error instanceof Error ? error.cause : null;
    throw new Surprise(`nothing answers at ${url}${codeOf(cause) && ` (${codeOf(cause)})`}`);
  });
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new Surprise(`what answers at ${url} is no Fourgate`);
  return { status: response.status, body };
}
