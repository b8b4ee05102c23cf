import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { Decision } from './decision.entity.ts';
import { LetterChannel } from './feedback-letter.enums.ts';
import { isLetterMoveAllowed, isSecondPerson, LetterStatus } from './feedback-letter.states.ts';

/** What a rejected candidate is told: one per rejection, immutable once sent. */
@Entity({ tableName: 'feedback_letter' })
@Index({ properties: ['status', 'dueAt'] })
@Check({
  name: 'feedback_letter_sent_is_recorded',
  expression: `(status = 'SENT') = (sent_at is not null and channel is not null and sent_by_id is not null)`,
})
@Check({ name: 'feedback_letter_approval_whole', expression: '(approved_by_id is null) = (approved_at is null)' })
@Check({ name: 'feedback_letter_sent_after_approval', expression: 'sent_at >= approved_at' })
@Check({ name: 'feedback_letter_second_person', expression: `approved_by_id is null or approved_by_id <> author_id` })
@Check({
  name: 'feedback_letter_waived_for_a_reason',
  expression: `case status when 'WAIVED' then waived_at is not null and waived_by_id is not null and coalesce(waive_reason, '') ~ '\\S' else num_nonnulls(waived_at, waived_by_id, waive_reason) = 0 end`,
})
@Check({
  name: 'feedback_letter_review_is_recorded',
  expression: `(status <> 'IN_REVIEW' or author_id is not null) and (status not in ('APPROVED', 'SENT') or stage in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW') or (author_id is not null and approved_by_id is not null))`,
})
@ObjectType({ implements: Node, description: 'What a rejected candidate is told, and why' })
export class FeedbackLetter extends BaseEntity {
  /** Counted by hand: a change of its items alone is a change of the letter. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Index()
  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { description: 'Case that was rejected' })
  vettingCase: Ref<VettingCase>;

  @Unique()
  @ManyToOne({ entity: () => Decision, ref: true })
  @Field(() => Decision, { nullable: true, description: 'Rejection that it explains' })
  decision: Ref<Decision>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage at which the case was rejected' })
  stage: VettingStage;

  @Enum({ items: () => LetterStatus, type: 'text' })
  @Field(() => LetterStatus, { description: 'Where it stands' })
  status: LetterStatus = LetterStatus.DRAFT;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who submitted it for review' })
  author: Ref<User> | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who approved it' })
  approvedBy: Ref<User> | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was approved' })
  approvedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who sent it' })
  sentBy: Ref<User> | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it has to be sent' })
  dueAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was sent' })
  sentAt: Date | null = null;

  @Enum({ items: () => LetterChannel, type: 'text', nullable: true })
  @Field(() => LetterChannel, { nullable: true, description: 'How it was sent' })
  channel: LetterChannel | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'First paragraph' })
  opening: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Last paragraph' })
  closing: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day from which the candidate may apply again' })
  reapplyNotBefore: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the reviewer asked for when it was last returned' })
  returnReason: string | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who decided that it is never sent' })
  waivedBy: Ref<User> | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When that was decided' })
  waivedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is never sent' })
  waiveReason: string | null = null;

  constructor(row: NewRow, facts: LetterFacts) {
    super(row);
    this.vettingCase = facts.decision.vettingCase;
    this.decision = ref(facts.decision);
    this.stage = facts.decision.stage;
    this.dueAt = facts.dueAt;
    this.opening = facts.opening;
    this.closing = facts.closing;
    this.reapplyNotBefore = facts.reapplyNotBefore;
  }

  /** Changes the words around the items, while it is a draft. */
  rewrite(words: { readonly opening: string; readonly closing: string }): void {
    this.mustBeDraft();
    this.opening = words.opening;
    this.closing = words.closing;
    this.version += 1;
  }

  /** Refuses to touch a letter that is no longer being written. */
  mustBeDraft(): void {
    if (this.status === LetterStatus.DRAFT) return;
    throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, `A letter that is ${this.status} can no longer be edited.`);
  }

  /** Hands it to a second person; whoever does is its author. */
  submit(author: Ref<User>): void {
    moveTo(this, LetterStatus.IN_REVIEW);
    this.author = author;
    this.returnReason = null;
  }

  /** Gives it back to be changed; whoever submits it next is its author. */
  return(reason: string): void {
    moveTo(this, LetterStatus.DRAFT);
    this.author = null;
    this.approvedBy = null;
    this.approvedAt = null;
    this.returnReason = reason;
  }

  /** Releases it; nobody releases a letter of their own. */
  approve(approver: Ref<User>, now: Date): void {
    const next = LetterStatus.APPROVED;
    mustAllow(this, next);
    if (this.author && !isSecondPerson(this.author.id, approver.id)) {
      throw new UserError(UserErrorCode.NOT_ALLOWED, 'You submitted this letter: ask somebody else to approve it.');
    }
    moveTo(this, next);
    this.approvedBy = approver;
    this.approvedAt = now;
  }

  /** Ends it unsent, because the rejection that it explains no longer holds. */
  supersede(): void {
    moveTo(this, LetterStatus.SUPERSEDED);
  }

  /** Records that it went out. */
  send(sent: { readonly by: Ref<User>; readonly at: Date; readonly channel: LetterChannel }): void {
    if (sent.at < this.createdAt) throw invalid('A letter cannot be sent before the decision it explains.', 'sentAt');
    if (this.approvedAt && sent.at < this.approvedAt)
      throw invalid('A letter cannot be sent before it is approved.', 'sentAt');
    moveTo(this, LetterStatus.SENT);
    this.sentBy = sent.by;
    this.sentAt = sent.at;
    this.channel = sent.channel;
  }

  /** Records that it will never be sent. */
  waive(waived: { readonly by: Ref<User>; readonly at: Date; readonly reason: string }): void {
    moveTo(this, LetterStatus.WAIVED);
    this.waivedBy = waived.by;
    this.waivedAt = waived.at;
    this.waiveReason = waived.reason;
  }
}

/** What a letter starts with. */
export interface LetterFacts extends Pick<FeedbackLetter, 'dueAt' | 'opening' | 'closing' | 'reapplyNotBefore'> {
  readonly decision: Decision;
}

function moveTo(letter: FeedbackLetter, next: LetterStatus): void {
  mustAllow(letter, next);
  letter.status = next;
  letter.version += 1;
}

function mustAllow({ stage, status }: FeedbackLetter, next: LetterStatus): void {
  if (isLetterMoveAllowed(stage, status, next)) return;
  const message = `A letter about this stage that is ${status} cannot become ${next}. Reload it and look where it stands.`;
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
