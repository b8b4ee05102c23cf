import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { VettingCaseStatus, type VettingRule, VettingStage } from './vetting-case.states.ts';

/** One move of a case: inserting it moves the case, and nothing else does; never changed again. */
@Entity({ tableName: 'stage_transition' })
@Unique({ name: 'stage_transition_seq', properties: ['vettingCase', 'seq'] })
@Check({ name: 'stage_transition_actor', expression: `(rule = 'V9') = (actor_id is null)` })
@Check({
  name: 'stage_transition_hold',
  expression: `(to_status = 'ON_HOLD') = (hold_until is not null) and (hold_until is null or hold_until > created_at)`,
})
@Check({
  name: 'stage_transition_reason',
  expression: String.raw`rule not in ('V8', 'V10', 'V11') or coalesce(reason, '') ~ '\S'`,
})
@ObjectType({ implements: Node, description: 'One move of a case; it is made once and never changed' })
export class StageTransition extends BaseEntity {
  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { description: 'Case that moved' })
  vettingCase: Ref<VettingCase>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which move of the case, from 1 without a gap' })
  seq: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the rule that allows it, e.g. V2' })
  rule: VettingRule;

  @Enum({ items: () => VettingStage, type: 'text', nullable: true })
  @Field(() => VettingStage, { nullable: true, description: 'Stage it came from; null for a new case' })
  fromStage: VettingStage | null;

  @Enum({ items: () => VettingCaseStatus, type: 'text', nullable: true })
  @Field(() => VettingCaseStatus, { nullable: true, description: 'Status it came from; null for a new case' })
  fromStatus: VettingCaseStatus | null;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage it went to' })
  toStage: VettingStage;

  @Enum({ items: () => VettingCaseStatus, type: 'text' })
  @Field(() => VettingCaseStatus, { description: 'Status it went to' })
  toStatus: VettingCaseStatus;

  /** Together with the rule these name a row of the table of allowed moves. */
  @Property({ type: 'text', generated: `(coalesce(from_status || '/' || from_stage, 'NONE')) stored`, lazy: true })
  declare fromState: Opt<string>;

  @Property({ type: 'text', generated: `(to_status || '/' || to_stage) stored`, lazy: true })
  declare toState: Opt<string>;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who made the move; null for one that came with time' })
  actor: Ref<User> | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, where the move asks for a reason' })
  reason: string | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when a hold sets it aside; null for other moves' })
  holdUntil: Date | null;

  constructor(row: NewRow, facts: TransitionFacts) {
    super(row);
    this.vettingCase = facts.vettingCase;
    this.seq = facts.seq;
    this.rule = facts.rule;
    this.fromStage = facts.fromStage;
    this.fromStatus = facts.fromStatus;
    this.toStage = facts.toStage;
    this.toStatus = facts.toStatus;
    this.actor = facts.actor;
    this.reason = facts.reason;
    this.holdUntil = facts.holdUntil;
  }
}

/** What a transition states. */
export type TransitionFacts = Pick<
  StageTransition,
  | 'vettingCase'
  | 'seq'
  | 'rule'
  | 'fromStage'
  | 'fromStatus'
  | 'toStage'
  | 'toStatus'
  | 'actor'
  | 'reason'
  | 'holdUntil'
>;
