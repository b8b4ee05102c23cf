import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Seniority } from '../candidate/seniority.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { PublishedBand } from './rate.words.ts';
import { RateSource } from './rate-source.entity.ts';

/** What a source means by a band, and which of our levels comes nearest: reference data. */
@Entity({ tableName: 'band_mapping' })
@Unique({ name: 'band_mapping_once', properties: ['source', 'band'] })
@Check({
  name: 'band_mapping_years',
  expression: 'years_min >= 0 and years_min <= years_max and (years_max is null or years_min is not null)',
})
@ObjectType({ description: 'What a source means by a band, and which of our levels comes nearest' })
export class BandMapping extends BaseEntity {
  @ManyToOne({ entity: () => RateSource, ref: true })
  source: Ref<RateSource>;

  @Enum({ items: () => PublishedBand, type: 'text' })
  @Field(() => PublishedBand, { description: 'As the source calls it' })
  band: PublishedBand;

  @Enum({ items: () => Seniority, type: 'text', nullable: true })
  @Field(() => Seniority, { nullable: true, description: 'Nearest of our levels; null below them' })
  seniority: Seniority | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Years of experience from which the source counts it, if it says' })
  yearsMin: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Years until which; null when open or not said' })
  yearsMax: number | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'How it compares with our level' })
  note: string;

  constructor(row: NewRow, facts: Omit<BandMapping, 'id' | 'createdAt'>) {
    super(row);
    this.source = facts.source;
    this.band = facts.band;
    this.seniority = facts.seniority;
    this.yearsMin = facts.yearsMin;
    this.yearsMax = facts.yearsMax;
    this.note = facts.note;
  }
}
