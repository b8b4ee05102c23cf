import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import type { Answer } from '../kernel/answer.ts';
import { type RunStatement, type Statement, statementsOf } from './statements.ts';

/** How a transaction ends: what is given here is sent at once with the commit, when the work is done. */
export interface Ending {
  /** A statement just before the commit: whoever decides sees nothing of it, and its failure undoes everything. */
  readonly write: (statement: Statement) => void;
  /** A read just after the commit, which sees what was committed. */
  readonly answer: (answer: Answer | null) => void;
}

/**
 * Runs bound, named statements in one transaction on one connection of the ORM's own pool: all of them hold, or none.
 * What is asked for without waiting is sent at once, the first of it together with the begin. The work asks for nothing
 * but through `run`, since a second connection might never come while the first is held.
 */
export async function inTransaction<T>(
  em: EntityManager,
  work: (run: RunStatement, ending: Ending) => Promise<T>,
): Promise<T> {
  const pool: Pool = await em.getConnection().getNativeClient();
  const client = await pool.connect();
  try {
    const result = await worked(client, work);
    client.release();
    return result;
  } catch (error) {
    await undo(client);
    throw error;
  }
}

async function worked<T>(client: PoolClient, work: (run: RunStatement, ending: Ending) => Promise<T>): Promise<T> {
  const run = statementsOf(client);
  const writes: Statement[] = [];
  const answers: Answer[] = [];
  const ending: Ending = {
    write: (statement) => writes.push(statement),
    answer: (answer) => answers.push(...(answer ? [answer] : [])),
  };
  const [begun, working] = inOnePacket(client, () => {
    const sent = client.query('begin');
    const afterBegin: RunStatement = async (...statement) => (await Promise.all([run(...statement), sent]))[0];
    return [sent, work(afterBegin, ending)] as const;
  });
  const [, result] = await settled([begun, working]);
  await end({ client, run, writes, answers });
  return result;
}

interface Ends {
  readonly client: PoolClient;
  readonly run: RunStatement;
  readonly writes: readonly Statement[];
  readonly answers: readonly Answer[];
}

async function end({ client, run, writes, answers }: Ends): Promise<void> {
  const [written, committed, read] = inOnePacket(
    client,
    () =>
      [
        writes.map(({ text, values }) => run(text, values)),
        client.query('commit'),
        answers.map(({ text, values, take }) => run(text, values).then(take)),
      ] as const,
  );
  await settled([...written, committed, ...read]);
}

/** Writing to a socket is dear, and so is being woken up by it. */
function inOnePacket<T>(client: PoolClient, send: () => T): T {
  const { stream } = client.connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** The outcome of all of them, or the failure of the first that failed, once none is under way any more. */
async function settled<T extends readonly unknown[]>(sent: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(sent);
  return Promise.all(sent);
}

/** A connection on which even that fails is not used again. */
async function undo(client: PoolClient): Promise<void> {
  const failed = await client.query('rollback').then(
    () => false,
    () => true,
  );
  client.release(failed);
}
