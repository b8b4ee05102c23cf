import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { countChange, lockUser } from '../identity/lock-user.ts';
import { type User, UserKind } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { invalid, notFound } from '../kernel/user-error.ts';
import { Candidate } from './candidate.entity.ts';

/** Which candidate is which member of staff; the version is the account's, as it was seen. */
export interface LinkCandidateUser {
  readonly candidateId: string;
  readonly userId: string;
  readonly version: number;
}

/**
 * Puts on record that a candidate is a member of staff, who from then on sees nothing of their own case. It is done by
 * whoever sees no candidates, so that the id is all they know of one, and answers with the account alone.
 */
export async function linkCandidateUser(context: Context, input: LinkCandidateUser): Promise<User> {
  const candidateId = keyOf(input.candidateId);
  const userId = await context.see('User', input.userId, 'userId');
  return context.em.transactional(async (tx) => {
    const user = await lockUser(tx, userId, input.version);
    if (user.kind === UserKind.SERVICE)
      throw invalid('This account is a program. Name the account of a person.', 'userId');
    const candidate = await lockCandidate(tx, candidateId);
    candidate.isStaff(ref(user));
    await countChange(tx, user);
    const changes = { user: userId };
    record(tx, context, { action: 'candidate.linked', objectType: 'Candidate', objectId: candidateId, changes });
    return user;
  });
}

function keyOf(globalId: string): string {
  const parsed = parseGlobalId(globalId);
  if (parsed?.type !== 'Candidate') throw notFound('candidate', 'candidateId');
  return parsed.key;
}

async function lockCandidate(tx: EntityManager, id: string): Promise<Candidate> {
  const candidate = await tx.findOne(Candidate, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!candidate) throw notFound('candidate', 'candidateId');
  return candidate;
}
