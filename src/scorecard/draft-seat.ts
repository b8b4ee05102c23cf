import type { RunStatement } from '../database/statements.ts';
import type { VettingStage } from '../vetting/vetting-case.states.ts';
import { ownSeatSql, type SeatFacts } from './own-seat.ts';
import type { ScorecardText } from './scorecard.entity.ts';
import { type KnownParts, knownPartsSql } from './scorecard.parts.ts';
import type { ChangingScorecard } from './scorecard.transitions.ts';

interface Key {
  readonly id: string;
}

/** A seat as a draft is saved from it, read under its locks. */
export interface DraftSeat extends SeatFacts {
  readonly vettingCase: SeatFacts['vettingCase'] & Key;
  readonly interview: SeatFacts['interview'] & Key & { readonly stage: VettingStage };
  readonly participant: SeatFacts['participant'] & Key;
  /** The live one; null until a first draft is saved. */
  readonly card: (ChangingScorecard & ScorecardText & Key) | null;
  readonly known: KnownParts;
}

/** Reads it for the viewer's own seat, whose case, interview and scorecard are locked; null when they have none. */
export async function readDraftSeat(
  run: RunStatement,
  interviewId: string,
  viewerId: string,
): Promise<DraftSeat | null> {
  const [found] = await run(statement, [interviewId, viewerId]);
  // The statement builds exactly this shape.
  return found ? (JSON.parse(String(found[0])) as DraftSeat) : null;
}

const statement = `
  select json_build_object(
    'vettingCase', json_build_object('id', c.id, 'stage', c.stage, 'status', c.status),
    'interview', json_build_object('id', i.id, 'stage', i.stage, 'status', i.status),
    'participant', json_build_object('id', p.id, 'feedback', p.feedback, 'isActive', p.is_active),
    'card', case when card.id is not null then json_build_object('id', card.id, 'version', card.version,
      'status', card.status, 'recommendation', card.recommendation, 'summary', card.summary,
      'assessedEnglish', card.assessed_english, 'proposedSeniority', card.proposed_seniority,
      'challengesUsed', card.challenges_used, 'privateNote', card.private_note) end,
    'known', ${knownPartsSql})::text
  from interview_participant p
  join interview i on i.id = p.interview_id
  join vetting_case c on c.id = i.vetting_case_id
  left join scorecard card on card.participant_id = p.id and card.status <> 'VOIDED'
  where p.interview_id = $1 and ${ownSeatSql}`;
