import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';

/** What a recruiter found in a profile, criterion by criterion; recorded anew until the stage is left. */
@Entity({ tableName: 'profile_review' })
@ObjectType({ implements: Node, description: 'What a recruiter found in a profile, criterion by criterion' })
export class ProfileReview extends BaseEntity {
  @Unique({ name: 'profile_review_one_per_case' })
  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { description: 'Case it belongs to' })
  vettingCase: Ref<VettingCase>;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who recorded it last' })
  reviewer: Ref<User>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was recorded last' })
  reviewedAt: Date;

  constructor(row: NewRow, facts: Pick<ProfileReview, 'vettingCase' | 'reviewer'>) {
    super(row);
    this.vettingCase = facts.vettingCase;
    this.reviewer = facts.reviewer;
    this.reviewedAt = row.now;
  }

  /** Notes who recorded it anew. */
  recordedAgain(reviewer: Ref<User>, now: Date): void {
    this.reviewer = reviewer;
    this.reviewedAt = now;
  }
}
