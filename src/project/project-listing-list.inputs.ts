import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { ListingStatus } from './project-listing.states.ts';
import './project-listing.words.ts';

/** Narrows a list of listings. */
@InputType({ description: 'Which listings; every part that is given must hold' })
export class ProjectListingFilter {
  @ArrayMaxSize(10)
  @Field(() => [ListingStatus], { nullable: true, description: 'Standing so' })
  status?: ListingStatus[] | null;
}

/** Which listings, and which page of them. */
@ArgsType()
export class ProjectListingsArgs extends PageArgs {
  @ValidateNested()
  @Field(() => ProjectListingFilter, { nullable: true, description: 'Which listings; all when left out' })
  filter?: ProjectListingFilter | null;
}
