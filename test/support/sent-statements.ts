import { jest } from '@jest/globals';
import type { Client, Pool } from 'pg';
import type { TestApi } from './test-api.ts';

/** Everything that a piece of work sends to the database, in order, but for the look-up of who asks. */
export async function sentBy(api: TestApi, work: () => Promise<unknown>): Promise<readonly string[]> {
  const pool: Pool & { readonly Client?: typeof Client } = await api.orm.em.getConnection().getNativeClient();
  if (!pool.Client) throw new Error('The pool does not tell which clients it makes');
  const heard = jest.spyOn(pool.Client.prototype, 'query');
  try {
    await work();
    return heard.mock.calls.map(([query]) => textOf(query)).filter((text) => !text.includes('from api_token'));
  } finally {
    heard.mockRestore();
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'object' && query !== null && 'text' in query) return String(query.text).trim();
  return String(query);
}
