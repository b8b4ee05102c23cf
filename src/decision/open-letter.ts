import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { Evidence } from '../scorecard/evidence.entity.ts';
import { ProfileCriterion } from '../vetting/profile-criterion.entity.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import type { Decision } from './decision.entity.ts';
import type { DecisionReason } from './decision-reason.entity.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import { namesToAvoidIn } from './letter-change.ts';
import { type ComposedItem, composeLetter, type LetterSources } from './letter-composition.ts';
import { LetterItem } from './letter-item.entity.ts';
import { letterDueAt } from './rejection-terms.ts';

/** A rejection whose letter is to be opened. */
export interface Rejection {
  readonly vettingCase: VettingCase;
  readonly decision: Decision;
  readonly reasons: readonly DecisionReason[];
}

/** Opens the draft of a rejection's letter, composed from submitted scorecards, the profile review and the reasons. */
export async function openLetter(tx: EntityManager, context: Context, rejection: Rejection): Promise<FeedbackLetter> {
  const { vettingCase, decision } = rejection;
  const { opening, closing, items } = composeLetter(await sourcesOf(tx, rejection));
  const dueAt = await letterDueAt(vettingCase, context.now);
  const { reapplyNotBefore } = vettingCase;
  const letter = new FeedbackLetter(context, { decision, dueAt, opening, closing, reapplyNotBefore });
  tx.persist(letter);
  items.forEach((item, position) => {
    const { kind, text } = item;
    tx.persist(new LetterItem(context, { letter, position, kind, text, ...citation(tx, item, rejection.reasons) }));
  });
  return letter;
}

const wrapped = { wrapped: true } as const;

function citation(tx: EntityManager, item: ComposedItem, reasons: readonly DecisionReason[]) {
  const { citedEvidenceId: evidence, citedCriterionId: criterion } = item;
  const reason = reasons.find(({ id }) => id === item.citedReasonId);
  return {
    citedEvidence: evidence === null ? null : tx.getReference(Evidence, evidence, wrapped),
    citedCriterion: criterion === null ? null : tx.getReference(ProfileCriterion, criterion, wrapped),
    citedReason: reason ? ref(reason) : null,
  };
}

async function sourcesOf(tx: EntityManager, { vettingCase, decision, reasons }: Rejection): Promise<LetterSources> {
  const { stage, citedEvidence } = decision;
  const [row] = await statementsIn(tx)(sourcesStatement, [vettingCase.id, stage, citedEvidence]);
  // The statement builds exactly this shape; the private note is no part of it.
  const found = JSON.parse(String(row?.[0])) as Pick<LetterSources, 'evidence' | 'criteria'>;
  return {
    ...found,
    reasons: reasons.map(({ id, code }) => ({ id, code })),
    namesToAvoid: await namesToAvoidIn(tx, vettingCase.id),
    reapplyNotBefore: vettingCase.reapplyNotBefore,
  };
}

/** What was cited; when nothing was, what scorecards against the candidate rest on; findings, after the profile review. */
const sourcesStatement = `
  select jsonb_build_object(
    'evidence', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', e.id, 'kind', e.kind, 'excerpt', e.excerpt, 'file', e.file, 'lines', e.lines
      ) order by s.submitted_at, s.id, e.position)
      from scorecard s join evidence e on e.scorecard_id = s.id
      where s.vetting_case_id = $1::uuid and s.stage = $2::text and s.status = 'SUBMITTED' and e.withdrawn_at is null
        and case when cardinality($3::uuid[]) > 0 then e.id = any($3::uuid[])
          else s.recommendation in ('NO', 'STRONG_NO') end), '[]'),
    'criteria', coalesce((
      select jsonb_agg(jsonb_build_object('id', pc.id, 'criterion', pc.criterion, 'note', pc.note) order by pc.criterion)
      from profile_review pr join profile_criterion pc on pc.review_id = pr.id
      where pr.vetting_case_id = $1::uuid and $2::text = 'PROFILE_REVIEW' and pc.verdict = 'NOT_MET'), '[]')
  )::text`;
