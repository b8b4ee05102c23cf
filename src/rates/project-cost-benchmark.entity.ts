import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { ProjectCostKind, ProjectType, TimelineUnit } from './project-cost.words.ts';
import { RateSource } from './rate-source.entity.ts';

/** What a kind of project costs and how long it takes, as published: reference data. */
@Entity({ tableName: 'project_cost_benchmark' })
@Check({ name: 'project_cost_benchmark_range', expression: 'min_amount > 0 and min_amount <= max_amount' })
@Check({ name: 'project_cost_benchmark_timeline', expression: 'timeline_min > 0 and timeline_min <= timeline_max' })
@ObjectType({ implements: Node, description: 'What a kind of project costs and how long it takes, as published' })
export class ProjectCostBenchmark extends BaseEntity {
  @ManyToOne({ entity: () => RateSource, ref: true, index: true })
  @Field(() => RateSource, { description: 'Publication that it stands in' })
  source: Ref<RateSource>;

  @Unique({ name: 'project_cost_benchmark_slug' })
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name for programs, e.g. `saas-growth`' })
  slug: string;

  /** The figure of the same amounts in the table of rates. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Figure of the table of rates that says the same, by its id there' })
  externalId: string;

  @Enum({ items: () => ProjectCostKind, type: 'text' })
  @Field(() => ProjectCostKind, { description: 'Whether it is for a kind of project or for one buyer' })
  kind: ProjectCostKind;

  @Enum({ items: () => ProjectType, type: 'text' })
  @Field(() => ProjectType, { description: 'Kind of project' })
  projectType: ProjectType;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name for people' })
  name: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who buys it, where the source says' })
  buyer: string | null;

  @Property({ type: 'character', length: 3 })
  currency: string;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  minAmount: string;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  maxAmount: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the source says "or more"' })
  isOpenEnded: boolean;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How long at least, in its unit' })
  timelineMin: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How long at most, in its unit' })
  timelineMax: number;

  @Enum({ items: () => TimelineUnit, type: 'text' })
  @Field(() => TimelineUnit, { description: 'What the time is counted in' })
  timelineUnit: TimelineUnit;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'What is in it' })
  scope: string[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who builds it, as the source says' })
  staffing: string;

  @Property({ type: 'array', columnType: 'int[]', runtimeType: 'number[]' })
  @Field(() => [Int], { description: 'Lines of the source on which it stands' })
  sourceLines: number[];

  constructor(row: NewRow, facts: Omit<ProjectCostBenchmark, 'id' | 'createdAt'>) {
    super(row);
    this.source = facts.source;
    this.slug = facts.slug;
    this.externalId = facts.externalId;
    this.kind = facts.kind;
    this.projectType = facts.projectType;
    this.name = facts.name;
    this.buyer = facts.buyer;
    this.currency = facts.currency;
    this.minAmount = facts.minAmount;
    this.maxAmount = facts.maxAmount;
    this.isOpenEnded = facts.isOpenEnded;
    this.timelineMin = facts.timelineMin;
    this.timelineMax = facts.timelineMax;
    this.timelineUnit = facts.timelineUnit;
    this.scope = facts.scope;
    this.staffing = facts.staffing;
    this.sourceLines = facts.sourceLines;
  }
}
