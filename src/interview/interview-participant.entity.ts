import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Opt, ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { Interview } from './interview.entity.ts';
import { FeedbackState, ParticipantRole } from './interview.words.ts';

/** Somebody's seat in an interview, and what became of the feedback that is expected of it. */
@Entity({ tableName: 'interview_participant' })
@Unique({ name: 'interview_participant_one_seat', properties: ['interview', 'user'] })
@Unique({ name: 'interview_participant_one_successor', properties: ['replaces'] })
@Index({ properties: ['user', 'candidate'] })
@Index({
  name: 'interview_participant_owed',
  expression: `create index interview_participant_owed on interview_participant (vetting_case_id, stage, user_id) where blocks and feedback = 'OWED'`,
})
@Index({
  name: 'interview_participant_owed_by_person',
  expression: `create index interview_participant_owed_by_person on interview_participant (user_id, vetting_case_id, stage) where blocks and feedback = 'OWED'`,
})
@Check({
  name: 'interview_participant_due',
  expression: `(feedback = 'NOT_REQUIRED') = (feedback_due_at is null)`,
})
@Check({ name: 'interview_participant_excused', expression: `excuse_reason is null or feedback = 'EXCUSED'` })
@Check({ name: 'interview_participant_left', expression: 'left_reason is null or not is_active' })
@ObjectType({ implements: Node, description: 'Somebody in an interview, and whether their feedback is owed' })
export class InterviewParticipant extends BaseEntity {
  @ManyToOne({ entity: () => Interview, ref: true })
  @Field(() => Interview, { nullable: true, description: 'Interview they take part in' })
  interview: Ref<Interview>;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who takes part' })
  user: Ref<User>;

  @Enum({ items: () => ParticipantRole, type: 'text' })
  @Field(() => ParticipantRole, { description: 'What they are in it' })
  role: ParticipantRole;

  @Enum({ items: () => FeedbackState, type: 'text' })
  @Field(() => FeedbackState, { description: 'What became of their feedback' })
  feedback: FeedbackState;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When their feedback is due; null when none is expected' })
  feedbackDueAt: Date | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether they still take part; false once they were replaced' })
  isActive: boolean = true;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why they interview in a language that they are not qualified in',
  })
  languageOverrideReason: string | null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why their feedback is no longer expected' })
  excuseReason: string | null = null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they no longer take part' })
  leftReason: string | null = null;

  @ManyToOne({ entity: () => InterviewParticipant, ref: true, nullable: true })
  @Field(() => InterviewParticipant, { nullable: true, description: 'Whose place they took' })
  replaces: Ref<InterviewParticipant> | null = null;

  /** From here on a copy of the interview's facts, which Postgres writes itself whatever is sent. */
  @ManyToOne({ entity: () => VettingCase, ref: true })
  vettingCase: Ref<VettingCase>;

  @ManyToOne({ entity: () => Candidate, ref: true })
  candidate: Ref<Candidate>;

  @Enum({ items: () => VettingStage, type: 'text' })
  stage: VettingStage;

  @Property({ type: 'timestamptz', length: 3 })
  startsAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  endsAt: Date;

  /** True while they take part in an interview that takes its people's time. */
  @Property({ type: 'boolean' })
  blocks: boolean = true;

  @Property({ type: 'text', columnType: 'tstzmultirange', default: '{}', lazy: true })
  declare times: Opt<string>;

  constructor(row: NewRow, interview: Interview, facts: ParticipantFacts) {
    super(row);
    this.interview = ref(interview);
    this.user = facts.user;
    this.role = facts.role;
    this.feedbackDueAt = facts.feedbackDueAt;
    this.feedback = facts.feedbackDueAt ? FeedbackState.OWED : FeedbackState.NOT_REQUIRED;
    this.languageOverrideReason = facts.languageOverrideReason;
    this.replaces = facts.replaces ?? null;
    this.vettingCase = interview.vettingCase;
    this.candidate = interview.candidate;
    this.stage = interview.stage;
    this.startsAt = interview.startsAt;
    this.endsAt = interview.endsAt;
  }

  /** Ends the debt; nothing is expected of them any more. */
  excuse(reason: string): void {
    this.feedback = FeedbackState.EXCUSED;
    this.excuseReason = reason;
  }

  /** Gives up the seat; what they still owed is nobody's to wait for. */
  leave(reason: string): void {
    this.isActive = false;
    this.leftReason = reason;
    if (this.feedback === FeedbackState.OWED) this.excuse(reason);
  }

  /** Takes up a seat of theirs again that they had left. */
  comeBack(facts: Omit<ParticipantFacts, 'user'>): void {
    this.isActive = true;
    this.leftReason = null;
    this.excuseReason = null;
    this.role = facts.role;
    this.feedbackDueAt = facts.feedbackDueAt;
    this.feedback = facts.feedbackDueAt ? FeedbackState.OWED : FeedbackState.NOT_REQUIRED;
    this.languageOverrideReason = facts.languageOverrideReason;
    this.replaces = facts.replaces ?? null;
  }

  /** Sets when the debt is due, if they have one. */
  dueBy(due: Date): void {
    if (this.feedback === FeedbackState.OWED) this.feedbackDueAt = due;
  }
}

/** Who takes a seat, and when their feedback is due: null when none is expected. */
export type ParticipantFacts = Pick<
  InterviewParticipant,
  'user' | 'role' | 'feedbackDueAt' | 'languageOverrideReason'
> &
  Partial<Pick<InterviewParticipant, 'replaces'>>;
