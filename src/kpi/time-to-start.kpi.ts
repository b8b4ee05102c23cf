import { fewest, type Bind, type KpiDefinition, type KpiQuestion } from './kpi-definition.ts';
import { KpiName, KpiUnit } from './kpi.words.ts';
import { publishedTimeToStart } from './reference/published-market.ts';
import { dayOf, talentDimensions, talentGroup, talentJoins } from './talent-groups.ts';
import { observationsIn, promisedStatistics, watchedFigures, watchedFor } from './watched.ts';

const longestDays = 180;
const horizonDays = 90;
const promisedDays = 14;

/** How long it takes from an application to the first day of work. */
export const timeToStart: KpiDefinition = {
  name: KpiName.TIME_TO_START,
  side: 'MATCHING',
  definition:
    'Developers who passed vetting in the window: days from the application to the first day of their first contract ' +
    'after it. Who has not started is watched until today, until they are delisted, or for ' +
    `${String(longestDays)} days. The mean is of the first ${String(horizonDays)} days; in time is within two weeks. Whoever did not pass is no part of it.`,
  unit: KpiUnit.DAY,
  statistics: promisedStatistics,
  numeratorIs: 'Developers who started',
  denominatorIs: 'Developers who passed in the window',
  published: publishedTimeToStart,
  dimensions: talentDimensions,
  fewest,
  closed: null,
  drawnAs: KpiName.TIME_TO_START,
  settledAfterDays: longestDays + 31,
  read: starts,
  figuresOf: (facts) =>
    watchedFigures(watchedFor(longestDays, observationsIn(facts)), {
      horizon: horizonDays,
      horizonIs: `${String(horizonDays)} days`,
      promised: promisedDays,
    }),
};

function starts(bind: Bind, question: KpiQuestion): string {
  const today = `${bind(dayOf(question.now))}::date`;
  const { from, to } = question.window;
  return `with passed as (
      select l.id, l.candidate_id, v.valid_from, (c.received_at at time zone 'UTC')::date as received_on,
        coalesce((l.delisted_at at time zone 'UTC')::date, ${today}) as last_seen
      from vetting_credential v join vetting_case c on c.id = v.vetting_case_id join talent_listing l on l.credential_id = v.id
      where v.valid_from >= ${bind(from)}::timestamptz and v.valid_from < ${bind(to)}::timestamptz
    ), started as (
      select d.*, (select min(k.starts_on) from contract k where k.candidate_id = d.candidate_id and k.signed_at is not null
        and k.starts_on between d.received_on and ${today}) as starts_on from passed d
    )
    select s.valid_from, ${talentGroup(question)}, null::text, coalesce(s.starts_on, s.last_seen) - s.received_on,
      s.starts_on is not null
    from started s ${talentJoins('s.id', bind, question)}`;
}
