import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { Candidate } from './candidate.entity.ts';

/** One application as it was handed in: written once, never changed. */
@Entity({ tableName: 'application_snapshot' })
@Index({ properties: ['candidate', 'submittedAt'] })
@ObjectType({ description: 'That somebody applied, when and through whom' })
export class ApplicationSnapshot extends BaseEntity {
  @ManyToOne({ entity: () => Candidate, ref: true })
  candidate: Ref<Candidate>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it came in' })
  submittedAt: Date;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who entered it' })
  submittedBy: Ref<User>;

  /** @personal Everything that was filled in. */
  @Property({ type: 'json' })
  answers: Readonly<Record<string, unknown>>;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it was the first of this person' })
  isNew: boolean;

  constructor(
    row: NewRow,
    facts: { candidate: Candidate; submittedBy: Ref<User> } & Pick<ApplicationSnapshot, 'answers' | 'isNew'>,
  ) {
    super(row);
    this.candidate = ref(facts.candidate);
    this.submittedAt = row.now;
    this.submittedBy = facts.submittedBy;
    this.answers = facts.answers;
    this.isNew = facts.isNew;
  }
}
