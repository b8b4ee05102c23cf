import { Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../graphql/money.ts';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Contract } from './contract.entity.ts';
import { ContractUnit } from './contract.words.ts';

/** Takes what is agreed on to be paid, for how much work. */
@InputType({ description: 'What is agreed on to be paid, for how much work; in the currency of the contract' })
export class ContractTermInput {
  @Field(() => ContractUnit, { description: 'For what the amounts are paid' })
  unit!: ContractUnit;

  @Field(() => Decimal, { description: 'What the developer is paid, in full' })
  paidAmount!: string;

  @Field(() => Decimal, { description: 'What the client pays, at least as much' })
  clientAmount!: string;

  @Min(15, { message: 'A contract takes 15 hours a week, or more' })
  @Max(80)
  @Field(() => Int, { description: 'Hours a week, 15 to 80' })
  hoursPerWeek!: number;
}

/** Takes a match, and on what terms it becomes a contract. */
@InputType({ description: 'A match that both sides said yes to, and on what terms it becomes a contract' })
export class CreateContractInput {
  @Field(() => ID, { description: 'Which match' })
  matchId!: string;

  @Field(() => Int, { description: 'Version of the match that you saw' })
  version!: number;

  @Field(() => LocalDate, { description: 'First day' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day as planned; ongoing when left out' })
  plannedEndOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it comes up for renewal' })
  renewsOn?: string | null;

  @Matches(/^[A-Z]{3}$/, { message: 'Give the currency as three letters of ISO 4217, e.g. USD' })
  @Field(() => String, { defaultValue: 'USD', description: 'Currency of all its amounts, ISO 4217' })
  currency!: string;

  @Field(() => ID, { nullable: true, description: 'Matcher who looks after both sides; you, when left out' })
  successManagerId?: string | null;

  @ValidateNested()
  @Field(() => ContractTermInput, { description: 'What holds from the first day on' })
  term!: ContractTermInput;
}

/** Answers createContract. */
@ObjectType({ description: 'The new contract, or why not' })
export class CreateContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'New contract, a draft' })
  contract?: Contract | null;
}

/** Takes what holds of a contract from a day on. */
@InputType({ description: 'What holds of a contract from a day on' })
export class ChangeContractTermsInput {
  @Field(() => ID, { description: 'Which contract' })
  contractId!: string;

  @Field(() => Int, { description: 'Version of the contract that you saw' })
  version!: number;

  @Field(() => LocalDate, { description: 'First day on which it holds; what held before ends the day before' })
  startsOn!: string;

  @ValidateNested()
  @Field(() => ContractTermInput, { description: 'What holds from then on' })
  term!: ContractTermInput;
}

/** Answers changeContractTerms. */
@ObjectType({ description: 'The contract on its new terms, or why not' })
export class ChangeContractTermsPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract as it is now' })
  contract?: Contract | null;
}
