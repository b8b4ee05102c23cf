import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { writeNote } from '../vetting/add-note.ts';
import { lockCase, setWaiting } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingCaseStatus } from '../vetting/vetting-case.states.ts';
import { NoteKind } from '../vetting/vetting.enums.ts';
import { stageFactsOf } from './stage-facts.ts';

/** What the candidate of a case is asked for. */
export interface RequestFromCandidate {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Records that a candidate was asked for something: the clock stands until they answer or the case moves. What was asked
 * stays among the notes.
 */
export async function requestFromCandidate(context: Context, input: RequestFromCandidate): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    mustBeFreeToAsk(vettingCase);
    const facts = await stageFactsOf(tx, vettingCase);
    vettingCase.ask(input.reason.trim(), context.now);
    const about = { candidate: vettingCase.candidate, vettingCase: ref(vettingCase) };
    writeNote(tx, context, { ...about, kind: NoteKind.REQUEST, text: input.reason });
    await setWaiting(context, vettingCase, facts);
    record(tx, context, {
      action: 'vettingCase.requested',
      objectType: 'VettingCase',
      objectId: id,
      changes: { fields: ['requestReason'] },
    });
    return vettingCase;
  });
}

function mustBeFreeToAsk({ status, requestedAt }: VettingCase): void {
  if (status !== VettingCaseStatus.OPEN) {
    throw new UserError(
      UserErrorCode.ILLEGAL_TRANSITION,
      'Candidates are asked for something while their case is open.',
    );
  }
  if (requestedAt === null) return;
  const message = 'The candidate has been asked already. Record their response first, then ask anew.';
  throw new UserError(UserErrorCode.CONFLICT, message);
}
