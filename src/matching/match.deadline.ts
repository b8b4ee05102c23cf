import { addBusinessDays, type BusinessCalendarRules } from '../calendar/business-time.ts';

/** How long a candidate may think about a proposal: our assumption. */
const businessDaysToAnswer = 5;

/** Until when a proposal that is made at this moment may be answered. */
export function answerDeadline(calendar: BusinessCalendarRules, proposedAt: Date): Date {
  return addBusinessDays(calendar, proposedAt, businessDaysToAnswer);
}
