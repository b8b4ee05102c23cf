import { Field, ObjectType } from 'type-graphql';
import { Role } from '../kernel/role.ts';

/** Who is asking; higher features add what is owed by them. */
@ObjectType({ description: 'Who is asking' })
export class Viewer {
  /** The user's uuid, for the fields that read more. */
  id!: string;

  @Field(() => [Role], { description: 'Roles held, in alphabetical order' })
  roles!: Role[];
}
