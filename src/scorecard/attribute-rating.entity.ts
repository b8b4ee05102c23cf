import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { Attribute } from '../interview/attribute.entity.ts';
import { Scorecard } from './scorecard.entity.ts';
import { Rating } from './scorecard.enums.ts';

/** What a scorecard says of one attribute of the kit. */
@Entity({ tableName: 'attribute_rating' })
@Unique({ properties: ['scorecard', 'attribute'] })
@Index({ name: 'attribute_rating_in_order', properties: ['scorecard', 'position', 'id'] })
@ObjectType({ implements: Node, description: 'What a scorecard says of one attribute of the kit' })
export class AttributeRating extends BaseEntity {
  @ManyToOne({ entity: () => Scorecard, ref: true })
  @Field(() => Scorecard, { description: 'Scorecard it is part of' })
  scorecard: Ref<Scorecard>;

  @ManyToOne({ entity: () => Attribute, ref: true })
  @Field(() => Attribute, { description: 'What was looked at' })
  attribute: Ref<Attribute>;

  /** Where the attribute stands in the kit. */
  @Property({ type: 'int' })
  position: number;

  @Enum({ items: () => Rating, type: 'text', nullable: true })
  @Field(() => Rating, { nullable: true, description: 'How good it was; a draft may lack it' })
  rating: Rating | null;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why so; a NO needs it' })
  note: string;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was not assessed, if it was not' })
  notAssessedReason: string | null;

  constructor(row: NewRow, scorecard: Scorecard, facts: AttributeRatingFacts) {
    super(row);
    this.scorecard = ref(scorecard);
    this.attribute = facts.attribute;
    this.position = facts.position;
    this.rating = facts.rating;
    this.note = facts.note;
    this.notAssessedReason = facts.notAssessedReason;
  }
}

/** What a rating states. */
export type AttributeRatingFacts = Pick<
  AttributeRating,
  'attribute' | 'position' | 'rating' | 'note' | 'notAssessedReason'
>;
