import type { RunStatement } from '../database/statements.ts';
import type { Among } from '../pipeline/owed-rows.ts';

/** A span of time: after its beginning, up to its end. */
export interface Span {
  readonly after: Date;
  readonly until: Date;
}

/** Everything somebody may owe whose date fell into the span, whoever it is that owes it; null when there is nothing. */
export async function dueWithin(run: RunStatement, { after, until }: Span): Promise<Among | null> {
  const rows = await run(dues, [after, until]);
  if (rows.length === 0) return null;
  const among = new Map<string, string[]>();
  for (const [type, id] of rows) among.set(String(type), [...(among.get(String(type)) ?? []), String(id)]);
  return among;
}

const due = (type: string, from: string, date: string): string =>
  `select '${type}', id::text from ${from} and ${date} > $1::timestamptz and ${date} <= $2::timestamptz`;

const dues = [
  due('InterviewParticipant', `interview_participant where blocks and feedback = 'OWED'`, 'feedback_due_at'),
  due('Interview', `interview where status = 'SCHEDULED'`, 'ends_at'),
  due('VettingCase', `vetting_case where met_deadline is null and paused_sla_state is null`, 'stage_due_at'),
  due('FeedbackLetter', `feedback_letter where status in ('DRAFT', 'APPROVED', 'IN_REVIEW')`, 'due_at'),
  due('CompanyScreening', `company_screening where status = 'IN_PROGRESS'`, 'due_at'),
  due('Company', `company where status = 'APPROVED'`, 'trust_expires_at'),
  due('RematchCase', `rematch_case where status = 'OPEN'`, 'due_at'),
].join(' union all ');
