import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import { ClaimVerdictOutcome } from '../scorecard/scorecard.enums.ts';
import { VettingCaseStatus, VettingMove, VettingStage } from '../vetting/vetting-case.states.ts';

registerEnumType(VettingMove, {
  name: 'VettingMove',
  description: 'What is done to a case by a move',
  valuesConfig: {
    OPEN: { description: 'Opened for a candidate' },
    ADVANCE: { description: 'On to the next stage, or listed after the last' },
    REJECT: { description: 'Turned down at its stage' },
    WITHDRAW: { description: 'Ended because somebody left' },
    HOLD: { description: 'Set aside for a while' },
    RESUME: { description: 'Taken up again after a hold' },
    EXPIRE: { description: 'Ended because the candidate kept it waiting' },
    REOPEN: { description: 'Taken up again after it was closed' },
  },
});

/** A move that the viewer could make. */
@ObjectType('AvailableTransition', { description: 'A move of a case that you could make, and what stands in its way' })
export class AvailableTransitionType {
  @Field(() => String, { description: 'Number of the rule, e.g. V2' })
  rule!: string;

  @Field(() => VettingMove, { description: 'What would be done' })
  move!: VettingMove;

  @Field(() => VettingStage, { description: 'Stage that it leads to' })
  toStage!: VettingStage;

  @Field(() => VettingCaseStatus, { description: 'Status that it leads to' })
  toStatus!: VettingCaseStatus;

  @Extensions({ maxItems: 10 })
  @Field(() => [BlockerType], { description: 'What stands in its way; empty when nothing does' })
  blockers!: BlockerType[];
}

/** A letter that a candidate still has to get. */
@ObjectType({ description: 'A letter that a rejected candidate still has to get' })
export class FeedbackOwed {
  /** The letter's uuid. */
  letterId!: string;

  @Field(() => DateTime, { description: 'When it has to be sent' })
  dueAt!: string;
}

/** A scorecard as it was when a decision was made. */
@ObjectType('WeighedVersion', { description: 'A submitted scorecard as it was when the decision was made' })
export class WeighedVersionType {
  /** The version's uuid. */
  scorecardVersionId!: string;

  /** Of what it said. */
  contentHash!: string;
}

/** A piece of evidence that a rejection cites. */
@ObjectType({ description: 'A piece of evidence that a rejection rests on' })
export class CitedEvidence {
  /** The evidence's uuid. */
  evidenceId!: string;
}

/** What was decided of a claim. */
@ObjectType('JudgedClaim', { description: 'What was decided of a specialization claim' })
export class JudgedClaimType {
  /** The claim's uuid. */
  claimId!: string;

  @Field(() => ClaimVerdictOutcome, { description: 'Whether it held up' })
  verdict!: ClaimVerdictOutcome;
}
