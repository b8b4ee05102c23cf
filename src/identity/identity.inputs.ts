import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Written } from '../graphql/written.ts';
import { Role } from '../kernel/role.ts';
import { ApiToken } from './api-token.entity.ts';
import { User, UserKind } from './user.entity.ts';

/** Takes a new account. */
@InputType({ description: 'A new account' })
export class CreateUserInput {
  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Name shown to colleagues' })
  name!: string;

  @Field(() => UserKind, { defaultValue: UserKind.PERSON, description: 'Person or service account' })
  kind!: UserKind;

  @IsEmail({}, { message: 'Give an e-mail address, e.g. ada@example.org' })
  @MaxLength(254)
  @Field(() => String, { nullable: true, description: 'E-mail address; a person needs one' })
  email?: string | null;
}

/** Answers createUser. */
@ObjectType({ description: 'The account made, or why not' })
export class CreateUserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The new account' })
  user?: User | null;
}

/** Takes the account to lock out. */
@InputType({ description: 'The account to lock out' })
export class DisableUserInput {
  @Field(() => ID, { description: 'Whose account' })
  userId!: string;

  @Field(() => Int, { description: 'Version of the account that you saw' })
  version!: number;
}

/** Answers disableUser. */
@ObjectType({ description: 'The account locked out, or why not' })
export class DisableUserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The account' })
  user?: User | null;
}

/** Takes a role to grant. */
@InputType({ description: 'A role to grant' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'Who gets it' })
  userId!: string;

  @Field(() => Role, { description: 'Which role' })
  role!: Role;

  @Field(() => Int, { description: 'Version of the account that you saw' })
  version!: number;
}

/** Answers grantRole. */
@ObjectType({ description: 'The user with the role, or why not' })
export class GrantRolePayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user' })
  user?: User | null;
}

/** Takes a role to take back. */
@InputType({ description: 'A role to take back' })
export class RevokeRoleInput {
  @Field(() => ID, { description: 'Who loses it' })
  userId!: string;

  @Field(() => Role, { description: 'Which role' })
  role!: Role;

  @Field(() => Int, { description: 'Version of the account that you saw' })
  version!: number;
}

/** Answers revokeRole. */
@ObjectType({ description: 'The user without the role, or why not' })
export class RevokeRolePayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user' })
  user?: User | null;
}

/** Takes a token to make. */
@InputType({ description: 'A token to make' })
export class CreateApiTokenInput {
  @Field(() => ID, { description: 'Whose token' })
  userId!: string;

  @Written()
  @MaxLength(100)
  @Field(() => String, { description: 'What it is for' })
  label!: string;

  @Field(() => DateTime, { description: 'When it stops working, within a year' })
  expiresAt!: Date;

  @ArrayMaxSize(Object.keys(Role).length)
  @Field(() => [Role], {
    nullable: true,
    description: 'Roles of the user that the token carries; all of them, also later ones, when left out',
  })
  roles?: Role[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it reaches no mutation' })
  isReadOnly!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a service may act on behalf of people with it, by the header On-Behalf-Of',
  })
  mayActForOthers!: boolean;
}

/** Answers createApiToken. */
@ObjectType({ description: 'The token made, or why not' })
export class CreateApiTokenPayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'What is stored of it' })
  apiToken?: ApiToken | null;

  @Field(() => String, { nullable: true, description: 'The token itself, shown this once' })
  token?: string | null;
}

/** Takes the token to end. */
@InputType({ description: 'The token to end' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'Which token' })
  apiTokenId!: string;

  @Field(() => Int, { description: "Version of the token's user that you saw" })
  version!: number;
}

/** Answers revokeApiToken. */
@ObjectType({ description: 'The token ended, or why not' })
export class RevokeApiTokenPayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'The token' })
  apiToken?: ApiToken | null;
}
