import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Opt, ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { User } from '../identity/user.entity.ts';
import { ProjectListing } from './project-listing.entity.ts';

/** What somebody found who read a listing before developers do; never changed again. */
@Entity({ tableName: 'listing_review' })
@Unique({ name: 'listing_review_number', properties: ['listing', 'number'] })
@Check({
  name: 'listing_review_approves_what_is_fit',
  expression:
    'not is_approved or (has_specs and is_challenge_real and is_decision_maker_named and has_few_interviews and is_without_whiteboard)',
})
@Check({
  name: 'listing_review_says_why_not',
  expression: String.raw`is_approved or coalesce(notes, '') ~ '\S'`,
})
@ObjectType({ implements: Node, description: 'What somebody found who read a listing before developers do' })
export class ListingReview extends BaseEntity {
  @ManyToOne({ entity: () => ProjectListing, ref: true })
  @Field(() => ProjectListing, { description: 'Listing that was read' })
  listing: Ref<ProjectListing>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which review of the listing, from 1 without a gap' })
  number: number;

  /** State of the content that was read: Postgres writes it, whatever is sent. */
  @Property({ type: 'int', default: 1, lazy: true })
  declare contentVersion: Opt<number>;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether there are specifications to work from' })
  hasSpecs: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the challenge is real, and no upkeep of forms' })
  isChallengeReal: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether a decision-maker is named whom the developer reaches' })
  isDecisionMakerNamed: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the client interviews twice at most' })
  hasFewInterviews: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether nobody has to write code on a whiteboard' })
  isWithoutWhiteboard: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it may be published as it was read' })
  isApproved: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What has to change, or what was noticed' })
  notes: string | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who read it' })
  reviewer: Ref<User>;

  constructor(row: NewRow, listing: ProjectListing, facts: ListingReviewFacts) {
    super(row);
    this.listing = ref(listing);
    this.number = facts.number;
    this.hasSpecs = facts.hasSpecs;
    this.isChallengeReal = facts.isChallengeReal;
    this.isDecisionMakerNamed = facts.isDecisionMakerNamed;
    this.hasFewInterviews = facts.hasFewInterviews;
    this.isWithoutWhiteboard = facts.isWithoutWhiteboard;
    this.isApproved = facts.isApproved;
    this.notes = facts.notes;
    this.reviewer = facts.reviewer;
  }
}

/** What a review of a listing states. */
export type ListingReviewFacts = Omit<ListingReview, 'id' | 'createdAt' | 'listing' | 'contentVersion'>;
