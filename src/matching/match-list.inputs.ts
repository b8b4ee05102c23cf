import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { MatchStatus } from './match.states.ts';

/** Narrows a list of matches. */
@InputType({ description: 'Which matches; every part that is given must hold' })
export class MatchFilter {
  @ArrayMaxSize(11)
  @Field(() => [MatchStatus], { nullable: true, description: 'Standing so at this moment' })
  status?: MatchStatus[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Looked after by one of these users' })
  owner?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'For one of these project listings' })
  listing?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Of one of these talent listings' })
  talentListing?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'For listings of one of these companies' })
  company?: string[] | null;
}

/** By what a list of matches is ordered. */
export enum MatchSortField {
  CREATED_AT = 'CREATED_AT',
  DEADLINE = 'DEADLINE',
}

/** Which way a list of matches runs. */
export enum MatchSortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(MatchSortField, {
  name: 'MatchSortField',
  description: 'By what a list of matches is ordered',
  valuesConfig: {
    CREATED_AT: { description: 'By when they began' },
    DEADLINE: {
      description: 'By until when the candidate may answer; what waits for no answer comes after all others',
    },
  },
});
registerEnumType(MatchSortDirection, {
  name: 'MatchSortDirection',
  description: 'Which way a list of matches runs',
  valuesConfig: { ASC: { description: 'Earliest first' }, DESC: { description: 'Latest first' } },
});

/** Orders a list of matches. */
@InputType({ description: 'Order of a list of matches' })
export class MatchSort {
  @Field(() => MatchSortField, { defaultValue: MatchSortField.CREATED_AT, description: 'By what' })
  field!: MatchSortField;

  @Field(() => MatchSortDirection, { defaultValue: MatchSortDirection.DESC, description: 'Which way' })
  direction!: MatchSortDirection;
}

/** Which matches, in which order, and which page of them. */
@ArgsType()
export class MatchesArgs extends PageArgs {
  @ValidateNested()
  @Field(() => MatchFilter, { nullable: true, description: 'Which matches; all when left out' })
  filter?: MatchFilter | null;

  @Field(() => MatchSort, { nullable: true, description: 'In which order; newest first when left out' })
  sort?: MatchSort | null;
}
