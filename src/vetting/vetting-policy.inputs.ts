import { ArrayMaxSize, ArrayMinSize, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { policyBounds } from './vetting-policy.bounds.ts';
import { VettingPolicy } from './vetting-policy.entity.ts';

/** Refuses a number outside of the bounds that the policy has for it. */
function Within(name: keyof typeof policyBounds): PropertyDecorator {
  const { least, most } = policyBounds[name];
  const message = `Give a number from ${String(least)} to ${String(most)}`;
  return (prototype, property) => {
    Min(least, { message })(prototype, property);
    Max(most, { message })(prototype, property);
  };
}

/** Takes the numbers of a new version. */
@InputType({ description: 'What changes in the policy of a track with its next version; what is left out stays' })
export class ActivateVettingPolicyInput {
  @Field(() => ID, { description: 'Track that it rules' })
  trackId!: string;

  @Field(() => Int, { description: '`number` of the policy that you saw in force' })
  version!: number;

  @Within('minTechnicalScorecards')
  @Field(() => Int, {
    nullable: true,
    description: 'Technical scorecards that must be submitted before the stage can be passed, 1 to 5',
  })
  minTechnicalScorecards?: number | null;

  @Within('reapplyAfterDays')
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days after a rejection before a new application is taken, 1 to 730',
  })
  reapplyAfterDays?: number | null;

  @Within('expireAfterBusinessDays')
  @Field(() => Int, {
    nullable: true,
    description: 'Business days of waiting on the candidate after which a case expires, 1 to 60',
  })
  expireAfterBusinessDays?: number | null;

  @Within('scorecardDueBusinessDays')
  @Field(() => Int, {
    nullable: true,
    description: 'Business days after the scheduled end within which a scorecard is due, 1 to 5',
  })
  scorecardDueBusinessDays?: number | null;

  @Within('letterDueBusinessDays')
  @Field(() => Int, {
    nullable: true,
    description: 'Business days after a rejection within which its letter is due, 1 to 10',
  })
  letterDueBusinessDays?: number | null;

  @ArrayMinSize(4, { message: 'Give each of the four stages its days, in order' })
  @ArrayMaxSize(4, { message: 'Give each of the four stages its days, in order' })
  @Field(() => [Int], {
    nullable: true,
    description: 'Business days of each stage, in order; each has one, and together they are five',
  })
  stageBudgets?: number[] | null;
}

/** Answers activateVettingPolicy. */
@ObjectType({ description: 'The policy in force from now on, or why not' })
export class ActivateVettingPolicyPayload extends Payload {
  @Field(() => VettingPolicy, { nullable: true, description: 'Policy in force from now on' })
  vettingPolicy?: VettingPolicy | null;
}
