import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { RowReference } from '../graphql/lookups.ts';
import { DateTime } from '../graphql/scalars.ts';

/** What somebody owes. */
export enum ObligationKind {
  SCORECARD = 'SCORECARD',
  LETTER = 'LETTER',
  LETTER_REVIEW = 'LETTER_REVIEW',
  INTERVIEW = 'INTERVIEW',
  PROFILE_REVIEW = 'PROFILE_REVIEW',
  SCHEDULING = 'SCHEDULING',
  DECISION = 'DECISION',
  TERMS = 'TERMS',
  SCREENING = 'SCREENING',
  RENEWAL = 'RENEWAL',
  REMATCH = 'REMATCH',
}

registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What somebody owes',
  valuesConfig: {
    SCORECARD: { description: 'Own scorecard of an interview' },
    LETTER: { description: 'Feedback letter that a rejected candidate still has to get' },
    LETTER_REVIEW: { description: 'Second look at a letter that somebody else submitted' },
    INTERVIEW: { description: 'Interview that is over and of which nobody has said how it went' },
    PROFILE_REVIEW: { description: 'Case whose profile nobody has reviewed' },
    SCHEDULING: { description: 'Case that waits for an interview to be booked' },
    DECISION: { description: 'Case that has all it needs to be moved' },
    TERMS: { description: 'Case whose terms the candidate has not agreed to yet' },
    SCREENING: { description: 'Round of a company that you see through' },
    RENEWAL: { description: 'Company whose passed round expires within 30 days, or has, and is not being renewed' },
    REMATCH: { description: 'New match within 48 hours after a contract ended early, which you see to' },
  },
});

/** One thing that is owed by the viewer. */
@ObjectType({ description: 'One thing that is owed by you' })
export class Obligation {
  /** What it is about, read when it is asked for. */
  reference!: RowReference;

  @Field(() => ObligationKind, { description: 'What is owed' })
  kind!: ObligationKind;

  @Field(() => DateTime, { nullable: true, description: 'When it is due; null while no clock runs on it' })
  dueAt!: string | null;

  @Field(() => String, { description: 'Mutation that comes next, e.g. submitScorecard' })
  nextAction!: string;
}
