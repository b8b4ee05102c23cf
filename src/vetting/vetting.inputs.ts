import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Extensions, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { PageArgs } from '../graphql/connections.ts';
import { Decimal } from '../graphql/money.ts';
import { Payload } from '../graphql/payload.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import { Written } from '../graphql/written.ts';
import { SlaState } from './vetting-case.clock.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { VettingCaseStatus, VettingStage } from './vetting-case.states.ts';
import { WaitingOn } from './vetting-case.waiting-on.ts';
import { VettingCredential } from './vetting-credential.entity.ts';
import { CriterionVerdict, ReviewCriterion } from './vetting.enums.ts';

/** Answers submitApplication. */
@ObjectType({ description: 'The candidate and the case opened for them, or why not' })
export class SubmitApplicationPayload extends Payload {
  @Field(() => Candidate, { nullable: true, description: 'Who applied' })
  candidate?: Candidate | null;

  @Field(() => VettingCase, { nullable: true, description: 'Case opened; null when something keeps it from opening' })
  vettingCase?: VettingCase | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether we had never heard of them' })
  isNew?: boolean | null;

  @Extensions({ maxItems: 10 })
  @Field(() => [BlockerType], { nullable: true, description: 'What keeps the case from opening; empty when it opened' })
  blockers?: BlockerType[] | null;
}

/** Takes whom to vet. */
@InputType({ description: 'Whom to vet for what' })
export class OpenVettingCaseInput {
  @Field(() => ID, { description: 'Who is to be vetted' })
  candidateId!: string;

  @Field(() => ID, { nullable: true, description: 'For what; backend development when left out' })
  trackId?: string | null;

  @Written()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Why the wait after a rejection is waived; for the head of talent',
  })
  waiveReapplyReason?: string | null;
}

/** Answers openVettingCase. */
@ObjectType({ description: 'The case opened, or why not' })
export class OpenVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'New case' })
  vettingCase?: VettingCase | null;
}

/** Takes the verdict on one criterion. */
@InputType({ description: 'How a profile stands against one criterion' })
export class ProfileCriterionInput {
  @Field(() => ReviewCriterion, { description: 'What it is held against' })
  criterion!: ReviewCriterion;

  @Field(() => CriterionVerdict, { description: 'How it stands' })
  verdict!: CriterionVerdict;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'What the verdict rests on' })
  note!: string;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'Why it may pass though it is not met; for the head of talent' })
  overrideReason?: string | null;
}

/** Takes a profile review. */
@InputType({ description: 'A profile review, criterion by criterion' })
export class RecordProfileReviewInput {
  @Field(() => ID, { description: 'Case it belongs to' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'Version of the case that you saw' })
  version!: number;

  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [ProfileCriterionInput], { description: 'Every criterion once' })
  criteria!: ProfileCriterionInput[];
}

/** Answers recordProfileReview. */
@ObjectType({ description: 'The case with its review, or why not' })
export class RecordProfileReviewPayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'Case reviewed' })
  vettingCase?: VettingCase | null;
}

/** Takes the terms agreed with a candidate. */
@InputType({ description: 'Terms agreed with a candidate' })
export class ConfirmListingTermsInput {
  @Field(() => ID, { description: 'Case they belong to' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'Version of the case that you saw' })
  version!: number;

  @Field(() => DateTime, { description: 'When the candidate agreed to be listed' })
  consentAt!: Date;

  @Field(() => Decimal, { description: 'Rate in US dollars an hour' })
  rate!: string;

  @Min(1)
  @Max(80)
  @Field(() => Int, { description: 'Hours a week' })
  hoursPerWeek!: number;

  @Field(() => LocalDate, { description: 'First day on which they can start' })
  startsOn!: string;
}

/** Answers confirmListingTerms. */
@ObjectType({ description: 'The case with its terms, or why not' })
export class ConfirmListingTermsPayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'Case whose terms are confirmed' })
  vettingCase?: VettingCase | null;
}

/** Takes a credential to revoke. */
@InputType({ description: 'A credential that no longer holds, and why' })
export class RevokeCredentialInput {
  @Field(() => ID, { description: 'Which credential' })
  vettingCredentialId!: string;

