import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type Page, PageArgs, readPage } from '../graphql/connections.ts';
import { loadReference, readList } from '../graphql/lookups.ts';
import { Node } from '../graphql/node.ts';
import { loadNode } from '../graphql/references.ts';
import { ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { ApiToken } from './api-token.entity.ts';
import { createApiToken } from './create-api-token.ts';
import { createUser } from './create-user.ts';
import { disableUser } from './disable-user.ts';
import { grantRole } from './grant-role.ts';
import {
  CreateApiTokenInput,
  CreateApiTokenPayload,
  CreateUserInput,
  CreateUserPayload,
  DisableUserInput,
  DisableUserPayload,
  GrantRoleInput,
  GrantRolePayload,
  RevokeApiTokenInput,
  RevokeApiTokenPayload,
  RevokeRoleInput,
  RevokeRolePayload,
} from './identity.inputs.ts';
import { revokeApiToken } from './revoke-api-token.ts';
import { revokeRole } from './revoke-role.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { User } from './user.entity.ts';
import { Viewer } from './viewer.type.ts';

const mostNodes = 100;

/** Who is asking, and any row by its id. */
@Resolver()
export class IdentityQueries {
  @Query(() => Viewer, { description: 'Who is asking, and what is owed by them' })
  viewer(@Ctx() context: RequestContext): Viewer {
    return { id: context.viewer.id, roles: [...context.viewer.roles].sort() };
  }

  @Query(() => Node, { nullable: true, description: 'A row by its id; null when there is none that you see' })
  node(
    @Arg('id', () => ID, { description: 'Id of any row' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return loadNode(context, info, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Rows by their ids, in the order asked; at most 100' })
  nodes(
    @Arg('ids', () => [ID], { description: 'Ids of any rows' }) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > mostNodes)
      throw new GraphQLError('Ask for at most 100 ids.', { extensions: { code: 'BAD_USER_INPUT' } });
    return Promise.all(ids.map((id) => loadNode(context, info, id)));
  }
}

const UserConnection = connectionOf(User);

/** The staff. */
@Resolver()
export class UserQueries {
  @Query(() => UserConnection, { description: 'Staff and service accounts, by name' })
  users(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readPage(context, info, {
      type: 'User',
      page,
      where: [],
      order: [{ property: 'nameKey', direction: 'asc' }],
    });
  }
}

/** What the viewer may know of themselves. */
@Resolver(() => Viewer)
export class ViewerFields {
  @FieldResolver(() => User, { description: 'Own account' })
  user(
    @Root() viewer: Viewer,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return loadReference(context, info, { __typename: 'User', id: viewer.id });
  }

  @Extensions({ maxItems: 20 })
  @FieldResolver(() => [ApiToken], { description: 'Own tokens that still work, newest first' })
  tokens(@Root() viewer: Viewer, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return readList(context, info, {
      type: 'ApiToken',
      where: [
        (token, bind) =>
          `${token}.user_id = ${bind(viewer.id)} and ${token}.revoked_at is null and ${token}.expires_at > ${bind(context.now)}`,
      ],
      order: [{ property: 'createdAt', direction: 'desc' }],
    });
  }
}

/** What belongs to an account. */
@Resolver(() => User)
export class UserFields {
  @ToMany(() => RoleGrant, {
    by: 'user',
    where: { revokedAt: null },
    order: { role: 'asc' },
    maxItems: 7,
    description: 'Roles held now',
  })
  roleGrants!: RoleGrant[];

  @ToMany(() => ApiToken, {
    by: 'user',
    where: { revokedAt: null },
    order: { createdAt: 'desc' },
    maxItems: 20,
    description: 'Tokens that nobody revoked, newest first; one that has expired is among them',
  })
  tokens!: ApiToken[];
}

/** Changes to accounts, roles and tokens. */
@Resolver()
export class IdentityMutations {
  @Mutation(() => CreateUserPayload, { description: 'Make an account, without roles' })
  async createUser(
    @Arg('input', () => CreateUserInput) input: CreateUserInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateUserPayload> {
    return { user: await createUser(context, input) };
  }

  @Mutation(() => DisableUserPayload, { description: 'Lock an account out, its tokens with it' })
  async disableUser(
    @Arg('input', () => DisableUserInput) input: DisableUserInput,
    @Ctx() context: RequestContext,
  ): Promise<DisableUserPayload> {
    return { user: await disableUser(context, input) };
  }

  @Mutation(() => GrantRolePayload, { description: 'Grant a role' })
  async grantRole(
    @Arg('input', () => GrantRoleInput) input: GrantRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<GrantRolePayload> {
    return { user: await grantRole(context, input) };
  }

  @Mutation(() => RevokeRolePayload, { description: 'Take a role back' })
  async revokeRole(
    @Arg('input', () => RevokeRoleInput) input: RevokeRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeRolePayload> {
    return { user: await revokeRole(context, input) };
  }

  @Mutation(() => CreateApiTokenPayload, { description: 'Make a bearer token; its text is shown this once' })
  createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateApiTokenPayload> {
    return createApiToken(context, input);
  }

  @Mutation(() => RevokeApiTokenPayload, { description: 'End a bearer token' })
  async revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput) input: RevokeApiTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeApiTokenPayload> {
    return { apiToken: await revokeApiToken(context, input) };
  }
}
