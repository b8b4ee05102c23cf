import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { VettingCredential } from './vetting-credential.entity.ts';
import { TalentListingStatus } from './vetting.enums.ts';

/** A person with a credential as matchers see them: what they ask for and when they are free. */
@Entity({ tableName: 'talent_listing' })
@Check({ name: 'talent_listing_rate', expression: 'rate > 0' })
@Check({ name: 'talent_listing_hours', expression: 'hours_per_week between 1 and 80' })
@Check({
  name: 'talent_listing_hours_later',
  expression: '(hours_later is null) = (hours_later_from is null) and hours_later between 1 and 80',
})
@Check({ name: 'talent_listing_notice', expression: 'notice_period_days between 0 and 365' })
@Check({
  name: 'talent_listing_paused',
  expression: `(status = 'PAUSED') = (paused_until is not null) and (status = 'PAUSED') = (pause_reason is not null)`,
})
@Check({
  name: 'talent_listing_delisted',
  expression: `(status = 'DELISTED') = (delisted_at is not null) and (status = 'DELISTED') = (delist_reason is not null)`,
})
@Check({ name: 'talent_listing_reasons', expression: String.raw`pause_reason ~ '\S' and delist_reason ~ '\S'` })
@Unique({ name: 'talent_listing_of_candidate_once', properties: ['id', 'candidate'] })
@ObjectType({ implements: Node, description: 'A vetted person as matchers see them' })
export class TalentListing extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Index()
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Who is listed' })
  candidate: Ref<Candidate>;

  @Unique({ name: 'talent_listing_one_per_credential' })
  @ManyToOne({ entity: () => VettingCredential, ref: true })
  @Field(() => VettingCredential, { description: 'Credential on which they are listed' })
  credential: Ref<VettingCredential>;

  @Enum({ items: () => TalentListingStatus, type: 'text' })
  @Field(() => TalentListingStatus, { description: 'Whether they are offered to clients' })
  status: TalentListingStatus = TalentListingStatus.ACTIVE;

  /** US dollars an hour. */
  @Property({ type: 'decimal', precision: 10, scale: 2 })
  rate: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Hours a week that they offer in all' })
  hoursPerWeek: number;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'First day on which they can start' })
  availableFrom: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When they last confirmed hours and start' })
  availabilityConfirmedAt: Date;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Hours a week that they offer in all from a later day on' })
  hoursLater: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'First day of the later hours' })
  hoursLaterFrom: string | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Days that they have to be told before they leave another client' })
  noticePeriodDays: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Until when they are set aside; null unless they are' })
  pausedUntil: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they are set aside' })
  pauseReason: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When they were delisted for good' })
  delistedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they were delisted' })
  delistReason: string | null = null;

  constructor(row: NewRow, facts: TalentListingFacts) {
    super(row);
    this.candidate = facts.candidate;
    this.credential = facts.credential;
    this.rate = facts.rate;
    this.hoursPerWeek = facts.hoursPerWeek;
    this.availableFrom = facts.availableFrom;
    this.availabilityConfirmedAt = facts.availabilityConfirmedAt;
  }

  /** Sets the person aside for a while. */
  pause(until: string, reason: string): void {
    if (this.status !== TalentListingStatus.ACTIVE) throw notFromHere(this.status);
    this.status = TalentListingStatus.PAUSED;
    this.pausedUntil = until;
    this.pauseReason = reason;
  }

  /** Offers the person again. */
  resume(): void {
    if (this.status !== TalentListingStatus.PAUSED) throw notFromHere(this.status);
    this.leavePause(TalentListingStatus.ACTIVE);
  }

  /** Offers the person no more; for good. */
  delist(reason: string, now: Date): void {
    if (this.status === TalentListingStatus.DELISTED) throw notFromHere(this.status);
    this.leavePause(TalentListingStatus.DELISTED);
    this.delistedAt = now;
    this.delistReason = reason;
  }

  /** Takes over what the person said of their time. */
  confirm(availability: Availability, now: Date): void {
    if (this.status === TalentListingStatus.DELISTED) throw notFromHere(this.status);
    this.hoursPerWeek = availability.hoursPerWeek;
    this.hoursLater = availability.hoursLater;
    this.hoursLaterFrom = availability.hoursLaterFrom;
    this.availableFrom = availability.availableFrom;
    this.noticePeriodDays = availability.noticePeriodDays;
    this.availabilityConfirmedAt = now;
  }

  private leavePause(status: TalentListingStatus): void {
    this.status = status;
    this.pausedUntil = null;
    this.pauseReason = null;
  }
}

/** What a person says of their time. */
export type Availability = Pick<
  TalentListing,
  'hoursPerWeek' | 'hoursLater' | 'hoursLaterFrom' | 'availableFrom' | 'noticePeriodDays'
>;

function notFromHere(status: TalentListingStatus): UserError {
  const message = `A talent listing that is ${status} does not allow this. Reload it and look where it stands.`;
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}

/** What a listing states. */
export type TalentListingFacts = Pick<
  TalentListing,
  'candidate' | 'credential' | 'rate' | 'hoursPerWeek' | 'availableFrom' | 'availabilityConfirmedAt'
>;
