import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readList } from '../graphql/lookups.ts';
import { ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { inviteUser } from './invite-user.ts';
import { longestIdleMs } from './session.clock.ts';
import { Session } from './session.entity.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { signOut } from './sign-out.ts';
import {
  InviteUserInput,
  InviteUserPayload,
  SignOutEverywhereInput,
  SignOutEverywherePayload,
  SignOutInput,
  SignOutPayload,
} from './sign-in.inputs.ts';
import { User } from './user.entity.ts';
import { Viewer } from './viewer.type.ts';

/** Where the viewer is signed in. */
@Resolver(() => Viewer)
export class ViewerSessions {
  @Extensions({ maxItems: 20 })
  @FieldResolver(() => [Session], { description: 'Own sessions that are open, the latest first' })
  sessions(
    @Root() viewer: Viewer,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const idle = new Date(context.now.getTime() - longestIdleMs);
    return readList(context, info, {
      type: 'Session',
      where: [
        (session, bind) =>
          `${session}.user_id = ${bind(viewer.id)} and ${session}.ended_at is null and ${session}.expires_at > ${bind(context.now)} and ${session}.seen_at > ${bind(idle)}`,
      ],
      order: [{ property: 'signedInAt', direction: 'desc' }],
    });
  }
}

/** Where a person is signed in. */
@Resolver(() => User)
export class UserSessions {
  @ToMany(() => Session, {
    by: 'user',
    where: { endedAt: null },
    order: { signedInAt: 'desc' },
    maxItems: 20,
    description: 'Sessions that nobody ended, the latest first; those whose time is over are among them',
  })
  sessions!: Session[];
}

/** Coming in and leaving. */
@Resolver()
export class SignInMutations {
  @Mutation(() => InviteUserPayload, { description: 'Make a one-time link to set a password; an earlier one stops' })
  async inviteUser(
    @Arg('input', () => InviteUserInput) input: InviteUserInput,
    @Ctx() context: RequestContext,
  ): Promise<InviteUserPayload> {
    const { user, path, invitation } = await inviteUser(context, input);
    return { user, path, expiresAt: invitation.expiresAt };
  }

  @Mutation(() => SignOutPayload, { description: 'End a session: an own one, or any as an administrator' })
  async signOut(
    @Arg('input', () => SignOutInput) input: SignOutInput,
    @Ctx() context: RequestContext,
  ): Promise<SignOutPayload> {
    return { session: await signOut(context, input) };
  }

  @Mutation(() => SignOutEverywherePayload, {
    description: 'End all sessions of a person: own ones, or any as an administrator',
  })
  async signOutEverywhere(
    @Arg('input', () => SignOutEverywhereInput) input: SignOutEverywhereInput,
    @Ctx() context: RequestContext,
  ): Promise<SignOutEverywherePayload> {
    return { user: await signOutEverywhere(context, input) };
  }
}
