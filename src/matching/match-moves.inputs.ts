import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { Match } from './match.entity.ts';
import { MatchAnswer, MatchParty, MatchReason } from './match.reasons.ts';

const longText = 4_000;

/** Takes somebody and something, as they are listed. */
@InputType({ description: 'Who, and for what' })
abstract class PairInput {
  @Field(() => ID, { description: 'Talent listing of the person' })
  talentListingId!: string;

  @Field(() => ID, { description: 'Listing that they may be right for' })
  projectListingId!: string;
}

/** Takes a match as it was seen. */
@InputType({ description: 'A match as it was seen' })
abstract class SeenMatchInput {
  @Field(() => ID, { description: 'Which match' })
  matchId!: string;

  @Field(() => Int, { description: 'Version of the match that you saw' })
  version!: number;

  @Written()
  @MaxLength(longText)
  @Field(() => String, { nullable: true, description: 'What there is to say about it' })
  note?: string | null;
}

/** Takes somebody to keep in mind for a listing. */
@InputType({ description: 'Somebody to keep in mind for a listing' })
export class SuggestMatchInput extends PairInput {}

/** Answers suggestMatch. */
@ObjectType({ description: 'The suggestion, or why not' })
export class SuggestMatchPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Suggestion, which you look after' })
  match?: Match | null;
}

/** Takes somebody to propose a listing to. */
@InputType({ description: 'Somebody to propose a listing to' })
export class ProposeMatchInput extends PairInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the suggestion of this pair that you saw; left out when there is none',
  })
  version?: number | null;

  @Written()
  @MaxLength(longText)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is proposed past what stands between the two; left out when nothing does',
  })
  pastConstraintsReason?: string | null;
}

/** Answers proposeMatch. */
@ObjectType({ description: 'The proposal, or why not' })
export class ProposeMatchPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Proposal, to be answered in five business days' })
  match?: Match | null;
}

/** Takes what the candidate says to a proposal. */
@InputType({ description: 'What the candidate says to a proposal' })
export class RespondToMatchInput extends SeenMatchInput {
  @Field(() => MatchAnswer, { description: 'What they say' })
  answer!: MatchAnswer;

  @Field(() => MatchReason, { nullable: true, description: 'Why, which is said with a no alone' })
  reason?: MatchReason | null;
}

/** Answers respondToMatch. */
@ObjectType({ description: 'The match as answered, or why not' })
export class RespondToMatchPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Match as the candidate answered' })
  match?: Match | null;
}

/** Takes a candidate to show to the client. */
@InputType({ description: 'A candidate to show to the client' })
export class PresentMatchInput extends SeenMatchInput {}

/** Answers presentMatch. */
@ObjectType({ description: 'The match presented, or why not' })
export class PresentMatchPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Match that the client knows' })
  match?: Match | null;
}

/** Takes a talk between client and candidate. */
@InputType({ description: 'A talk between client and candidate' })
export class RecordClientInterviewInput extends SeenMatchInput {
  @Field(() => DateTime, { description: 'When they talked: since they were shown the candidate, and not ahead' })
  occurredAt!: Date;
}

/** Answers recordClientInterview. */
@ObjectType({ description: 'The match with its interview, or why not' })
export class RecordClientInterviewPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Match with its interview' })
  match?: Match | null;
}

/** Takes what the client decided. */
@InputType({ description: 'What the client decided' })
export class RecordClientDecisionInput extends SeenMatchInput {
  @Field(() => MatchAnswer, { description: 'What they say' })
  decision!: MatchAnswer;

  @Field(() => MatchReason, { nullable: true, description: 'Why, which is said with a no alone' })
  reason?: MatchReason | null;
}

/** Answers recordClientDecision. */
@ObjectType({ description: 'The match as decided, or why not' })
export class RecordClientDecisionPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Match as the client decided' })
  match?: Match | null;
}

/** Takes a match to take back, by whom and why. */
@InputType({ description: 'A match to take back, by whom and why' })
export class WithdrawMatchInput extends SeenMatchInput {
  @Field(() => MatchParty, { description: 'Who takes it back' })
  party!: MatchParty;

  @Field(() => MatchReason, { description: 'Why: one of the reasons of that party' })
  reason!: MatchReason;
}

/** Answers withdrawMatch. */
@ObjectType({ description: 'The match taken back, or why not' })
export class WithdrawMatchPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Match that was taken back' })
  match?: Match | null;
}
