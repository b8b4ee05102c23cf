import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { Interview } from './interview.entity.ts';
import { ScheduleInitiator } from './interview.words.ts';

/** A time that an interview was set for; each new time is a new row, and none is changed. */
@Entity({ tableName: 'interview_schedule_version' })
@Unique({ properties: ['interview', 'number'] })
@Check({ name: 'interview_schedule_version_ends_after_start', expression: 'ends_at > starts_at' })
@ObjectType({ implements: Node, description: 'A time that an interview was set for' })
export class InterviewScheduleVersion extends BaseEntity {
  @ManyToOne({ entity: () => Interview, ref: true })
  @Field(() => Interview, { nullable: true, description: 'Interview it is a time of' })
  interview: Ref<Interview>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Times count from 1; the highest holds' })
  number: number;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was to start' })
  startsAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was to end' })
  endsAt: Date;

  @Enum({ items: () => ScheduleInitiator, type: 'text' })
  @Field(() => ScheduleInitiator, { description: 'From whom this time came' })
  initiator: ScheduleInitiator;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the time was changed; null for the first' })
  reason: string | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who recorded it' })
  scheduledBy: Ref<User>;

  constructor(row: NewRow, interview: Interview, facts: ScheduleFacts) {
    super(row);
    this.interview = ref(interview);
    this.number = facts.number;
    this.startsAt = interview.startsAt;
    this.endsAt = interview.endsAt;
    this.initiator = facts.initiator;
    this.reason = facts.reason;
    this.scheduledBy = facts.scheduledBy;
  }
}

/** Where a time came from. */
export type ScheduleFacts = Pick<InterviewScheduleVersion, 'number' | 'initiator' | 'reason' | 'scheduledBy'>;
