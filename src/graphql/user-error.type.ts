import { Extensions, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UserErrorCode } from '../kernel/user-error.ts';

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What kind of refusal this is',
  valuesConfig: {
    NOT_FOUND: { description: 'No such row, or none that you see' },
    NOT_ALLOWED: { description: 'Your roles do not allow this' },
    STALE: { description: 'Somebody changed the row after you read it; `currentVersion` says to what' },
    ILLEGAL_TRANSITION: { description: 'What the row is now cannot become what was asked' },
    BLOCKED: { description: 'The move exists, but `blockers` stand in its way' },
    INVALID: { description: 'A value of the input cannot be accepted' },
    CONFLICT: { description: 'It contradicts something else on record, such as a booking at that time' },
    DUPLICATE: { description: 'It exists already' },
    IDENTITY_CONFLICT: { description: 'The identifiers belong to two different people' },
  },
});

/** One thing that keeps a move from happening. */
@ObjectType('Blocker', { description: 'One thing that keeps a move from happening' })
export class BlockerType {
  @Field(() => String, { description: 'Stable code for programs' })
  code!: string;

  @Field(() => String, { description: 'What to do about it, for people' })
  message!: string;
}

/** A refusal that the caller can act on. */
@ObjectType('UserError', { description: 'A refusal that the caller can act on' })
export class UserErrorType {
  @Field(() => UserErrorCode, { description: 'What kind of refusal this is' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'A sentence that may be shown to people' })
  message!: string;

  @Field(() => [String], { description: 'Where in the input it lies; empty for the whole' })
  path!: string[];

  @Field(() => Int, { nullable: true, description: 'With STALE: the version that the row has now' })
  currentVersion!: number | null;

  @Extensions({ maxItems: 20 })
  @Field(() => [BlockerType], { description: 'With BLOCKED: everything that stands in the way' })
  blockers!: BlockerType[];
}
