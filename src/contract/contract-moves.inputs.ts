import { MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { ContractTermInput } from './contract-term.inputs.ts';
import { Contract } from './contract.entity.ts';
import { ContractEndReason, ContractParty } from './contract.words.ts';

const longText = 4_000;

/** Takes a contract as it was seen. */
@InputType({ description: 'A contract as it was seen' })
abstract class SeenContractInput {
  @Field(() => ID, { description: 'Which contract' })
  contractId!: string;

  @Field(() => Int, { description: 'Version of the contract that you saw' })
  version!: number;
}

/** Takes a draft that is ready. */
@InputType({ description: 'A draft to send to both sides' })
export class SendContractForSignatureInput extends SeenContractInput {}

/** Answers sendContractForSignature. */
@ObjectType({ description: 'The contract sent, or why not' })
export class SendContractForSignaturePayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract to be signed' })
  contract?: Contract | null;
}

/** Takes a contract to give up. */
@InputType({ description: 'A contract to give up before it is signed, and why' })
export class CancelContractInput extends SeenContractInput {
  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers cancelContract. */
@ObjectType({ description: 'The contract given up, or why not' })
export class CancelContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract that came to nothing' })
  contract?: Contract | null;
}

/** Takes a contract that both sides signed. */
@InputType({ description: 'A contract that both sides signed' })
export class SignContractInput extends SeenContractInput {}

/** Answers signContract. */
@ObjectType({ description: 'The contract signed, or why not' })
export class SignContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract that runs' })
  contract?: Contract | null;
}

/** Takes a contract to set aside. */
@InputType({ description: 'A contract to set aside for a while, and why' })
export class PauseContractInput extends SeenContractInput {
  @Written()
  @MaxLength(longText)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers pauseContract. */
@ObjectType({ description: 'The contract set aside, or why not' })
export class PauseContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract set aside' })
  contract?: Contract | null;
}

/** Takes a contract to take up again. */
@InputType({ description: 'A contract to take up again' })
export class ResumeContractInput extends SeenContractInput {}

/** Answers resumeContract. */
@ObjectType({ description: 'The contract taken up again, or why not' })
export class ResumeContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract that runs again' })
  contract?: Contract | null;
}

/** Takes how a contract goes on. */
@InputType({ description: 'How a contract goes on' })
export class RenewContractInput extends SeenContractInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day as planned now; ongoing when left out' })
  plannedEndOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it comes up for renewal again' })
  renewsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From when the new term holds; from the day after the old planned end when left out',
  })
  termStartsOn?: string | null;

  @ValidateNested()
  @Field(() => ContractTermInput, { nullable: true, description: 'New term; the last one goes on when left out' })
  term?: ContractTermInput | null;
}

/** Answers renewContract. */
@ObjectType({ description: 'The contract renewed, or why not' })
export class RenewContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract as it goes on' })
  contract?: Contract | null;
}

/** What a notice and an end both state. */
@InputType({ description: 'A contract, and how it ends' })
abstract class ContractEndInput extends SeenContractInput {
  @Field(() => ContractEndReason, { description: 'Why it ends' })
  reason!: ContractEndReason;

  @Field(() => LocalDate, { description: 'Last day of the contract' })
  lastDayOn!: string;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What there is to say, which OTHER asks for' })
  note?: string | null;
}

/** Takes a notice. */
@InputType({ description: 'A contract that a side ends, and on which day' })
export class GiveNoticeInput extends ContractEndInput {
  @Field(() => ContractParty, { description: 'Who gives notice' })
  by!: ContractParty;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was given; today when left out' })
  givenOn?: string | null;
}

/** Answers giveNotice. */
@ObjectType({ description: 'The contract with its last day, or why not' })
export class GiveNoticePayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract that runs until its last day' })
  contract?: Contract | null;
}

/** Takes a contract that is over. */
@InputType({ description: 'A contract that is over, and since when; the last day has come' })
export class EndContractInput extends ContractEndInput {}

/** Answers endContract. */
@ObjectType({ description: 'The contract ended, or why not' })
export class EndContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'Contract that is over' })
  contract?: Contract | null;
}
