import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { User } from '../identity/user.entity.ts';
import { SeniorityTitle } from './interview.words.ts';

/** A member of staff as an interviewer. */
@Entity({ tableName: 'interviewer' })
@ObjectType({ implements: Node, description: 'A member of staff as an interviewer' })
export class Interviewer extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Unique({ name: 'interviewer_one_per_user' })
  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who it is' })
  user: Ref<User>;

  /** The folded name of the user when the profile was made, to sort by. */
  @Property({ type: 'text' })
  nameKey: string;

  @Enum({ items: () => SeniorityTitle, type: 'text' })
  @Field(() => SeniorityTitle, { description: 'What they are by trade' })
  seniorityTitle: SeniorityTitle;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether they interview at present' })
  isActive: boolean = true;

  constructor(row: NewRow, facts: Pick<Interviewer, 'user' | 'nameKey' | 'seniorityTitle'>) {
    super(row);
    this.user = facts.user;
    this.nameKey = facts.nameKey;
    this.seniorityTitle = facts.seniorityTitle;
  }
}
