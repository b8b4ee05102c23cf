import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Attribute } from '../interview/attribute.entity.ts';
import { Scorecard } from './scorecard.entity.ts';
import { EvidenceKind } from './scorecard.enums.ts';

/** Something of the interview that a rating rests on, and that a letter may cite. */
@Entity({ tableName: 'evidence' })
@Index({ properties: ['scorecard'] })
@ObjectType({ implements: Node, description: 'Something of the interview that a rating rests on' })
export class Evidence extends BaseEntity {
  @ManyToOne({ entity: () => Scorecard, ref: true })
  @Field(() => Scorecard, { description: 'Scorecard it is part of' })
  scorecard: Ref<Scorecard>;

  /** In the order of the author's list. */
  @Property({ type: 'int' })
  position: number;

  @ManyToOne({ entity: () => Attribute, ref: true, nullable: true })
  @Field(() => Attribute, { nullable: true, description: 'Attribute that it bears on, if one' })
  attribute: Ref<Attribute> | null;

  @Enum({ items: () => EvidenceKind, type: 'text' })
  @Field(() => EvidenceKind, { description: 'What it is' })
  kind: EvidenceKind;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Words, code or moment itself' })
  excerpt: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'File, for an observation in code' })
  file: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Lines of that file, e.g. 12-20' })
  lines: string | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When an amendment took it back; null while it holds' })
  withdrawnAt: Date | null = null;

  constructor(row: NewRow, scorecard: Scorecard, facts: EvidenceFacts) {
    super(row);
    this.scorecard = ref(scorecard);
    this.position = facts.position;
    this.attribute = facts.attribute;
    this.kind = facts.kind;
    this.excerpt = facts.excerpt;
    this.file = facts.file;
    this.lines = facts.lines;
  }
}

/** What a piece of evidence states. */
export type EvidenceFacts = Pick<Evidence, 'position' | 'attribute' | 'kind' | 'excerpt' | 'file' | 'lines'>;
