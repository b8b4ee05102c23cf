import { fewest, type Bind, type KpiDefinition, type KpiQuestion } from './kpi-definition.ts';
import { KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import { talentDimensions, talentGroup, talentJoins } from './talent-groups.ts';
import { observationsIn, watchedFigures, watchedFor } from './watched.ts';

const longestDays = 60;
const horizonDays = 30;

/** How long it takes from being listed to the first proposal. */
export const timeToProposal: KpiDefinition = {
  name: KpiName.TIME_TO_PROPOSAL,
  side: 'MATCHING',
  definition:
    'Developers listed in the window: days of 24 hours until something was first proposed to them. Who has had no proposal ' +
    `is watched until now, until they are delisted, or for ${String(longestDays)} days. The mean is of the first ` +
    `${String(horizonDays)} days.`,
  unit: KpiUnit.DAY,
  statistics: [KpiStatistic.MEDIAN, KpiStatistic.RESTRICTED_MEAN],
  numeratorIs: 'Developers to whom something was proposed',
  denominatorIs: 'Developers listed in the window',
  published: null,
  dimensions: talentDimensions,
  fewest,
  closed: null,
  drawnAs: KpiName.TIME_TO_PROPOSAL,
  settledAfterDays: longestDays + 1,
  read: firstProposals,
  figuresOf: (facts) =>
    watchedFigures(watchedFor(longestDays, observationsIn(facts)), {
      horizon: horizonDays,
      horizonIs: `${String(horizonDays)} days`,
    }),
};

function firstProposals(bind: Bind, question: KpiQuestion): string {
  const now = `${bind(question.now)}::timestamptz`;
  const { from, to } = question.window;
  return `with listed as (
      select l.id, l.created_at, coalesce(l.delisted_at, ${now}) as last_seen,
        (select min(m.proposed_at) from match m where m.talent_listing_id = l.id) as proposed_at
      from talent_listing l where l.created_at >= ${bind(from)}::timestamptz and l.created_at < ${bind(to)}::timestamptz
    )
    select d.created_at, ${talentGroup(question)}, null::text,
      extract(epoch from coalesce(d.proposed_at, d.last_seen) - d.created_at)::float8 / 86400, d.proposed_at is not null
    from listed d ${talentJoins('d.id', bind, question)}`;
}
