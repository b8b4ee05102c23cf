import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { FigureKind, PublishedBand, RateBasis, RateCategory, RateRegion, RateUnit } from './rate.words.ts';
import { RateImport } from './rate-import.entity.ts';
import { RateSource } from './rate-source.entity.ts';

/** A figure as it was published, with all that is needed to read it; never changed again. */
@Entity({ tableName: 'rate_benchmark' })
@Check({ name: 'rate_benchmark_external_id_form', expression: `external_id ~ '^[a-z0-9][a-z0-9-]{0,39}$'` })
@Check({
  name: 'rate_benchmark_amounts_of_kind',
  expression: `case figure_kind
      when 'RANGE' then num_nonnulls(min_amount, max_amount) = 2
      when 'MEDIAN' then median_amount is not null and num_nonnulls(min_amount, max_amount, top_end_amount) = 0
      when 'POINT' then min_amount = max_amount and num_nonnulls(min_amount, max_amount) = 2 and num_nonnulls(median_amount, top_end_amount) = 0
      when 'FLOOR' then min_amount is not null and num_nonnulls(max_amount, median_amount, top_end_amount) = 0
      when 'CEILING' then num_nonnulls(max_amount, top_end_amount) = 1 and num_nonnulls(min_amount, median_amount) = 0
    end`,
})
@Check({
  name: 'rate_benchmark_median_within',
  expression: 'median_amount between min_amount and max_amount',
})
@Check({
  name: 'rate_benchmark_in_order',
  expression: 'min_amount <= max_amount and max_amount <= coalesce(top_end_amount, max_amount)',
})
@Check({
  name: 'rate_benchmark_positive',
  expression: 'least(min_amount, max_amount, median_amount, top_end_amount) > 0',
})
@Check({
  name: 'rate_benchmark_years',
  expression:
    'years_min >= 0 and years_min <= coalesce(years_max, years_min) and (years_min is not null or years_max is null) and (band is not null or years_min is null)',
})
@Check({
  name: 'rate_benchmark_timeline',
  expression:
    '(timeline_weeks_min is null) = (timeline_weeks_max is null) and (timeline_months_min is null) = (timeline_months_max is null) and num_nonnulls(timeline_weeks_min, timeline_months_min) <= 1 and coalesce(timeline_weeks_min, timeline_months_min, 1) > 0 and coalesce(timeline_weeks_min <= timeline_weeks_max, timeline_months_min <= timeline_months_max, true)',
})
@Check({ name: 'rate_benchmark_n', expression: 'n > 0' })
@Check({ name: 'rate_benchmark_cited', expression: 'cardinality(source_lines) > 0 and 0 < all (source_lines)' })
@Check({
  name: 'rate_benchmark_countries',
  expression: `array_to_string(countries, ';') ~ '^([A-Z]{2}(;[A-Z]{2})*)?$'`,
})
@ObjectType({ implements: Node, description: 'Figure as it was published, with all that is needed to read it' })
export class RateBenchmark extends BaseEntity {
  @ManyToOne({ entity: () => RateImport, ref: true, name: 'import_id', index: true })
  @Field(() => RateImport, { description: 'Import that brought it' })
  broughtBy: Ref<RateImport>;

  @Unique({ name: 'rate_benchmark_external_id' })
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its own id in the table that was handed in, e.g. `lem-002`' })
  externalId: string;

  @ManyToOne({ entity: () => RateSource, ref: true, index: true })
  @Field(() => RateSource, { description: 'Publication that it stands in' })
  source: Ref<RateSource>;

  @Enum({ items: () => RateCategory, type: 'text' })
  @Field(() => RateCategory, { description: 'What the source prints it for' })
  category: RateCategory;

  @Enum({ items: () => RateBasis, type: 'text' })
  @Field(() => RateBasis, { description: 'Whose price it is, as decided for its source and category' })
  basis: RateBasis;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Role, as the source names it' })
  role: string;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Technologies that it is for, or that are named with it' })
  technologies: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Specialization that it is for, by its short name' })
  specialization: string | null;

  @Enum({ items: () => PublishedBand, type: 'text', nullable: true })
  @Field(() => PublishedBand, { nullable: true, description: 'Band as the source calls it; null where it names none' })
  band: PublishedBand | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Years from which, where the row states them' })
  yearsMin: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Years until which; null when open or not stated' })
  yearsMax: number | null;

  @Enum({ items: () => RateRegion, type: 'text', nullable: true })
  @Field(() => RateRegion, { nullable: true, description: 'Part of the world; null where none is named' })
  region: RateRegion | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Countries that are named, ISO 3166 alpha-2' })
  countries: string[];

  @Enum({ items: () => RateUnit, type: 'text' })
  @Field(() => RateUnit, { description: 'What the amounts are for' })
  unit: RateUnit;

  @Property({ type: 'character', length: 3 })
  @Field(() => String, { description: 'Currency, ISO 4217' })
  currency: string;

  @Enum({ items: () => FigureKind, type: 'text' })
  @Field(() => FigureKind, { description: 'Which amounts it has' })
  figureKind: FigureKind;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  minAmount: string | null;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  maxAmount: string | null;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  medianAmount: string | null;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  topEndAmount: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the source says "or more"' })
  isOpenEnded: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the source says "about"' })
  isApproximate: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it joins other figures of its source and says nothing of its own' })
  isComposite: boolean;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Observations behind it, where they were published' })
  n: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Weeks at least, of a project' })
  timelineWeeksMin: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Weeks at most, of a project' })
  timelineWeeksMax: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Months at least' })
  timelineMonthsMin: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Months at most' })
  timelineMonthsMax: number | null;

  @Property({ type: 'array', columnType: 'int[]', runtimeType: 'number[]' })
  @Field(() => [Int], { description: 'Lines of the source on which it stands' })
  sourceLines: number[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What has to be known to read it' })
  note: string | null;

  constructor(row: NewRow, facts: RateBenchmarkFacts) {
    super(row);
    this.broughtBy = facts.broughtBy;
    this.externalId = facts.externalId;
    this.source = facts.source;
    this.category = facts.category;
    this.basis = facts.basis;
    this.role = facts.role;
    this.technologies = facts.technologies;
    this.specialization = facts.specialization;
    this.band = facts.band;
    this.yearsMin = facts.yearsMin;
    this.yearsMax = facts.yearsMax;
    this.region = facts.region;
    this.countries = facts.countries;
    this.unit = facts.unit;
    this.currency = facts.currency;
    this.figureKind = facts.figureKind;
    this.minAmount = facts.minAmount;
    this.maxAmount = facts.maxAmount;
    this.medianAmount = facts.medianAmount;
    this.topEndAmount = facts.topEndAmount;
    this.isOpenEnded = facts.isOpenEnded;
    this.isApproximate = facts.isApproximate;
    this.isComposite = facts.isComposite;
    this.n = facts.n;
    this.timelineWeeksMin = facts.timelineWeeksMin;
    this.timelineWeeksMax = facts.timelineWeeksMax;
    this.timelineMonthsMin = facts.timelineMonthsMin;
    this.timelineMonthsMax = facts.timelineMonthsMax;
    this.sourceLines = facts.sourceLines;
    this.note = facts.note;
  }
}

/** What a figure states. */
export type RateBenchmarkFacts = Omit<RateBenchmark, 'id' | 'createdAt'>;
