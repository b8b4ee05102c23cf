import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { loadNode } from '../graphql/references.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { assignRematchCase } from './assign-rematch-case.ts';
import { closeRematchCase } from './close-rematch-case.ts';
import { RematchCase } from './rematch-case.entity.ts';
import {
  AssignRematchCaseInput,
  AssignRematchCasePayload,
  CloseRematchCaseInput,
  CloseRematchCasePayload,
  RematchQueueArgs,
} from './rematch.inputs.ts';
import { rematchConditions } from './rematch.queries.ts';

const RematchCaseConnection = connectionOf(RematchCase);
const order = [{ property: 'dueAt', direction: 'asc' }] as const;

/** New matches that are owed. */
@Resolver()
export class RematchQueries {
  @Query(() => RematchCase, { nullable: true, description: 'A re-match by id; null when there is none that you see' })
  async rematchCase(
    @Arg('id', () => ID, { description: 'Which re-match' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return parseGlobalId(id)?.type === 'RematchCase' ? loadNode(context, info, id) : null;
  }

  @Query(() => RematchCaseConnection, { description: 'New matches that are owed, the soonest due first' })
  rematchQueue(
    @Args(() => RematchQueueArgs) args: RematchQueueArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = rematchConditions(args.filter, context.now);
    return readPage(context, info, { type: 'RematchCase', page: args, where, order });
  }
}

/** What is done to re-matches. */
@Resolver()
export class RematchMutations {
  @Mutation(() => CloseRematchCasePayload, { description: 'Close a re-match that nobody was presented for' })
  async closeRematchCase(
    @Arg('input', () => CloseRematchCaseInput) input: CloseRematchCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CloseRematchCasePayload> {
    return { rematchCase: await closeRematchCase(context, input) };
  }

  @Mutation(() => AssignRematchCasePayload, { description: 'Give a re-match to another matcher to see to' })
  async assignRematchCase(
    @Arg('input', () => AssignRematchCaseInput) input: AssignRematchCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<AssignRematchCasePayload> {
    return { rematchCase: await assignRematchCase(context, input) };
  }
}
