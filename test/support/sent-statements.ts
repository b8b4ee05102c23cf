import { jest } from '@jest/globals';
import type { Client, Pool } from 'pg';
import type { TestApi } from './test-api.ts';

/** What a piece of work sends to the database, but for the look-up of who asks. */
export interface Sent {
  /** In order. */
  readonly sent: readonly string[];
  /** How often nothing was on its way when something was sent: each is a wait of its own. */
  readonly ways: number;
}

/** Hears all that a piece of work sends on connections that it holds. */
export async function sentBy(api: TestApi, work: () => Promise<unknown>): Promise<Sent> {
  const pool: Pool & { readonly Client?: typeof Client } = await api.orm.em.getConnection().getNativeClient();
  if (!pool.Client) throw new Error('The pool does not tell which clients it makes');
  const sent: string[] = [];
  let [ways, underWay] = [0, 0];
  const send: unknown = Reflect.get(pool.Client.prototype, 'query');
  const heard = jest.spyOn(pool.Client.prototype, 'query').mockImplementation(function (this: Client, ...asked) {
    // One of its overloads, whichever was called.
    const answer: unknown = (send as (...query: readonly unknown[]) => unknown).apply(this, asked);
    const text = textOf(asked[0]);
    if (text.includes('from api_token')) return answer;
    sent.push(text);
    if (underWay === 0) ways += 1;
    underWay += 1;
    void Promise.allSettled([answer]).then(() => (underWay -= 1));
    return answer;
  });
  try {
    await work();
    return { sent, ways };
  } finally {
    heard.mockRestore();
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'object' && query !== null && 'text' in query) return String(query.text).trim();
  return String(query);
}
