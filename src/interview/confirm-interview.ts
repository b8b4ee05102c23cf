import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/user-error.ts';
import { setDebtsDue } from './feedback-due.ts';
import { lockInterview, type LockedInterview, settleCase } from './interview-change.ts';
import { InterviewScheduleVersion } from './interview-schedule-version.entity.ts';
import { InterviewSlot } from './interview-slot.entity.ts';
import { actionBlockersOf, InterviewAction, mustBeUnblocked } from './interview.actions.ts';
import type { Interview } from './interview.entity.ts';
import { startBlockersOf } from './interview.states.ts';
import { ScheduleInitiator } from './interview.words.ts';

/** Which of the offered times the candidate chose. */
export interface ConfirmInterview {
  readonly interviewId: string;
  readonly version: number;
  readonly slotId: string;
}

/** Agrees a proposed interview at one of its times; the others come free. */
export async function confirmInterview(context: Context, input: ConfirmInterview): Promise<Interview> {
  const id = await context.see('Interview', input.interviewId, 'interviewId');
  const slotId = await context.see('InterviewSlot', input.slotId, 'slotId');
  return context.em.transactional(async (tx) => {
    const locked = await lockInterview(tx, { id, version: input.version });
    mustBeUnblocked(actionBlockersOf(InterviewAction.CONFIRM, locked.facts, context.now));
    const slot = await tx.findOne(InterviewSlot, { id: slotId, interview: id });
    if (!slot) throw notFound('time of this interview', 'slotId');
    mustBeUnblocked(startBlockersOf(slot.startsAt, context.now));
    await agree(tx, context, { ...locked, slot });
    await settleCase(tx, context, locked);
    const changes = { startsAt: slot.startsAt.toISOString() };
    record(tx, context, { action: 'interview.confirmed', objectType: 'Interview', objectId: id, changes });
    return locked.interview;
  });
}

async function agree(
  tx: EntityManager,
  context: Context,
  { interview, vettingCase, slot }: LockedInterview & { readonly slot: InterviewSlot },
): Promise<void> {
  interview.setFor(slot);
  const scheduledBy = ref(User, context.viewer.id);
  const facts = { number: 1, initiator: ScheduleInitiator.CANDIDATE, reason: null, scheduledBy };
  tx.persist(new InterviewScheduleVersion(context, interview, facts));
  await setDebtsDue(tx, { interview, vettingCase });
}
