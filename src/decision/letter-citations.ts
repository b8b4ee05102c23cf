import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { Evidence } from '../scorecard/evidence.entity.ts';
import { ProfileCriterion } from '../vetting/profile-criterion.entity.ts';
import { DecisionReason } from './decision-reason.entity.ts';
import type { FeedbackLetter } from './feedback-letter.entity.ts';
import { LetterItemKind } from './feedback-letter.enums.ts';
import type { LetterItemFacts } from './letter-item.entity.ts';

/** A paragraph as it should be, and the one thing that it cites. */
export interface DraftItem {
  readonly kind: LetterItemKind;
  readonly text: string;
  readonly citedEvidenceId?: string | null | undefined;
  readonly citedCriterionId?: string | null | undefined;
  readonly citedReasonId?: string | null | undefined;
}

/** A paragraph with the key of what it cites, which the viewer sees. */
export interface CitingItem {
  readonly kind: LetterItemKind;
  readonly text: string;
  readonly cites: CitationField;
  readonly key: string;
}

const wrapped = { wrapped: true } as const;
const fields = ['citedEvidenceId', 'citedCriterionId', 'citedReasonId'] as const;
type CitationField = (typeof fields)[number];
const nouns = { citedEvidenceId: 'Evidence', citedCriterionId: 'ProfileCriterion', citedReasonId: 'DecisionReason' };

/** Finds what paragraphs cite: exactly one thing each, of the kind that the paragraph may rest on. */
export function seeCitations(context: Context, items: readonly DraftItem[]): Promise<CitingItem[]> {
  return Promise.all(
    items.map(async ({ kind, text, ...cited }, index) => {
      const path = ['items', String(index)];
      const [cites, ...more] = fields.filter((field) => cited[field]);
      if (cites === undefined || more.length > 0 || !mayCite(kind, cites)) throw invalid(rules[kind], ...path);
      const key = await context.see(nouns[cites], cited[cites] ?? '', ...path, cites);
      return { kind, text: text.trim(), cites, key };
    }),
  );
}

/** The paragraphs as facts of a letter, once all that they cite is found to belong to its case. */
export async function citationsOf(
  tx: EntityManager,
  letter: FeedbackLetter,
  items: readonly CitingItem[],
): Promise<LetterItemFacts[]> {
  const found = await citable(tx, letter, items);
  const strange = items.findIndex(({ key }) => !found.has(key));
  if (strange >= 0) {
    const message = 'Cite submitted evidence, a finding or a reason of this very case.';
    throw invalid(message, 'items', String(strange), items[strange]?.cites ?? '');
  }
  return items.map(({ kind, text, cites, key }) => ({
    kind,
    text,
    citedEvidence: cites === 'citedEvidenceId' ? tx.getReference(Evidence, key, wrapped) : null,
    citedCriterion: cites === 'citedCriterionId' ? tx.getReference(ProfileCriterion, key, wrapped) : null,
    citedReason: cites === 'citedReasonId' ? tx.getReference(DecisionReason, key, wrapped) : null,
  }));
}

const citesFinding = 'A gap or an observation cites exactly one piece of evidence or finding of the profile review.';
const rules: Readonly<Record<LetterItemKind, string>> = {
  GAP: citesFinding,
  CODE_OBSERVATION: citesFinding,
  SHIP_BEFORE_REAPPLY: 'What to ship before the next application cites exactly one reason of the rejection.',
};

function mayCite(kind: LetterItemKind, field: CitationField): boolean {
  return (kind === LetterItemKind.SHIP_BEFORE_REAPPLY) === (field === 'citedReasonId');
}

async function citable(tx: EntityManager, letter: FeedbackLetter, items: readonly CitingItem[]): Promise<Set<unknown>> {
  const keys = [...new Set(items.map(({ key }) => key))];
  const rows = await statementsIn(tx)(citableStatement, [keys, letter.vettingCase.id, letter.decision.id]);
  return new Set(rows.map(([key]) => key));
}

const citableStatement = `
  select e.id from evidence e join scorecard s on s.id = e.scorecard_id
  where e.id = any($1::uuid[]) and s.vetting_case_id = $2::uuid and s.status = 'SUBMITTED'
  union all
  select pc.id from profile_criterion pc join profile_review pr on pr.id = pc.review_id
  where pc.id = any($1::uuid[]) and pr.vetting_case_id = $2::uuid
  union all
  select dr.id from decision_reason dr where dr.id = any($1::uuid[]) and dr.decision_id = $3::uuid`;
