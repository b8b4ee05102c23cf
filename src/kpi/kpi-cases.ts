import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import type { Bind, KpiQuestion } from './kpi-definition.ts';
import { groupSql } from './kpi-groups.ts';

/** Cases `c` with their candidates `p`, tracks `t` and the calendars `b` of these. */
export const casesWithAll = `vetting_case c join candidate p on p.id = c.candidate_id
    join vetting_track t on t.id = c.track_id join business_calendar b on b.id = t.calendar_id`;

/** The group of a case of `casesWithAll`. */
export function groupOfCase({ dimension }: Pick<KpiQuestion, 'dimension'>): string {
  return groupSql(dimension, { candidate: 'p', track: 't', assessed: 'c.assessed_seniority' });
}

/** True of a case of `casesWithAll` that is not about whoever asks, when a moment lies in the window. */
export function countsIn(
  bind: Bind,
  { window, viewer }: Pick<KpiQuestion, 'window' | 'viewer'>,
  moment: string,
): string {
  return `${moment} >= ${bind(window.from)}::timestamptz and ${moment} < ${bind(window.to)}::timestamptz
      and not ${isOwnCandidate('p.id', `${bind(viewer)}::uuid`)}`;
}
