import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { loadNode } from '../graphql/references.ts';
import { Batched, Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Interview } from '../interview/interview.entity.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { amendScorecard } from './amend-scorecard.ts';
import { AttributeRating } from './attribute-rating.entity.ts';
import { ClaimVerdict } from './claim-verdict.entity.ts';
import { Evidence } from './evidence.entity.ts';
import { HiddenScorecard, ScorecardView } from './hidden-scorecard.type.ts';
import { saveScorecardDraft } from './save-scorecard-draft.ts';
import { ScorecardGapType } from './scorecard-gap.type.ts';
import { ScorecardVersion } from './scorecard-version.entity.ts';
import { missingFor } from './scorecard.missing.ts';
import { Scorecard } from './scorecard.entity.ts';
import {
  AmendScorecardInput,
  AmendScorecardPayload,
  SaveScorecardDraftInput,
  SaveScorecardDraftPayload,
  SubmitScorecardInput,
  SubmitScorecardPayload,
  VoidScorecardInput,
  VoidScorecardPayload,
} from './scorecard.inputs.ts';
import { ScorecardStatus } from './scorecard.states.ts';
import { submitScorecard } from './submit-scorecard.ts';
import { voidScorecard } from './void-scorecard.ts';

/** Single scorecards. */
@Resolver()
export class ScorecardQueries {
  @Query(() => Scorecard, { nullable: true, description: 'One scorecard; null when there is none that you see' })
  async scorecard(
    @Arg('id', () => ID, { description: 'Id of the scorecard' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return parseGlobalId(id)?.type === 'Scorecard' ? loadNode(context, info, id) : null;
  }
}

/** What was said of an interview. */
@Resolver(() => Interview)
export class InterviewScorecards {
  // By when they were begun, so that nothing in the order tells what they say.
  @ToMany(() => Scorecard, {
    as: () => ScorecardView,
    by: 'interview',
    order: { createdAt: 'asc' },
    maxItems: 5,
    description: 'Scorecards; of a peer only a stand-in until you have submitted your own',
  })
  scorecards!: Scorecard[];
}

/** What a scorecard consists of. */
@Resolver(() => Scorecard)
export class ScorecardFields {
  @ToMany(() => AttributeRating, {
    by: 'scorecard',
    order: { position: 'asc' },
    maxItems: 20,
    description: 'Ratings, in the order of the kit',
  })
  ratings!: AttributeRating[];

  @ToMany(() => Evidence, {
    by: 'scorecard',
    order: { position: 'asc' },
    where: { withdrawnAt: null },
    maxItems: 10,
    description: 'Evidence, in the order in which it was given',
  })
  evidence!: Evidence[];

  @ToMany(() => ClaimVerdict, {
    by: 'scorecard',
    order: { position: 'asc' },
    maxItems: 2,
    description: 'Verdicts on specialization claims',
  })
  claimVerdicts!: ClaimVerdict[];

  @ToMany(() => ScorecardVersion, {
    by: 'scorecard',
    order: { number: 'asc' },
    maxItems: 3,
    description: 'Versions as submitted, oldest first; none of a draft',
  })
  versions!: ScorecardVersion[];

  @Batched(() => [ScorecardGapType], {
    maxItems: 10,
    nullable: true,
    needs: ['author', 'status'],
    load: missingFor,
    description: 'What your draft still lacks before it can be submitted; null for everything else',
  })
  missing!: ScorecardGapType[] | null;
}

/** What the blind know of a scorecard. */
@Resolver(() => HiddenScorecard)
export class HiddenScorecardFields {
  @Computed(() => Boolean, {
    needs: ['status'],
    value: (row) => row['status'] === ScorecardStatus.SUBMITTED,
    description: 'Whether it is handed in',
  })
  isSubmitted!: boolean;

  @Computed(() => String, {
    needs: [],
    value: () => 'Submit your own scorecard of this stage first.',
    description: 'Why it is hidden, for people',
  })
  reason!: string;
}

/** Changes to scorecards. */
@Resolver()
export class ScorecardMutations {
  @Mutation(() => SaveScorecardDraftPayload, { description: 'Save your draft for an interview; nobody else sees it' })
  async saveScorecardDraft(
    @Arg('input', () => SaveScorecardDraftInput) input: SaveScorecardDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveScorecardDraftPayload> {
    return { scorecard: await saveScorecardDraft(context, input) };
  }

  @Mutation(() => SubmitScorecardPayload, {
    description: 'Hand in your draft; after that it is amended or voided, never edited',
  })
  async submitScorecard(
    @Arg('input', () => SubmitScorecardInput) input: SubmitScorecardInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitScorecardPayload> {
    return { scorecard: await submitScorecard(context, input) };
  }

  @Mutation(() => AmendScorecardPayload, {
    description:
      'Amend your scorecard within 24 hours of submission, until the stage is decided; every version is kept',
  })
  async amendScorecard(
    @Arg('input', () => AmendScorecardInput) input: AmendScorecardInput,
    @Ctx() context: RequestContext,
  ): Promise<AmendScorecardPayload> {
    return { scorecard: await amendScorecard(context, input) };
  }

  @Mutation(() => VoidScorecardPayload, {
    description: 'Take a submitted scorecard out of account; its author owes one again',
  })
  async voidScorecard(
    @Arg('input', () => VoidScorecardInput) input: VoidScorecardInput,
    @Ctx() context: RequestContext,
  ): Promise<VoidScorecardPayload> {
    return { scorecard: await voidScorecard(context, input) };
  }
}
