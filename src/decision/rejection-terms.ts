import { addBusinessDays } from '../calendar/business-time.ts';
import { localDateAfter } from '../calendar/local-date.ts';
import { clockRulesOf } from '../vetting/move-case.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';

/** The day from which a candidate who is rejected now may apply again, by the case's policy and calendar. */
export async function reapplyNotBeforeOf(vettingCase: VettingCase, now: Date): Promise<string> {
  const { reapplyAfterDays } = await vettingCase.policy.loadOrFail();
  const { calendar } = await clockRulesOf(vettingCase);
  return localDateAfter(calendar.zone, now, reapplyAfterDays);
}

/** When the letter about a rejection that is made now has to be sent, by the case's policy and calendar. */
export async function letterDueAt(vettingCase: VettingCase, now: Date): Promise<Date> {
  const { letterDueBusinessDays } = await vettingCase.policy.loadOrFail();
  const { calendar } = await clockRulesOf(vettingCase);
  return addBusinessDays(calendar, now, letterDueBusinessDays);
}
