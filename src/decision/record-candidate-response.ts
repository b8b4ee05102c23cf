import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { type NoteFacts, writeNote } from '../vetting/add-note.ts';
import { lockCase, setWaiting } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { NoteKind } from '../vetting/vetting.enums.ts';
import { stageFactsOf } from './stage-facts.ts';

/** Whose candidate has answered. */
export interface RecordCandidateResponse {
  readonly vettingCaseId: string;
  readonly version: number;
  /** What they answered, kept as a note. */
  readonly response?: string | null | undefined;
}

/** Records that a candidate has answered what they were asked for: the case waits on whom it would have waited on. */
export async function recordCandidateResponse(context: Context, input: RecordCandidateResponse): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    const askedAt = mustBeAsked(vettingCase);
    const facts = await stageFactsOf(tx, vettingCase);
    vettingCase.answered();
    if (input.response) writeNote(tx, context, answerTo(vettingCase, input.response));
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

function answerTo(vettingCase: VettingCase, text: string): NoteFacts {
  return { candidate: vettingCase.candidate, vettingCase: ref(vettingCase), kind: NoteKind.RESPONSE, text };
}

function mustBeAsked({ requestedAt }: VettingCase): Date {
  if (requestedAt) return requestedAt;
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, 'The candidate is asked for nothing. Reload the case.');
}
