import { fewest, type Bind, type KpiDefinition, type KpiQuestion } from './kpi-definition.ts';
import { KpiName, KpiUnit } from './kpi.words.ts';
import { publishedDowntime } from './reference/published-market.ts';
import { dayOf, talentDimensions, talentGroup, talentJoins, withinDays } from './talent-groups.ts';
import { observationsIn, promisedStatistics, watchedFigures } from './watched.ts';

const longestDays = 90;
const horizonDays = 56;
/** Less than two weeks. */
const promisedDays = 13;

/** How long developers are without work between contracts. */
export const downtime: KpiDefinition = {
  name: KpiName.DOWNTIME,
  side: 'MATCHING',
  definition:
    'Gaps that opened in the window: from the day after a developer’s last running contract ended to the day before the ' +
    'next began, so that one right after the other is a gap of no days. Days on which they were paused or off are not ' +
    `counted. Open gaps are watched until today, until the developer is delisted, or for ${String(longestDays)} days. ` +
    `The mean is of the first ${String(horizonDays)} counted days; in time is less than two weeks.`,
  unit: KpiUnit.DAY,
  statistics: promisedStatistics,
  numeratorIs: 'Gaps that the next contract closed',
  denominatorIs: 'Gaps that opened in the window',
  published: publishedDowntime,
  dimensions: talentDimensions,
  fewest,
  closed: null,
  drawnAs: KpiName.DOWNTIME,
  settledAfterDays: longestDays + 31,
  read: gaps,
  figuresOf: (facts) =>
    watchedFigures(observationsIn(facts), {
      horizon: horizonDays,
      horizonIs: `${String(horizonDays)} days`,
      promised: promisedDays,
    }),
};

function gaps(bind: Bind, question: KpiQuestion): string {
  const today = `${bind(dayOf(question.now))}::date`;
  return `with begun as (
      select id, candidate_id, talent_listing_id, starts_on, coalesce(ended_on, 'infinity'::date) as last_day
      from contract where signed_at is not null and starts_on <= ${today}
    ), marked as (
      select *, starts_on > max(last_day) over (partition by candidate_id order by starts_on, id
        rows between unbounded preceding and 1 preceding) as is_apart from begun
    ), numbered as (
      select *, count(*) filter (where is_apart) over (partition by candidate_id order by starts_on, id) as nth from marked
    ), worked as (
      select candidate_id, min(starts_on) as first_day, max(last_day) as last_day,
        (array_agg(talent_listing_id order by last_day desc, id desc))[1] as talent_listing_id
      from numbered group by candidate_id, nth
    ), gap as (
      select talent_listing_id, last_day, lead(first_day) over (partition by candidate_id order by first_day) as next_day
      from worked
    ), watched as (
      select g.last_day + 1 as since, g.next_day, l.id,
        least(${today}, g.last_day + 1 + ${String(longestDays)}, greatest(coalesce((l.delisted_at at time zone 'UTC')::date, 'infinity'), g.last_day + 1)) as until
      from gap g join talent_listing l on l.id = g.talent_listing_id
      where g.last_day < ${today} and ${withinDays('g.last_day + 1', bind, question)}
    )
    select w.since::text, ${talentGroup(question)}, null::text, counted.days, coalesce(w.next_day <= w.until, false)
    from watched w ${talentJoins('w.id', bind, question)}
    cross join lateral (select coalesce(sum(upper(span) - lower(span)), 0) as days from unnest(
      datemultirange(daterange(w.since, least(w.next_day, w.until)))
        - coalesce((${daysOff}), '{}'::datemultirange) - coalesce((${daysPaused}), '{}'::datemultirange)) span) counted`;
}

const daysOff = `select range_agg(daterange(o.starts_on, o.ends_on, '[]')) from time_off o where o.talent_listing_id = w.id`;

/** Of a listing only its last pause is on the row; the audit keeps them all, for good. */
const daysPaused = `select range_agg(daterange(e.day, e.next_day)) from (
    select a.action, (a.created_at at time zone 'UTC')::date as day,
      (lead(a.created_at) over (order by a.created_at, a.id) at time zone 'UTC')::date as next_day
    from audit_event a where a.object_type = 'TalentListing' and a.object_id = w.id and a.outcome = 'DONE'
      and a.action in ('talentListing.paused', 'talentListing.resumed', 'talentListing.delisted')
  ) e where e.action = 'talentListing.paused'`;
