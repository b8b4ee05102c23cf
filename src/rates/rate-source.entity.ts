import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';

/** A publication that figures are taken from: reference data, with what each of its bands and categories means. */
@Entity({ tableName: 'rate_source' })
@Check({ name: 'rate_source_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Check({ name: 'rate_source_year', expression: 'reference_year between 2000 and 2199' })
@ObjectType({ implements: Node, description: 'Publication that figures are taken from' })
export class RateSource extends BaseEntity {
  @Unique({ name: 'rate_source_slug' })
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name for programs, e.g. `lemon-2026`' })
  slug: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who published it' })
  publisher: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What kind of publication it is, and by what kind of business' })
  kind: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Year that its figures are about' })
  referenceYear: number;

  @Property({ type: 'character', length: 3 })
  @Field(() => String, { description: 'Currency of all its figures, ISO 4217' })
  currency: string;

  constructor(row: NewRow, facts: Omit<RateSource, 'id' | 'createdAt'>) {
    super(row);
    this.slug = facts.slug;
    this.publisher = facts.publisher;
    this.kind = facts.kind;
    this.referenceYear = facts.referenceYear;
    this.currency = facts.currency;
  }
}
