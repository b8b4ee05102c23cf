import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { Decision } from './decision.entity.ts';

/** That a rejection no longer holds, because its case was reopened: the row that supersedes it; never changed. */
@Entity({ tableName: 'reopening' })
@Check({ name: 'reopening_reason', expression: String.raw`reason ~ '\S'` })
@ObjectType({ implements: Node, description: 'That a rejection no longer holds: its case was reopened' })
export class Reopening extends BaseEntity {
  @Index()
  @ManyToOne({ entity: () => VettingCase, ref: true })
  vettingCase: Ref<VettingCase>;

  @Unique({ name: 'reopening_once' })
  @ManyToOne({ entity: () => Decision, ref: true })
  decision: Ref<Decision>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why it was reopened' })
  reason: string;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who reopened it' })
  reopenedBy: Ref<User>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was reopened' })
  reopenedAt: Date;

  constructor(row: NewRow, decision: Decision, facts: Pick<Reopening, 'reason' | 'reopenedBy'>) {
    super(row);
    this.vettingCase = decision.vettingCase;
    this.decision = ref(decision);
    this.reason = facts.reason;
    this.reopenedBy = facts.reopenedBy;
    this.reopenedAt = row.now;
  }
}
