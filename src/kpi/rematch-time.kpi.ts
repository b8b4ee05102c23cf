import type { RawRow } from '../database/statements.ts';
import { fewest, type Bind, type KpiDefinition, type KpiFigure, type KpiQuestion } from './kpi-definition.ts';
import { shareFigure } from './kpi-figures.ts';
import { KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import { publishedRematch } from './reference/published-market.ts';
import { talentDimensions, talentGroup, talentJoins } from './talent-groups.ts';
import { observationsIn, watchedFigures, watchedFor } from './watched.ts';

const longestHours = 336;

/** How soon somebody is presented after a contract ended early. */
export const rematchTime: KpiDefinition = {
  name: KpiName.REMATCH_TIME,
  side: 'MATCHING',
  definition:
    'Re-matches opened in the window, without those that the developer declined within their 48 hours. Hours until ' +
    'somebody was presented; one that is open or was closed without a match is watched until now as one that has not come, ' +
    `for ${String(longestHours)} hours at most, of which the mean is. SHARE_IN_TIME is of those opened at least 48 hours ` +
    'ago: whatever was not presented within them, be it open or closed, is missed.',
  unit: KpiUnit.HOUR,
  statistics: [KpiStatistic.MEDIAN, KpiStatistic.RESTRICTED_MEAN, KpiStatistic.SHARE_IN_TIME],
  numeratorIs: 'Re-matches for which somebody was presented; for SHARE_IN_TIME those within 48 hours',
  denominatorIs: 'Those re-matches; for SHARE_IN_TIME those opened at least 48 hours ago',
  published: publishedRematch,
  dimensions: talentDimensions,
  fewest,
  closed: null,
  drawnAs: KpiName.REMATCH_TIME,
  settledAfterDays: 15,
  read: rematches,
  figuresOf: (facts) => [
    ...watchedFigures(watchedFor(longestHours, observationsIn(facts)), {
      horizon: longestHours,
      horizonIs: `${String(longestHours)} hours`,
    }),
    shareInTime(facts),
  ],
};

function shareInTime(facts: readonly RawRow[]): KpiFigure {
  const due = facts.filter(([, , isDue]) => isDue === true);
  const kept = due.filter(([, , , isKept]) => isKept === true).length;
  return shareFigure(kept, due.length, KpiStatistic.SHARE_IN_TIME);
}

function rematches(bind: Bind, question: KpiQuestion): string {
  const now = `${bind(question.now)}::timestamptz`;
  const { from, to } = question.window;
  return `select r.opened_at, ${talentGroup(question)}, null::text,
      extract(epoch from coalesce(r.met_at, ${now}) - r.opened_at)::float8 / 3600, r.met_at is not null,
      r.due_at <= ${now}, coalesce(r.met_at <= r.due_at, false)
    from rematch_case r join contract c on c.id = r.contract_id ${talentJoins('c.talent_listing_id', bind, question)}
    where r.opened_at >= ${bind(from)}::timestamptz and r.opened_at < ${bind(to)}::timestamptz
      and not (r.status = 'DECLINED_BY_DEVELOPER' and r.closed_at <= r.due_at)`;
}
