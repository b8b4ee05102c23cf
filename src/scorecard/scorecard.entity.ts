import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { ChallengeKind } from '../interview/interview-kit.words.ts';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { Interview } from '../interview/interview.entity.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { isScorecardMoveAllowed, ScorecardStatus } from './scorecard.states.ts';
import { Recommendation } from './scorecard.enums.ts';
import { written } from './scorecard.transitions.ts';

/** What an author writes in a scorecard itself, beside its ratings, evidence and verdicts. */
export type ScorecardText = Pick<
  Scorecard,
  'recommendation' | 'summary' | 'assessedEnglish' | 'proposedSeniority' | 'challengesUsed' | 'privateNote'
>;

/** What one interviewer says of one interview: a draft of their own until it is submitted, unchangeable after. */
@Entity({ tableName: 'scorecard' })
@Index({
  name: 'scorecard_one_live',
  expression: `create unique index scorecard_one_live on scorecard (participant_id) where status <> 'VOIDED'`,
})
@Check({
  name: 'scorecard_challenges_used',
  expression: `challenges_used <@ array['SYSTEM_DESIGN', 'LIVE_CODING', 'CODE_REVIEW', 'SMELLY_CODE_DEBUGGING']`,
})
@Check({
  name: 'scorecard_voided_for_a_reason',
  expression: `case status when 'VOIDED' then voided_at is not null and voided_by_id is not null and coalesce(void_reason, '') ~ '\\S' else num_nonnulls(voided_at, voided_by_id, void_reason) = 0 end`,
})
@Index({ name: 'scorecard_of_interview', properties: ['interview', 'createdAt', 'id'] })
@Index({ properties: ['vettingCase', 'stage', 'author'] })
@ObjectType({ implements: Node, description: 'What one interviewer says of one interview' })
export class Scorecard extends BaseEntity {
  /** Counted by hand: a change of a rating alone is a change of the scorecard. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 0;

  @ManyToOne({ entity: () => Interview, ref: true })
  @Field(() => Interview, { nullable: true, description: 'Interview it is about, if you see that' })
  interview: Ref<Interview>;

  @ManyToOne({ entity: () => InterviewParticipant, ref: true })
  @Field(() => InterviewParticipant, { description: 'Seat in that interview that it is written from' })
  participant: Ref<InterviewParticipant>;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who wrote it' })
  author: Ref<User>;

  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { description: 'Case it belongs to' })
  vettingCase: Ref<VettingCase>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage it belongs to' })
  stage: VettingStage;

  @Enum({ items: () => ScorecardStatus, type: 'text' })
  @Field(() => ScorecardStatus, { description: 'Where it stands' })
  status: ScorecardStatus = ScorecardStatus.DRAFT;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was submitted; null for a draft' })
  submittedAt: Date | null = null;

  @Enum({ items: () => Recommendation, type: 'text', nullable: true })
  @Field(() => Recommendation, { nullable: true, description: 'Overall recommendation; a draft may lack it' })
  recommendation: Recommendation | null = null;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What stands out, in words' })
  summary: string = '';

  @Enum({ items: () => EnglishLevel, type: 'text', nullable: true })
  @Field(() => EnglishLevel, { nullable: true, description: 'English as heard, asked for at soft skills' })
  assessedEnglish: EnglishLevel | null = null;

  @Enum({ items: () => Seniority, type: 'text', nullable: true })
  @Field(() => Seniority, { nullable: true, description: 'Seniority that the interviewer proposes' })
  proposedSeniority: Seniority | null = null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [ChallengeKind], { description: 'Challenges that were really used' })
  challengesUsed: ChallengeKind[] = [];

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Note to oneself; null for everybody but the author' })
  privateNote: string = '';

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was taken out of account; null while it counts' })
  voidedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who took it out of account' })
  voidedBy: Ref<User> | null = null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken out of account' })
  voidReason: string | null = null;

  constructor(row: NewRow, facts: ScorecardPlace) {
    super(row);
    this.participant = facts.participant;
    this.interview = facts.interview;
    this.author = facts.author;
    this.vettingCase = facts.vettingCase;
    this.stage = facts.stage;
  }

  /** Takes over what was written; what is left out stays. Every call is a new version. */
  write(text: Partial<ScorecardText>): void {
    Object.assign(this, written(this, text));
  }

  /** Takes over what an amendment says: what is left out stays. The version that keeps it is a row of its own. */
  amend(text: Partial<Omit<ScorecardText, 'privateNote'>>): void {
    this.mustBeSubmitted('amended');
    Object.assign(this, text);
    this.version += 1;
  }

  /** Takes it out of account for good; what it said stays on record. */
  void(taken: { readonly by: Ref<User>; readonly at: Date; readonly reason: string }): void {
    this.mustBeSubmitted('voided');
    this.status = ScorecardStatus.VOIDED;
    this.voidedBy = taken.by;
    this.voidedAt = taken.at;
    this.voidReason = taken.reason;
    this.version += 1;
  }

  private mustBeSubmitted(done: string): void {
    if (isScorecardMoveAllowed(this.status, ScorecardStatus.VOIDED)) return;
    throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, `A scorecard that is ${this.status} cannot be ${done}.`);
  }
}

/** Whose scorecard it is, and of what. */
export type ScorecardPlace = Pick<Scorecard, 'participant' | 'interview' | 'author' | 'vettingCase' | 'stage'>;
