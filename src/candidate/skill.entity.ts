import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';

/** A language, framework or tool that developers know and projects ask for: reference data. */
@Entity({ tableName: 'skill' })
@ObjectType({ implements: Node, description: 'A language, framework or tool' })
export class Skill extends BaseEntity {
  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name for programs, e.g. `python`' })
  slug: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name for people' })
  name: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is one of the languages that developers are vetted in' })
  isPrimaryLanguage: boolean;

  constructor(row: NewRow, facts: Pick<Skill, 'slug' | 'name' | 'isPrimaryLanguage'>) {
    super(row);
    this.slug = facts.slug;
    this.name = facts.name;
    this.isPrimaryLanguage = facts.isPrimaryLanguage;
  }
}
