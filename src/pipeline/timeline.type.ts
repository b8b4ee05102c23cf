import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { RowReference } from '../graphql/lookups.ts';
import { DateTime } from '../graphql/scalars.ts';

/** What happened to a case. */
export enum TimelineKind {
  MOVE = 'MOVE',
  INTERVIEW = 'INTERVIEW',
  NOTE = 'NOTE',
  LETTER = 'LETTER',
  DECISION = 'DECISION',
}

registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What happened to a case',
  valuesConfig: {
    MOVE: { description: 'It moved' },
    INTERVIEW: { description: 'An interview, at its start, held or to come' },
    NOTE: { description: 'Somebody wrote something down about it' },
    LETTER: { description: 'A feedback letter, when it was sent, or begun while it is not' },
    DECISION: { description: 'A stage was decided' },
  },
});

/** One thing that happened to a case. */
@ObjectType({ description: 'One thing that happened to a case' })
export class TimelineEntry {
  /** What it is about, read when it is asked for. */
  reference!: RowReference;

  @Field(() => TimelineKind, { description: 'What happened' })
  kind!: TimelineKind;

  @Field(() => DateTime, { description: 'When' })
  at!: string;
}
