import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { readList } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { BusinessCalendar } from './business-calendar.entity.ts';

/** When work is done. */
@Resolver()
export class BusinessCalendarQueries {
  @Extensions({ maxItems: 20 })
  @Query(() => [BusinessCalendar], { description: 'When work is done, by name of the calendar' })
  businessCalendars(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const order = [{ property: 'name', direction: 'asc' }] as const;
    return readList(context, info, { type: 'BusinessCalendar', where: [], order });
  }
}
