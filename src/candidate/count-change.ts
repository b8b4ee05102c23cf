import type { EntityManager } from '@mikro-orm/postgresql';
import type { Candidate } from './candidate.entity.ts';

/** Writes what is pending and counts it as one change of the candidate, also when only skills or identifiers changed. */
export async function countChange(tx: EntityManager, candidate: Candidate): Promise<void> {
  const before = candidate.version;
  await tx.flush();
  if (candidate.version !== before) return;
  await tx.execute('update candidate set version = version + 1 where id = ?', [candidate.id]);
  await tx.refresh(candidate);
}
