import { createHash } from 'node:crypto';
import type { AttributeRatingFacts } from './attribute-rating.entity.ts';
import type { ClaimVerdictFacts } from './claim-verdict.entity.ts';
import type { EvidenceFacts } from './evidence.entity.ts';
import type { Scorecard, ScorecardText } from './scorecard.entity.ts';

/** What a version keeps: plain JSON. */
export type Content = Readonly<Record<string, unknown>>;

interface Key {
  readonly id: string;
}

/** A scorecard with its parts, each list in its order: entities, or rows of the same shape. */
export interface WholeScorecard {
  readonly scorecard: Omit<ScorecardText, 'privateNote'> &
    Pick<Scorecard, 'stage'> & { readonly author: Key; readonly interview: Key };
  readonly ratings: readonly (Omit<AttributeRatingFacts, 'attribute' | 'position'> & { readonly attribute: Key })[];
  readonly evidence: readonly (Omit<EvidenceFacts, 'attribute' | 'position'> &
    Key & { readonly attribute: Key | null })[];
  readonly claimVerdicts: readonly (Pick<ClaimVerdictFacts, 'verdict'> & { readonly claim: Key })[];
}

/** Everything that a scorecard says to others: the private note is left out, since versions are read by them. */
export function contentOf({ scorecard, ratings, evidence, claimVerdicts }: WholeScorecard): Content {
  const { stage, recommendation, summary, assessedEnglish, proposedSeniority, challengesUsed } = scorecard;
  return {
    author: scorecard.author.id,
    interview: scorecard.interview.id,
    stage,
    recommendation,
    summary,
    assessedEnglish,
    proposedSeniority,
    challengesUsed,
    ratings: ratings.map(({ attribute, rating, note, notAssessedReason }) => {
      return { attribute: attribute.id, rating, note, notAssessedReason };
    }),
    evidence: evidence.map(({ id, attribute, kind, excerpt, file, lines }) => {
      return { id, attribute: attribute?.id ?? null, kind, excerpt, file, lines };
    }),
    claimVerdicts: claimVerdicts.map(({ claim, verdict }) => ({ claim: claim.id, verdict })),
  };
}

/** SHA-256 of the content in hexadecimal, whatever the order of its keys, which the database does not keep. */
export function hashOf(content: Content): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}
