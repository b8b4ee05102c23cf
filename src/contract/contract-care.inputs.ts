import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { ContractMood, ContractRisk } from './check-in.words.ts';
import { Contract } from './contract.entity.ts';

const longText = 4_000;

/** Takes what the sides of a contract said. */
@InputType({ description: 'What the sides of a running contract said when they were asked' })
export class RecordCheckInInput {
  @Field(() => ID, { description: 'Which contract' })
  contractId!: string;

  @Field(() => Int, { description: 'Version of the contract that you saw' })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'When they were asked; now when left out' })
  heldAt?: Date | null;

  @Field(() => ContractMood, { nullable: true, description: 'How the client feels; left out when they were not asked' })
  clientMood?: ContractMood | null;

  @Field(() => ContractMood, {
    nullable: true,
    description: 'How the developer feels; left out when they were not asked',
  })
  developerMood?: ContractMood | null;

  @Field(() => ContractRisk, { description: 'How likely it is to end before its time' })
  risk!: ContractRisk;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What was said and is to be done, which a high risk asks for' })
  note?: string | null;
}

/** Answers recordCheckIn. */
@ObjectType({ description: 'The contract with the check-in, or why not' })
export class RecordCheckInPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract as it is now' })
  contract?: Contract | null;
}

/** Takes what of the start is done. */
@InputType({ description: 'Something promised for the start of a contract that is done' })
export class CompleteOnboardingItemInput {
  @Field(() => ID, { description: 'Which contract' })
  contractId!: string;

  @Field(() => Int, { description: 'Version of the contract that you saw' })
  version!: number;

  @Field(() => ID, { description: 'What is done' })
  onboardingItemId!: string;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What there is to say about it' })
  note?: string | null;
}

/** Answers completeOnboardingItem. */
@ObjectType({ description: 'The contract with the item done, or why not' })
export class CompleteOnboardingItemPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract as it is now' })
  contract?: Contract | null;
}

/** Takes days off. */
@InputType({ description: 'Days on which somebody does not work' })
export class AddTimeOffInput {
  @Field(() => ID, { description: 'Whose talent listing' })
  talentListingId!: string;

  @Field(() => Int, { description: 'Version of the talent listing that you saw' })
  version!: number;

  @Field(() => LocalDate, { description: 'First day off' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day off, within a year' })
  endsOn!: string;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What there is to say about it' })
  note?: string | null;
}

/** Answers addTimeOff. */
@ObjectType({ description: 'The talent listing with the days off, or why not' })
export class AddTimeOffPayload extends Payload {
  @Field(() => TalentListing, { nullable: true, description: 'Whose days they are' })
  talentListing?: TalentListing | null;
}
