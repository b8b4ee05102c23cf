import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { RowReference } from '../graphql/lookups.ts';
import { DateTime } from '../graphql/scalars.ts';

/** What somebody owes. */
export enum ObligationKind {
  SCORECARD = 'SCORECARD',
  LETTER = 'LETTER',
  LETTER_REVIEW = 'LETTER_REVIEW',
  CASE = 'CASE',
}

registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What somebody owes',
  valuesConfig: {
    SCORECARD: { description: 'Own scorecard of an interview' },
    LETTER: { description: 'Feedback letter that a rejected candidate still has to get' },
    LETTER_REVIEW: { description: 'Second look at a letter that somebody else submitted' },
    CASE: { description: 'Case that waits on a recruiter or on a decision' },
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
