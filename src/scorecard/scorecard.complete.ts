import { toGlobalId } from '../kernel/global-id.ts';
import type { Blocker } from '../kernel/user-error.ts';
import type { Rating, Recommendation } from './scorecard.enums.ts';

/** What is missing; the codes are part of the API and never change their meaning. */
export enum ScorecardGapCode {
  ATTRIBUTE_NOT_RATED = 'ATTRIBUTE_NOT_RATED',
  NOT_ASSESSED_REASON_MISSING = 'NOT_ASSESSED_REASON_MISSING',
  NOTE_MISSING = 'NOTE_MISSING',
  RECOMMENDATION_MISSING = 'RECOMMENDATION_MISSING',
  EVIDENCE_MISSING = 'EVIDENCE_MISSING',
  EXCERPT_MISSING = 'EXCERPT_MISSING',
  ASSESSED_ENGLISH_MISSING = 'ASSESSED_ENGLISH_MISSING',
}

/** An attribute of the interview's kit. */
export interface KitAttribute {
  /** The row's uuid. */
  readonly id: string;
  readonly name: string;
  readonly isRequired: boolean;
  /** Required only if this challenge was used; null for an attribute of no challenge. */
  readonly challengeKind: string | null;
}

/** What was said of one attribute. */
export interface RatingFact {
  readonly attributeId: string;
  readonly rating: `${Rating}` | null;
  readonly note: string;
  readonly notAssessedReason: string | null;
}

/** All that decides whether a scorecard can be submitted. */
export interface ScorecardFacts {
  readonly asksForEnglish: boolean;
  readonly kit: readonly KitAttribute[];
  readonly ratings: readonly RatingFact[];
  readonly evidence: readonly { readonly excerpt: string }[];
  readonly challengesUsed: readonly string[];
  readonly recommendation: `${Recommendation}` | null;
  readonly assessedEnglish: string | null;
}

/** One thing that is missing, with the path to it in the input of `saveScorecardDraft`; a rating goes by its attribute. */
export interface ScorecardGap extends Blocker {
  readonly path: readonly string[];
}

/** Everything that a scorecard still lacks, all at once; empty when it can be submitted. */
export function gapsIn(facts: ScorecardFacts): readonly ScorecardGap[] {
  return [
    ...facts.kit.flatMap((attribute) => ratingGap(attribute, facts)),
    ...recommendationGaps(facts),
    ...facts.evidence.flatMap(excerptGap),
    ...englishGaps(facts),
  ];
}

/** True when the attribute has to be rated: it is required, and its challenge, if it has one, was used. */
export function isAskedFor(attribute: KitAttribute, challengesUsed: readonly string[]): boolean {
  if (!attribute.isRequired) return false;
  return attribute.challengeKind === null || challengesUsed.includes(attribute.challengeKind);
}

function ratingGap(attribute: KitAttribute, { ratings, challengesUsed }: ScorecardFacts): readonly ScorecardGap[] {
  const { id, name } = attribute;
  const given = ratings.find((rating) => rating.attributeId === id);
  const path = ['ratings', toGlobalId('Attribute', id)];
  if (!given?.rating) {
    const message = `Rate ${name}, or mark it NOT_ASSESSED with a reason.`;
    return isAskedFor(attribute, challengesUsed) ? [gap(ScorecardGapCode.ATTRIBUTE_NOT_RATED, message, path)] : [];
  }
  const needed = explanations[given.rating];
  if (!needed || isText(given[needed.field])) return [];
  return [gap(needed.code, `${needed.ask} ${name}.`, [...path, needed.field])];
}

interface Explanation {
  readonly field: 'note' | 'notAssessedReason';
  readonly code: ScorecardGapCode;
  readonly ask: string;
}

const whyLow: Explanation = {
  field: 'note',
  code: ScorecardGapCode.NOTE_MISSING,
  ask: 'Add a note to the low rating of',
};

/** What each rating has to say beside itself. */
const explanations: Readonly<Record<`${Rating}`, Explanation | null>> = {
  STRONG_NO: whyLow,
  NO: whyLow,
  YES: null,
  STRONG_YES: null,
  NOT_ASSESSED: {
    field: 'notAssessedReason',
    code: ScorecardGapCode.NOT_ASSESSED_REASON_MISSING,
    ask: 'Give the reason for not assessing',
  },
};

function recommendationGaps({ recommendation, evidence }: ScorecardFacts): readonly ScorecardGap[] {
  if (recommendation === null) {
    return [gap(ScorecardGapCode.RECOMMENDATION_MISSING, 'Give an overall recommendation.', ['recommendation'])];
  }
  const isLow = recommendation === 'NO' || recommendation === 'STRONG_NO';
  if (!isLow || evidence.length > 0) return [];
  const message = 'Back the recommendation with at least one piece of evidence.';
  return [gap(ScorecardGapCode.EVIDENCE_MISSING, message, ['evidence'])];
}

function excerptGap({ excerpt }: { readonly excerpt: string }, index: number): readonly ScorecardGap[] {
  if (isText(excerpt)) return [];
  const message = `Give the excerpt of evidence ${String(index + 1)}, or take it out.`;
  return [gap(ScorecardGapCode.EXCERPT_MISSING, message, ['evidence', String(index), 'excerpt'])];
}

function englishGaps({ asksForEnglish, assessedEnglish }: ScorecardFacts): readonly ScorecardGap[] {
  if (!asksForEnglish || assessedEnglish !== null) return [];
  const message = 'Give the level of English that you heard.';
  return [gap(ScorecardGapCode.ASSESSED_ENGLISH_MISSING, message, ['assessedEnglish'])];
}

function isText(text: string | null | undefined): boolean {
  return text != null && text.trim() !== '';
}

function gap(code: ScorecardGapCode, message: string, path: readonly string[]): ScorecardGap {
  return { code, message, path };
}
