import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { lockCase, setWaiting } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { stageFactsOf } from './stage-facts.ts';

/** Whose candidate has answered. */
export interface RecordCandidateResponse {
  readonly vettingCaseId: string;
  readonly version: number;
}

/** Records that a candidate has answered what they were asked for: the case waits on whom it would have waited on. */
export async function recordCandidateResponse(context: Context, input: RecordCandidateResponse): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    const askedAt = mustBeAsked(vettingCase);
    const facts = await stageFactsOf(tx, vettingCase);
    vettingCase.answered();
    await setWaiting(context, vettingCase, facts);
    record(tx, context, {
      action: 'vettingCase.responded',
      objectType: 'VettingCase',
      objectId: id,
      changes: { askedAt: askedAt.toISOString() },
    });
    return vettingCase;
  });
}

function mustBeAsked({ requestedAt }: VettingCase): Date {
  if (requestedAt) return requestedAt;
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, 'The candidate is asked for nothing. Reload the case.');
}
