import { Seniority } from '../candidate/seniority.ts';
import { KpiDimension } from './kpi.words.ts';

/** Aliases of the rows that a group is told by: of a case with its track, and of its candidate. */
export interface Grouped {
  readonly candidate: string;
  /** Null where what is counted is of no track. */
  readonly track: string | null;
  /** SQL of the seniority that was assessed; null where there is none. */
  readonly assessed: string | null;
}

/** SQL of the name of the group that a thing is of; null while nothing is grouped by. */
export function groupSql(dimension: KpiDimension | null, of: Grouped): string {
  switch (dimension) {
    case null:
      return 'null::text';
    case KpiDimension.TRACK:
      return of.track === null ? 'null::text' : `${of.track}.slug`;
    case KpiDimension.SOURCE:
      return `${of.candidate}.source`;
    case KpiDimension.COUNTRY:
      return `${of.candidate}.country`;
    case KpiDimension.SENIORITY:
      return `coalesce(${of.assessed ?? 'null::text'}, ${claimedSql(`${of.candidate}.years_of_experience`)})`;
    case KpiDimension.SPECIALIZATION:
      return specializationSql(`${of.candidate}.id`);
  }
}

/** As `seniorityOf` has it. */
function claimedSql(years: string): string {
  return `case when ${years} >= 8 then '${Seniority.STRONG_SENIOR}' when ${years} >= 5 then '${Seniority.SENIOR}'
    when ${years} >= 3 then '${Seniority.MIDDLE}' end`;
}

/** One group for each developer, so that groups add up to the whole. */
function specializationSql(candidate: string): string {
  return `(select s.slug from specialization_claim claim join specialization s on s.id = claim.specialization_id
    where claim.candidate_id = ${candidate} and claim.withdrawn_at is null order by claim.position limit 1)`;
}
