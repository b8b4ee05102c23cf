import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

/** Takes the person to invite. */
@InputType({ description: 'The person to invite' })
export class InviteUserInput {
  @Field(() => ID, { description: 'Whose account' })
  userId!: string;
}

/** Answers inviteUser. */
@ObjectType({ description: 'The invitation made, or why not' })
export class InviteUserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'Who is invited' })
  user?: User | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the one-time link, below the address of this server; shown this once',
  })
  path?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it stops working' })
  expiresAt?: Date | null;
}

/** Takes the session to end. */
@InputType({ description: 'The session to end' })
export class SignOutInput {
  @Field(() => ID, { description: 'Which session' })
  sessionId!: string;
}

/** Answers signOut. */
@ObjectType({ description: 'The session ended, or why not' })
export class SignOutPayload extends Payload {
  @Field(() => Session, { nullable: true, description: 'The session' })
  session?: Session | null;
}

/** Takes whose sessions to end. */
@InputType({ description: 'The person whose sessions to end' })
export class SignOutEverywhereInput {
  @Field(() => ID, { description: 'Whose account' })
  userId!: string;
}

/** Answers signOutEverywhere. */
@ObjectType({ description: 'The person without sessions, or why not' })
export class SignOutEverywherePayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The person' })
  user?: User | null;
}
