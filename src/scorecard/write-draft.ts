import { auditSql } from '../audit/record.ts';
import { Bindings, type Statement } from '../database/statements.ts';
import type { Context } from '../kernel/context.ts';
import type { Scorecard, ScorecardText } from './scorecard.entity.ts';

const textColumns =
  'version, recommendation, summary, assessed_english, proposed_seniority, challenges_used, private_note';

type Written = ScorecardText & Pick<Scorecard, 'id' | 'version'>;

/** The statement that writes what a locked draft says now. */
export function updatingDraft(card: Written): Statement {
  const { bind, values } = new Bindings();
  const text = textOf(card).map(bind).join(', ');
  return { text: `update scorecard set (${textColumns}) = row(${text}) where id = ${bind(card.id)}`, values };
}

/** The statement that writes a draft for the first time, with its audit row. */
export function insertingDraft(context: Context, card: Scorecard): Statement {
  const { bind, values } = new Bindings();
  const { id, createdAt, participant, interview, author, vettingCase, stage, status } = card;
  const place = [id, createdAt, participant.id, interview.id, author.id, vettingCase.id, stage, status];
  const row = [...place, ...textOf(card)].map(bind).join(', ');
  const change = { action: 'scorecard.drafted', objectType: 'Scorecard', objectId: id };
  const text = `with card as (
       insert into scorecard (id, created_at, participant_id, interview_id, author_id, vetting_case_id, stage, status, ${textColumns})
       values (${row}))
     ${auditSql(bind, context, change)}`;
  return { text, values };
}

function textOf({ version, recommendation, summary, assessedEnglish, proposedSeniority, ...rest }: Written): unknown[] {
  return [version, recommendation, summary, assessedEnglish, proposedSeniority, rest.challengesUsed, rest.privateNote];
}
