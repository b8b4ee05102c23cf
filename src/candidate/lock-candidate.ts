import type { EntityManager } from '@mikro-orm/postgresql';
import type { Candidate } from './candidate.entity.ts';

/**
 * Makes everybody else who locks this person wait until the transaction ends. The lock is of the kind that leaves rows
 * that only point to the person alone: a case that is moved looks its person up, and whoever opens another case waits for it.
 */
export async function lockCandidate(tx: EntityManager, { id }: Pick<Candidate, 'id'>): Promise<void> {
  await tx.execute('select 1 from candidate where id = ? for no key update', [id]);
}
