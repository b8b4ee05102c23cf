import { Field, ObjectType } from 'type-graphql';
import { ProductStage } from './candidate.enums.ts';

/** What a developer looks for. */
@ObjectType({ description: 'What a developer looks for' })
export class CandidateGoals {
  @Field(() => [String], { description: 'Fields of business they want to work in' })
  domains!: string[];

  @Field(() => ProductStage, { nullable: true, description: 'State of product they like; null for any' })
  productStage!: ProductStage | null;

  @Field(() => Boolean, { description: 'Whether they would join a client for good' })
  directHire!: boolean;

  @Field(() => [String], { description: 'Companies and fields to stay away from' })
  avoid!: string[];
}
