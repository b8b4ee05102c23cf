import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { BlockerType } from '../graphql/user-error.type.ts';
import { ListingAction } from './listing.blockers.ts';

registerEnumType(ListingAction, {
  name: 'ListingAction',
  description: 'What is done to a listing as a whole',
  valuesConfig: {
    EDIT: { description: 'Change what it says' },
    SUBMIT_FOR_REVIEW: { description: 'Hand it in to be read' },
    REVIEW: { description: 'Record what was found in it' },
    RETURN_TO_DRAFT: { description: 'Give it back to be changed' },
    PUBLISH: { description: 'Show it to developers' },
    PAUSE: { description: 'Set it aside' },
    RESUME: { description: 'Show it again' },
    MARK_FILLED: { description: 'Record that it found its developers' },
    CLOSE: { description: 'End it without' },
    REOPEN: { description: 'Show it again for a developer in the place of one that left' },
  },
});

/** Something that the viewer could do to a listing. */
@ObjectType({ description: 'Something that you could do to a listing, and what stands in its way' })
export class AvailableListingAction {
  @Field(() => ListingAction, { description: 'What would be done' })
  action!: ListingAction;

  @Extensions({ maxItems: 10 })
  @Field(() => [BlockerType], { description: 'What stands in its way; empty when nothing does' })
  blockers!: BlockerType[];
}
