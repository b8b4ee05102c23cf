import { Field, ObjectType } from 'type-graphql';

/** One thing that a draft still lacks. */
@ObjectType('ScorecardGap', { description: 'One thing that a draft still lacks before it can be submitted' })
export class ScorecardGapType {
  @Field(() => String, { description: 'Stable code for programs' })
  code!: string;

  @Field(() => String, { description: 'What to do about it, for people' })
  message!: string;

  @Field(() => [String], {
    description: 'Where in the input of saveScorecardDraft it goes; a rating goes by the id of its attribute',
  })
  path!: string[];
}
