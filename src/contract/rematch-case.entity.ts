import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company } from '../company/company.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { Match } from '../matching/match.entity.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { Contract } from './contract.entity.ts';
import { type RematchOutcome, RematchSide, RematchStatus } from './rematch-case.states.ts';
import './rematch.words.ts';

/**
 * What is owed after a contract ended early. Postgres opens it with the notice or the end, whichever comes first, and
 * meets it with the presentation of a match: nobody does either by hand.
 */
@Entity({ tableName: 'rematch_case' })
@Unique({ name: 'rematch_case_of_contract', properties: ['contract'] })
@Index({
  name: 'rematch_case_met_once',
  expression: `create unique index rematch_case_met_once on rematch_case (met_by_id, side) where met_by_id is not null`,
})
@Index({ name: 'rematch_case_by_due', properties: ['dueAt', 'id'] })
@Index(partial('rematch_case_queue', `rematch_case (due_at, id) where status = 'OPEN'`))
@Index(partial('rematch_case_of_owner', `rematch_case (owner_id, due_at, id) where status = 'OPEN'`))
@Index({ name: 'rematch_case_of_candidate', properties: ['candidate', 'status'] })
@Index({ name: 'rematch_case_of_listing', properties: ['listing', 'status'] })
@Index({ name: 'rematch_case_of_company', properties: ['company'] })
@Check({ name: 'rematch_case_due', expression: `due_at = opened_at + interval '48 hours'` })
@Check({
  name: 'rematch_case_met_whole',
  expression: `(status = 'MATCHED') = (met_at is not null) and (met_at is null) = (met_by_id is null)`,
})
@Check({
  name: 'rematch_case_closed_whole',
  expression: String.raw`(status in ('DECLINED_BY_DEVELOPER', 'CLOSED_UNMATCHED')) = (closed_at is not null) and (closed_at is null) = (closed_by_id is null) and (closed_at is null) = (close_reason is null) and coalesce(close_reason, 'x') ~ '\S'`,
})
@Check({
  name: 'rematch_case_declined_by_developer',
  expression: `status <> 'DECLINED_BY_DEVELOPER' or side = 'DEVELOPER'`,
})
@Check({ name: 'rematch_case_times', expression: 'met_at >= opened_at and closed_at >= opened_at' })
@ObjectType({ implements: Node, description: 'New match that is owed within 48 hours after a contract ended early' })
export class RematchCase extends BaseEntity {
  /** Counted by hand, and by the database when it meets the case. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => Contract, ref: true })
  @Field(() => Contract, { description: 'Contract that ended early, or will' })
  contract: Ref<Contract>;

  @Enum({ items: () => RematchSide, type: 'text' })
  @Field(() => RematchSide, { description: 'Who needs the new match' })
  side: RematchSide;

  /** The contract's, as listing and company are. */
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Developer of the contract, if you see them' })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => ProjectListing, ref: true })
  @Field(() => ProjectListing, { description: 'Listing that the contract is about' })
  listing: Ref<ProjectListing>;

  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { description: 'Client of the contract' })
  company: Ref<Company>;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who sees to it: first the success manager of the contract' })
  owner: Ref<User>;

  @Enum({ items: () => RematchStatus, type: 'text' })
  @Field(() => RematchStatus, { description: 'Where it stands' })
  status: RematchStatus = RematchStatus.OPEN;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When notice was given, or the contract ended without' })
  openedAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When somebody has to be presented: 48 elapsed hours after it was opened' })
  dueAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When somebody was presented; null until then' })
  metAt: Date | null = null;

  @ManyToOne({ entity: () => Match, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => Match, { nullable: true, description: 'Match that was presented; null until then' })
  metBy: Ref<Match> | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was closed without a match; null unless it was' })
  closedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who closed it without a match; null unless somebody did' })
  closedBy: Ref<User> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was closed without a match' })
  closeReason: string | null = null;

  /** As the database makes one: no operation does. */
  constructor(row: NewRow, facts: RematchFacts) {
    super(row);
    this.contract = facts.contract;
    this.side = facts.side;
    this.candidate = facts.candidate;
    this.listing = facts.listing;
    this.company = facts.company;
    this.owner = facts.owner;
    this.openedAt = facts.openedAt;
    this.dueAt = facts.dueAt;
  }

  /** Refuses to touch a case that is over. */
  mustBeOpen(): void {
    if (this.status === RematchStatus.OPEN) return;
    const message = `A re-match that is ${this.status} no longer changes. Reload it and look how it ended.`;
    throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
  }

  /** Ends it without a match. */
  close(outcome: RematchOutcome, ending: { readonly at: Date; readonly by: Ref<User>; readonly reason: string }): void {
    this.mustBeOpen();
    this.status = RematchStatus[outcome];
    this.closedAt = ending.at;
    this.closedBy = ending.by;
    this.closeReason = ending.reason;
    this.version += 1;
  }

  /** Gives it to somebody to see to. */
  assignTo(owner: Ref<User>): void {
    this.mustBeOpen();
    this.owner = owner;
    this.version += 1;
  }
}

/** What a re-match is about from the start. */
type RematchFacts = Pick<
  RematchCase,
  'contract' | 'side' | 'candidate' | 'listing' | 'company' | 'owner' | 'openedAt' | 'dueAt'
>;
