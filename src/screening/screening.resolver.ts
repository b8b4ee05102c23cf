import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { CompanyConnection } from '../company/company.connection.ts';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { loadNode } from '../graphql/references.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { attachScreeningEvidence } from './attach-screening-evidence.ts';
import { daysAfter } from './company-screening.clock.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { decideCompanyScreening } from './decide-company-screening.ts';
import { openCompanyScreening } from './open-company-screening.ts';
import { recordScreeningCheck } from './record-screening-check.ts';
import { verifyScreeningEvidence } from './verify-screening-evidence.ts';
import { withdrawCompanyScreening } from './withdraw-company-screening.ts';
import { CompanyScreeningQueueArgs, ExpiringTrustArgs } from './screening-list.inputs.ts';
import { queueConditions, trustExpiresBy } from './screening.queries.ts';
import {
  AttachScreeningEvidenceInput,
  AttachScreeningEvidencePayload,
  DecideCompanyScreeningInput,
  DecideCompanyScreeningPayload,
  OpenCompanyScreeningInput,
  OpenCompanyScreeningPayload,
  RecordScreeningCheckInput,
  RecordScreeningCheckPayload,
  VerifyScreeningEvidenceInput,
  VerifyScreeningEvidencePayload,
  WithdrawCompanyScreeningInput,
  WithdrawCompanyScreeningPayload,
} from './screening.inputs.ts';

const CompanyScreeningConnection = connectionOf(CompanyScreening);
const order = [{ property: 'dueAt', direction: 'asc' }] as const;

/** Rounds of screening. */
@Resolver()
export class ScreeningQueries {
  @Query(() => CompanyScreening, { nullable: true, description: 'A round by id; null when there is none that you see' })
  async companyScreening(
    @Arg('id', () => ID, { description: 'Which round' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return parseGlobalId(id)?.type === 'CompanyScreening' ? loadNode(context, info, id) : null;
  }

  @Query(() => CompanyScreeningConnection, { description: 'Rounds that are open, the first due first' })
  companyScreeningQueue(
    @Args(() => CompanyScreeningQueueArgs) args: CompanyScreeningQueueArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readPage(context, info, {
      type: 'CompanyScreening',
      page: args,
      where: queueConditions(args.filter),
      order,
    });
  }

  @Query(() => CompanyConnection, {
    description: 'Companies that are in and whose passed round expires within so many days, or has, the first first',
  })
  expiringTrust(
    @Args(() => ExpiringTrustArgs) args: ExpiringTrustArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = trustExpiresBy(daysAfter(context.now, args.days));
    const byExpiry = [{ property: 'trustExpiresAt', direction: 'asc' }] as const;
    return readPage(context, info, { type: 'Company', page: args, where, order: byExpiry });
  }
}

/** What is done to rounds of screening. */
@Resolver()
export class ScreeningMutations {
  @Mutation(() => OpenCompanyScreeningPayload, { description: 'Open a round in which a company is screened' })
  async openCompanyScreening(
    @Arg('input', () => OpenCompanyScreeningInput) input: OpenCompanyScreeningInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenCompanyScreeningPayload> {
    return { companyScreening: await openCompanyScreening(context, input) };
  }

  @Mutation(() => RecordScreeningCheckPayload, { description: 'Record what was found of a check' })
  async recordScreeningCheck(
    @Arg('input', () => RecordScreeningCheckInput) input: RecordScreeningCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordScreeningCheckPayload> {
    return { companyScreening: await recordScreeningCheck(context, input) };
  }

  @Mutation(() => AttachScreeningEvidencePayload, { description: 'Attach what proves a check' })
  async attachScreeningEvidence(
    @Arg('input', () => AttachScreeningEvidenceInput) input: AttachScreeningEvidenceInput,
    @Ctx() context: RequestContext,
  ): Promise<AttachScreeningEvidencePayload> {
    return { companyScreening: await attachScreeningEvidence(context, input) };
  }

  @Mutation(() => VerifyScreeningEvidencePayload, { description: 'Record that evidence was verified, and how' })
  async verifyScreeningEvidence(
    @Arg('input', () => VerifyScreeningEvidenceInput) input: VerifyScreeningEvidenceInput,
    @Ctx() context: RequestContext,
  ): Promise<VerifyScreeningEvidencePayload> {
    return { companyScreening: await verifyScreeningEvidence(context, input) };
  }

  @Mutation(() => DecideCompanyScreeningPayload, {
    description: 'Pass a round, or fail it; a first one decides whether the company comes in',
  })
  async decideCompanyScreening(
    @Arg('input', () => DecideCompanyScreeningInput) input: DecideCompanyScreeningInput,
    @Ctx() context: RequestContext,
  ): Promise<DecideCompanyScreeningPayload> {
    return { companyScreening: await decideCompanyScreening(context, input) };
  }

  @Mutation(() => WithdrawCompanyScreeningPayload, {
    description: 'Give a round up; a company that was to be let in has left',
  })
  async withdrawCompanyScreening(
    @Arg('input', () => WithdrawCompanyScreeningInput) input: WithdrawCompanyScreeningInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawCompanyScreeningPayload> {
    return { companyScreening: await withdrawCompanyScreening(context, input) };
  }
}
