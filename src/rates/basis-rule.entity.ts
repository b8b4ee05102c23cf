import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { RateBasis, RateCategory } from './rate.words.ts';
import { RateSource } from './rate-source.entity.ts';

/** Whose price the figures of a category of a source are, and why we read it so: reference data. */
@Entity({ tableName: 'basis_rule' })
@Unique({ name: 'basis_rule_once', properties: ['source', 'category'] })
@Check({ name: 'basis_rule_reason_written', expression: String.raw`reason ~ '\S'` })
@ObjectType({ description: 'Whose price the figures of a category of a source are, and why we read it so' })
export class BasisRule extends BaseEntity {
  @ManyToOne({ entity: () => RateSource, ref: true })
  source: Ref<RateSource>;

  @Enum({ items: () => RateCategory, type: 'text' })
  @Field(() => RateCategory, { description: 'What the source prints the figures for' })
  category: RateCategory;

  @Enum({ items: () => RateBasis, type: 'text' })
  @Field(() => RateBasis, { description: 'Whose price they are' })
  basis: RateBasis;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why we read it so' })
  reason: string;

  constructor(row: NewRow, facts: Omit<BasisRule, 'id' | 'createdAt'>) {
    super(row);
    this.source = facts.source;
    this.category = facts.category;
    this.basis = facts.basis;
    this.reason = facts.reason;
  }
}
