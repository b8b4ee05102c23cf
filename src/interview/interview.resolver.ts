import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { loadReference } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { completeInterview } from './complete-interview.ts';
import { Interview } from './interview.entity.ts';
import {
  CompleteInterviewInput,
  CompleteInterviewPayload,
  InterviewersArgs,
  InterviewsBetweenArgs,
  ScheduleInterviewInput,
  ScheduleInterviewPayload,
} from './interview.inputs.ts';
import { calendarConditions } from './interview.queries.ts';
import { Interviewer } from './interviewer.entity.ts';
import { interviewerConditions } from './interviewer.queries.ts';
import { scheduleInterview } from './schedule-interview.ts';

const InterviewConnection = connectionOf(Interview);
const InterviewerConnection = connectionOf(Interviewer);

/** Interviews, and who may hold them. */
@Resolver()
export class InterviewQueries {
  @Query(() => Interview, {
    nullable: true,
    description: 'An interview by its id; null when there is none that you see',
  })
  interview(
    @Arg('id', () => ID, { description: 'Id of the interview' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'Interview') return null;
    return loadReference(context, info, { __typename: 'Interview', id: parsed.key });
  }

  @Query(() => InterviewConnection, {
    description:
      'Interviews in a stretch of the calendar, by start; one that is proposed counts with every time offered',
  })
  interviewsBetween(
    @Args(() => InterviewsBetweenArgs) args: InterviewsBetweenArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = calendarConditions(args, context);
    const order = [{ property: 'startsAt', direction: 'asc' }] as const;
    return readPage(context, info, { type: 'Interview', page: args, where, order });
  }

  @Query(() => InterviewerConnection, { description: 'Interviewers, by name' })
  interviewers(
    @Args(() => InterviewersArgs) args: InterviewersArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = interviewerConditions(args.filter);
    const order = [{ property: 'nameKey', direction: 'asc' }] as const;
    return readPage(context, info, { type: 'Interviewer', page: args, where, order });
  }
}

/** What is done to interviews. */
@Resolver()
export class InterviewMutations {
  @Mutation(() => ScheduleInterviewPayload, { description: 'Book an interview that was agreed with the candidate' })
  async scheduleInterview(
    @Arg('input', () => ScheduleInterviewInput) input: ScheduleInterviewInput,
    @Ctx() context: RequestContext,
  ): Promise<ScheduleInterviewPayload> {
    return { interview: await scheduleInterview(context, input) };
  }

  @Mutation(() => CompleteInterviewPayload, { description: 'Record that an interview was held' })
  async completeInterview(
    @Arg('input', () => CompleteInterviewInput) input: CompleteInterviewInput,
    @Ctx() context: RequestContext,
  ): Promise<CompleteInterviewPayload> {
    return { interview: await completeInterview(context, input) };
  }
}
