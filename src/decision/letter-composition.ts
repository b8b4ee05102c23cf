import { LetterItemKind } from './feedback-letter.enums.ts';
import type { DecisionReasonCode } from './decision.reasons.ts';
import { withoutNames } from './letter-names.ts';
import { shipBeforeReapplyFor } from './reference/ship-before-reapply.ts';

/** What a letter may rest on: submitted evidence, findings of the profile review, and the reasons of the rejection. */
export interface LetterSources {
  readonly evidence: readonly CitableEvidence[];
  readonly criteria: readonly CitableCriterion[];
  readonly reasons: readonly CitableReason[];
  /** Names of those who interviewed, and their parts; none of them gets into the letter. */
  readonly namesToAvoid: readonly string[];
  /** `YYYY-MM-DD` */
  readonly reapplyNotBefore: string | null;
}

/** A piece of evidence of a submitted scorecard. */
export interface CitableEvidence {
  readonly id: string;
  readonly kind: string;
  readonly excerpt: string;
  readonly file: string | null;
  readonly lines: string | null;
}

/** A criterion of the profile review that is not met. */
export interface CitableCriterion {
  readonly id: string;
  readonly criterion: string;
  readonly note: string;
}

/** A reason of the rejection. */
export interface CitableReason {
  readonly id: string;
  readonly code: DecisionReasonCode;
}

/** A paragraph of the draft with the one thing that it cites. */
export interface ComposedItem {
  readonly kind: LetterItemKind;
  readonly text: string;
  readonly citedEvidenceId: string | null;
  readonly citedCriterionId: string | null;
  readonly citedReasonId: string | null;
}

/** A letter as the system drafts it. */
export interface ComposedLetter {
  readonly opening: string;
  readonly closing: string;
  readonly items: readonly ComposedItem[];
}

const opening =
  'Thank you for the time and thought that you put into our vetting. We have decided not to go on for now. ' +
  'Below is what we saw, and what would change the picture.';

/** Drafts the letter: gaps, observations in code, what to ship before applying again; each cites what it rests on. */
export function composeLetter(sources: LetterSources): ComposedLetter {
  const seen = sources.evidence.map((it) => evidenceItem(it, sources.namesToAvoid));
  const items = [
    ...sources.criteria.map((it) => criterionItem(it, sources.namesToAvoid)),
    ...seen.filter(({ kind }) => kind === LetterItemKind.GAP),
    ...seen.filter(({ kind }) => kind === LetterItemKind.CODE_OBSERVATION),
    ...sources.reasons.flatMap(shipItems),
  ];
  return { opening, closing: closingFor(sources.reapplyNotBefore), items };
}

function evidenceItem(evidence: CitableEvidence, names: readonly string[]): ComposedItem {
  const isCode = evidence.kind === 'CODE_OBSERVATION';
  const place = [evidence.file, evidence.lines && `lines ${evidence.lines}`].filter(Boolean).join(', ');
  const text = withoutNames(evidence.excerpt, names);
  return {
    ...citesNothing,
    kind: isCode ? LetterItemKind.CODE_OBSERVATION : LetterItemKind.GAP,
    text: isCode && place ? `${place}: ${text}` : text,
    citedEvidenceId: evidence.id,
  };
}

function criterionItem({ id, criterion, note }: CitableCriterion, names: readonly string[]): ComposedItem {
  const name = criterion.toLowerCase().replaceAll('_', ' ');
  const text = `Not met in your profile: ${name}. ${withoutNames(note, names)}`.trim();
  return { ...citesNothing, kind: LetterItemKind.GAP, text, citedCriterionId: id };
}

function shipItems({ id, code }: CitableReason): readonly ComposedItem[] {
  return shipBeforeReapplyFor(code).map((text) => ({
    ...citesNothing,
    kind: LetterItemKind.SHIP_BEFORE_REAPPLY,
    text: capitalised(text),
    citedReasonId: id,
  }));
}

const citesNothing = { citedEvidenceId: null, citedCriterionId: null, citedReasonId: null };

function closingFor(reapplyNotBefore: string | null): string {
  const again = reapplyNotBefore === null ? '' : `You are welcome to apply again from ${reapplyNotBefore}. `;
  return `${again}We wish you the best until then.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
