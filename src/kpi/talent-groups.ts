import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import { isDrawn } from './draw.ts';
import { KpiDimension } from './kpi.words.ts';
import type { Bind, KpiQuestion } from './kpi-definition.ts';
import { groupSql } from './kpi-groups.ts';

/** What those who are listed can be grouped by. */
export const talentDimensions: readonly KpiDimension[] = Object.values(KpiDimension);

/** SQL of the group of a talent listing that `talentJoins` joined. */
export function talentGroup({ dimension }: KpiQuestion): string {
  return groupSql(dimension, { candidate: 'p', track: 't', assessed: 'v.assessed_seniority' });
}

/**
 * SQL that joins to a talent listing, by its key, its person `p`, credential `v` and track `t`: without who asks, and for
 * who sees no rows only of people who are drawn.
 */
export function talentJoins(key: string, bind: Bind, { viewer, drawnAs: figure }: KpiQuestion): string {
  const drawn = figure === null ? '' : ` and ${isDrawn('p.id', { bind, figure })}`;
  return `join talent_listing tl on tl.id = ${key} join vetting_credential v on v.id = tl.credential_id
    join vetting_track t on t.id = v.track_id
    join candidate p on p.id = tl.candidate_id and not ${isOwnCandidate('p.id', `${bind(viewer)}::uuid`)}${drawn}`;
}

/** SQL of the days of a window, as its bounds of a date. */
export function withinDays(day: string, bind: Bind, { window }: KpiQuestion): string {
  return `${day} >= ${bind(dayOf(window.from))}::date and ${day} < ${bind(dayOf(window.to))}::date`;
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
