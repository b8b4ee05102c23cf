import { registerEnumType } from 'type-graphql';

/** What a section of a kit is there for. */
export enum KitSectionKind {
  ENGLISH = 'ENGLISH',
  COMMUNICATION = 'COMMUNICATION',
  ROLE_PLAY = 'ROLE_PLAY',
  SMALL_TALK = 'SMALL_TALK',
  EXPERIENCE = 'EXPERIENCE',
  THEORY = 'THEORY',
  PRACTICE = 'PRACTICE',
}

/** What a candidate is given to work on in a technical interview. */
export enum ChallengeKind {
  SYSTEM_DESIGN = 'SYSTEM_DESIGN',
  LIVE_CODING = 'LIVE_CODING',
  CODE_REVIEW = 'CODE_REVIEW',
  SMELLY_CODE_DEBUGGING = 'SMELLY_CODE_DEBUGGING',
}

/** What a question must not be: such a tag cannot even be stored, however it is spelt. */
export const bannedQuestionTags = ['WHITEBOARD', 'ALGORITHM_TRIVIA', 'TRICK_QUESTION', 'RECRUITER_SCREEN'] as const;

registerEnumType(KitSectionKind, {
  name: 'KitSectionKind',
  description: 'What a section of a kit is there for',
  valuesConfig: {
    ENGLISH: { description: 'Hearing how somebody speaks and follows' },
    COMMUNICATION: { description: 'How somebody works with others, told from their own past' },
    ROLE_PLAY: { description: 'A scene from client work, played together' },
    SMALL_TALK: { description: 'Arriving, so that nerves do not decide' },
    EXPERIENCE: { description: 'One piece of own work, taken apart' },
    THEORY: { description: 'What holds up the practice' },
    PRACTICE: { description: 'A challenge worked on together' },
  },
});
registerEnumType(ChallengeKind, {
  name: 'ChallengeKind',
  description: 'What a candidate is given to work on',
  valuesConfig: {
    SYSTEM_DESIGN: { description: 'Designing a system from its needs' },
    LIVE_CODING: { description: 'Writing a small service in an own editor' },
    CODE_REVIEW: { description: 'Reviewing code that the interviewer wrote' },
    SMELLY_CODE_DEBUGGING: { description: 'Finding what is wrong in code that smells' },
  },
});
