import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { ContractMood, ContractRisk } from './check-in.words.ts';
import { Contract } from './contract.entity.ts';

/** What both sides said of a contract when they were asked; never changed again. */
@Entity({ tableName: 'check_in' })
@Index({ name: 'check_in_of_contract', properties: ['contract', 'heldAt'] })
@Check({ name: 'check_in_of_somebody', expression: 'num_nonnulls(client_mood, developer_mood) > 0' })
@Check({ name: 'check_in_explained', expression: String.raw`risk <> 'HIGH' or coalesce(note, '') ~ '\S'` })
@Check({ name: 'check_in_held', expression: 'held_at <= created_at' })
@ObjectType({ implements: Node, description: 'What the sides of a contract said when they were asked' })
export class CheckIn extends BaseEntity {
  @ManyToOne({ entity: () => Contract, ref: true })
  @Field(() => Contract, { description: 'Of which contract' })
  contract: Ref<Contract>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When they were asked' })
  heldAt: Date;

  @Enum({ items: () => ContractMood, type: 'text', nullable: true })
  @Field(() => ContractMood, { nullable: true, description: 'How the client feels; null when they were not asked' })
  clientMood: ContractMood | null;

  @Enum({ items: () => ContractMood, type: 'text', nullable: true })
  @Field(() => ContractMood, { nullable: true, description: 'How the developer feels; null when they were not asked' })
  developerMood: ContractMood | null;

  @Enum({ items: () => ContractRisk, type: 'text' })
  @Field(() => ContractRisk, { description: 'How likely it is to end before its time' })
  risk: ContractRisk;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was said, and what is to be done' })
  note: string | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who asked' })
  recordedBy: Ref<User>;

  constructor(row: NewRow, contract: Contract, facts: CheckInFacts) {
    super(row);
    this.contract = ref(contract);
    this.heldAt = facts.heldAt;
    this.clientMood = facts.clientMood;
    this.developerMood = facts.developerMood;
    this.risk = facts.risk;
    this.note = facts.note;
    this.recordedBy = facts.recordedBy;
  }
}

/** What a check-in states. */
export type CheckInFacts = Omit<CheckIn, 'id' | 'createdAt' | 'contract'>;
