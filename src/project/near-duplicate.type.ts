import { Extensions, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RowReference } from '../graphql/lookups.ts';
import { ListingAspect, NearDuplicateReason } from './near-duplicates.ts';

registerEnumType(NearDuplicateReason, {
  name: 'NearDuplicateReason',
  description: 'Why two listings look like one opening published twice',
  valuesConfig: {
    SAME_ROLE_LABEL: { description: 'One role label, spelling aside: 3 points' },
    SAME_TITLE: { description: 'One title, spelling aside, where the role label differs: 2 points' },
    SAME_STACK: { description: 'Half or more of the technologies that either names: 3 points' },
    SHARED_VERTICAL: { description: 'A field of business in common: 1 point' },
    OVERLAPPING_RATES: { description: 'A rate that both pay: 1 point' },
    SAME_ENGAGEMENT: { description: 'As much of a week: 1 point' },
    SAME_ZONE: { description: 'The same working hours: 1 point' },
  },
});
registerEnumType(ListingAspect, {
  name: 'ListingAspect',
  description: 'What two listings can differ in',
  valuesConfig: {
    TITLE: { description: 'Title' },
    ROLE_LABEL: { description: 'Role label' },
    SENIORITY: { description: 'Level' },
    VERTICALS: { description: 'Fields of business' },
    STACK: { description: 'Technologies, whatever their order' },
    RATE: { description: 'Hourly rates' },
    DURATION: { description: 'How long it goes on' },
    ENGAGEMENT: { description: 'How much of a week, and hours' },
    ZONE: { description: 'Working hours' },
    DIRECT_HIRE: { description: 'Whether it may become a job for good' },
    START: { description: 'When it starts' },
    TEAM: { description: 'Who is there already' },
  },
});

/** A reason with its weight. */
@ObjectType({ description: 'Something in which two listings are alike' })
export class ListingLikeness {
  @Field(() => NearDuplicateReason, { description: 'What is alike' })
  reason!: NearDuplicateReason;

  @Field(() => Int, { description: 'How much it counts; 7 of 10 points make a near-duplicate' })
  points!: number;

  @Field(() => String, { description: 'What both say, e.g. `7 of 7 technologies`' })
  detail!: string;
}

/** What the two say otherwise. */
@ObjectType({ description: 'Something in which two listings differ' })
export class ListingDifference {
  @Field(() => ListingAspect, { description: 'What differs' })
  aspect!: ListingAspect;

  @Field(() => String, { nullable: true, description: 'As this listing says it; null where it says nothing' })
  here!: string | null;

  @Field(() => String, { nullable: true, description: 'As the other one says it; null where it says nothing' })
  there!: string | null;
}

/** Another listing that looks like the same opening. */
@ObjectType({ description: 'Another live listing of the same company that looks like the same opening' })
export class NearDuplicate {
  /** The other listing, read when it is asked for. */
  reference!: RowReference;

  @Extensions({ maxItems: 10 })
  @Field(() => [ListingLikeness], { description: 'In what they are alike, the weightiest first' })
  reasons!: readonly ListingLikeness[];

  @Extensions({ maxItems: 20 })
  @Field(() => [ListingDifference], { description: 'In what they differ; free text is not compared' })
  differences!: readonly ListingDifference[];
}
