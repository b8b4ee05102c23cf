import { auditSql } from '../audit/record.ts';
import { Bindings, type Statement } from '../database/statements.ts';
import type { CompletedState } from '../interview/interview.states.ts';
import type { FeedbackState } from '../interview/interview.words.ts';
import type { Context } from '../kernel/context.ts';
import type { CaseClock, CaseWaits } from '../vetting/vetting-case.standing.ts';
import { contentOf, hashOf } from './scorecard.content.ts';
import type { SubmittedState } from './scorecard.transitions.ts';
import type { Submission } from './submission.ts';

/** What a submission makes of the rows that it is about. */
export interface SubmittedScorecard {
  readonly card: Submission['card'];
  readonly scorecard: SubmittedState;
  readonly participant: { readonly id: string; readonly feedback: FeedbackState };
  /** Null when it stays as it is. */
  readonly interview: ({ readonly id: string } & CompletedState) | null;
  readonly vettingCase: CaseWaits & { readonly id: string };
  /** Null when it runs on, or stands, as it did. */
  readonly clock: CaseClock | null;
}

type Bind = Bindings['bind'];

/** The statement that writes a submission, its version and its audit row, under the locks of its seat. */
export function writingSubmission(
  context: Context,
  { card, scorecard, participant, interview, vettingCase, clock }: SubmittedScorecard,
): Statement {
  const { id } = card.scorecard;
  const { bind, values } = new Bindings();
  const parts = [
    `card as (update scorecard set status = ${bind(scorecard.status)}, submitted_at = ${bind(scorecard.submittedAt)},
      version = ${bind(scorecard.version)} where id = ${bind(id)})`,
    `seat as (update interview_participant set feedback = ${bind(participant.feedback)} where id = ${bind(participant.id)})`,
    `kept as (${versionSql(bind, context, card)})`,
    ...(interview ? [`held as (${completionSql(bind, interview)})`] : []),
    `stands as (${standingSql(bind, vettingCase, clock)})`,
  ];
  const change = { action: 'scorecard.submitted', objectType: 'Scorecard', objectId: id };
  return { text: `with ${parts.join(', ')} ${auditSql(bind, context, change)}`, values };
}

function versionSql(bind: Bind, { newId, now }: Context, card: Submission['card']): string {
  const content = contentOf(card);
  const said = `${bind(card.scorecard.id)}, 1, ${bind(JSON.stringify(content))}`;
  return `insert into scorecard_version (id, created_at, scorecard_id, number, content, content_hash, submitted_at)
    values (${bind(newId())}, ${bind(now)}, ${said}, ${bind(hashOf(content))}, ${bind(now)})`;
}

function completionSql(bind: Bind, interview: NonNullable<SubmittedScorecard['interview']>): string {
  return `update interview set status = ${bind(interview.status)}, completed_at = ${bind(interview.completedAt)},
    version = version + 1 where id = ${bind(interview.id)}`;
}

/** Counted as a part that came in: whoever saw the case without it must not decide it as if it were not there. */
function standingSql(bind: Bind, to: SubmittedScorecard['vettingCase'], clock: CaseClock | null): string {
  const moved = clock ? `, ${pausedSql(bind, to)}, ${clockSql(bind, clock)}` : '';
  return `update vetting_case set version = version + 1, edits = edits + 1,
    waiting_on = ${bind(to.waitingOn)}, waiting_since = ${bind(to.waitingSince)}, spans = ${bind(JSON.stringify(to.spans))}
    ${moved} where id = ${bind(to.id)}`;
}

function pausedSql(bind: Bind, { pausedAt, pauses }: CaseWaits): string {
  return `paused_at = ${bind(pausedAt)}, pauses = ${bind(JSON.stringify(pauses))}`;
}

function clockSql(
  bind: Bind,
  { deadline, stageDueAt, pausedSlaState, remainingMinutes, metDeadline }: CaseClock,
): string {
  return `deadline = ${bind(deadline)}, stage_due_at = ${bind(stageDueAt)}, paused_sla_state = ${bind(pausedSlaState)},
    remaining_minutes = ${bind(remainingMinutes)}, met_deadline = ${bind(metDeadline)}`;
}
