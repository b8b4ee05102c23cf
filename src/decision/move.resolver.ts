import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Batched, HasOne } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Decision } from './decision.entity.ts';
import { loadIsSuperseded } from './decision.loaders.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import { holdVettingCase } from './hold-vetting-case.ts';
import {
  HoldVettingCaseInput,
  HoldVettingCasePayload,
  RecordCandidateResponseInput,
  RecordCandidateResponsePayload,
  ReopenVettingCaseInput,
  ReopenVettingCasePayload,
  RequestFromCandidateInput,
  RequestFromCandidatePayload,
  ResumeVettingCaseInput,
  ResumeVettingCasePayload,
} from './move.inputs.ts';
import { recordCandidateResponse } from './record-candidate-response.ts';
import { reopenVettingCase } from './reopen-vetting-case.ts';
import { Reopening } from './reopening.entity.ts';
import { requestFromCandidate } from './request-from-candidate.ts';
import { resumeVettingCase } from './resume-vetting-case.ts';

/** What became of a decision. */
@Resolver(() => Decision)
export class DecisionReopening {
  @HasOne(() => Reopening, { by: 'decision', description: 'Reopening that superseded it; null while it holds' })
  reopening!: Reopening | null;
}

/** What became of the decision behind a letter. */
@Resolver(() => FeedbackLetter)
export class FeedbackLetterReopening {
  @Batched(() => Boolean, {
    needs: [],
    load: loadIsSuperseded,
    description: 'Whether the rejection that it explains no longer holds, also after it was sent',
  })
  isSuperseded!: boolean;
}

/** Moves of cases that decide nothing. */
@Resolver()
export class MoveMutations {
  @Mutation(() => HoldVettingCasePayload, { description: 'Set a case aside for a while; its clock stands' })
  async holdVettingCase(
    @Arg('input', () => HoldVettingCaseInput) input: HoldVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<HoldVettingCasePayload> {
    return { vettingCase: await holdVettingCase(context, input) };
  }

  @Mutation(() => ResumeVettingCasePayload, { description: 'Take a case up again after a hold' })
  async resumeVettingCase(
    @Arg('input', () => ResumeVettingCaseInput) input: ResumeVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<ResumeVettingCasePayload> {
    return { vettingCase: await resumeVettingCase(context, input) };
  }

  @Mutation(() => ReopenVettingCasePayload, { description: 'Open a closed case again where it ended' })
  async reopenVettingCase(
    @Arg('input', () => ReopenVettingCaseInput) input: ReopenVettingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<ReopenVettingCasePayload> {
    return { vettingCase: await reopenVettingCase(context, input) };
  }

  @Mutation(() => RequestFromCandidatePayload, {
    description: 'Record that a candidate was asked for something; the clock stands until they answer',
  })
  async requestFromCandidate(
    @Arg('input', () => RequestFromCandidateInput) input: RequestFromCandidateInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestFromCandidatePayload> {
    return { vettingCase: await requestFromCandidate(context, input) };
  }

  @Mutation(() => RecordCandidateResponsePayload, { description: 'Record that a candidate has answered' })
  async recordCandidateResponse(
    @Arg('input', () => RecordCandidateResponseInput) input: RecordCandidateResponseInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordCandidateResponsePayload> {
    return { vettingCase: await recordCandidateResponse(context, input) };
  }
}
