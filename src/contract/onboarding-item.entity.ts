import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { Contract } from './contract.entity.ts';
import { OnboardingKind } from './onboarding.words.ts';

/** Something that a developer is promised at the start of a contract, with the day by which it is owed. */
@Entity({ tableName: 'onboarding_item' })
@Unique({ name: 'onboarding_item_once', properties: ['contract', 'kind'] })
@Check({
  name: 'onboarding_item_completed',
  expression: '(completed_at is null) = (completed_by_id is null) and (note is null or completed_at is not null)',
})
@ObjectType({ implements: Node, description: 'Something that a developer is promised at the start of a contract' })
export class OnboardingItem extends BaseEntity {
  @ManyToOne({ entity: () => Contract, ref: true })
  @Field(() => Contract, { description: 'Of which contract' })
  contract: Ref<Contract>;

  @Enum({ items: () => OnboardingKind, type: 'text' })
  @Field(() => OnboardingKind, { description: 'What is promised' })
  kind: OnboardingKind;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Its place among the others, from 1' })
  position: number;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'Day by which it is owed' })
  dueOn: string;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it is open' })
  completedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who recorded that it is done' })
  completedBy: Ref<User> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What there is to say about it' })
  note: string | null = null;

  constructor(row: NewRow, contract: Contract, facts: Pick<OnboardingItem, 'kind' | 'position' | 'dueOn'>) {
    super(row);
    this.contract = ref(contract);
    this.kind = facts.kind;
    this.position = facts.position;
    this.dueOn = facts.dueOn;
  }

  /** Notes that it is done, once. */
  complete(by: Ref<User>, now: Date, note: string | null): void {
    if (this.completedAt) throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, 'This item is completed already.');
    this.completedAt = now;
    this.completedBy = by;
    this.note = note;
  }
}
