import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { Decision } from './decision.entity.ts';
import { DecisionReasonCode } from './decision.reasons.ts';

/** One reason of a decision, or a concern that was weighed and did not stop it; never changed. */
@Entity({ tableName: 'decision_reason' })
@Unique({ name: 'decision_reason_once', properties: ['decision', 'code'] })
@ObjectType({ implements: Node, description: 'One reason of a decision' })
export class DecisionReason extends BaseEntity {
  @ManyToOne({ entity: () => Decision, ref: true })
  decision: Ref<Decision>;

  /** Order in which they were given. */
  @Property({ type: 'int' })
  position: number;

  @Enum({ items: () => DecisionReasonCode, type: 'text' })
  @Field(() => DecisionReasonCode, { description: 'Coded reason' })
  code: DecisionReasonCode;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'More in words; always there for OTHER' })
  text: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it was only a concern, on an advance' })
  isConcern: boolean;

  constructor(
    row: NewRow,
    facts: Pick<DecisionReason, 'position' | 'code' | 'text' | 'isConcern'> & { decision: Decision },
  ) {
    super(row);
    this.decision = ref(facts.decision);
    this.position = facts.position;
    this.code = facts.code;
    this.text = facts.text;
    this.isConcern = facts.isConcern;
  }
}
