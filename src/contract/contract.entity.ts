import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company } from '../company/company.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { Match } from '../matching/match.entity.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { type ContractMove, ContractMoveKind, ContractStatus } from './contract.states.ts';
import { ContractEndReason, ContractParty } from './contract.words.ts';

const lastAgreedDay = 'coalesce(ended_on, last_day_on, planned_end_on)';
const early =
  `case when end_reason is null then null when end_reason = 'CONVERTED_TO_DIRECT_HIRE' then false ` +
  `when planned_end_on is null then end_reason <> 'COMPLETED' else coalesce(ended_on, last_day_on) < planned_end_on end`;

/** What a developer and a company agreed on through us; Postgres moves it by its transitions, never by an update. */
@Entity({ tableName: 'contract' })
@Index({
  name: 'contract_one_per_match',
  expression: `create unique index contract_one_per_match on contract (match_id) where status <> 'CANCELLED'`,
})
@Index({ name: 'contract_of_match', properties: ['match'] })
@Index({ name: 'contract_by_start', properties: ['startsOn', 'id'] })
@Index({ name: 'contract_by_status', properties: ['status', 'startsOn', 'id'] })
@Index({ name: 'contract_of_manager', properties: ['successManager', 'status', 'startsOn', 'id'] })
@Index({ name: 'contract_of_candidate', properties: ['candidate', 'startsOn'] })
@Index({ name: 'contract_of_talent', properties: ['talentListing', 'startsOn'] })
@Index({ name: 'contract_of_listing', properties: ['listing', 'startsOn'] })
@Index({ name: 'contract_of_company', properties: ['company', 'status', 'startsOn'] })
@Index(partial('contract_due', `contract (due_on, id) where status in ('ACTIVE', 'PAUSED')`))
@Check({ name: 'contract_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Check({
  name: 'contract_days',
  expression:
    'planned_end_on >= starts_on and renews_on >= starts_on and ended_on >= starts_on and last_day_on >= starts_on and last_day_on >= notice_given_on',
})
@Check({
  name: 'contract_notice',
  expression: `num_nulls(notice_given_on, last_day_on, notice_by) in (0, 3) and (end_reason is null) = (notice_given_on is null and ended_on is null)`,
})
@Check({
  name: 'contract_signed',
  expression: `(signed_at is null) = (status in ('DRAFT', 'PENDING_SIGNATURE', 'CANCELLED')) and (ended_on is null) = (status <> 'ENDED')`,
})
@ObjectType({ implements: Node, description: 'What a developer and a company agreed on through us' })
export class Contract extends BaseEntity {
  /** Counted by hand: a term, a check-in and an item of onboarding change it too. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => Match, ref: true })
  @Field(() => Match, { description: 'Match that led to it' })
  match: Ref<Match>;

  /** The match's, as the next three: Postgres keeps it so. */
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Who works; null when you do not see them' })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => TalentListing, ref: true })
  @Field(() => TalentListing, { description: 'As what they were offered' })
  talentListing: Ref<TalentListing>;

  @ManyToOne({ entity: () => ProjectListing, ref: true })
  @Field(() => ProjectListing, { description: 'For what they were looked for' })
  listing: Ref<ProjectListing>;

  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { description: 'For whom they work' })
  company: Ref<Company>;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who looks after both sides' })
  successManager: Ref<User>;

  @Enum({ items: () => ContractStatus, type: 'text' })
  @Field(() => ContractStatus, { description: 'Where it stands' })
  status: ContractStatus = ContractStatus.DRAFT;

  /** Number of the last transition. */
  @Property({ type: 'int' })
  moves: number = 0;

  @Property({ type: 'character', length: 3 })
  @Field(() => String, { description: 'Currency of all its amounts, ISO 4217' })
  currency: string;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'First day' })
  startsOn: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day as planned; null while it is ongoing' })
  plannedEndOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it comes up for renewal' })
  renewsOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was signed' })
  signedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day on which notice was given' })
  noticeGivenOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day as the notice says' })
  lastDayOn: string | null = null;

  @Enum({ items: () => ContractParty, type: 'text', nullable: true })
  @Field(() => ContractParty, { nullable: true, description: 'Who gave notice' })
  noticeBy: ContractParty | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which somebody worked under it, once it is over',
  })
  endedOn: string | null = null;

  @Enum({ items: () => ContractEndReason, type: 'text', nullable: true })
  @Field(() => ContractEndReason, { nullable: true, description: 'Why it ends, from the notice on' })
  endReason: ContractEndReason | null = null;

  @Property({ type: 'boolean', nullable: true, lazy: true, generated: `(${early}) stored` })
  @Field(() => Boolean, { nullable: true, description: 'Whether it ends before its time; null while no end is known' })
  declare isEarly: Opt<boolean> | null;

  @Property({ type: 'date', nullable: true, lazy: true, generated: `(${lastAgreedDay}) stored` })
  @Field(() => LocalDate, { nullable: true, description: 'Last day as far as is known; null while it is ongoing' })
  declare endsOn: Opt<string> | null;

  /** By when somebody has to see to it. */
  @Property({
    type: 'date',
    nullable: true,
    lazy: true,
    generated: `(coalesce(ended_on, last_day_on, least(renews_on, planned_end_on))) stored`,
  })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Its last day by notice, else its renewal or planned end, whichever is first',
  })
  declare dueOn: Opt<string> | null;

  constructor(row: NewRow, facts: ContractFacts) {
    super(row);
    this.match = facts.match;
    this.candidate = facts.candidate;
    this.talentListing = facts.talentListing;
    this.listing = facts.listing;
    this.company = facts.company;
    this.successManager = facts.successManager;
    this.currency = facts.currency;
    this.startsOn = facts.startsOn;
    this.plannedEndOn = facts.plannedEndOn;
    this.renewsOn = facts.renewsOn;
  }

  /** Counts a change of it, or of what belongs to it. */
  changed(): void {
    this.version += 1;
  }

  /** Goes where the move leads, with what the move says; the database does the same when it sees the transition. */
  moveBy(move: ContractMove, said: ContractSaying, now: Date): void {
    this.status = move.to;
    this.moves += 1;
    this.changed();
    if (move.kind === ContractMoveKind.SIGN) this.signedAt = now;
    if (move.kind === ContractMoveKind.RENEW) this.runUntil(said);
    if (move.kind === ContractMoveKind.GIVE_NOTICE || move.kind === ContractMoveKind.END)
      this.endReason = said.endReason;
    if (move.kind === ContractMoveKind.END) this.endedOn = said.lastDayOn;
    if (move.kind !== ContractMoveKind.GIVE_NOTICE) return;
    this.noticeGivenOn = said.noticeGivenOn;
    this.lastDayOn = said.lastDayOn;
    this.noticeBy = said.noticeBy;
  }

  private runUntil({ plannedEndOn, renewsOn }: ContractSaying): void {
    this.plannedEndOn = plannedEndOn;
    this.renewsOn = renewsOn;
  }
}

/** What a contract states from the start. */
export type ContractFacts = Pick<
  Contract,
  | 'match'
  | 'candidate'
  | 'talentListing'
  | 'listing'
  | 'company'
  | 'successManager'
  | 'currency'
  | 'startsOn'
  | 'plannedEndOn'
  | 'renewsOn'
>;

/** What a move of a contract says, each null where the move says nothing of it. */
export type ContractSaying = Pick<
  Contract,
  'plannedEndOn' | 'renewsOn' | 'noticeGivenOn' | 'lastDayOn' | 'noticeBy' | 'endReason'
>;
