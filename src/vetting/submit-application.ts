import { record } from '../audit/record.ts';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { type Application, receiveApplication } from '../candidate/receive-application.ts';
import type { Context } from '../kernel/context.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { defaultTrack, openCase, openingBlockers } from './open-case.ts';
import type { VettingCase } from './vetting-case.entity.ts';

/** What became of an application. */
export interface SubmittedApplication {
  readonly candidate: Candidate;
  /** Null when rule V1 keeps a case from opening; then `blockers` says why. */
  readonly vettingCase: VettingCase | null;
  readonly isNew: boolean;
  readonly blockers: readonly Blocker[];
}

/** Puts an application on record and opens its case in the same transaction, if rule V1 allows one. */
export async function submitApplication(context: Context, input: Application): Promise<SubmittedApplication> {
  return context.em.transactional(async (tx) => {
    const { candidate, isNew } = await receiveApplication(tx, context, input);
    const track = await defaultTrack(tx);
    // Nobody else sees who is new yet, and nothing was ever decided about them.
    const blockers = isNew ? [] : await openingBlockers(tx, context, { candidate, track });
    if (blockers.length > 0) return { candidate, vettingCase: null, isNew, blockers };
    const vettingCase = await openCase(tx, context, { candidate, track, reason: null });
    record(tx, context, {
      action: 'vettingCase.opened',
      objectType: 'VettingCase',
      objectId: vettingCase.id,
      changes: { rule: 'V1', isNew },
    });
    return { candidate, vettingCase, isNew, blockers };
  });
}
