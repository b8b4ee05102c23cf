import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  SuggestMatchInput,
  SuggestMatchPayload,
  ProposeMatchInput,
  ProposeMatchPayload,
  RespondToMatchInput,
  RespondToMatchPayload,
  PresentMatchInput,
  PresentMatchPayload,
  RecordClientInterviewInput,
  RecordClientInterviewPayload,
  RecordClientDecisionInput,
  RecordClientDecisionPayload,
  WithdrawMatchInput,
  WithdrawMatchPayload,
} from './match-moves.inputs.ts';
import { suggestMatch } from './suggest-match.ts';
import { proposeMatch } from './propose-match.ts';
import { respondToMatch } from './respond-to-match.ts';
import { presentMatch } from './present-match.ts';
import { recordClientInterview } from './record-client-interview.ts';
import { recordClientDecision } from './record-client-decision.ts';
import { withdrawMatch } from './withdraw-match.ts';

/** What becomes of who is thought of for a listing. */
@Resolver()
export class MatchMutations {
  @Mutation(() => SuggestMatchPayload, { description: 'Keep in mind that somebody may be right for a listing' })
  async suggestMatch(
    @Arg('input', () => SuggestMatchInput) input: SuggestMatchInput,
    @Ctx() context: RequestContext,
  ): Promise<SuggestMatchPayload> {
    return { match: await suggestMatch(context, input) };
  }

  @Mutation(() => ProposeMatchPayload, { description: 'Ask a listed person whether they want what is listed' })
  async proposeMatch(
    @Arg('input', () => ProposeMatchInput) input: ProposeMatchInput,
    @Ctx() context: RequestContext,
  ): Promise<ProposeMatchPayload> {
    return { match: await proposeMatch(context, input) };
  }

  @Mutation(() => RespondToMatchPayload, { description: 'Record what a candidate answers to a proposal' })
  async respondToMatch(
    @Arg('input', () => RespondToMatchInput) input: RespondToMatchInput,
    @Ctx() context: RequestContext,
  ): Promise<RespondToMatchPayload> {
    return { match: await respondToMatch(context, input) };
  }

  @Mutation(() => PresentMatchPayload, { description: 'Show a candidate who accepted to the client' })
  async presentMatch(
    @Arg('input', () => PresentMatchInput) input: PresentMatchInput,
    @Ctx() context: RequestContext,
  ): Promise<PresentMatchPayload> {
    return { match: await presentMatch(context, input) };
  }

  @Mutation(() => RecordClientInterviewPayload, { description: 'Record that the client talked to the candidate' })
  async recordClientInterview(
    @Arg('input', () => RecordClientInterviewInput) input: RecordClientInterviewInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordClientInterviewPayload> {
    return { match: await recordClientInterview(context, input) };
  }

  @Mutation(() => RecordClientDecisionPayload, { description: 'Record whether the client wants the candidate' })
  async recordClientDecision(
    @Arg('input', () => RecordClientDecisionInput) input: RecordClientDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordClientDecisionPayload> {
    return { match: await recordClientDecision(context, input) };
  }

  @Mutation(() => WithdrawMatchPayload, { description: 'Take an open match back' })
  async withdrawMatch(
    @Arg('input', () => WithdrawMatchInput) input: WithdrawMatchInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawMatchPayload> {
    return { match: await withdrawMatch(context, input) };
  }
}
