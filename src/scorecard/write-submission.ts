import { auditSql } from '../audit/record.ts';
import { Bindings, type Statement } from '../database/statements.ts';
import type { CompletedState } from '../interview/interview.states.ts';
import type { FeedbackState } from '../interview/interview.words.ts';
import type { Context } from '../kernel/context.ts';
import type { CaseStanding } from '../vetting/vetting-case.standing.ts';
import { contentOf, hashOf } from './scorecard.content.ts';
import type { SubmittedState } from './scorecard.transitions.ts';
import type { Submission } from './submission.ts';

/** What a submission makes of the rows that it is about. */
export interface SubmittedScorecard {
  readonly card: NonNullable<Submission['card']>;
  readonly scorecard: SubmittedState;
  readonly participant: { readonly id: string; readonly feedback: FeedbackState };
  /** Null when it stays as it is. */
  readonly interview: ({ readonly id: string } & CompletedState) | null;
  readonly vettingCase: CaseStanding & { readonly id: string };
}

type Bind = Bindings['bind'];

/** The statement that writes a submission, its version and its audit row, under the locks of its seat. */
export function writingSubmission(
  context: Context,
  { card, scorecard, participant, interview, vettingCase }: SubmittedScorecard,
): Statement {
  const { id } = card.scorecard;
  const { bind, values } = new Bindings();
  const parts = [
    `card as (update scorecard set status = ${bind(scorecard.status)}, submitted_at = ${bind(scorecard.submittedAt)},
      version = ${bind(scorecard.version)} where id = ${bind(id)})`,
    `seat as (update interview_participant set feedback = ${bind(participant.feedback)} where id = ${bind(participant.id)})`,
    `kept as (${versionSql(bind, context, card)})`,
    ...(interview ? [`held as (${completionSql(bind, interview)})`] : []),
    `stands as (${standingSql(bind, vettingCase)})`,
  ];
  const change = { action: 'scorecard.submitted', objectType: 'Scorecard', objectId: id };
  return { text: `with ${parts.join(', ')} ${auditSql(bind, context, change)}`, values };
}

function versionSql(bind: Bind, { newId, now }: Context, card: SubmittedScorecard['card']): string {
  const content = contentOf(card);
  const said = `${bind(card.scorecard.id)}, ${bind(card.versions + 1)}, ${bind(JSON.stringify(content))}`;
  return `insert into scorecard_version (id, created_at, scorecard_id, number, content, content_hash, submitted_at)
    values (${bind(newId())}, ${bind(now)}, ${said}, ${bind(hashOf(content))}, ${bind(now)})`;
}

function completionSql(bind: Bind, interview: NonNullable<SubmittedScorecard['interview']>): string {
  return `update interview set status = ${bind(interview.status)}, completed_at = ${bind(interview.completedAt)},
    version = version + 1 where id = ${bind(interview.id)}`;
}

/** Counted as a part that came in: whoever saw the case without it must not decide it as if it were not there. */
function standingSql(bind: Bind, to: SubmittedScorecard['vettingCase']): string {
  return `update vetting_case set version = version + 1, edits = edits + 1,
    waiting_on = ${bind(to.waitingOn)}, waiting_since = ${bind(to.waitingSince)}, paused_at = ${bind(to.pausedAt)},
    pauses = ${bind(JSON.stringify(to.pauses))}, spans = ${bind(JSON.stringify(to.spans))},
    deadline = ${bind(to.deadline)}, stage_due_at = ${bind(to.stageDueAt)}, paused_sla_state = ${bind(to.pausedSlaState)},
    remaining_minutes = ${bind(to.remainingMinutes)}, met_deadline = ${bind(to.metDeadline)}
    where id = ${bind(to.id)}`;
}
