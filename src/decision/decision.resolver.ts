import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { SpecializationClaim } from '../candidate/specialization-claim.entity.ts';
import type { Row } from '../database/selection.ts';
import { isSeen, loadReference } from '../graphql/lookups.ts';
import { Batched, Computed, HasOne, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Evidence } from '../scorecard/evidence.entity.ts';
import { ScorecardVersion } from '../scorecard/scorecard-version.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { advanceVettingCase } from './advance-vetting-case.ts';
import { loadAvailableTransitions, loadFeedbackOwed } from './decision.loaders.ts';
import {
  AdvanceVettingCaseInput,
  AdvanceVettingCasePayload,
  RejectVettingCaseInput,
  RejectVettingCasePayload,
  WithdrawVettingCaseInput,
  WithdrawVettingCasePayload,
} from './decision.inputs.ts';
import {
  AvailableTransitionType,
  CitedEvidence,
  FeedbackOwed,
  JudgedClaimType,
  WeighedVersionType,
} from './decision.types.ts';
import { DecisionReason } from './decision-reason.entity.ts';
import { Decision } from './decision.entity.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import { rejectVettingCase } from './reject-vetting-case.ts';
import { withdrawVettingCase } from './withdraw-vetting-case.ts';
import { Withdrawal } from './withdrawal.entity.ts';

/** What decisions add to a case. */
@Resolver(() => VettingCase)
export class VettingCaseDecisions {
  @Batched(() => [AvailableTransitionType], {
    needs: [],
    load: loadAvailableTransitions,
    maxItems: 4,
    description: 'Moves that you could make, each with what stands in its way; none for who moves no cases',
  })
  availableTransitions!: AvailableTransitionType[];

  @ToMany(() => Decision, {
    by: 'vettingCase',
    order: { decidedAt: 'asc' },
    maxItems: 10,
    description: 'Verdicts on its stages, oldest first',
  })
  decisions!: Decision[];

  @ToMany(() => FeedbackLetter, {
    by: 'vettingCase',
    order: { createdAt: 'desc' },
    maxItems: 5,
    description: 'Letters about its rejections, newest first',
  })
  feedbackLetters!: FeedbackLetter[];

  @Batched(() => FeedbackOwed, {
    needs: [],
    load: loadFeedbackOwed,
    nullable: true,
    description: 'Letter that the candidate still has to get; null when none is owed',
  })
  feedbackOwed!: FeedbackOwed | null;

  @ToMany(() => Withdrawal, {
    by: 'vettingCase',
    order: { recordedAt: 'asc' },
    maxItems: 5,
    description: 'Who left it and why, oldest first',
  })
  withdrawals!: Withdrawal[];
}

/** What a decision rests on. */
@Resolver(() => Decision)
export class DecisionFields {
  @ToMany(() => DecisionReason, {
    by: 'decision',
    order: { position: 'asc' },
    maxItems: 20,
    description: 'Reasons of a rejection, or concerns on an advance',
  })
  reasons!: DecisionReason[];

  @Computed(() => [WeighedVersionType], {
    needs: ['weighed'],
    value: (row) => row['weighed'],
    maxItems: 20,
    description: 'Every scorecard version that was submitted until then',
  })
  weighed!: WeighedVersionType[];

  @Computed(() => [CitedEvidence], {
    needs: ['citedEvidence'],
    value: ({ citedEvidence }) => (citedEvidence as string[]).map((evidenceId) => ({ evidenceId })), // as it is stored
    maxItems: 20,
    description: 'Evidence that a rejection cites',
  })
  citedEvidence!: CitedEvidence[];

  @Computed(() => [JudgedClaimType], {
    needs: ['claimVerdicts'],
    value: (row) => row['claimVerdicts'],
    maxItems: 2,
    description: 'What was decided of each specialization claim',
  })
  claimVerdicts!: JudgedClaimType[];

  @HasOne(() => FeedbackLetter, { by: 'decision', description: 'Letter that explains a rejection' })
  feedbackLetter!: FeedbackLetter | null;
}

/** The scorecard version behind an entry of what was weighed. */
@Resolver(() => WeighedVersionType)
export class WeighedVersionFields {
  @FieldResolver(() => ScorecardVersion, { nullable: true, description: 'Scorecard version, if you see it' })
  scorecardVersion(
    @Root() weighed: WeighedVersionType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'ScorecardVersion', id: weighed.scorecardVersionId });
  }

  // There are few enough things that a short scorecard can say to try them all against its hash.
  @FieldResolver(() => String, { description: 'Hash of what it said; empty if you do not see the version' })
  async contentHash(@Root() weighed: WeighedVersionType, @Ctx() context: RequestContext): Promise<string> {
    const version = { __typename: 'ScorecardVersion', id: weighed.scorecardVersionId };
    return (await isSeen(context, version)) ? weighed.contentHash : '';
  }
}

/** The evidence behind a citation. */
@Resolver(() => CitedEvidence)
export class CitedEvidenceFields {
  @FieldResolver(() => Evidence, { nullable: true, description: 'Evidence, if you see it' })
  evidence(
    @Root() cited: CitedEvidence,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'Evidence', id: cited.evidenceId });
  }
}

/** The claim behind a verdict. */
@Resolver(() => JudgedClaimType)
export class JudgedClaimFields {
  @FieldResolver(() => SpecializationClaim, { nullable: true, description: 'Claim, if you see it' })
  claim(
    @Root() judged: JudgedClaimType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'SpecializationClaim', id: judged.claimId });
  }
}

/** The letter that is owed. */
@Resolver(() => FeedbackOwed)
export class FeedbackOwedFields {
  @FieldResolver(() => FeedbackLetter, { nullable: true, description: 'Letter, if you see it' })
  letter(
    @Root() owed: FeedbackOwed,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'FeedbackLetter', id: owed.letterId });
  }
}

/** Moves of cases. */
@Resolver()
export class DecisionMutations {
  @Mutation(() => AdvanceVettingCasePayload, {
    description: 'Move a case to its next stage, or list who passed the last',
  })
  advanceVettingCase(
    @Arg('input', () => AdvanceVettingCaseInput) input: AdvanceVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<AdvanceVettingCasePayload> {
    return advanceVettingCase(context, input);
  }

  @Mutation(() => RejectVettingCasePayload, { description: 'Reject a case; opens the draft of its feedback letter' })
  rejectVettingCase(
    @Arg('input', () => RejectVettingCaseInput) input: RejectVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<RejectVettingCasePayload> {
    return rejectVettingCase(context, input);
  }

  @Mutation(() => WithdrawVettingCasePayload, { description: 'End a case because somebody left' })
  async withdrawVettingCase(
    @Arg('input', () => WithdrawVettingCaseInput) input: WithdrawVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawVettingCasePayload> {
    return { vettingCase: await withdrawVettingCase(context, input) };
  }
}
