import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { Interview } from './interview.entity.ts';
import { Interviewer } from './interviewer.entity.ts';

/** Takes who goes and who comes. */
@InputType({ description: 'Who takes whose place in an interview, and why' })
export class ReplaceParticipantInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Participant whose place is taken' })
  participantId!: string;

  @Field(() => ID, { description: 'Who takes it, in the same role and with the same duty' })
  userId!: string;

  @Written()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Why they interview although they are not qualified in the language of the candidate',
  })
  languageOverrideReason?: string | null;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why somebody else takes part' })
  reason!: string;
}

/** Answers replaceParticipant. */
@ObjectType({ description: 'The interview with its new participant, or why not' })
export class ReplaceParticipantPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview with its new participant' })
  interview?: Interview | null;
}

/** Takes whom to let off. */
@InputType({ description: 'Of whom no feedback is expected any more, and why' })
export class ExcuseParticipantInput {
  @Field(() => ID, { description: 'Which interview' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Participant who is let off' })
  participantId!: string;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why nothing is expected of them' })
  reason!: string;
}

/** Answers excuseParticipant. */
@ObjectType({ description: 'The interview without that debt, or why not' })
export class ExcuseParticipantPayload extends Payload {
  @Field(() => Interview, { nullable: true, description: 'Interview without that debt' })
  interview?: Interview | null;
}

/** Takes who cannot judge whom. */
@InputType({ description: 'Who cannot judge a candidate, and what stands between them' })
export class DeclareConflictInput {
  @Field(() => ID, { description: 'Which interviewer' })
  interviewerId!: string;

  @Field(() => Int, { description: 'Version of the interviewer that you saw' })
  version!: number;

  @Field(() => ID, { description: 'Which candidate' })
  candidateId!: string;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'What stands between them' })
  reason!: string;
}

/** Answers declareConflict. */
@ObjectType({ description: 'The interviewer with the conflict, or why not' })
export class DeclareConflictPayload extends Payload {
  @Field(() => Interviewer, { nullable: true, description: 'Interviewer with the conflict' })
  interviewer?: Interviewer | null;
}
