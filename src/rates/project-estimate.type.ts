import { Extensions, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { ProjectType, TimelineUnit } from './project-cost.words.ts';
import type { ProjectCost } from './project-cost.queries.ts';
import { CostSupplier, type Wanted } from './project-estimate.ts';
import { RateCitation, RateRefusal } from './rate-band.type.ts';
import { RateContradiction } from './rate-contradiction.type.ts';
import { RateBasis } from './rate.words.ts';

registerEnumType(CostSupplier, {
  name: 'CostSupplier',
  description: 'Who would build a project',
  valuesConfig: {
    FREELANCER: { description: 'Freelancers, each paid by the client' },
    AGENCY: { description: 'An agency, paid for each developer' },
    UNSPECIFIED: { description: 'The source does not say' },
  },
});

/** A part of an estimate. */
@ObjectType({ description: 'Part of an estimate, with its source' })
export class CostLine {
  @Field(() => String, { description: 'What it is for' })
  label!: string;

  @Field(() => Money, { nullable: true, description: 'At least, over the shortest time; null where none is published' })
  low!: Money | null;

  @Field(() => Money, { nullable: true, description: 'At most, over the longest time; null where none is published' })
  high!: Money | null;

  @Field(() => RateCitation, { description: 'Where it is taken from' })
  source!: RateCitation;
}

/** What a project would cost from one kind of supplier. */
@ObjectType({ description: 'What a project would cost from one kind of supplier, or why that cannot be said' })
export class CostOption {
  @Field(() => CostSupplier, { description: 'Who would build it' })
  supplier!: CostSupplier;

  @Field(() => RateBasis, { description: 'Whose price it is' })
  basis!: RateBasis;

  @Field(() => Money, { nullable: true, description: 'At least; null when refused, or a part is not published' })
  low!: Money | null;

  @Field(() => Money, { nullable: true, description: 'At most; null when refused, or a part is not published' })
  high!: Money | null;

  @Field(() => Boolean, { description: 'Whether a source says "or more"' })
  isOpenEnded!: boolean;

  @Extensions({ maxItems: 20 })
  @Field(() => [CostLine], {
    description: 'What it is made of; of published prices the first, the others stand beside it',
  })
  lines!: readonly CostLine[];

  @Field(() => [String], { description: 'What the question assumes and it rests on' })
  assumptions!: readonly string[];

  @Field(() => [String], { description: 'What has to be known to read it' })
  caveats!: readonly string[];

  @Field(() => RateRefusal, { nullable: true, description: 'Why it cannot be said; null when it is' })
  refusal!: RateRefusal | null;
}

/** How long a kind of project takes. */
@ObjectType({ description: 'How long a kind of project takes, as published' })
export class ProjectTimeline {
  @Field(() => Int, { description: 'At least' })
  min!: number;

  @Field(() => Int, { description: 'At most' })
  max!: number;

  @Field(() => TimelineUnit, { description: 'What it is counted in' })
  unit!: TimelineUnit;

  @Field(() => RateCitation, { description: 'Where it is taken from' })
  source!: RateCitation;
}

/** What a price leaves out. */
@ObjectType({ description: 'What a price leaves out; the source gives no amount' })
export class HiddenCost {
  @Field(() => String, { description: 'What it is' })
  name!: string;

  @Field(() => [String], { description: 'What belongs to it' })
  items!: readonly string[];

  @Field(() => RateCitation, { description: 'Where it is taken from' })
  source!: RateCitation;
}

/** What a project would cost. */
@ObjectType({ description: 'What a project would cost from published figures, each line with its source' })
export class ProjectCostEstimate {
  @Field(() => ProjectType, { description: 'Kind of project' })
  projectType!: ProjectType;

  @Field(() => ProjectTimeline, { nullable: true, description: 'How long it takes; null where none is published' })
  timeline!: ProjectTimeline | null;

  @Extensions({ maxItems: 10 })
  @Field(() => [CostOption], { description: 'Suppliers side by side' })
  options!: readonly CostOption[];

  @Extensions({ maxItems: 10 })
  @Field(() => [HiddenCost], { description: 'What none of them includes' })
  hiddenCosts!: readonly HiddenCost[];

  @Extensions({ maxItems: 10 })
  @Field(() => [RateContradiction], { description: 'Where the figures do not agree with others' })
  contradictions!: readonly RateContradiction[];

  /** What was asked, and what is published of the kind of project: own rates are told beside it. */
  wanted!: Wanted;
  costs!: readonly ProjectCost[];
}
