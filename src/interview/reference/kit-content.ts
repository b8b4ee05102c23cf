import type { ChallengeKind, KitSectionKind } from '../interview-kit.words.ts';

/** A question and the words to find it by. */
export interface QuestionContent {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What is rated, with what is seen at STRONG_NO, NO, YES and STRONG_YES. */
export interface AttributeContent {
  readonly slug: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly challengeKind: `${ChallengeKind}` | null;
  readonly anchors: readonly [strongNo: string, no: string, yes: string, strongYes: string];
}

/** A part of an interview. */
export interface SectionContent {
  readonly kind: `${KitSectionKind}`;
  readonly title: string;
  readonly questions: readonly QuestionContent[];
  readonly attributes: readonly AttributeContent[];
}

/** A kit version as it is published; a change of words is a new version with a file and a migration of its own. */
export interface KitContent {
  readonly slug: string;
  readonly name: string;
  readonly stage: 'SOFT_SKILLS_INTERVIEW' | 'TECHNICAL_INTERVIEW';
  readonly number: number;
  readonly sections: readonly SectionContent[];
}
