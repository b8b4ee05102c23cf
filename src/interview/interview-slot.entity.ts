import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Interview } from './interview.entity.ts';

/** A time that a candidate was offered to choose; it takes everybody's time until one of them is agreed. */
@Entity({ tableName: 'interview_slot' })
@Unique({ properties: ['interview', 'number'] })
@Check({ name: 'interview_slot_ends_after_start', expression: 'ends_at > starts_at' })
@Check({ name: 'interview_slot_number', expression: 'number between 1 and 5' })
@ObjectType({ implements: Node, description: 'A time that the candidate was offered to choose' })
export class InterviewSlot extends BaseEntity {
  @ManyToOne({ entity: () => Interview, ref: true })
  @Field(() => Interview, { nullable: true, description: 'Interview it was offered for' })
  interview: Ref<Interview>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Times count from 1, the earliest first' })
  number: number;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it would start' })
  startsAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it would end' })
  endsAt: Date;

  constructor(row: NewRow, interview: Interview, facts: Pick<InterviewSlot, 'number' | 'startsAt' | 'endsAt'>) {
    super(row);
    this.interview = ref(interview);
    this.number = facts.number;
    this.startsAt = facts.startsAt;
    this.endsAt = facts.endsAt;
  }
}
