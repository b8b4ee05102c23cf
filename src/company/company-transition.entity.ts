import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { User } from '../identity/user.entity.ts';
import { Company } from './company.entity.ts';
import { type CompanyRule, CompanyStatus } from './company.states.ts';

/** One move of a company: inserting it moves the company, and nothing else does; never changed again. */
@Entity({ tableName: 'company_transition' })
@Unique({ name: 'company_transition_seq', properties: ['company', 'seq'] })
@Check({ name: 'company_transition_actor', expression: `(rule = 'C7') = (actor_id is null)` })
@Check({
  name: 'company_transition_reason',
  expression: String.raw`rule not in ('C8', 'C9', 'C10') or coalesce(reason, '') ~ '\S'`,
})
@Check({
  name: 'company_transition_round',
  expression: `case when rule in ('C2', 'C3', 'C4', 'C5', 'C6', 'C7') then screening_id is not null when rule = 'C8' then true else screening_id is null end`,
})
@ObjectType({ implements: Node, description: 'One move of a company; it is made once and never changed' })
export class CompanyTransition extends BaseEntity {
  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { description: 'Company that moved' })
  company: Ref<Company>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which move of the company, from 1 without a gap' })
  seq: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the rule that allows it, e.g. C4' })
  rule: CompanyRule;

  @Enum({ items: () => CompanyStatus, type: 'text', nullable: true })
  @Field(() => CompanyStatus, { nullable: true, description: 'Status it came from; null for a new company' })
  fromStatus: CompanyStatus | null;

  @Enum({ items: () => CompanyStatus, type: 'text' })
  @Field(() => CompanyStatus, { description: 'Status it went to' })
  toStatus: CompanyStatus;

  /** Together with the rule and where it leads, this names a row of the table of allowed moves. */
  @Property({ type: 'text', generated: `(coalesce(from_status, 'NONE')) stored`, lazy: true })
  declare fromState: Opt<string>;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who made the move; null for one that came with time' })
  actor: Ref<User> | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, where the move asks for a reason' })
  reason: string | null;

  /** Round that it began or followed from: the feature of rounds lies higher, so that Postgres alone knows the relation. */
  @Property({ type: 'uuid', nullable: true })
  screeningId: string | null;

  constructor(row: NewRow, facts: CompanyTransitionFacts) {
    super(row);
    this.company = facts.company;
    this.seq = facts.seq;
    this.rule = facts.rule;
    this.fromStatus = facts.fromStatus;
    this.toStatus = facts.toStatus;
    this.actor = facts.actor;
    this.reason = facts.reason;
    this.screeningId = facts.screeningId;
  }
}

/** What a transition states. */
export type CompanyTransitionFacts = Pick<
  CompanyTransition,
  'company' | 'seq' | 'rule' | 'fromStatus' | 'toStatus' | 'actor' | 'reason' | 'screeningId'
>;
