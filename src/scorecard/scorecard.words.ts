import type { EnglishLevel } from '../candidate/english-level.ts';
import type { Seniority } from '../candidate/seniority.ts';
import type { ChallengeKind } from '../interview/interview-kit.words.ts';
import type { ScorecardText } from './scorecard.entity.ts';
import type { Recommendation } from './scorecard.enums.ts';

/** What is said in a scorecard itself, as it is sent: what is left out stays as it is, null clears. */
export interface SentWords {
  readonly challengesUsed?: readonly ChallengeKind[] | null | undefined;
  readonly recommendation?: Recommendation | null | undefined;
  readonly summary?: string | null | undefined;
  readonly assessedEnglish?: EnglishLevel | null | undefined;
  readonly proposedSeniority?: Seniority | null | undefined;
}

/** What a scorecard takes over of what was sent; each challenge once. */
export function wordsOf(sent: SentWords): Partial<Omit<ScorecardText, 'privateNote'>> {
  const { recommendation, summary, assessedEnglish, proposedSeniority, challengesUsed } = sent;
  return {
    ...(recommendation !== undefined && { recommendation }),
    ...(summary !== undefined && { summary: summary ?? '' }),
    ...(assessedEnglish !== undefined && { assessedEnglish }),
    ...(proposedSeniority !== undefined && { proposedSeniority }),
    ...(challengesUsed !== undefined && { challengesUsed: [...new Set(challengesUsed)] }),
  };
}
