import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ListingWarningCode } from './listing.warnings.ts';

registerEnumType(ListingWarningCode, {
  name: 'ListingWarningCode',
  description: 'What somebody should know of a listing although it may be published',
  valuesConfig: { LOW_RATE: { description: 'Highest rate is what low-substance work pays' } },
});

/** What somebody should know of a listing although it may be published. */
@ObjectType({ description: 'What somebody should know of a listing although it may be published' })
export class ListingWarning {
  @Field(() => ListingWarningCode, { description: 'What it is' })
  code!: ListingWarningCode;

  @Field(() => String, { description: 'In words' })
  message!: string;
}
