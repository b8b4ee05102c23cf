import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { KitSectionKind } from './interview-kit.words.ts';
import { KitVersion } from './kit-version.entity.ts';

/** A part of an interview. */
@Entity({ tableName: 'kit_section' })
@Unique({ properties: ['kitVersion', 'position'] })
@ObjectType({ implements: Node, description: 'A part of an interview, with its questions and what is rated' })
export class KitSection extends BaseEntity {
  @ManyToOne({ entity: () => KitVersion, ref: true })
  @Field(() => KitVersion, { description: 'Kit version it is part of' })
  kitVersion: Ref<KitVersion>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Place in the interview, from 1' })
  position: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Title for people' })
  title: string;

  @Enum({ items: () => KitSectionKind, type: 'text' })
  @Field(() => KitSectionKind, { description: 'What it is there for' })
  kind: KitSectionKind;

  constructor(row: NewRow, kitVersion: KitVersion, facts: Pick<KitSection, 'position' | 'title' | 'kind'>) {
    super(row);
    this.kitVersion = ref(kitVersion);
    this.position = facts.position;
    this.title = facts.title;
    this.kind = facts.kind;
  }
}
