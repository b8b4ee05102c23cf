import { Field, ID, InterfaceType } from 'type-graphql';

/** A row with an id that is unique over all types, so that `node(id)` finds it. */
@InterfaceType({
  description: 'Anything with an id of its own',
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, unique over all types' })
  id!: string;
}
