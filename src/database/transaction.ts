import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { type RunStatement, statementsOf } from './statements.ts';

/**
 * Runs bound, named statements in one transaction on one connection of the ORM's own pool: all of them hold, or none.
 * The work asks for nothing but through `run`, since a second connection might never come while the first is held.
 */
export async function inTransaction<T>(em: EntityManager, work: (run: RunStatement) => Promise<T>): Promise<T> {
  const pool: Pool = await em.getConnection().getNativeClient();
  const client = await pool.connect();
  client.on('error', ignore);
  try {
    await client.query('begin');
    const result = await work(statementsOf(client));
    await client.query('commit');
    release(client);
    return result;
  } catch (error) {
    await undo(client);
    throw error;
  }
}

async function undo(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    release(client);
  } catch {
    client.release(true);
  }
}

function release(client: PoolClient): void {
  client.off('error', ignore);
  client.release();
}

/** A lost connection fails the statement that it is lost on; an event that nobody hears would end the process. */
function ignore(): void {
  return undefined;
}
