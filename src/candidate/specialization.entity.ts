import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';

/** A field of backend work that a developer may claim: reference data. */
@Entity({ tableName: 'specialization' })
@ObjectType({ implements: Node, description: 'A field of backend work that a developer may claim' })
export class Specialization extends BaseEntity {
  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name for programs, e.g. `event-driven`' })
  slug: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name for people' })
  name: string;

  constructor(row: NewRow, facts: Pick<Specialization, 'slug' | 'name'>) {
    super(row);
    this.slug = facts.slug;
    this.name = facts.name;
  }
}
