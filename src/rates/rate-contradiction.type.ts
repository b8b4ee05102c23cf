import { Field, ObjectType } from 'type-graphql';

/** Where figures do not agree. */
@ObjectType({ description: 'Where a source does not agree with itself or with another; both sides are kept' })
export class RateContradiction {
  @Field(() => String, { description: 'What it is about' })
  topic!: string;

  @Field(() => String, { description: 'What stands against what' })
  text!: string;

  @Field(() => [String], { description: 'Figures that it is about, by their ids in the table of rates' })
  figures!: readonly string[];
}
