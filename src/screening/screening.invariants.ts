import { addBusinessDays } from '../calendar/business-time.ts';
import { type CalendarJson, calendarJson, isUnchangedSince, rulesOf } from '../calendar/calendar-json.ts';
import { computed, queried } from '../database/invariant.ts';
import { businessDaysPerRound } from './company-screening.clock.ts';

interface DueRound {
  readonly openedAt: string;
  readonly due: string;
  readonly calendar: CalendarJson;
}

/** What is always true of rounds, and of who is trusted on them. */
export const screeningInvariants = [
  queried({
    name: 'company-screened-while-round-open',
    sentence: 'A company is being let in exactly while such a round of it is open.',
    type: 'Company',
    text: `select c.id, c.status || ', open rounds: ' || count(s.id) from company c
      left join company_screening s on s.company_id = c.id and (s.kind, s.status) = ('INITIAL', 'IN_PROGRESS')
      group by c.id having (c.status = 'SCREENING') <> (count(s.id) = 1)`,
  }),
  queried({
    name: 'company-trusted-on-last-decided-round',
    sentence:
      'A company is trusted until the round that was decided last expires, and whoever is approved has passed it.',
    type: 'Company',
    text: `select c.id, c.status || ', trusted until ' || coalesce(c.trust_expires_at::text, 'never') || ', round says ' ||
        coalesce(company_trust(c.id)::text, 'never') from company c
      where c.trust_expires_at is distinct from company_trust(c.id) or (c.status = 'APPROVED' and c.trust_expires_at is null)`,
  }),
  queried({
    name: 'passed-round-holds',
    sentence:
      'A passed round has five checks passed or waived, rests on verified funding, and expires with its earliest evidence.',
    type: 'CompanyScreening',
    text: `select s.id, 'checks that hold: ' || count(c.id) || ', expires ' || s.expires_at from company_screening s
      left join screening_check c on c.screening_id = s.id and c.status in ('PASSED', 'WAIVED')
      where s.status = 'PASSED' group by s.id
      having count(c.id) <> 5 or s.expires_at is distinct from company_screening_expiry(s.id, s.closed_at) or not exists (
        select 1 from screening_check f join screening_evidence e on e.check_id in (f.id, f.carried_from_id)
        where f.screening_id = s.id and (f.kind, f.status) = ('FUNDING', 'PASSED') and e.verified_at <= s.closed_at)`,
  }),
  computed<DueRound>({
    name: 'round-due-computed',
    sentence: 'A round is due five business days after it was opened.',
    type: 'CompanyScreening',
    text: `select s.id, jsonb_build_object('openedAt', s.opened_at, 'due', s.due_at, 'calendar', ${calendarJson('b')})
      from company_screening s join business_calendar b on b.id = s.calendar_id where ${isUnchangedSince('b', 's.opened_at')}`,
    judge: ({ openedAt, due, calendar }) => {
      const computedDue = addBusinessDays(rulesOf(calendar), new Date(openedAt), businessDaysPerRound);
      return computedDue.getTime() === new Date(due).getTime() ? null : `due ${due}, not ${computedDue.toISOString()}`;
    },
  }),
];
