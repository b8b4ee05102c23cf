import { wasUndone } from './database-faults.ts';
import type { RequestContext } from './request-context.ts';

const mostTries = 3;

/**
 * Does it once more, with nothing loaded, where two changes waited for each other and PostgreSQL undid this one: none of it
 * was done, and whoever asked would do the same. Throws what the third try throws.
 */
export async function again<T>(
  context: RequestContext,
  act: (context: RequestContext) => Promise<T>,
  tries = 1,
): Promise<T> {
  try {
    return await act(context);
  } catch (error) {
    if (tries === mostTries || !wasUndone(error)) throw error;
    return again({ ...context, em: context.em.fork({ clear: true }) }, act, tries + 1);
  }
}
