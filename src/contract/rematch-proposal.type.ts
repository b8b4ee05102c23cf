import { Field, ObjectType } from 'type-graphql';
import type { RowReference } from '../graphql/lookups.ts';
import { DateTime } from '../graphql/scalars.ts';

/** A match that was proposed for a re-match. */
@ObjectType({ description: 'Match proposed since a re-match was opened' })
export class RematchProposal {
  /** The match, read when it is asked for. */
  reference!: RowReference;

  @Field(() => DateTime, { description: 'When it was proposed' })
  proposedAt!: string;
}
