import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { Interview } from './interview.entity.ts';
import { NoShowSide } from './interview.states.ts';
import { ScheduleInitiator } from './interview.words.ts';

/** Takes the time that the candidate chose. */
@InputType({ description: 'The time that the candidate chose of those offered' })
export class ConfirmInterviewInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Which of its `slots`' })
  slotId!: string;
}

/** Answers confirmInterview. */
@ObjectType({ description: 'The interview agreed, or why not' })
export class ConfirmInterviewPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview agreed' })
  interview?: Interview | null;
}

/** Takes another time for an interview. */
@InputType({ description: 'Another time for an interview, who asked for it and why' })
export class RescheduleInterviewInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;

  @Field(() => DateTime, { description: 'When it starts now' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends now, at most 8 hours after the start' })
  endsAt!: Date;

  @Written()
  @MaxLength(64)
  @Field(() => String, { nullable: true, description: 'IANA zone in which it was agreed; as it was when left out' })
  zone?: string | null;

  @Field(() => ScheduleInitiator, { description: 'Who asked for it' })
  initiator!: ScheduleInitiator;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why the time changes' })
  reason!: string;
}

/** Answers rescheduleInterview. */
@ObjectType({ description: 'The interview at its new time, or why not' })
export class RescheduleInterviewPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview at its new time' })
  interview?: Interview | null;
}

/** Takes an interview to call off. */
@InputType({ description: 'An interview to call off, and why' })
export class CancelInterviewInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why it is called off' })
  reason!: string;
}

/** Answers cancelInterview. */
@ObjectType({ description: 'The interview called off, or why not' })
export class CancelInterviewPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview called off' })
  interview?: Interview | null;
}

/** Takes an interview to which somebody did not come. */
@InputType({ description: 'Who did not come to an interview' })
export class ReportNoShowInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;

  @Field(() => NoShowSide, { description: 'Who did not come' })
  side!: NoShowSide;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'What is known of it' })
  note?: string | null;
}

/** Answers reportNoShow. */
@ObjectType({ description: 'The interview that was missed, or why not' })
export class ReportNoShowPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview that was missed' })
  interview?: Interview | null;
}
