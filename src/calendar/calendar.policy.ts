import { policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import type { BusinessCalendar } from './business-calendar.entity.ts';

/** When and by which numbers the team works. */
export const calendarsAndPolicies = group('calendars, policies', {
  ADMIN: write,
  HEAD_OF_TALENT: write,
  RECRUITER: read,
});

/** Rights on calendars. */
export const calendarPolicies = [
  policy<BusinessCalendar>('BusinessCalendar', {
    rows: { group: calendarsAndPolicies },
    fields: [[calendarsAndPolicies, 'id', 'version', 'name', 'zone', 'opensAt', 'closesAt', 'workingDays', 'holidays']],
  }),
  query('businessCalendars', calendarsAndPolicies),
];
