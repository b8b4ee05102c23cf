import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** The numbers of a track's process: a row is active from its first moment and never changes; the highest number rules. */
@Entity({ tableName: 'vetting_policy' })
@Unique({ properties: ['track', 'number'] })
@Check({
  expression: `array_length(stage_budgets, 1) = 4 and 1 <= all (stage_budgets)`,
  name: 'vetting_policy_stage_budgets',
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
  }
}

/** What a policy states. */
export type PolicyFacts = Pick<
  VettingPolicy,
  | 'track'
  | 'number'
  | 'minTechnicalScorecards'
  | 'reapplyAfterDays'
  | 'expireAfterBusinessDays'
  | 'scorecardDueBusinessDays'
  | 'letterDueBusinessDays'
  | 'stageBudgets'
>;
