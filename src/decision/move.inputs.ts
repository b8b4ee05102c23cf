import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { SeenVettingCaseInput } from '../vetting/many-cases.inputs.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';

const shortText = 1_000;

/** Takes a hold. */
@InputType({ description: 'A case to set aside, why and until when' })
export class HoldVettingCaseInput extends SeenVettingCaseInput {
  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Why it is set aside' })
  reason!: string;

  @Field(() => DateTime, { description: 'Until when; interviews before that are called off' })
  until!: Date;
}

/** Answers holdVettingCase. */
@ObjectType({ description: 'The case set aside, or why not' })
export class HoldVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;
}

/** Takes the end of a hold. */
@InputType({ description: 'A case to take up again' })
export class ResumeVettingCaseInput extends SeenVettingCaseInput {
  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Why it goes on' })
  reason!: string;
}

/** Answers resumeVettingCase. */
@ObjectType({ description: 'The case taken up again, or why not' })
export class ResumeVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;
}

/** Takes a reopening. */
@InputType({ description: 'A closed case to open again, and why' })
export class ReopenVettingCaseInput extends SeenVettingCaseInput {
  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Why it is opened again' })
  reason!: string;
}

/** Answers reopenVettingCase. */
@ObjectType({ description: 'The case opened again, or why not' })
export class ReopenVettingCasePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;
}

/** Takes a request to a candidate. */
@InputType({ description: 'What the candidate of a case is asked for' })
export class RequestFromCandidateInput extends SeenVettingCaseInput {
  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'What they are asked for, and why' })
  reason!: string;
}

/** Answers requestFromCandidate. */
@ObjectType({ description: 'The case that now waits on its candidate, or why not' })
export class RequestFromCandidatePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;
}

/** Takes the response of a candidate. */
@InputType({ description: 'A case whose candidate has answered' })
export class RecordCandidateResponseInput extends SeenVettingCaseInput {
  @Written()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'What they answered; it stays among the notes of the case' })
  response?: string | null;
}

/** Answers recordCandidateResponse. */
@ObjectType({ description: 'The case that goes on, or why not' })
export class RecordCandidateResponsePayload extends Payload {
  @Field(() => VettingCase, { nullable: true, description: 'The case' })
  vettingCase?: VettingCase | null;
}
