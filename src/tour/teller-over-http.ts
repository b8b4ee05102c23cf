import { print } from 'graphql';
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
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: print(document), variables }),
      });
      const { data, errors } = (await response.json()) as Body;
      if (errors?.[0]) throw new Surprise(`HTTP ${String(response.status)} as ${who}: ${errors[0].message}`);
      // The document's own type says what its data are.
      return data as never;
    },
  };
}
