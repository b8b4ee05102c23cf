import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { VettingPolicy } from '../vetting/vetting-policy.entity.ts';
import type { ClaimVerdictOutcome } from '../scorecard/scorecard.enums.ts';
import { DecisionOutcome } from './decision.enums.ts';

/** A scorecard version that was submitted when a decision was made, and the hash of what it said. */
export interface WeighedVersion {
  readonly scorecardVersionId: string;
  readonly contentHash: string;
}

/** What was decided of a specialization claim. */
export interface JudgedClaim {
  readonly claimId: string;
  readonly verdict: ClaimVerdictOutcome;
}

/** What only the decision on an interview settles. */
export interface SettledFacts {
  readonly verifiedEnglish: EnglishLevel | null;
  readonly englishOverrideReason: string | null;
  readonly assessedSeniority: Seniority | null;
  readonly claimVerdicts: readonly JudgedClaim[];
  readonly debtsEndedReason: string | null;
}

/** A verdict on a stage: never changed; one that is superseded is named by the row that does so. */
@Entity({ tableName: 'decision' })
@Index({
  name: 'decision_one_live',
  expression: `create unique index decision_one_live on decision (vetting_case_id, stage) where supersedes_id is null`,
})
@ObjectType({ implements: Node, description: 'A verdict on a stage of a case, with what it rests on' })
export class Decision extends BaseEntity {
  @Index()
  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { description: 'Case that was decided' })
  vettingCase: Ref<VettingCase>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage that was decided' })
  stage: VettingStage;

  @Enum({ items: () => DecisionOutcome, type: 'text' })
  @Field(() => DecisionOutcome, { description: 'What it says' })
  outcome: DecisionOutcome;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who decided' })
  decidedBy: Ref<User>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was decided' })
  decidedAt: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever decided' })
  rationale: string | null;

  @ManyToOne({ entity: () => VettingPolicy, ref: true })
  @Field(() => VettingPolicy, { nullable: true, description: 'Policy version that applied' })
  policy: Ref<VettingPolicy>;

  /** Collected by the system, so that what was on the table can be proved later. */
  @Property({ type: 'json' })
  weighed: readonly WeighedVersion[];

  @Enum({ items: () => EnglishLevel, type: 'text', nullable: true })
  @Field(() => EnglishLevel, { nullable: true, description: 'English that the soft-skills interview verified' })
  verifiedEnglish: EnglishLevel | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the head of talent let a lower level of English pass' })
  englishOverrideReason: string | null = null;

  @Enum({ items: () => Seniority, type: 'text', nullable: true })
  @Field(() => Seniority, { nullable: true, description: 'Seniority that the technical interview assessed' })
  assessedSeniority: Seniority | null = null;

  /** One verdict per claim; the claims carry what became of them. */
  @Property({ type: 'json' })
  claimVerdicts: readonly JudgedClaim[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was decided without the scorecards that were still owed',
  })
  debtsEndedReason: string | null = null;

  /** Keys of the evidence that a rejection cites. */
  @Property({ type: 'json' })
  citedEvidence: readonly string[];

  @Unique({ name: 'decision_superseded_once' })
  @ManyToOne({ entity: () => Decision, ref: true, nullable: true })
  @Field(() => Decision, {
    nullable: true,
    description: 'Earlier decision on the stage that this one takes the place of',
  })
  supersedes: Ref<Decision> | null = null;

  constructor(row: NewRow, facts: DecisionFacts) {
    super(row);
    this.vettingCase = facts.vettingCase;
    this.stage = facts.stage;
    this.outcome = facts.outcome;
    this.decidedBy = facts.decidedBy;
    this.decidedAt = row.now;
    this.rationale = facts.rationale;
    this.policy = facts.policy;
    this.weighed = facts.weighed;
    this.citedEvidence = facts.citedEvidence;
    this.supersedes = facts.supersedes;
    Object.assign(this, facts.settled);
  }
}

/** What a decision states. */
export interface DecisionFacts extends Pick<
  Decision,
  | 'vettingCase'
  | 'stage'
  | 'outcome'
  | 'decidedBy'
  | 'rationale'
  | 'policy'
  | 'weighed'
  | 'citedEvidence'
  | 'supersedes'
> {
  readonly settled?: SettledFacts;
}
