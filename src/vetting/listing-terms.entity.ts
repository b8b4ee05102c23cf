import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';

/** What was agreed with a candidate before they are listed; confirmed anew until they are. */
@Entity({ tableName: 'listing_terms' })
@Check({ name: 'listing_terms_rate', expression: 'rate > 0' })
@Check({ name: 'listing_terms_hours', expression: 'hours_per_week between 1 and 80' })
@ObjectType({ implements: Node, description: 'What was agreed with a candidate before they are listed' })
export class ListingTerms extends BaseEntity {
  @Unique({ name: 'listing_terms_one_per_case' })
  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { description: 'Case they belong to' })
  vettingCase: Ref<VettingCase>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When the candidate agreed to be listed' })
  consentAt: Date;

  /** US dollars an hour. */
  @Property({ type: 'decimal', precision: 10, scale: 2 })
  rate: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Hours a week that they offer' })
  hoursPerWeek: number;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'First day on which they can start' })
  startsOn: string;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who recorded the agreement' })
  confirmedBy: Ref<User>;

  constructor(row: NewRow, facts: TermsFacts & Pick<ListingTerms, 'vettingCase'>) {
    super(row);
    this.vettingCase = facts.vettingCase;
    this.consentAt = facts.consentAt;
    this.rate = facts.rate;
    this.hoursPerWeek = facts.hoursPerWeek;
    this.startsOn = facts.startsOn;
    this.confirmedBy = facts.confirmedBy;
  }

  /** Takes terms that were agreed anew. */
  agree(facts: TermsFacts): void {
    this.consentAt = facts.consentAt;
    this.rate = facts.rate;
    this.hoursPerWeek = facts.hoursPerWeek;
    this.startsOn = facts.startsOn;
    this.confirmedBy = facts.confirmedBy;
  }
}

/** What is agreed, when and before whom. */
export type TermsFacts = Pick<ListingTerms, 'consentAt' | 'rate' | 'hoursPerWeek' | 'startsOn' | 'confirmedBy'>;
