import { ArrayMaxSize, ArrayMinSize, IsUrl, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { ChallengeKind } from './interview-kit.words.ts';
import { Interview } from './interview.entity.ts';
import { InterviewStatus } from './interview.states.ts';
import { ParticipantRole } from './interview.words.ts';

/** Takes somebody who shall take part. */
@InputType({ description: 'Who shall take part in an interview' })
export class InterviewParticipantInput {
  @Field(() => ID, { description: 'Who it is' })
  userId!: string;

  @Field(() => ParticipantRole, { description: 'As what' })
  role!: ParticipantRole;

  @Field(() => Boolean, { description: 'Whether they have to hand in a scorecard' })
  isFeedbackRequired!: boolean;

  @Written()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Why they interview although they are not qualified in the language of the candidate',
  })
  languageOverrideReason?: string | null;
}

/** Takes a time, agreed or to offer. */
@InputType({ description: 'From when to when an interview takes place, or would' })
export class InterviewSlotInput {
  @Field(() => DateTime, {
    description: 'When it starts: of one that is offered, still to come; of one that was held, at most 30 days ago',
  })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends, at most 8 hours after the start' })
  endsAt!: Date;
}

/** Takes the one time that was agreed, or several to offer. */
@Extensions({ oneOf: true })
@InputType({ description: 'When an interview takes place: as it was agreed, or as the candidate chooses' })
export class InterviewTimeInput {
  @ValidateNested()
  @Field(() => InterviewSlotInput, { nullable: true, description: 'Time that was agreed' })
  agreed?: InterviewSlotInput;

  @ArrayMinSize(2)
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Field(() => [InterviewSlotInput], {
    nullable: true,
    description: 'Two to five times to choose from: everybody is kept free at all of them until one is agreed',
  })
  offered?: InterviewSlotInput[];
}

/** Takes an interview to book, or to offer times for. */
@InputType({ description: 'An interview agreed with the candidate, or one that they are offered times for' })
export class ScheduleInterviewInput {
  @Field(() => ID, { description: 'Case it belongs to' })
  vettingCaseId!: string;

  @Field(() => Int, { description: 'Version of the case that you saw' })
  version!: number;

  @Field(() => VettingStage, { description: 'Stage it belongs to, at which the case has to stand' })
  stage!: VettingStage;

  @ValidateNested()
  @Field(() => InterviewTimeInput, { description: 'When it takes place' })
  time!: InterviewTimeInput;

  @Field(() => ID, {
    nullable: true,
    description: 'Interview of the same case and stage that this repeats because somebody did not come',
  })
  retryOfId?: string | null;

  @Written()
  @MaxLength(64)
  @Field(() => String, { description: 'IANA zone in which the time was agreed, e.g. Europe/Berlin' })
  zone!: string;

  @IsUrl({ protocols: ['https'], require_protocol: true }, { message: 'Give a link that begins with https://' })
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'Link to join the meeting, https' })
  joinUrl?: string | null;

  @Written()
  @MaxLength(10_000)
  @Field(() => String, { nullable: true, description: 'What the interviewers should know and probe' })
  briefing?: string | null;

  @ArrayMaxSize(4)
  @Field(() => [ChallengeKind], {
    defaultValue: [],
    description: 'Challenges that are planned, of a technical interview',
  })
  plannedChallenges!: ChallengeKind[];

  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Field(() => [InterviewParticipantInput], {
    description: 'Who takes part: at least a lead whose feedback is required',
  })
  participants!: InterviewParticipantInput[];
}

/** Answers scheduleInterview. */
@ObjectType({ description: 'The interview booked, or why not' })
export class ScheduleInterviewPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'New interview' })
  interview?: Interview | null;
}

/** Takes the interview that was held. */
@InputType({ description: 'The interview that was held' })
export class CompleteInterviewInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;
}

/** Answers completeInterview. */
@ObjectType({ description: 'The interview completed, or why not' })
export class CompleteInterviewPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview completed' })
  interview?: Interview | null;
}

/** Narrows a list of interviewers. */
@InputType({ description: 'Which interviewers; every condition given has to hold' })
export class InterviewerFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they interview at present' })
  isActive?: boolean | null;

  @Field(() => VettingStage, { nullable: true, description: 'Qualified for this stage' })
  stage?: VettingStage | null;

  @MaxLength(64)
  @Field(() => String, { nullable: true, description: 'Qualified in this language; its slug, e.g. `python`' })
  primaryLanguage?: string | null;
}

/** The stretch of the calendar asked for. */
@ArgsType()
export class InterviewsBetweenArgs extends PageArgs {
  @Field(() => DateTime, { description: 'From when' })
  from!: Date;

  @Field(() => DateTime, { description: 'Until when; what only begins then is not in it' })
  to!: Date;

  @Field(() => ID, { nullable: true, description: 'Only those in which this person takes part' })
  userId?: string | null;

  @Field(() => [InterviewStatus], { nullable: true, description: 'Only those that stand so' })
  status?: InterviewStatus[] | null;
}

/** The page of interviewers asked for. */
@ArgsType()
export class InterviewersArgs extends PageArgs {
  @ValidateNested()
  @Field(() => InterviewerFilter, { nullable: true, description: 'Which interviewers' })
  filter?: InterviewerFilter | null;
}
