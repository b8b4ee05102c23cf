import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { SpecializationClaim } from '../candidate/specialization-claim.entity.ts';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Computed } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Attribute } from '../interview/attribute.entity.ts';
import { ChallengeKind } from '../interview/interview-kit.words.ts';
import { ScorecardVersion } from './scorecard-version.entity.ts';
import { VersionClaimVerdict, VersionEvidence, VersionRating } from './scorecard-version.types.ts';
import { Recommendation } from './scorecard.enums.ts';

const kept = (name: string) => ({
  needs: ['content'],
  // As contentOf wrote it.
  value: (row: Row): unknown => (row['content'] as Readonly<Record<string, unknown>> | null)?.[name] ?? null,
});

/** What a version keeps of a scorecard. */
@Resolver(() => ScorecardVersion)
export class ScorecardVersionFields {
  @Computed(() => Recommendation, {
    ...kept('recommendation'),
    nullable: true,
    description: 'Overall recommendation of this version',
  })
  recommendation!: Recommendation | null;

  @Computed(() => String, {
    ...kept('summary'),
    nullable: true,
    description: 'What stood out, in words, in this version',
  })
  summary!: string | null;

  @Computed(() => EnglishLevel, {
    ...kept('assessedEnglish'),
    nullable: true,
    description: 'English as heard, in this version',
  })
  assessedEnglish!: EnglishLevel | null;

  @Computed(() => Seniority, {
    ...kept('proposedSeniority'),
    nullable: true,
    description: 'Seniority that this version proposes',
  })
  proposedSeniority!: Seniority | null;

  @Computed(() => [ChallengeKind], {
    ...kept('challengesUsed'),
    maxItems: 4,
    nullable: true,
    description: 'Challenges that were used, by this version',
  })
  challengesUsed!: ChallengeKind[] | null;

  @Computed(() => [VersionRating], {
    maxItems: 10,
    ...kept('ratings'),
    nullable: true,
    description: 'Ratings of this version, in the order of the kit',
  })
  ratings!: VersionRating[] | null;

  @Computed(() => [VersionEvidence], {
    maxItems: 10,
    ...kept('evidence'),
    nullable: true,
    description: 'Evidence of this version, in the order in which it was given',
  })
  evidence!: VersionEvidence[] | null;

  @Computed(() => [VersionClaimVerdict], {
    ...kept('claimVerdicts'),
    maxItems: 2,
    nullable: true,
    description: 'Verdicts of this version on specialization claims',
  })
  claimVerdicts!: VersionClaimVerdict[] | null;
}

/** What a kept rating points to. */
@Resolver(() => VersionRating)
export class VersionRatingFields {
  @FieldResolver(() => Attribute, { nullable: true, description: 'What was looked at, if you see it' })
  attribute(
    @Root() rating: VersionRating,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'Attribute', id: rating.attribute });
  }
}

/** What kept evidence points to. */
@Resolver(() => VersionEvidence)
export class VersionEvidenceFields {
  @FieldResolver(() => Attribute, { nullable: true, description: 'Attribute that it bears on, if one that you see' })
  attribute(
    @Root() { attribute }: VersionEvidence,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return attribute === null ? null : loadReference(context, info, { __typename: 'Attribute', id: attribute });
  }
}

/** What a kept verdict points to. */
@Resolver(() => VersionClaimVerdict)
export class VersionClaimVerdictFields {
  @FieldResolver(() => SpecializationClaim, { nullable: true, description: 'Claim that was probed, if you see it' })
  claim(
    @Root() verdict: VersionClaimVerdict,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'SpecializationClaim', id: verdict.claim });
  }
}
