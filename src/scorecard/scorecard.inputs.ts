import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { ChallengeKind } from '../interview/interview-kit.words.ts';
import { Scorecard } from './scorecard.entity.ts';
import { ClaimVerdictOutcome, EvidenceKind, Rating, Recommendation } from './scorecard.enums.ts';

/** No more than the API says of the lists that it shows. */
const mostRatings = 20;
const mostEvidence = 10;
const mostClaims = 2;
const longText = 8_000;
const shortText = 4_000;

/** Takes what is said of one attribute. */
@InputType({ description: 'What is said of one attribute of the kit' })
export class DraftRatingInput {
  @Field(() => ID, { description: 'Which attribute of the kit' })
  attributeId!: string;

  @Field(() => Rating, { nullable: true, description: 'How good it was; a draft may leave it open' })
  rating?: Rating | null;

  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Why so; a NO needs it' })
  note?: string | null;

  @MaxLength(shortText)
  @Field(() => String, { nullable: true, description: 'Why it was not assessed; NOT_ASSESSED needs it' })
  notAssessedReason?: string | null;
}

/** Takes a piece of evidence. */
@InputType({ description: 'Something of the interview that a rating rests on' })
export class DraftEvidenceInput {
  @Field(() => EvidenceKind, { description: 'What it is' })
  kind!: EvidenceKind;

  @MaxLength(shortText)
  @Field(() => String, { description: 'Words, code or moment itself; a draft may leave it empty' })
  excerpt!: string;

  @Field(() => ID, { nullable: true, description: 'Attribute that it bears on, if one' })
  attributeId?: string | null;

  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'File, for an observation in code' })
  file?: string | null;

  @MaxLength(50)
  @Field(() => String, { nullable: true, description: 'Lines of that file, e.g. 12-20' })
  lines?: string | null;
}

/** Takes a verdict on a claim. */
@InputType({ description: 'What is said of one specialization claim' })
export class DraftClaimVerdictInput {
  @Field(() => ID, { description: 'Which claim of the candidate' })
  claimId!: string;

  @Field(() => ClaimVerdictOutcome, { description: 'Whether it held up' })
  verdict!: ClaimVerdictOutcome;
}

/** What a scorecard says; what is left out stays as it is, null clears. */
@InputType({ description: 'What a scorecard says; what is left out stays as it is, null clears' })
export abstract class ScorecardContentInput {
  @ArrayMaxSize(mostRatings)
  @ValidateNested({ each: true })
  @Field(() => [DraftRatingInput], { nullable: true, description: 'All ratings, in place of those there were' })
  ratings?: DraftRatingInput[] | null;

  @ArrayMaxSize(mostEvidence)
  @ValidateNested({ each: true })
  @Field(() => [DraftEvidenceInput], { nullable: true, description: 'All evidence, in place of what there was' })
  evidence?: DraftEvidenceInput[] | null;

  @ArrayMaxSize(mostClaims)
  @ValidateNested({ each: true })
  @Field(() => [DraftClaimVerdictInput], {
    nullable: true,
    description: 'All verdicts on claims, in place of those there were',
  })
  claimVerdicts?: DraftClaimVerdictInput[] | null;

  @Field(() => [ChallengeKind], { nullable: true, description: 'Challenges that were really used' })
  challengesUsed?: ChallengeKind[] | null;

  @Field(() => Recommendation, { nullable: true, description: 'Overall recommendation' })
  recommendation?: Recommendation | null;

  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What stands out, in words' })
  summary?: string | null;

  @Field(() => EnglishLevel, { nullable: true, description: 'English as heard' })
  assessedEnglish?: EnglishLevel | null;

  @Field(() => Seniority, { nullable: true, description: 'Seniority that you propose' })
  proposedSeniority?: Seniority | null;
}

/** Takes a draft: what is left out stays as it is, null clears. */
@InputType({ description: 'Your draft for an interview; what is left out stays as it is, null clears' })
export class SaveScorecardDraftInput extends ScorecardContentInput {
  @Field(() => ID, { description: 'Interview it is about' })
  interviewId!: string;

  @Field(() => Int, { nullable: true, description: 'The version you saw; left out with the first save only' })
  version?: number | null;

  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'Note that only you will ever see' })
  privateNote?: string | null;
}

/** Answers saveScorecardDraft. */
@ObjectType({ description: 'The draft saved, or why not' })
export class SaveScorecardDraftPayload extends Payload {
  @Field(() => Scorecard, { nullable: true, description: 'The draft' })
  scorecard?: Pick<Scorecard, 'id'> | null;
}

/** Takes an amendment: what is left out stays as it is, null clears. */
@InputType({ description: 'What your submitted scorecard says instead; what is left out stays as it is, null clears' })
export class AmendScorecardInput extends ScorecardContentInput {
  @Field(() => ID, { description: 'Which scorecard of yours' })
  scorecardId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Why it is amended' })
  reason!: string;
}

/** Answers amendScorecard. */
@ObjectType({ description: 'The scorecard as amended, or why not' })
export class AmendScorecardPayload extends Payload {
  @Field(() => Scorecard, { nullable: true, description: 'The scorecard' })
  scorecard?: Scorecard | null;
}

/** Takes the scorecard to void. */
@InputType({ description: 'A submitted scorecard that shall not count, and why' })
export class VoidScorecardInput {
  @Field(() => ID, { description: 'Which scorecard' })
  scorecardId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;

  @Written()
  @MaxLength(shortText)
  @Field(() => String, { description: 'Why it shall not count' })
  reason!: string;
}

/** Answers voidScorecard. */
@ObjectType({ description: 'The scorecard voided, or why not' })
export class VoidScorecardPayload extends Payload {
  @Field(() => Scorecard, { nullable: true, description: 'The scorecard' })
  scorecard?: Scorecard | null;
}

/** Takes the draft to submit. */
@InputType({ description: 'A draft to hand in' })
export class SubmitScorecardInput {
  @Field(() => ID, { description: 'Which draft of yours' })
  scorecardId!: string;

  @Field(() => Int, { description: 'The version you saw' })
  version!: number;
}

/** Answers submitScorecard. */
@ObjectType({ description: 'The scorecard handed in, or why not' })
export class SubmitScorecardPayload extends Payload {
  @Field(() => Scorecard, { nullable: true, description: 'The scorecard' })
  scorecard?: Pick<Scorecard, 'id'> | null;
}
