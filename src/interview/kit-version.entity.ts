import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { InterviewKit } from './interview-kit.entity.ts';

/** A kit as it was asked: published whole, and from then on Postgres lets nobody change it or its parts. */
@Entity({ tableName: 'kit_version' })
@Unique({ name: 'kit_version_number', properties: ['kit', 'number'] })
@Index({
  name: 'kit_version_one_draft',
  expression: 'create unique index kit_version_one_draft on kit_version (kit_id) where published_at is null',
})
@ObjectType({ implements: Node, description: 'A kit as it is asked; published whole and unchangeable from then on' })
export class KitVersion extends BaseEntity {
  @ManyToOne({ entity: () => InterviewKit, ref: true })
  @Field(() => InterviewKit, { description: 'Kit it is a version of' })
  kit: Ref<InterviewKit>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Versions count from 1' })
  number: number;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was published; null for a draft' })
  publishedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who published it; none for what came with the installation' })
  publishedBy: Ref<User> | null = null;

  constructor(row: NewRow, facts: { kit: InterviewKit; number: number }) {
    super(row);
    this.kit = ref(facts.kit);
    this.number = facts.number;
  }

  /** Publishes the draft as it stands; nobody changes it from then on. */
  publish(by: Ref<User>, now: Date): void {
    this.publishedAt = now;
    this.publishedBy = by;
  }
}
