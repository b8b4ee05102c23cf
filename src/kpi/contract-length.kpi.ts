import { ContractEndReason } from '../contract/contract.words.ts';
import type { RawRow } from '../database/statements.ts';
import { incidenceAt, type Outcome } from '../statistics/competing-outcomes.ts';
import { fewest, type Bind, type KpiDefinition, type KpiFigure, type KpiQuestion } from './kpi-definition.ts';
import { KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import { publishedContractLength } from './reference/published-market.ts';
import { dayOf, talentDimensions, talentGroup, talentJoins, withinDays } from './talent-groups.ts';
import { watchedFigures, watchedFor } from './watched.ts';

const daysPerMonth = 365.25 / 12;
const longestMonths = 18;
const horizonMonths = 12;
/** A break that is no longer is part of the work of a pair. */
const breakDays = 14;

const causes = ['ENDED', 'DIRECT_HIRE'] as const;

type Cause = (typeof causes)[number];

/** How long a developer and a company work together through us. */
export const contractLength: KpiDefinition = {
  name: KpiName.CONTRACT_LENGTH,
  side: 'MATCHING',
  definition:
    'Work of a developer for a company that began in the window, until it is over; contracts of the pair that follow ' +
    `within ${String(breakDays)} days are joined. What goes on is watched until today, and nothing for longer than ` +
    `${String(longestMonths)} months. The mean is of the first ${String(horizonMonths)} months. SHARE_BY_HORIZON is what ` +
    'was over by then, ENDED or as DIRECT_HIRE: who is hired can no longer end otherwise, and is not counted as if they might.',
  unit: KpiUnit.MONTH,
  statistics: [KpiStatistic.MEDIAN, KpiStatistic.RESTRICTED_MEAN, KpiStatistic.SHARE_BY_HORIZON],
  numeratorIs: 'Work that is over; for SHARE_BY_HORIZON that which was so in this way',
  denominatorIs: 'Work that began in the window',
  published: publishedContractLength,
  dimensions: talentDimensions,
  fewest,
  closed: null,
  drawnAs: KpiName.CONTRACT_LENGTH,
  // Eighteen months, and one for ends that are recorded late.
  settledAfterDays: 580,
  read: stretches,
  figuresOf: (facts) => figuresOf(outcomesIn(facts)),
};

function figuresOf(outcomes: readonly Outcome<Cause>[]): KpiFigure[] {
  const observations = outcomes.map(({ time, cause }) => ({ time, event: cause !== null }));
  const horizonIs = `${String(horizonMonths)} months`;
  const shares = causes.map((part): KpiFigure => {
    const share = incidenceAt(outcomes, part, horizonMonths);
    const numerator = outcomes.filter(({ cause }) => cause === part).length;
    const counted = { part, statistic: KpiStatistic.SHARE_BY_HORIZON, numerator, denominator: outcomes.length };
    const n = outcomes.length;
    if (!share) return { ...counted, n, value: null, interval: null, unknown: `Nothing is known of ${horizonIs} yet.` };
    const interval = { low: share.low, high: share.high, method: 'Aalen-Johansen, log-log, 95 %' };
    return { ...counted, n, value: share.value, interval };
  });
  return [...watchedFigures(observations, { horizon: horizonMonths, horizonIs }), ...shares];
}

function outcomesIn(facts: readonly RawRow[]): Outcome<Cause>[] {
  const outcomes = facts.map(([days, cause]) => ({
    time: Number(days) / daysPerMonth,
    cause: causes.find((known) => known === cause) ?? null,
  }));
  const watched = watchedFor(
    longestMonths,
    outcomes.map(({ time, cause }) => ({ time, event: cause !== null })),
  );
  return watched.map(({ time, event }, index) => ({ time, cause: event ? (outcomes[index]?.cause ?? null) : null }));
}

/** One row for all that a pair did without a long break: whoever ended yesterday was there for the whole of that day. */
function stretches(bind: Bind, question: KpiQuestion): string {
  const today = `${bind(dayOf(question.now))}::date`;
  return `with begun as (
      select id, candidate_id, company_id, talent_listing_id, starts_on, ended_on, end_reason, coalesce(ended_on, ${today}) as last_day
      from contract where signed_at is not null and starts_on <= ${today}
    ), marked as (
      select *, starts_on > max(last_day) over (partition by candidate_id, company_id order by starts_on, id
        rows between unbounded preceding and 1 preceding) + ${String(breakDays)} as is_apart from begun
    ), numbered as (
      select *, count(*) filter (where is_apart) over (partition by candidate_id, company_id order by starts_on, id) as nth
      from marked
    ), stretch as (
      select min(starts_on) as first_day, max(last_day) as last_day, bool_and(ended_on is not null) as is_over,
        (array_agg(end_reason order by last_day desc, id desc))[1] as end_reason,
        (array_agg(talent_listing_id order by starts_on, id))[1] as talent_listing_id
      from numbered group by candidate_id, company_id, nth
    )
    select s.first_day::text, ${talentGroup(question)}, null::text,
      s.last_day - s.first_day + case when s.is_over then 1 else 0 end,
      case when not s.is_over then null when s.end_reason = '${ContractEndReason.CONVERTED_TO_DIRECT_HIRE}' then 'DIRECT_HIRE'
        else 'ENDED' end
    from stretch s ${talentJoins('s.talent_listing_id', bind, question)}
    where ${withinDays('s.first_day', bind, question)}`;
}
