import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';

/** Days on which somebody does not work, whatever their contracts; never changed again. */
@Entity({ tableName: 'time_off' })
@Index({ name: 'time_off_of_talent', properties: ['talentListing', 'startsOn'] })
@Check({ name: 'time_off_days', expression: 'ends_on between starts_on and starts_on + 365' })
@ObjectType({ implements: Node, description: 'Days on which somebody does not work, whatever their contracts' })
export class TimeOff extends BaseEntity {
  @ManyToOne({ entity: () => TalentListing, ref: true })
  @Field(() => TalentListing, { description: 'Whose days they are' })
  talentListing: Ref<TalentListing>;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'First day off' })
  startsOn: string;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'Last day off' })
  endsOn: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What there is to say about it' })
  note: string | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who recorded it' })
  recordedBy: Ref<User>;

  constructor(row: NewRow, facts: TimeOffFacts) {
    super(row);
    this.talentListing = ref(facts.talentListing);
    this.startsOn = facts.startsOn;
    this.endsOn = facts.endsOn;
    this.note = facts.note;
    this.recordedBy = facts.recordedBy;
  }
}

/** What time off states. */
export type TimeOffFacts = Pick<TimeOff, 'startsOn' | 'endsOn' | 'note' | 'recordedBy'> & {
  readonly talentListing: TalentListing;
};
