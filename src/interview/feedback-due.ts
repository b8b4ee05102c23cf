import type { EntityManager } from '@mikro-orm/postgresql';
import { addBusinessDays } from '../calendar/business-time.ts';
import { clockRulesOf } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import type { Interview } from './interview.entity.ts';

/** When feedback on an interview that ends then is due, by the policy of its case. */
export async function feedbackDue(vettingCase: VettingCase, endsAt: Date): Promise<Date> {
  const { calendar } = await clockRulesOf(vettingCase);
  const { scorecardDueBusinessDays } = await vettingCase.policy.loadOrFail();
  return addBusinessDays(calendar, endsAt, scorecardDueBusinessDays);
}

/** Sets anew when feedback on an interview is due, after its time has changed. */
export async function setDebtsDue(
  tx: EntityManager,
  { interview, vettingCase }: { readonly interview: Interview; readonly vettingCase: VettingCase },
): Promise<void> {
  const due = await feedbackDue(vettingCase, interview.endsAt);
  for (const seat of await tx.find(InterviewParticipant, { interview })) seat.dueBy(due);
}
