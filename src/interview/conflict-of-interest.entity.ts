import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { Interviewer } from './interviewer.entity.ts';

/** That an interviewer cannot judge a candidate, and why. */
@Entity({ tableName: 'conflict_of_interest' })
@Unique({ properties: ['interviewer', 'candidate'] })
@ObjectType({ implements: Node, description: 'That an interviewer cannot judge a candidate' })
export class ConflictOfInterest extends BaseEntity {
  @ManyToOne({ entity: () => Interviewer, ref: true })
  @Field(() => Interviewer, { description: 'Who cannot judge' })
  interviewer: Ref<Interviewer>;

  @Index()
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Whom, if you see them' })
  candidate: Ref<Candidate>;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What stands between them' })
  reason: string;

  constructor(row: NewRow, interviewer: Interviewer, facts: Pick<ConflictOfInterest, 'candidate' | 'reason'>) {
    super(row);
    this.interviewer = ref(interviewer);
    this.candidate = facts.candidate;
    this.reason = facts.reason;
  }
}
