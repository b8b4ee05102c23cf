import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { UpdateBusinessCalendarInput, UpdateBusinessCalendarPayload } from '../calendar/business-calendar.inputs.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { updateBusinessCalendar } from './update-business-calendar.ts';

/** What is done to calendars, by the lowest feature that knows everything that is due by them. */
@Resolver()
export class BusinessCalendarMutations {
  @Mutation(() => UpdateBusinessCalendarPayload, {
    description: 'Change when work is done; running cases are due by the new hours from then on',
  })
  async updateBusinessCalendar(
    @Arg('input', () => UpdateBusinessCalendarInput) input: UpdateBusinessCalendarInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateBusinessCalendarPayload> {
    const { calendar, movedCases } = await updateBusinessCalendar(context, input);
    return { businessCalendar: calendar, movedCaseCount: movedCases };
  }
}
