import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { Contract } from './contract.entity.ts';
import { type ContractRule, ContractStatus } from './contract.states.ts';
import { ContractEndReason, ContractParty } from './contract.words.ts';

/** The latest day that has begun anywhere when it was made. */
const latestToday = `((created_at at time zone 'UTC') + interval '14 hours')::date`;

/** One move of a contract: inserting it moves the contract, and nothing else does; never changed again. */
@Entity({ tableName: 'contract_transition' })
@Unique({ name: 'contract_transition_seq', properties: ['contract', 'seq'] })
@Check({ name: 'contract_transition_actor', expression: `(rule = 'K10') = (actor_id is null)` })
@Check({
  name: 'contract_transition_reason',
  expression: String.raw`(rule not in ('K3', 'K5') and end_reason is distinct from 'OTHER') or coalesce(reason, '') ~ '\S'`,
})
@Check({
  name: 'contract_transition_plan',
  expression: `rule in ('K1', 'K7') or num_nonnulls(planned_end_on, renews_on) = 0`,
})
@Check({
  name: 'contract_transition_notice',
  expression: `num_nonnulls(notice_given_on, notice_by) = case rule when 'K8' then 2 else 0 end`,
})
@Check({
  name: 'contract_transition_end',
  expression: `num_nonnulls(last_day_on, end_reason) = case when rule in ('K8', 'K9') then 2 else 0 end`,
})
@Check({
  name: 'contract_transition_past',
  expression: `notice_given_on <= ${latestToday} and (rule <> 'K9' or last_day_on <= ${latestToday})`,
})
@ObjectType({ implements: Node, description: 'One move of a contract; it is made once and never changed' })
export class ContractTransition extends BaseEntity {
  @ManyToOne({ entity: () => Contract, ref: true })
  @Field(() => Contract, { description: 'Contract that moved' })
  contract: Ref<Contract>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which move of the contract, from 1 without a gap' })
  seq: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the rule that allows it, e.g. K4' })
  rule: ContractRule;

  @Enum({ items: () => ContractStatus, type: 'text', nullable: true })
  @Field(() => ContractStatus, { nullable: true, description: 'Where it came from; null for a new contract' })
  fromStatus: ContractStatus | null;

  @Enum({ items: () => ContractStatus, type: 'text' })
  @Field(() => ContractStatus, { description: 'Where it went, or stayed' })
  toStatus: ContractStatus;

  /** Together with the rule and the way's end it names a row of the table of allowed moves. */
  @Property({ type: 'text', generated: `(coalesce(from_status, 'NONE')) stored`, lazy: true })
  declare fromState: Opt<string>;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who made the move; null when its match did' })
  actor: Ref<User> | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in words' })
  reason: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Of the start and of a renewal: last day as planned' })
  plannedEndOn: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Of the start and of a renewal: when it comes up again' })
  renewsOn: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Of a notice: the day on which it was given' })
  noticeGivenOn: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Of a notice and of the end: the last day' })
  lastDayOn: string | null;

  @Enum({ items: () => ContractParty, type: 'text', nullable: true })
  @Field(() => ContractParty, { nullable: true, description: 'Of a notice: who gave it' })
  noticeBy: ContractParty | null;

  @Enum({ items: () => ContractEndReason, type: 'text', nullable: true })
  @Field(() => ContractEndReason, { nullable: true, description: 'Of a notice and of the end: why' })
  endReason: ContractEndReason | null;

  constructor(row: NewRow, facts: ContractTransitionFacts) {
    super(row);
    this.contract = facts.contract;
    this.seq = facts.seq;
    this.rule = facts.rule;
    this.fromStatus = facts.fromStatus;
    this.toStatus = facts.toStatus;
    this.actor = facts.actor;
    this.reason = facts.reason;
    this.plannedEndOn = facts.plannedEndOn;
    this.renewsOn = facts.renewsOn;
    this.noticeGivenOn = facts.noticeGivenOn;
    this.lastDayOn = facts.lastDayOn;
    this.noticeBy = facts.noticeBy;
    this.endReason = facts.endReason;
  }
}

/** What a transition states. */
export type ContractTransitionFacts = Omit<ContractTransition, 'id' | 'createdAt' | 'fromState'>;
