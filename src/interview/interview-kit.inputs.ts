import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { InterviewKit } from './interview-kit.entity.ts';
import { ChallengeKind, KitSectionKind } from './interview-kit.words.ts';

/** No more than the API says of the lists that it shows. */
const mostSections = 10;
const mostQuestions = 20;
const mostAttributes = 10;
const mostTags = 10;
const longText = 4_000;
const shortText = 200;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slugMessage = 'Give small letters, digits and single hyphens, e.g. database-internals';

/** Takes what a new kit is for. */
@InputType({ description: 'Stage whose kit is to be written' })
export class CreateInterviewKitInput {
  @Field(() => ID, { description: 'Track it is for' })
  trackId!: string;

  @Field(() => VettingStage, { description: 'Stage with interviews' })
  stage!: VettingStage;

  @MaxLength(64)
  @Matches(slug, { message: slugMessage })
  @Field(() => String, { description: 'Short name for programs, e.g. `backend-technical`' })
  slug!: string;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Name for people' })
  name!: string;
}

/** Answers createInterviewKit. */
@ObjectType({ description: 'The new kit, or why not' })
export class CreateInterviewKitPayload extends Payload {
  @Field(() => InterviewKit, { nullable: true, description: 'New kit, with nothing in it yet' })
  interviewKit?: InterviewKit | null;
}

/** Takes a question. */
@InputType({ description: 'What an interviewer may ask' })
export class DraftQuestionInput {
  @MaxLength(longText)
  @Field(() => String, { description: 'Question itself, with what to listen for; a draft may leave it empty' })
  text!: string;

  @ArrayMaxSize(mostTags)
  @MaxLength(64, { each: true })
  @Field(() => [String], { description: 'Words to find it by; some are banned, however they are spelt' })
  tags!: string[];
}

/** Takes an attribute. */
@InputType({ description: 'What is rated, with four anchors of behaviour' })
export class DraftAttributeInput {
  @MaxLength(64)
  @Matches(slug, { message: slugMessage })
  @Field(() => String, { description: 'Short name for programs, once in a kit' })
  slug!: string;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Name for people' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it has to be rated; with a challenge only if that was used' })
  isRequired!: boolean;

  @Field(() => ChallengeKind, { nullable: true, description: 'Challenge that shows it, of a practice section alone' })
  challengeKind?: ChallengeKind | null;

  @ArrayMinSize(4)
  @ArrayMaxSize(4)
  @MaxLength(longText, { each: true })
  @Field(() => [String], {
    description: 'What is seen at STRONG_NO, NO, YES and STRONG_YES; a draft may leave them empty',
  })
  anchors!: string[];
}

/** Takes a section. */
@InputType({ description: 'A part of an interview, with its questions and what is rated' })
export class DraftSectionInput {
  @Field(() => KitSectionKind, { description: 'What it is there for' })
  kind!: KitSectionKind;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Title for people' })
  title!: string;

  @ArrayMaxSize(mostQuestions)
  @ValidateNested({ each: true })
  @Field(() => [DraftQuestionInput], { description: 'What may be asked, in order' })
  questions!: DraftQuestionInput[];

  @ArrayMaxSize(mostAttributes)
  @ValidateNested({ each: true })
  @Field(() => [DraftAttributeInput], { description: 'What is rated, in order' })
  attributes!: DraftAttributeInput[];
}

/** Takes a draft whole. */
@InputType({ description: 'All that the next version of a kit shall hold, in place of what was saved before' })
export class SaveInterviewKitDraftInput {
  @Field(() => ID, { description: 'Which kit' })
  interviewKitId!: string;

  @Field(() => Int, { description: 'Version of the kit that you saw' })
  version!: number;

  @ArrayMaxSize(mostSections)
  @ValidateNested({ each: true })
  @Field(() => [DraftSectionInput], { description: 'Its parts, in order' })
  sections!: DraftSectionInput[];
}

/** Answers saveInterviewKitDraft. */
@ObjectType({ description: 'The kit with its draft, or why not' })
export class SaveInterviewKitDraftPayload extends Payload {
  @Field(() => InterviewKit, { nullable: true, description: 'Kit with its draft' })
  interviewKit?: InterviewKit | null;
}

/** Takes a kit whose draft is done. */
@InputType({ description: 'Kit whose draft becomes its next version' })
export class PublishInterviewKitInput {
  @Field(() => ID, { description: 'Which kit' })
  interviewKitId!: string;

  @Field(() => Int, { description: 'Version of the kit that you saw' })
  version!: number;
}

/** Answers publishInterviewKit. */
@ObjectType({ description: 'The kit with its new version, or why not' })
export class PublishInterviewKitPayload extends Payload {
  @Field(() => InterviewKit, { nullable: true, description: 'Kit with its new version' })
  interviewKit?: InterviewKit | null;
}
