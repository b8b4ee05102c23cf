import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { cancelInterview } from './cancel-interview.ts';
import { confirmInterview } from './confirm-interview.ts';
import {
  CancelInterviewInput,
  CancelInterviewPayload,
  ConfirmInterviewInput,
  ConfirmInterviewPayload,
  ReportNoShowInput,
  ReportNoShowPayload,
  RescheduleInterviewInput,
  RescheduleInterviewPayload,
} from './interview-changes.inputs.ts';
import { reportNoShow } from './report-no-show.ts';
import { rescheduleInterview } from './reschedule-interview.ts';

/** What becomes of an interview after it was set up. */
@Resolver()
export class InterviewChangeMutations {
  @Mutation(() => ConfirmInterviewPayload, { description: 'Agree one of the times that the candidate was offered' })
  async confirmInterview(
    @Arg('input', () => ConfirmInterviewInput) input: ConfirmInterviewInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmInterviewPayload> {
    return { interview: await confirmInterview(context, input) };
  }

  @Mutation(() => RescheduleInterviewPayload, { description: 'Set an interview for another time' })
  async rescheduleInterview(
    @Arg('input', () => RescheduleInterviewInput) input: RescheduleInterviewInput,
    @Ctx() context: RequestContext,
  ): Promise<RescheduleInterviewPayload> {
    return { interview: await rescheduleInterview(context, input) };
  }

  @Mutation(() => CancelInterviewPayload, { description: 'Call an interview off' })
  async cancelInterview(
    @Arg('input', () => CancelInterviewInput) input: CancelInterviewInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelInterviewPayload> {
    return { interview: await cancelInterview(context, input) };
  }

  @Mutation(() => ReportNoShowPayload, { description: 'Record that somebody did not come to an interview' })
  async reportNoShow(
    @Arg('input', () => ReportNoShowInput) input: ReportNoShowInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportNoShowPayload> {
    return { interview: await reportNoShow(context, input) };
  }
}
