import { Extensions, Field, ObjectType } from 'type-graphql';
import { UserErrorType } from './user-error.type.ts';

/** What every mutation's payload has beside the thing that changed. */
@ObjectType({ description: 'What every mutation answers' })
export abstract class Payload {
  @Extensions({ maxItems: 10 })
  @Field(() => [UserErrorType], { description: 'Why nothing changed; empty when it did' })
  errors?: UserErrorType[];
}
