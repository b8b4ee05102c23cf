import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** The numbers of a track's process: a row is active from its first moment and never changes; the highest number rules. */
@Entity({ tableName: 'vetting_policy' })
@Unique({ properties: ['track', 'number'] })
@Check({
  expression: `array_length(stage_budgets, 1) = 4 and 1 <= all (stage_budgets)`,
  name: 'vetting_policy_stage_budgets',
})
@Check({
  expression: `coalesce(stage_budgets[1] + stage_budgets[2] + stage_budgets[3] + stage_budgets[4], 0) = 5`,
  name: 'vetting_policy_five_days',
})
@Check({
  expression: `min_technical_scorecards between 1 and 5 and reapply_after_days between 1 and 730 and expire_after_business_days between 1 and 60 and scorecard_due_business_days between 1 and 5 and letter_due_business_days between 1 and 10`,
  name: 'vetting_policy_bounds',
})
@ObjectType({ implements: Node, description: 'Numbers by which a track is run; a version never changes' })
export class VettingPolicy extends BaseEntity {
  @ManyToOne({ entity: () => VettingTrack, ref: true })
  @Field(() => VettingTrack, { description: 'Track that it rules' })
  track: Ref<VettingTrack>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which version of the track, from 1; the highest rules new cases' })
  number: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Technical scorecards that must be submitted before the stage can be passed' })
  minTechnicalScorecards: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Calendar days after a rejection before a new application is taken' })
  reapplyAfterDays: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Business days of waiting on the candidate after which a case expires' })
  expireAfterBusinessDays: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Business days after the scheduled end within which a scorecard is due' })
  scorecardDueBusinessDays: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Business days after a rejection within which its letter is due' })
  letterDueBusinessDays: number;

  @Property({ columnType: 'int[]', type: 'array', runtimeType: 'number[]' })
  @Field(() => [Int], { description: 'Business days of each stage, in order' })
  stageBudgets: number[];

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it came into force' })
  activatedAt: Date;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who activated it; none for what came with the installation' })
  activatedBy: Ref<User> | null;

  constructor(row: NewRow, facts: PolicyFacts) {
    super(row);
    this.track = facts.track;
    this.number = facts.number;
    this.minTechnicalScorecards = facts.minTechnicalScorecards;
    this.reapplyAfterDays = facts.reapplyAfterDays;
    this.expireAfterBusinessDays = facts.expireAfterBusinessDays;
    this.scorecardDueBusinessDays = facts.scorecardDueBusinessDays;
    this.letterDueBusinessDays = facts.letterDueBusinessDays;
    this.stageBudgets = [...facts.stageBudgets];
    this.activatedAt = row.now;
    this.activatedBy = facts.activatedBy;
  }

  /** The numbers alone, which the next version begins with. */
  numbers(): PolicyNumbers {
    const { minTechnicalScorecards, reapplyAfterDays, expireAfterBusinessDays } = this;
    const { scorecardDueBusinessDays, letterDueBusinessDays, stageBudgets } = this;
    return {
      minTechnicalScorecards,
      reapplyAfterDays,
      expireAfterBusinessDays,
      scorecardDueBusinessDays,
      letterDueBusinessDays,
      stageBudgets,
    };
  }
}

/** The numbers of a policy. */
export type PolicyNumbers = Pick<
  VettingPolicy,
  | 'minTechnicalScorecards'
  | 'reapplyAfterDays'
  | 'expireAfterBusinessDays'
  | 'scorecardDueBusinessDays'
  | 'letterDueBusinessDays'
  | 'stageBudgets'
>;

/** What a policy states. */
export type PolicyFacts = PolicyNumbers & Pick<VettingPolicy, 'track' | 'number' | 'activatedBy'>;
