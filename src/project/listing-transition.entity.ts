import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { type ListingRule, ListingStatus } from './project-listing.states.ts';
import './project-listing.words.ts';

/** One move of a listing: inserting it moves the listing, and nothing else does; never changed again. */
@Entity({ tableName: 'listing_transition' })
@Unique({ name: 'listing_transition_seq', properties: ['listing', 'seq'] })
@Check({ name: 'listing_transition_actor', expression: `(rule in ('L9', 'L10')) = (actor_id is null)` })
@Check({
  name: 'listing_transition_reason',
  expression: String.raw`rule not in ('L3', 'L5', 'L8') or coalesce(reason, '') ~ '\S'`,
})
@Check({
  name: 'listing_transition_expiry',
  expression: `(rule in ('L4', 'L11')) = (expires_at is not null) and (expires_at is null or expires_at > created_at)`,
})
@ObjectType({ implements: Node, description: 'One move of a listing; it is made once and never changed' })
export class ListingTransition extends BaseEntity {
  @ManyToOne({ entity: () => ProjectListing, ref: true })
  @Field(() => ProjectListing, { description: 'Listing that moved' })
  listing: Ref<ProjectListing>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which move of the listing, from 1 without a gap' })
  seq: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the rule that allows it, e.g. L4' })
  rule: ListingRule;

  @Enum({ items: () => ListingStatus, type: 'text', nullable: true })
  @Field(() => ListingStatus, { nullable: true, description: 'Where it came from; null for a new listing' })
  fromStatus: ListingStatus | null;

  @Enum({ items: () => ListingStatus, type: 'text' })
  @Field(() => ListingStatus, { description: 'Where it went' })
  toStatus: ListingStatus;

  /** Together with the rule and the way's end it names a row of the table of allowed moves. */
  @Property({ type: 'text', generated: `(coalesce(from_status, 'NONE')) stored`, lazy: true })
  declare fromState: Opt<string>;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who made the move; null when time or its company did' })
  actor: Ref<User> | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, where the move asks for a reason' })
  reason: string | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Of publishing and reopening: until when it is shown' })
  expiresAt: Date | null;

  constructor(row: NewRow, facts: ListingTransitionFacts) {
    super(row);
    this.listing = facts.listing;
    this.seq = facts.seq;
    this.rule = facts.rule;
    this.fromStatus = facts.fromStatus;
    this.toStatus = facts.toStatus;
    this.actor = facts.actor;
    this.reason = facts.reason;
    this.expiresAt = facts.expiresAt;
  }
}

/** What a transition states. */
export type ListingTransitionFacts = Pick<
  ListingTransition,
  'listing' | 'seq' | 'rule' | 'fromStatus' | 'toStatus' | 'actor' | 'reason' | 'expiresAt'
>;
