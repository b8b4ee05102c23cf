import { registerEnumType } from 'type-graphql';
import { LetterStatus } from './feedback-letter.states.ts';

/** How a letter reached the candidate. */
export enum LetterChannel {
  EMAIL = 'EMAIL',
  LINKEDIN = 'LINKEDIN',
  CHAT = 'CHAT',
}

/** What a paragraph of a letter is. */
export enum LetterItemKind {
  GAP = 'GAP',
  CODE_OBSERVATION = 'CODE_OBSERVATION',
  SHIP_BEFORE_REAPPLY = 'SHIP_BEFORE_REAPPLY',
}

registerEnumType(LetterStatus, {
  name: 'LetterStatus',
  description: 'Where the feedback letter of a rejection stands',
  valuesConfig: {
    DRAFT: { description: 'Being written' },
    IN_REVIEW: { description: 'With a second person' },
    APPROVED: { description: 'Ready to be sent' },
    SENT: { description: 'With the candidate; never changed again' },
    WAIVED: { description: 'Never to be sent, for a reason of the head of talent' },
    SUPERSEDED: { description: 'Its case was reopened before it was sent' },
  },
});

registerEnumType(LetterChannel, {
  name: 'LetterChannel',
  description: 'How a letter reached the candidate',
  valuesConfig: {
    EMAIL: { description: 'By e-mail' },
    LINKEDIN: { description: 'As a message on LinkedIn' },
    CHAT: { description: 'In the chat with the candidate' },
  },
});

registerEnumType(LetterItemKind, {
  name: 'LetterItemKind',
  description: 'What a paragraph of a letter is',
  valuesConfig: {
    GAP: { description: 'Something missing; cites evidence or a finding of the profile review' },
    CODE_OBSERVATION: { description: 'Something seen in code; cites evidence or a finding of the profile review' },
    SHIP_BEFORE_REAPPLY: { description: 'What to ship before the next application; cites a reason' },
  },
});