  @Field(() => Int, { description: 'Version of the credential that you saw' })
  version!: number;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why it no longer holds' })
  reason!: string;
}

/** Answers revokeCredential. */
@ObjectType({ description: 'The credential revoked, or why not' })
export class RevokeCredentialPayload extends Payload {
  @Field(() => VettingCredential, { nullable: true, description: 'Credential revoked' })
  vettingCredential?: VettingCredential | null;
}

/** Narrows a list of cases. */
@InputType({ description: 'Which cases; every part that is given must hold' })
export class VettingCaseFilter {
  @ArrayMaxSize(4)
  @Field(() => [VettingStage], { nullable: true, description: 'At one of these stages' })
  stage?: VettingStage[] | null;

  @ArrayMaxSize(6)
  @Field(() => [VettingCaseStatus], { nullable: true, description: 'In one of these states' })
  status?: VettingCaseStatus[] | null;

  @ArrayMaxSize(3)
  @Field(() => [SlaState], {
    nullable: true,
    description: 'Standing so against their deadline now; never a closed case',
  })
  sla?: SlaState[] | null;

  @ArrayMaxSize(4)
  @Field(() => [WaitingOn], { nullable: true, description: 'Held up by one of these; never a closed case' })
  waitingOn?: WaitingOn[] | null;

  @ArrayMaxSize(50)
  @Field(() => [ID], { nullable: true, description: 'Looked after by one of these people' })
  owner?: string[] | null;

  @ArrayMaxSize(50)
  @Field(() => [ID], { nullable: true, description: 'Credited to one of these people' })
  creditedTo?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether anybody looks after it' })
  hasOwner?: boolean | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'On one of these tracks' })
  track?: string[] | null;

  @ArrayMaxSize(10)
  @MaxLength(60, { each: true })
  @Field(() => [String], { nullable: true, description: 'Of candidates who know all of these, by slug' })
  skill?: string[] | null;

  @ArrayMaxSize(20)
  @MaxLength(60, { each: true })
  @Field(() => [String], {
    nullable: true,
    description: 'Of candidates who want to be vetted in one of these languages, by slug',
  })
  language?: string[] | null;

  @Written()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of the candidate, whatever its case and accents, or of their handle',
  })
  text?: string | null;
}

/** By what a list of cases is ordered. */
export enum VettingCaseSortField {
  DEADLINE = 'DEADLINE',
  RECEIVED_AT = 'RECEIVED_AT',
  NAME = 'NAME',
  LAST_MOVED_AT = 'LAST_MOVED_AT',
}

/** Which way a list of cases runs. */
export enum VettingCaseSortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(VettingCaseSortField, {
  name: 'VettingCaseSortField',
  description: 'By what a list of cases is ordered',
  valuesConfig: {
    DEADLINE: { description: 'By deadline; cases whose clock stands come after all others' },
    RECEIVED_AT: { description: 'By when the application came in, which is their age: the oldest first' },
    NAME: { description: 'By name of the candidate, case and accents aside' },
    LAST_MOVED_AT: { description: 'By when they moved last' },
  },
});
registerEnumType(VettingCaseSortDirection, {
  name: 'VettingCaseSortDirection',
  description: 'Which way a list of cases runs',
  valuesConfig: { ASC: { description: 'Earliest first, A first' }, DESC: { description: 'Latest first, Z first' } },
});

/** Orders a list of cases. */
@InputType({ description: 'Order of a list of cases' })
export class VettingCaseSort {
  @Field(() => VettingCaseSortField, { defaultValue: VettingCaseSortField.DEADLINE, description: 'By what' })
  field!: VettingCaseSortField;

  @Field(() => VettingCaseSortDirection, { defaultValue: VettingCaseSortDirection.ASC, description: 'Which way' })
  direction!: VettingCaseSortDirection;
}

/** Which cases, in which order, and which page of them. */
@ArgsType()
export class VettingCasesArgs extends PageArgs {
  @ValidateNested()
  @Field(() => VettingCaseFilter, { nullable: true, description: 'Which cases; all of them when left out' })
  filter?: VettingCaseFilter | null;

  @Field(() => VettingCaseSort, {
    nullable: true,
    description: 'In which order; the nearest deadline first when left out',
  })
  sort?: VettingCaseSort | null;
}
