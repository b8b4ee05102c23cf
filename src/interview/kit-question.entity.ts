import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { KitSection } from './kit-section.entity.ts';

/** What an interviewer may ask. */
@Entity({ tableName: 'kit_question' })
@Unique({ properties: ['section', 'position'] })
@Check({
  name: 'kit_question_no_banned_tag',
  expression: 'not kit_tags_are_banned(tags)',
})
@ObjectType({ implements: Node, description: 'What an interviewer may ask' })
export class KitQuestion extends BaseEntity {
  @ManyToOne({ entity: () => KitSection, ref: true })
  @Field(() => KitSection, { description: 'Section it belongs to' })
  section: Ref<KitSection>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Place in its section, from 1' })
  position: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Question itself, with what to listen for' })
  text: string;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Words to find it by' })
  tags: string[];

  constructor(row: NewRow, section: KitSection, facts: QuestionFacts) {
    super(row);
    this.section = ref(section);
    this.position = facts.position;
    this.text = facts.text;
    this.tags = facts.tags;
  }
}

/** What a question states. */
export type QuestionFacts = Pick<KitQuestion, 'position' | 'text' | 'tags'>;
