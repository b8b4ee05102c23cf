import { fewest, type Bind, type KpiDefinition, type KpiQuestion } from './kpi-definition.ts';
import { KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import { observationsIn, watchedFigures, watchedFor } from './watched.ts';

const longestDays = 180;
const horizonDays = 90;

/** How long it takes from a published listing to one that is filled. */
export const listingFillTime: KpiDefinition = {
  name: KpiName.LISTING_FILL_TIME,
  side: 'MATCHING',
  definition:
    'Listings first published in the window: days of 24 hours until they were first filled, pauses included. What is not ' +
    'filled is watched until now; what was closed or ran out unfilled counts as never filled, not as one that might still ' +
    `have been. Nothing is watched for longer than ${String(longestDays)} days; the mean is of the first ${String(horizonDays)}.`,
  unit: KpiUnit.DAY,
  statistics: [KpiStatistic.MEDIAN, KpiStatistic.RESTRICTED_MEAN],
  numeratorIs: 'Listings that were filled',
  denominatorIs: 'Listings first published in the window',
  published: null,
  dimensions: [],
  fewest,
  closed: null,
  drawnAs: null,
  settledAfterDays: longestDays + 1,
  read: filled,
  figuresOf: (facts) =>
    watchedFigures(watchedFor(longestDays, observationsIn(facts)), {
      horizon: horizonDays,
      horizonIs: `${String(horizonDays)} days`,
    }),
};

function filled(bind: Bind, { window, now }: KpiQuestion): string {
  return `with life as (
      select t.listing_id, min(t.created_at) filter (where t.rule = 'L4') as published_at,
        min(t.created_at) filter (where t.to_status = 'FILLED') as filled_at
      from listing_transition t where t.rule = 'L4' or t.to_status = 'FILLED' group by t.listing_id
    )
    select l.published_at, null::text, null::text,
      extract(epoch from coalesce(l.filled_at, ${bind(now)}::timestamptz) - l.published_at)::float8 / 86400, l.filled_at is not null
    from life l where l.published_at >= ${bind(window.from)}::timestamptz and l.published_at < ${bind(window.to)}::timestamptz`;
}
