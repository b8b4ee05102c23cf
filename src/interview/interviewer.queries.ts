import type { Where } from '../database/where.ts';
import type { InterviewerFilter } from './interview.inputs.ts';

/** What a filter asks of an interviewer, as conditions on their row; stage and language are of one qualification. */
export function interviewerConditions(filter: InterviewerFilter | null | undefined): Where[] {
  const { isActive, stage, primaryLanguage } = filter ?? {};
  const wanted = { stage: stage ?? null, primaryLanguage: primaryLanguage ?? null };
  return [
    ...(isActive == null ? [] : [isActiveIs(isActive)]),
    ...(wanted.stage === null && wanted.primaryLanguage === null ? [] : [isQualified(wanted)]),
  ];
}

function isActiveIs(isActive: boolean): Where {
  return (row, bind) => `${row}.is_active = ${bind(isActive)}`;
}

interface Wanted {
  readonly stage: string | null;
  readonly primaryLanguage: string | null;
}

function isQualified({ stage, primaryLanguage }: Wanted): Where {
  return (row, bind) =>
    [
      `exists (select 1 from interviewer_qualification q left join skill s on s.id = q.primary_language_id`,
      `where q.interviewer_id = ${row}.id and q.ended_at is null`,
      ...(stage === null ? [] : [`and q.stage = ${bind(stage)}`]),
      ...(primaryLanguage === null ? [] : [`and s.slug = ${bind(primaryLanguage)}`]),
    ].join(' ') + ')';
}
