import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { VettingCredential } from './vetting-credential.entity.ts';
import { TalentListingStatus } from './vetting.enums.ts';

/** A person with a credential as matchers see them: what they ask for and when they are free. */
@Entity({ tableName: 'talent_listing' })
@Check({ name: 'talent_listing_rate', expression: 'rate > 0' })
@Check({ name: 'talent_listing_hours', expression: 'hours_per_week between 1 and 80' })
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

  constructor(row: NewRow, facts: TalentListingFacts) {
    super(row);
    this.candidate = facts.candidate;
    this.credential = facts.credential;
    this.rate = facts.rate;
    this.hoursPerWeek = facts.hoursPerWeek;
    this.availableFrom = facts.availableFrom;
    this.availabilityConfirmedAt = facts.availabilityConfirmedAt;
  }

  /** Offers the person no more; for good. */
  delist(): void {
    this.status = TalentListingStatus.DELISTED;
  }
}

/** What a listing states. */
export type TalentListingFacts = Pick<
  TalentListing,
  'candidate' | 'credential' | 'rate' | 'hoursPerWeek' | 'availableFrom' | 'availabilityConfirmedAt'
>;
