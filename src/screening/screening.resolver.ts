import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { attachScreeningEvidence } from './attach-screening-evidence.ts';
import { decideCompanyScreening } from './decide-company-screening.ts';
import { openCompanyScreening } from './open-company-screening.ts';
import { recordScreeningCheck } from './record-screening-check.ts';
import { verifyScreeningEvidence } from './verify-screening-evidence.ts';
import { withdrawCompanyScreening } from './withdraw-company-screening.ts';
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
