import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { LeavingParty } from './decision.enums.ts';
import { WithdrawalReason } from './decision.reasons.ts';

/** Who left a case, and why; never changed. A case that was reopened may have several. */
@Entity({ tableName: 'withdrawal' })
@Index({ properties: ['vettingCase'] })
@Check({ name: 'withdrawal_other_has_text', expression: `reason <> 'OTHER' or text is not null` })
@ObjectType({ implements: Node, description: 'Who left a case, and why' })
export class Withdrawal extends BaseEntity {
  @ManyToOne({ entity: () => VettingCase, ref: true })
  vettingCase: Ref<VettingCase>;

  @Enum({ items: () => LeavingParty, type: 'text' })
  @Field(() => LeavingParty, { description: 'Who left' })
  leftBy: LeavingParty;

  @Enum({ items: () => WithdrawalReason, type: 'text' })
  @Field(() => WithdrawalReason, { description: 'Coded reason' })
  reason: WithdrawalReason;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'More in words; always there for OTHER' })
  text: string | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who recorded it' })
  recordedBy: Ref<User>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was recorded' })
  recordedAt: Date;

  constructor(
    row: NewRow,
    vettingCase: VettingCase,
    facts: Pick<Withdrawal, 'leftBy' | 'reason' | 'text' | 'recordedBy'>,
  ) {
    super(row);
    this.vettingCase = ref(vettingCase);
    this.leftBy = facts.leftBy;
    this.reason = facts.reason;
    this.text = facts.text;
    this.recordedBy = facts.recordedBy;
    this.recordedAt = row.now;
  }
}
