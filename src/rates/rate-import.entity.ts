import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { User } from '../identity/user.entity.ts';

/** A table of figures that somebody handed in; never changed again. */
@Entity({ tableName: 'rate_import' })
@Check({
  name: 'rate_import_counts',
  expression: 'new_count >= 0 and known_count >= 0 and new_count + known_count > 0',
})
@ObjectType({ implements: Node, description: 'Table of figures that somebody handed in' })
export class RateImport extends BaseEntity {
  @ManyToOne({ entity: () => User, ref: true, index: true })
  @Field(() => User, { description: 'Who handed it in' })
  importedBy: Ref<User>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many of its rows were new' })
  newCount: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many were on record before, word for word' })
  knownCount: number;

  constructor(row: NewRow, facts: Omit<RateImport, 'id' | 'createdAt'>) {
    super(row);
    this.importedBy = facts.importedBy;
    this.newCount = facts.newCount;
    this.knownCount = facts.knownCount;
  }
}
