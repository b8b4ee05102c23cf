import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../audit/audit-entry.type.ts';
import { auditTrail } from '../audit/audit-trail.queries.ts';
import type { Row } from '../database/selection.ts';
import { connectionOf, type Page, PageArgs } from '../graphql/connections.ts';
import { loadReference } from '../graphql/lookups.ts';
import { isNodeType } from '../graphql/references.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { User } from '../identity/user.entity.ts';

const AuditEntryConnection = connectionOf(AuditEntry);

/** The record of what was done and refused. */
@Resolver()
export class AuditQueries {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: 'What was done to a row and refused, newest first; null when there is no such row, or none for you',
  })
  auditTrail(
    @Arg('node', () => ID, { description: 'Id of a row of any type' }) node: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page | null> | null {
    const found = parseGlobalId(node);
    return found && isNodeType(info, found.type) ? auditTrail(context, found, page) : null;
  }
}

/** Who did what is on record. */
@Resolver(() => AuditEntry)
export class AuditEntryFields {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Whose account acted; null for the command line and for time',
  })
  actor(
    @Root() { actorId: id }: AuditEntry,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return id === null ? null : loadReference(context, info, { __typename: 'User', id });
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'For whom a service acted; null when it was for nobody else',
  })
  onBehalfOf(
    @Root() { onBehalfOfId: id }: AuditEntry,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return id === null ? null : loadReference(context, info, { __typename: 'User', id });
  }
}
