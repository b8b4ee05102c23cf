import type { RunStatement } from '../database/statements.ts';
import type { StageInterviews } from '../interview/interview-facts.ts';
import type { InterviewStatus } from '../interview/interview.states.ts';
import type { FeedbackState } from '../interview/interview.words.ts';
import type { StandingCase } from '../vetting/vetting-case.standing.ts';
import type { VettingStage } from '../vetting/vetting-case.states.ts';
import type { KitAttribute } from './scorecard.complete.ts';
import { ownSeatSql } from './own-seat.ts';
import type { WholeScorecard } from './scorecard.content.ts';
import { attributesSql } from './scorecard.facts.ts';
import type { ChangingScorecard } from './scorecard.transitions.ts';

/** All that handing in a scorecard is decided on, read under the locks of its seat. */
export interface Submission {
  readonly vettingCase: StandingCase & { readonly id: string };
  readonly interview: {
    readonly id: string;
    readonly stage: VettingStage;
    readonly status: InterviewStatus;
    readonly startsAt: Date;
  };
  readonly participant: { readonly id: string; readonly feedback: FeedbackState; readonly isActive: boolean };
  readonly ofStage: Omit<StageInterviews, 'seats'> & {
    readonly seats: readonly (StageInterviews['seats'][number] & { readonly id: string })[];
  };
  readonly card: WholeScorecard & {
    readonly scorecard: ChangingScorecard & { readonly id: string };
    readonly kit: readonly KitAttribute[];
  };
}

/** Reads it for a locked scorecard of the viewer; null when the seat that it is of is not theirs any more. */
export async function readSubmission(
  run: RunStatement,
  scorecardId: string,
  viewerId: string,
): Promise<Submission | null> {
  const [found] = await run(statement, [scorecardId, viewerId]);
  if (!found) return null;
  // The statement builds this shape but for instants, which JSON has no words for.
  const read = JSON.parse(String(found[0])) as Submission;
  const { vettingCase, interview } = read;
  const { receivedAt, requestedAt, waitingSince } = vettingCase;
  return {
    ...read,
    vettingCase: {
      ...vettingCase,
      receivedAt: new Date(receivedAt),
      requestedAt: requestedAt && new Date(requestedAt),
      waitingSince: new Date(waitingSince),
    },
    interview: { ...interview, startsAt: new Date(interview.startsAt) },
  };
}

/** The parts in the order in which the scorecard keeps them. */
const cardSql = `json_build_object(
  'scorecard', json_build_object('id', card.id, 'version', card.version, 'status', card.status, 'stage', card.stage,
    'author', json_build_object('id', card.author_id), 'interview', json_build_object('id', card.interview_id),
    'recommendation', card.recommendation, 'summary', card.summary, 'assessedEnglish', card.assessed_english,
    'proposedSeniority', card.proposed_seniority, 'challengesUsed', card.challenges_used),
  'ratings', coalesce((select json_agg(json_build_object('attribute', json_build_object('id', r.attribute_id),
      'rating', r.rating, 'note', r.note, 'notAssessedReason', r.not_assessed_reason) order by r.position)
    from attribute_rating r where r.scorecard_id = card.id), '[]'),
  'evidence', coalesce((select json_agg(json_build_object('id', e.id,
      'attribute', case when e.attribute_id is not null then json_build_object('id', e.attribute_id) end,
      'kind', e.kind, 'excerpt', e.excerpt, 'file', e.file, 'lines', e.lines) order by e.position)
    from evidence e where e.scorecard_id = card.id and e.withdrawn_at is null), '[]'),
  'claimVerdicts', coalesce((select json_agg(json_build_object('claim', json_build_object('id', v.claim_id),
      'verdict', v.verdict) order by v.position)
    from claim_verdict v where v.scorecard_id = card.id), '[]'),
  'kit', ${attributesSql('i.kit_version_id')})`;

const ofStageSql = `json_build_object(
  'stage', c.stage, 'minTechnicalScorecards', policy.min_technical_scorecards,
  'interviews', (select json_agg(json_build_object('id', w.id, 'status', w.status) order by w.created_at desc, w.id desc)
    from interview w where w.vetting_case_id = c.id and w.stage = c.stage),
  'seats', (select json_agg(json_build_object('id', q.id, 'isActive', q.is_active, 'feedback', q.feedback,
      'interview', json_build_object('id', q.interview_id)))
    from interview_participant q join interview w on w.id = q.interview_id
    where w.vetting_case_id = c.id and w.stage = c.stage))`;

const statement = `
  select json_build_object(
    'vettingCase', json_build_object('id', c.id, 'stage', c.stage, 'status', c.status, 'receivedAt', c.received_at,
      'requestedAt', c.requested_at, 'waitingOn', c.waiting_on, 'waitingSince', c.waiting_since,
      'pauses', c.pauses, 'spans', c.spans),
    'interview', json_build_object('id', i.id, 'stage', i.stage, 'status', i.status, 'startsAt', i.starts_at),
    'participant', json_build_object('id', p.id, 'feedback', p.feedback, 'isActive', p.is_active),
    'ofStage', ${ofStageSql},
    'card', ${cardSql})::text
  from scorecard card
  join interview_participant p on p.id = card.participant_id
  join interview i on i.id = p.interview_id
  join vetting_case c on c.id = i.vetting_case_id
  join vetting_policy policy on policy.id = c.policy_id
  where card.id = $1 and card.author_id = $2 and ${ownSeatSql}`;
