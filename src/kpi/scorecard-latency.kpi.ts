import {
  type BusinessCalendarRules,
  businessMinutesBetween,
  minutesPerBusinessDay,
} from '../calendar/business-time.ts';
import { calendarJson } from '../calendar/calendar-json.ts';
import type { RawRow } from '../database/statements.ts';
import type { Observation } from '../statistics/kaplan-meier.ts';
import { calendarIn } from './decided-cases.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import { fewest, type KpiDefinition } from './kpi-definition.ts';
import { curveFigures } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

const horizon = 5;

/** How long scorecards take; what is missing is known to take longer than until now. */
export const scorecardLatency: KpiDefinition = {
  name: KpiName.SCORECARD_LATENCY,
  side: 'VETTING',
  definition:
    'Scorecards that were owed on interviews whose scheduled end lies in the window and has passed, on the calendar of the ' +
    'track from that end to their first submission; one before the end took no time. What is missing is censored now, or ' +
    'when its stage was decided or its case ended; who was excused owed nothing. RESTRICTED_MEAN is of at most ' +
    `${String(horizon)} business days.`,
  unit: KpiUnit.BUSINESS_DAY,
  statistics: [KpiStatistic.MEDIAN, KpiStatistic.P90, KpiStatistic.RESTRICTED_MEAN],
  numeratorIs: 'None: the values are read off the curve of Kaplan and Meier',
  denominatorIs: 'None',
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  drawnAs: KpiName.SCORECARD_LATENCY,
  settledAfterDays: 120,
  read: (bind, question) => {
    const now = `${bind(question.now)}::timestamptz`;
    return `select s.ends_at, ${groupOfCase(question)}, null::text, s.ends_at, first.at,
        least(${now}, case when c.status not in ('OPEN', 'ON_HOLD') then c.closed_at end,
          case when s.feedback = 'ENDED' then (select min(d.decided_at) from decision d
            where d.vetting_case_id = c.id and d.stage = s.stage and d.decided_at >= s.starts_at) end),
        ${calendarJson('b')}::text
      from ${casesWithAll}
      join interview_participant s on s.vetting_case_id = c.id
      join interview i on i.id = s.interview_id and i.status in ('SCHEDULED', 'COMPLETED')
      left join lateral (select min(v.submitted_at) as at from scorecard k join scorecard_version v on v.scorecard_id = k.id
        where k.participant_id = s.id and k.status = 'SUBMITTED') first on s.feedback = 'SUBMITTED'
      where s.is_active and s.feedback in ('OWED', 'SUBMITTED', 'ENDED') and s.ends_at <= ${now}
        and ${countsIn(bind, question, { moment: 's.ends_at' })}`;
  },
  figuresOf: (facts) => curveFigures(observedIn(facts), { horizon, horizonIs: `${String(horizon)} business days` }),
};

function observedIn(facts: readonly RawRow[]): Observation[] {
  const calendars = new Map<string, BusinessCalendarRules>();
  return facts.map(([endsAt, submittedAt, lastSeen, calendar]) => {
    const rules = calendarIn(String(calendar), calendars);
    const [from, to] = [new Date(String(endsAt)), new Date(String(submittedAt ?? lastSeen))];
    const days = businessMinutesBetween(rules, from, to) / minutesPerBusinessDay(rules);
    return { time: Math.max(0, days), event: submittedAt !== null };
  });
}
