import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { notFound, UserError, UserErrorCode } from '../kernel/user-error.ts';
import type { CompanyScreening } from './company-screening.entity.ts';
import { changeScreening, type SeenScreening } from './screening-change.ts';
import { ScreeningEvidence } from './screening-evidence.entity.ts';

/** Which evidence of a round, and how it was verified. */
export interface VerifyScreeningEvidence extends SeenScreening {
  readonly screeningEvidenceId: string;
  readonly note: string;
}

/** Records that somebody made sure of evidence at its source, and how. */
export async function verifyScreeningEvidence(
  context: Context,
  input: VerifyScreeningEvidence,
): Promise<CompanyScreening> {
  const id = await context.see('ScreeningEvidence', input.screeningEvidenceId, 'screeningEvidenceId');
  return changeScreening(context, input, async (tx, round) => {
    const evidence = await tx.findOne(ScreeningEvidence, { id, check: { screening: round } });
    if (!evidence) throw notFound('evidence of this round', 'screeningEvidenceId');
    if (evidence.verifiedAt) {
      throw new UserError(UserErrorCode.CONFLICT, 'Somebody has verified this already. Load the round again.');
    }
    evidence.verify({ by: ref(User, context.viewer.id), at: context.now, note: input.note.trim() });
    round.cameIn(context.now);
    record(tx, context, {
      action: 'companyScreening.evidenceVerified',
      objectType: 'CompanyScreening',
      objectId: round.id,
      changes: { evidence: id, attachedBy: evidence.attachedBy.id },
    });
  });
}
