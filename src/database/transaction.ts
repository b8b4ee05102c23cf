import type { Pool, PoolClient } from 'pg';
import type { Answer } from '../kernel/answer.ts';
import type { Context } from '../kernel/context.ts';
import type { Once } from '../kernel/once.ts';
import { inOnePacket, settled } from './one-packet.ts';
import { type RunStatement, type Statement, statementsOf } from './statements.ts';

/** How a transaction ends: what is given here is sent at once with the commit, when the work is done. */
export interface Ending {
  /** A statement just before the commit: whoever decides sees nothing of it, and its failure undoes everything. */
  readonly write: (statement: Statement) => void;
  /** A read just after the commit, which sees what was committed. */
  readonly answer: (answer: Answer | null) => void;
}

/** What is done in a transaction. */
type Work<T> = (run: RunStatement, ending: Ending) => Promise<T>;

/**
 * Runs bound, named statements in one transaction on one connection of the ORM's own pool: all of them hold, or none.
 * What is asked for without waiting is sent at once, the first of it together with the begin. The work asks for nothing
 * but through `run`, since a second connection might never come while the first is held.
 */
export async function inTransaction<T>({ em, once }: Pick<Context, 'em' | 'once'>, work: Work<T>): Promise<T> {
  const pool: Pool = await em.getConnection().getNativeClient();
  const client = await pool.connect();
  return once ? held(client, work, once) : ended(client, work);
}

async function ended<T>(client: PoolClient, work: Work<T>): Promise<T> {
  try {
    const result = await worked(client, work);
    client.release();
    return result;
  } catch (error) {
    await undo(client);
    throw error;
  }
}

async function worked<T>(client: PoolClient, work: Work<T>): Promise<T> {
  const ends = new Ends(client);
  const [begun, working] = inOnePacket(client, () => {
    const sent = client.query('begin');
    const afterBegin: RunStatement = async (...statement) => (await Promise.all([ends.run(...statement), sent]))[0];
    return [sent, work(afterBegin, ends)] as const;
  });
  const [, result] = await settled([begun, working]);
  await ends.send();
  return result;
}

/** Leaves the end to whoever takes the transaction over; work that gives nothing did nothing, and ends at once. */
async function held<T>(client: PoolClient, work: Work<T>, once: Once): Promise<T> {
  const ends = new Ends(client);
  let isOpen = true;
  const close = (how: () => Promise<void>) => async (): Promise<void> => {
    if (isOpen) await how();
    isOpen = false;
  };
  const rollback = close(() => undo(client));
  const commit = close(async () => {
    await ends.send();
    client.release();
  });
  try {
    await client.query('begin');
    await once.hold({ run: ends.run, commit, rollback });
    const result = await work(ends.run, ends);
    if (!result) await rollback();
    return result;
  } catch (error) {
    await rollback();
    throw error;
  }
}

class Ends implements Ending {
  readonly run: RunStatement;
  readonly #client: PoolClient;
  readonly #writes: Statement[] = [];
  readonly #answers: Answer[] = [];

  constructor(client: PoolClient) {
    this.#client = client;
    this.run = statementsOf(client);
  }

  readonly write = (statement: Statement): void => void this.#writes.push(statement);

  readonly answer = (answer: Answer | null): void => void this.#answers.push(...(answer ? [answer] : []));

  async send(): Promise<void> {
    const [written, committed, read] = inOnePacket(
      this.#client,
      () =>
        [
          this.#writes.map(({ text, values }) => this.run(text, values)),
          this.#client.query('commit'),
          this.#answers.map(({ text, values, take }) => this.run(text, values).then(take)),
        ] as const,
    );
    await settled([...written, committed, ...read]);
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
