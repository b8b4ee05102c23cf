import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { SeniorityTitle } from './interview.words.ts';
import { Interviewer } from './interviewer.entity.ts';

/** Takes who shall interview. */
@InputType({ description: 'Who interviews from now on' })
export class CreateInterviewerInput {
  @Field(() => ID, { description: 'Member of staff' })
  userId!: string;

  @Field(() => SeniorityTitle, { description: 'What they are by trade' })
  seniorityTitle!: SeniorityTitle;
}

/** Answers createInterviewer. */
@ObjectType({ description: 'The new interviewer, or why not' })
export class CreateInterviewerPayload extends Payload {
  @Field(() => Interviewer, { nullable: true, description: 'New interviewer, qualified for nothing yet' })
  interviewer?: Interviewer | null;
}

/** Takes what changes. */
@InputType({ description: 'What changes about an interviewer; what is left out stays' })
export class UpdateInterviewerInput {
  @Field(() => ID, { description: 'Which interviewer' })
  interviewerId!: string;

  @Field(() => Int, { description: 'Version of the interviewer that you saw' })
  version!: number;

  @Field(() => SeniorityTitle, { nullable: true, description: 'What they are by trade' })
  seniorityTitle?: SeniorityTitle | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they interview at present' })
  isActive?: boolean | null;
}

/** Answers updateInterviewer. */
@ObjectType({ description: 'The interviewer changed, or why not' })
export class UpdateInterviewerPayload extends Payload {
  @Field(() => Interviewer, { nullable: true, description: 'Interviewer changed' })
  interviewer?: Interviewer | null;
}

/** Takes a qualification. */
@InputType({ description: 'What an interviewer may interview for' })
export class QualifyInterviewerInput {
  @Field(() => ID, { description: 'Which interviewer' })
  interviewerId!: string;

  @Field(() => Int, { description: 'Version of the interviewer that you saw' })
  version!: number;

  @MaxLength(64)
  @Field(() => String, { description: 'Slug of the track, e.g. `BACKEND`' })
  track!: string;

  @Field(() => VettingStage, { description: 'Stage with interviews' })
  stage!: VettingStage;

  @MaxLength(64)
  @Field(() => String, { nullable: true, description: 'Slug of the language; of a technical qualification alone' })
  primaryLanguage?: string | null;
}

/** Answers qualifyInterviewer. */
@ObjectType({ description: 'The interviewer qualified, or why not' })
export class QualifyInterviewerPayload extends Payload {
  @Field(() => Interviewer, { nullable: true, description: 'Interviewer qualified' })
  interviewer?: Interviewer | null;
}

/** Takes a qualification that no longer holds. */
@InputType({ description: 'What an interviewer no longer interviews for, and why' })
export class EndQualificationInput {
  @Field(() => ID, { description: 'Which interviewer' })
  interviewerId!: string;

  @Field(() => Int, { description: 'Version of the interviewer that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Which of their `qualifications`' })
  qualificationId!: string;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why it ends' })
  reason!: string;
}

/** Answers endQualification. */
@ObjectType({ description: 'The interviewer without that qualification, or why not' })
export class EndQualificationPayload extends Payload {
  @Field(() => Interviewer, { nullable: true, description: 'Interviewer without that qualification' })
  interviewer?: Interviewer | null;
}
