import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';

/** A hold as a case on hold shows it. */
@ObjectType({ description: 'Why a case is set aside, since when and until when' })
export class CaseHold {
  @Field(() => String, { description: 'Why' })
  reason!: string;

  @Field(() => DateTime, { description: 'Until when' })
  until!: string;

  @Field(() => DateTime, { description: 'Since when' })
  since!: string;
}

/** A request that the candidate has not answered. */
@ObjectType({ description: 'What a candidate was asked for and has not answered' })
export class OpenRequest {
  @Field(() => String, { description: 'What they were asked for' })
  reason!: string;

  @Field(() => DateTime, { description: 'Since when' })
  since!: string;
}
