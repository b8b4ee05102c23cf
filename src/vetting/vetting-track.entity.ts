import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BusinessCalendar } from '../calendar/business-calendar.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';

/** What people are vetted for; a person passes once per track. */
@Entity({ tableName: 'vetting_track' })
@ObjectType({ implements: Node, description: 'What people are vetted for; a person passes once per track' })
export class VettingTrack extends BaseEntity {
  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Stable name for programs, e.g. BACKEND' })
  slug: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name for people' })
  name: string;

  @ManyToOne({ entity: () => BusinessCalendar, ref: true })
  @Field(() => BusinessCalendar, { nullable: true, description: 'Calendar by which its deadlines run' })
  calendar: Ref<BusinessCalendar>;

  constructor(row: NewRow, facts: Pick<VettingTrack, 'slug' | 'name' | 'calendar'>) {
    super(row);
    this.slug = facts.slug;
    this.name = facts.name;
    this.calendar = facts.calendar;
  }
}
