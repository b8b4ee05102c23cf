import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../graphql/money.ts';
import type { FitBlocker, FitChange } from './fit.blockers.ts';
import { FitChangeKind, FitChangeUnit, FitConstraint, FitSide, FitTerm } from './fit.enums.ts';
import type { Fit, FitPoints } from './fit.ts';
import './fit.words.ts';

/** Points of a term. */
@ObjectType('FitPoints', { description: 'What one term gives to a score' })
export class FitTermPoints implements FitPoints {
  @Field(() => FitTerm, { description: 'Which term' })
  term!: FitTerm;

  @Field(() => Int, { description: 'How much it gives' })
  points!: number;

  @Field(() => Int, { description: 'The most that it gives' })
  bound!: number;
}

/** A change after which a blocker is gone. */
@ObjectType('FitChange', { description: 'The smallest single change from one side after which a blocker is gone' })
export class FitChangeView implements FitChange {
  @Field(() => FitSide, { description: 'Who would have to change something' })
  side!: FitSide;

  @Field(() => FitChangeKind, { description: 'What would have to change' })
  kind!: FitChangeKind;

  @Field(() => Decimal, { nullable: true, description: 'By how much; null where there is no more or less' })
  amount!: string | null;

  @Field(() => FitChangeUnit, { nullable: true, description: 'What the amount counts' })
  unit!: FitChangeUnit | null;

  skillId!: string | null;

  @Field(() => String, { description: 'What would be the case then, for people' })
  text!: string;
}

/** What stands between a person and a listing. */
@ObjectType('FitBlocker', { description: 'Something that keeps a person and a listing from fitting' })
export class FitBlockerView implements FitBlocker {
  @Field(() => FitConstraint, { description: 'What they do not agree in' })
  constraint!: FitConstraint;

  @Field(() => String, { description: 'What is wrong, for people' })
  message!: string;

  @Extensions({ maxItems: 2 })
  @Field(() => [FitChangeView], { description: 'Changes of which each is enough by itself' })
  changes!: readonly FitChangeView[];

  @Field(() => Boolean, { description: 'Whether a proposal may be made in spite of it, with a reason' })
  isPassable!: boolean;
}

/** Whether somebody and something go together. */
@ObjectType('Fit', {
  description: 'Whether a listed person and a listing go together, how well, and what is between them',
})
export class FitView implements Pick<Fit, 'isFit' | 'score' | 'terms' | 'blockers' | 'talentListingId' | 'listingId'> {
  talentListingId!: string;

  listingId!: string;

  @Field(() => Boolean, { description: 'Whether nothing stands in the way' })
  isFit!: boolean;

  @Field(() => Int, { description: 'How well they fit, 0 to 1000: the sum of the terms' })
  score!: number;

  @Extensions({ maxItems: 8 })
  @Field(() => [FitTermPoints], { description: 'What the score is the sum of' })
  terms!: readonly FitTermPoints[];

  @Extensions({ maxItems: 10 })
  @Field(() => [FitBlockerView], { description: 'What stands in the way, in the order of the constraints' })
  blockers!: readonly FitBlockerView[];
}
