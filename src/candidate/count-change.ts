import type { EntityManager } from '@mikro-orm/postgresql';
import type { Candidate } from './candidate.entity.ts';

/** Writes what is pending and counts it as a change of the candidate, also when only skills or identifiers changed. */
export async function countChange(tx: EntityManager, candidate: Candidate, seen: number): Promise<void> {
  await tx.flush();
  if (candidate.version !== seen) return;
  await tx.execute('update candidate set version = version + 1 where id = ?', [candidate.id]);
  await tx.refresh(candidate);
}
