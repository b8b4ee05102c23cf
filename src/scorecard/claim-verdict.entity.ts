import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { SpecializationClaim } from '../candidate/specialization-claim.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { Scorecard } from './scorecard.entity.ts';
import { ClaimVerdictOutcome } from './scorecard.enums.ts';

/** What a scorecard says of one specialization claim. */
@Entity({ tableName: 'claim_verdict' })
@Unique({ properties: ['scorecard', 'claim'] })
@ObjectType({ implements: Node, description: 'What a scorecard says of one specialization claim' })
export class ClaimVerdict extends BaseEntity {
  @ManyToOne({ entity: () => Scorecard, ref: true })
  @Field(() => Scorecard, { description: 'Scorecard it is part of' })
  scorecard: Ref<Scorecard>;

  /** In the order of the author's list. */
  @Property({ type: 'int' })
  position: number;

  @ManyToOne({ entity: () => SpecializationClaim, ref: true })
  @Field(() => SpecializationClaim, { description: 'Claim that was probed' })
  claim: Ref<SpecializationClaim>;

  @Enum({ items: () => ClaimVerdictOutcome, type: 'text' })
  @Field(() => ClaimVerdictOutcome, { description: 'Whether it held up' })
  verdict: ClaimVerdictOutcome;

  constructor(row: NewRow, scorecard: Scorecard, facts: ClaimVerdictFacts) {
    super(row);
    this.scorecard = ref(scorecard);
    this.position = facts.position;
    this.claim = facts.claim;
    this.verdict = facts.verdict;
  }
}

/** What a verdict states. */
export type ClaimVerdictFacts = Pick<ClaimVerdict, 'position' | 'claim' | 'verdict'>;
