import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { ChallengeKind } from './interview-kit.words.ts';
import { KitSection } from './kit-section.entity.ts';

/** What is rated, with what each of the four ratings looks like in somebody's behaviour. */
@Entity({ tableName: 'attribute' })
@Unique({ properties: ['section', 'position'] })
@Unique({ properties: ['section', 'slug'] })
@Check({ name: 'attribute_four_anchors', expression: 'cardinality(anchors) = 4' })
@ObjectType({ implements: Node, description: 'What is rated, with four anchors of behaviour' })
export class Attribute extends BaseEntity {
  @ManyToOne({ entity: () => KitSection, ref: true })
  @Field(() => KitSection, { description: 'Section it belongs to' })
  section: Ref<KitSection>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Place in its section, from 1' })
  position: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name for programs, e.g. `database-internals`' })
  slug: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name for people' })
  name: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it has to be rated; with a challenge only if that was used' })
  isRequired: boolean;

  @Enum({ items: () => ChallengeKind, type: 'text', nullable: true })
  @Field(() => ChallengeKind, { nullable: true, description: 'Challenge that shows it; null when any does' })
  challengeKind: ChallengeKind | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'What is seen at each rating: STRONG_NO, NO, YES, STRONG_YES' })
  anchors: string[];

  constructor(row: NewRow, section: KitSection, facts: AttributeFacts) {
    super(row);
    this.section = ref(section);
    this.position = facts.position;
    this.slug = facts.slug;
    this.name = facts.name;
    this.isRequired = facts.isRequired;
    this.challengeKind = facts.challengeKind;
    this.anchors = facts.anchors;
  }
}

/** What an attribute states. */
export type AttributeFacts = Pick<Attribute, 'position' | 'slug' | 'name' | 'isRequired' | 'challengeKind' | 'anchors'>;
