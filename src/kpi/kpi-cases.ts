import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import type { Bind, KpiQuestion } from './kpi-definition.ts';
import { isDrawn } from './draw.ts';
import { groupSql } from './kpi-groups.ts';

/** Cases `c` with their candidates `p`, tracks `t` and the calendars `b` of these. */
export const casesWithAll = `vetting_case c join candidate p on p.id = c.candidate_id
    join vetting_track t on t.id = c.track_id join business_calendar b on b.id = t.calendar_id`;

/** The group of a case of `casesWithAll`. */
export function groupOfCase({ dimension }: Pick<KpiQuestion, 'dimension'>): string {
  return groupSql(dimension, { candidate: 'p', track: 't', assessed: 'c.assessed_seniority' });
}

/**
 * True of a case of `casesWithAll` that is not about whoever asks, when a moment lies in the window, and for who sees no
 * rows of people who are drawn; a part of the figure may have its own draw.
 */
export function countsIn(
  bind: Bind,
  { window, viewer, drawnAs: figure }: Pick<KpiQuestion, 'window' | 'viewer' | 'drawnAs'>,
  { moment, part }: { readonly moment: string; readonly part?: string },
): string {
  const drawn = figure === null ? '' : ` and ${isDrawn('p.id', { bind, figure, part })}`;
  return `${moment} >= ${bind(window.from)}::timestamptz and ${moment} < ${bind(window.to)}::timestamptz
      and not ${isOwnCandidate('p.id', `${bind(viewer)}::uuid`)}${drawn}`;
}
