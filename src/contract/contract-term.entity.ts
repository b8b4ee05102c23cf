import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { Contract } from './contract.entity.ts';
import { ContractUnit } from './contract.words.ts';

/** What is paid for how much work over some days of a contract; Postgres lets no two overlap and leaves no gap. */
@Entity({ tableName: 'contract_term' })
@Index({ name: 'contract_term_of_contract', properties: ['contract', 'startsOn'] })
@Check({ name: 'contract_term_days', expression: 'ends_on >= starts_on' })
@Check({ name: 'contract_term_hours', expression: 'hours_per_week between 15 and 80' })
@Check({ name: 'contract_term_amounts', expression: 'paid_amount > 0 and client_amount >= paid_amount' })
@ObjectType({ implements: Node, description: 'What is paid for how much work over some days of a contract' })
export class ContractTerm extends BaseEntity {
  @ManyToOne({ entity: () => Contract, ref: true })
  @Field(() => Contract, { description: 'Whose term it is' })
  contract: Ref<Contract>;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'First day on which it holds' })
  startsOn: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it holds; null when it holds until the contract ends',
  })
  endsOn: string | null = null;

  @Enum({ items: () => ContractUnit, type: 'text' })
  @Field(() => ContractUnit, { description: 'For what the amounts are paid' })
  unit: ContractUnit;

  /** The contract's: Postgres keeps it so. */
  @Property({ type: 'character', length: 3 })
  currency: string;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  paidAmount: string;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  clientAmount: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Hours a week' })
  hoursPerWeek: number;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When another term took its place before it held a day' })
  voidedAt: Date | null = null;

  constructor(row: NewRow, contract: Contract, facts: ContractTermFacts) {
    super(row);
    this.contract = ref(contract);
    this.currency = contract.currency;
    this.startsOn = facts.startsOn;
    this.unit = facts.unit;
    this.paidAmount = facts.paidAmount;
    this.clientAmount = facts.clientAmount;
    this.hoursPerWeek = facts.hoursPerWeek;
  }

  /** Holds until a day, and no longer. */
  endOn(day: string): void {
    this.endsOn = day;
  }

  /** Holds for no day at all, since another takes its place. */
  void(now: Date): void {
    this.voidedAt = now;
  }
}

/** What a term states. */
export type ContractTermFacts = Pick<
  ContractTerm,
  'startsOn' | 'unit' | 'paidAmount' | 'clientAmount' | 'hoursPerWeek'
>;
