import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { ProfileReview } from './profile-review.entity.ts';
import { CriterionVerdict, ReviewCriterion } from './vetting.enums.ts';

/** The verdict of a profile review on one criterion. */
@Entity({ tableName: 'profile_criterion' })
@Unique({ name: 'profile_criterion_once', properties: ['review', 'criterion'] })
@Check({
  name: 'profile_criterion_override_of_unmet',
  expression: `override_reason is null or verdict = 'NOT_MET'`,
})
@ObjectType({ implements: Node, description: 'How a profile stands against one criterion' })
export class ProfileCriterion extends BaseEntity {
  @ManyToOne({ entity: () => ProfileReview, ref: true })
  @Field(() => ProfileReview, { description: 'Review it is part of' })
  review: Ref<ProfileReview>;

  @Enum({ items: () => ReviewCriterion, type: 'text' })
  @Field(() => ReviewCriterion, { description: 'What the profile is held against' })
  criterion: ReviewCriterion;

  @Enum({ items: () => CriterionVerdict, type: 'text' })
  @Field(() => CriterionVerdict, { description: 'How it stands' })
  verdict: CriterionVerdict;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the verdict rests on' })
  note: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the head of talent lets it pass though it is not met' })
  overrideReason: string | null;

  constructor(row: NewRow, facts: CriterionFacts & Pick<ProfileCriterion, 'review'>) {
    super(row);
    this.review = facts.review;
    this.criterion = facts.criterion;
    this.verdict = facts.verdict;
    this.note = facts.note;
    this.overrideReason = facts.overrideReason;
  }

  /** Takes the verdict of a review that is recorded anew. */
  judge(facts: CriterionFacts): void {
    this.verdict = facts.verdict;
    this.note = facts.note;
    this.overrideReason = facts.overrideReason;
  }

  /** Lets a criterion that is not met pass, with a reason of the head of talent. */
  override(reason: string): void {
    this.overrideReason = reason;
  }
}

/** What is said of a criterion. */
export type CriterionFacts = Pick<ProfileCriterion, 'criterion' | 'verdict' | 'note' | 'overrideReason'>;
