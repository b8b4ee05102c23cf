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
  try {
    await client.query('begin');
    const result = await work(statementsOf(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await undo(client);
    throw error;
  }
}

/** A connection on which even that fails is not used again. */
async function undo(client: PoolClient): Promise<void> {
  const failed = await client.query('rollback').then(
    () => false,
    () => true,
  );
  client.release(failed);
}
