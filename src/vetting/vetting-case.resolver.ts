import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { SubmitApplicationInput } from '../candidate/candidate.inputs.ts';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { loadReference, readList } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { confirmListingTerms } from './confirm-listing-terms.ts';
import { openVettingCase } from './open-vetting-case.ts';
import { recordProfileReview } from './record-profile-review.ts';
import { revokeCredential } from './revoke-credential.ts';
import { submitApplication } from './submit-application.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { caseConditions, caseOrder } from './vetting-case.queries.ts';
import { VettingTrack } from './vetting-track.entity.ts';
import {
  ConfirmListingTermsInput,
  ConfirmListingTermsPayload,
  OpenVettingCaseInput,
  OpenVettingCasePayload,
  RecordProfileReviewInput,
  RecordProfileReviewPayload,
  RevokeCredentialInput,
  RevokeCredentialPayload,
  SubmitApplicationPayload,
  VettingCasesArgs,
} from './vetting.inputs.ts';

const VettingCaseConnection = connectionOf(VettingCase);

/** Cases, and the tracks they are on. */
@Resolver()
export class VettingQueries {
  @Query(() => VettingCase, { nullable: true, description: 'A case by its id; null when there is none that you see' })
  vettingCase(
    @Arg('id', () => ID, { description: 'Id of the case' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'VettingCase') return null;
    return loadReference(context, info, { __typename: 'VettingCase', id: parsed.key });
  }

  @Query(() => VettingCaseConnection, { description: 'Cases, most urgent first unless asked otherwise' })
  async vettingCases(
    @Args(() => VettingCasesArgs) args: VettingCasesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = await caseConditions(args.filter, context);
    return readPage(context, info, { type: 'VettingCase', page: args, where, order: caseOrder(args.sort) });
  }

  @Extensions({ maxItems: 20 })
  @Query(() => [VettingTrack], { description: 'What people are vetted for' })
  vettingTracks(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return readList(context, info, {
      type: 'VettingTrack',
      where: [],
      order: [{ property: 'slug', direction: 'asc' }],
    });
  }
}

/** What a recruiter does to a case, short of deciding it. */
@Resolver()
export class VettingMutations {
  @Mutation(() => SubmitApplicationPayload, {
    description: 'Take an application and open its case, if it may be opened',
  })
  async submitApplication(
    @Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return { ...(await submitApplication(context, input)) };
  }

  @Mutation(() => OpenVettingCasePayload, { description: 'Open a case for a candidate we know' })
  async openVettingCase(
    @Arg('input', () => OpenVettingCaseInput) input: OpenVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenVettingCasePayload> {
    return { vettingCase: await openVettingCase(context, input) };
  }

  @Mutation(() => RecordProfileReviewPayload, {
    description: 'Record what was found in a profile, every criterion once',
  })
  async recordProfileReview(
    @Arg('input', () => RecordProfileReviewInput) input: RecordProfileReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordProfileReviewPayload> {
    return { vettingCase: await recordProfileReview(context, input) };
  }

  @Mutation(() => ConfirmListingTermsPayload, { description: 'Record on which terms a candidate agrees to be listed' })
  async confirmListingTerms(
    @Arg('input', () => ConfirmListingTermsInput) input: ConfirmListingTermsInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmListingTermsPayload> {
    return { vettingCase: await confirmListingTerms(context, input) };
  }

  @Mutation(() => RevokeCredentialPayload, { description: 'Revoke a credential for good, and delist whoever held it' })
  async revokeCredential(
    @Arg('input', () => RevokeCredentialInput) input: RevokeCredentialInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeCredentialPayload> {
    return { vettingCredential: await revokeCredential(context, input) };
  }
}
