import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { invalid } from '../kernel/user-error.ts';
import { Candidate } from './candidate.entity.ts';
import { ClaimStatus } from './candidate.enums.ts';
import { Specialization } from './specialization.entity.ts';

/** What a developer says of their own work in a claimed field. */
export type ClaimEvidence = Pick<SpecializationClaim, 'decision' | 'tradeOff' | 'outcome'>;

/** A field that a developer claims as theirs, at most two at a time, and what became of the claim. */
@Entity({ tableName: 'specialization_claim' })
@Index({
  name: 'specialization_claim_one_live',
  expression: `create unique index specialization_claim_one_live on specialization_claim (candidate_id, specialization_id) where withdrawn_at is null`,
})
@Index({
  name: 'specialization_claim_at_most_two',
  expression: `create unique index specialization_claim_at_most_two on specialization_claim (candidate_id, position) where withdrawn_at is null`,
})
@ObjectType({
  implements: Node,
  description: 'A field that a developer claims as theirs, and what became of the claim',
})
export class SpecializationClaim extends BaseEntity {
  @ManyToOne({ entity: () => Candidate, ref: true })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => Specialization, ref: true })
  @Field(() => Specialization, { description: 'Which field' })
  specialization: Ref<Specialization>;

  /** First or second of the two that a developer may hold. */
  @Property({ type: 'smallint' })
  @Check({ name: 'specialization_claim_position', expression: 'position in (1, 2)' })
  position: number;

  @Enum({ items: () => ClaimStatus, type: 'text' })
  @Field(() => ClaimStatus, { description: 'What became of it' })
  status: ClaimStatus = ClaimStatus.CLAIMED;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'An architectural decision of theirs in that field' })
  decision: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What that decision cost, and why it was worth it' })
  tradeOff: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of it, measured' })
  outcome: string | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the developer stopped claiming it; null while they do' })
  withdrawnAt: Date | null = null;

  constructor(
    row: NewRow,
    facts: { candidate: Candidate; specialization: Specialization; position: number } & ClaimEvidence,
  ) {
    super(row);
    this.candidate = ref(facts.candidate);
    this.specialization = ref(facts.specialization);
    this.position = facts.position;
    this.decision = facts.decision;
    this.tradeOff = facts.tradeOff;
    this.outcome = facts.outcome;
  }

  /** Says what an interview showed of a claim that is still open. */
  settle(verdict: ClaimStatus.VERIFIED | ClaimStatus.REFUTED): void {
    this.status = verdict;
  }

  /** Puts it in other words while nobody has judged it; a settled claim keeps what was judged. */
  reword(evidence: ClaimEvidence): void {
    if (this.status !== ClaimStatus.CLAIMED) {
      this.mustKeep(evidence);
      return;
    }
    this.decision = evidence.decision;
    this.tradeOff = evidence.tradeOff;
    this.outcome = evidence.outcome;
  }

  private mustKeep({ decision, tradeOff, outcome }: ClaimEvidence): void {
    const isKept = (given: string | null, kept: string | null): boolean => given === null || given === kept;
    if (isKept(decision, this.decision) && isKept(tradeOff, this.tradeOff) && isKept(outcome, this.outcome)) return;
    throw invalid('A claim that was judged keeps its words: name it without them.', 'claims');
  }

  /** Ends the claim; the row stays, so that verdicts on it keep their object. */
  withdraw(now: Date): void {
    this.withdrawnAt = now;
  }
}
