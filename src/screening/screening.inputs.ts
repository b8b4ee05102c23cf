import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningCheckStatus } from './company-screening.states.ts';
import { ScreeningCheckKind, ScreeningEvidenceKind, ScreeningOutcome, ScreeningReason } from './screening.enums.ts';

/** Takes a company to screen. */
@InputType({ description: 'A company to screen' })
export class OpenCompanyScreeningInput {
  @Field(() => ID, { description: 'Which company' })
  companyId!: string;

  @Field(() => Int, { description: 'Version of the company that you saw' })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Company screener who sees it through; whoever opens it when left out',
  })
  ownerId?: string | null;
}

/** Answers openCompanyScreening. */
@ObjectType({ description: 'The new round, or why not' })
export class OpenCompanyScreeningPayload extends Payload {
  @Field(() => CompanyScreening, { nullable: true, description: 'New round' })
  companyScreening?: CompanyScreening | null;
}

/** Takes what was found of a check. */
@InputType({ description: 'What was found of a check' })
export class RecordScreeningCheckInput {
  @Field(() => ID, { description: 'Which round' })
  companyScreeningId!: string;

  @Field(() => Int, { description: 'Version of the round that you saw' })
  version!: number;

  @Field(() => ScreeningCheckKind, { description: 'What was looked at' })
  check!: ScreeningCheckKind;

  @Field(() => ScreeningCheckStatus, { description: 'What was found; never PENDING, and never WAIVED of funding' })
  status!: ScreeningCheckStatus;

  @Written()
  @MaxLength(5000)
  @Field(() => String, { nullable: true, description: 'What was found, in words' })
  notes?: string | null;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'Why it is not asked for in this round; of WAIVED alone' })
  waiveReason?: string | null;
}

/** Answers recordScreeningCheck. */
@ObjectType({ description: 'The round with the result, or why not' })
export class RecordScreeningCheckPayload extends Payload {
  @Field(() => CompanyScreening, { nullable: true, description: 'Round with the result' })
  companyScreening?: CompanyScreening | null;
}

/** Takes what proves a check. */
@InputType({ description: 'What proves a check' })
export class AttachScreeningEvidenceInput {
  @Field(() => ID, { description: 'Which round' })
  companyScreeningId!: string;

  @Field(() => Int, { description: 'Version of the round that you saw' })
  version!: number;

  @Field(() => ScreeningCheckKind, { description: 'What it proves' })
  check!: ScreeningCheckKind;

  @Field(() => ScreeningEvidenceKind, { description: 'What it is, and so for how long it counts' })
  kind!: ScreeningEvidenceKind;

  @Field(() => LocalDate, { description: 'Day of its date, from which it counts' })
  datedOn!: string;

  @Written()
  @MaxLength(300)
  @Field(() => String, { description: 'What it is, for people' })
  title!: string;

  @Written()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'Where it is kept: an address or a file number' })
  reference?: string | null;
}

/** Answers attachScreeningEvidence. */
@ObjectType({ description: 'The round with the evidence, or why not' })
export class AttachScreeningEvidencePayload extends Payload {
  @Field(() => CompanyScreening, { nullable: true, description: 'Round with the evidence' })
  companyScreening?: CompanyScreening | null;
}

/** Takes evidence that was verified at its source, and how. */
@InputType({ description: 'Evidence that was verified at its source, and how' })
export class VerifyScreeningEvidenceInput {
  @Field(() => ID, { description: 'Which round' })
  companyScreeningId!: string;

  @Field(() => Int, { description: 'Version of the round that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Which evidence of it' })
  screeningEvidenceId!: string;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'How it was verified' })
  note!: string;
}

/** Answers verifyScreeningEvidence. */
@ObjectType({ description: 'The round with the evidence verified, or why not' })
export class VerifyScreeningEvidencePayload extends Payload {
  @Field(() => CompanyScreening, { nullable: true, description: 'Round with the evidence verified' })
  companyScreening?: CompanyScreening | null;
}

/** Takes how a round is decided, and why. */
@InputType({ description: 'How a round is decided, and why' })
export class DecideCompanyScreeningInput {
  @Field(() => ID, { description: 'Which round' })
  companyScreeningId!: string;

  @Field(() => Int, { description: 'Version of the round that you saw' })
  version!: number;

  @Field(() => ScreeningOutcome, { description: 'How it is decided' })
  outcome!: ScreeningOutcome;

  @ArrayMaxSize(8)
  @Field(() => [ScreeningReason], { defaultValue: [], description: 'Why the company fails; of FAILED, one at least' })
  reasons!: ScreeningReason[];

  @Written()
  @MaxLength(5000)
  @Field(() => String, { nullable: true, description: 'Why, in words; has to be said for OTHER' })
  rationale?: string | null;
}

/** Answers decideCompanyScreening. */
@ObjectType({ description: 'The round decided, or why not' })
export class DecideCompanyScreeningPayload extends Payload {
  @Field(() => CompanyScreening, { nullable: true, description: 'Round decided' })
  companyScreening?: CompanyScreening | null;
}

/** Takes a round that is given up, and why. */
@InputType({ description: 'A round that is given up, and why' })
export class WithdrawCompanyScreeningInput {
  @Field(() => ID, { description: 'Which round' })
  companyScreeningId!: string;

  @Field(() => Int, { description: 'Version of the round that you saw' })
  version!: number;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers withdrawCompanyScreening. */
@ObjectType({ description: 'The round given up, or why not' })
export class WithdrawCompanyScreeningPayload extends Payload {
  @Field(() => CompanyScreening, { nullable: true, description: 'Round given up' })
  companyScreening?: CompanyScreening | null;
}
