import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { NoteKind } from './vetting.enums.ts';

/** What somebody wrote down about a candidate: never changed, never deleted. Here, since it may be about a case. */
@Entity({ tableName: 'note' })
@Index({ name: 'note_by_candidate', properties: ['candidate', 'writtenAt', 'id'] })
@Index({ name: 'note_by_case', properties: ['vettingCase', 'writtenAt', 'id'] })
@Check({ name: 'note_says_something', expression: String.raw`text ~ '\S'` })
@ObjectType({ implements: Node, description: 'What somebody wrote down about a candidate' })
export class Note extends BaseEntity {
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { description: 'Whom it is about' })
  candidate: Ref<Candidate>;

  /** A case of the same candidate: Postgres keeps it so. */
  @ManyToOne({ entity: () => VettingCase, ref: true, nullable: true })
  @Field(() => VettingCase, { nullable: true, description: 'Case that it is about; null for the person as such' })
  vettingCase: Ref<VettingCase> | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who wrote it' })
  author: Ref<User>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was written' })
  writtenAt: Date;

  @Enum({ items: () => NoteKind, type: 'text', default: NoteKind.NOTE })
  @Field(() => NoteKind, { description: 'Whether it keeps what was noticed, asked or answered' })
  kind: NoteKind;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it says' })
  text: string;

  constructor(row: NewRow, facts: Pick<Note, 'candidate' | 'vettingCase' | 'author' | 'kind' | 'text'>) {
    super(row);
    this.candidate = facts.candidate;
    this.vettingCase = facts.vettingCase;
    this.author = facts.author;
    this.writtenAt = row.now;
    this.kind = facts.kind;
    this.text = facts.text;
  }
}
