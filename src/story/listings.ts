import {
  CreateProjectDocument,
  type CreateProjectInput,
  type ListingCardFragment,
  ListingNowDocument,
  type ListingStateFragment,
  PublishedCardsDocument,
  PublishListingDocument,
  ReviewListingDocument,
  SaveListingDraftDocument,
  type SaveListingDraftInput,
  SubmitListingDocument,
} from './gql/graphql.ts';
import { accepted, given, type Teller } from './teller.ts';

/** Writes down what a company wants to have built; gives the project's id. */
export async function startProject(teller: Teller, input: CreateProjectInput): Promise<string> {
  const { createProject } = await teller.ask('MATCHER', CreateProjectDocument, { input });
  return given(accepted(createProject).project, 'the project').id;
}

/** Writes a new listing of a project; gives its id. */
export async function draftListing(
  teller: Teller,
  projectId: string,
  draft: Omit<SaveListingDraftInput, 'projectId' | 'projectListingId' | 'version'>,
): Promise<string> {
  const input = { ...draft, projectId };
  const { saveListingDraft } = await teller.ask('MATCHER', SaveListingDraftDocument, { input });
  return given(accepted(saveListingDraft).projectListing, 'the listing').id;
}

/** Where the listing stands now. */
export async function listingNow(teller: Teller, id: string): Promise<ListingStateFragment> {
  return given((await teller.ask('MATCHER', ListingNowDocument, { id })).projectListing, 'the listing');
}

/** Hands a draft in. */
export async function submitListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const input = { projectListingId, version };
  accepted((await teller.ask('MATCHER', SubmitListingDocument, { input })).submitListingForReview);
}

/** Reads a listing that was handed in, and finds all five in order. */
export async function approveListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const findings = {
    hasSpecs: true,
    isChallengeReal: true,
    isDecisionMakerNamed: true,
    hasFewInterviews: true,
    isWithoutWhiteboard: true,
  };
  const input = { projectListingId, version, ...findings, isApproved: true };
  accepted((await teller.ask('HEAD_OF_TALENT', ReviewListingDocument, { input })).reviewListing);
}

/** Shows an approved listing to developers. */
export async function publish(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const input = { projectListingId, version };
  accepted((await teller.ask('MATCHER', PublishListingDocument, { input })).publishListing);
}

/** The oldest listings that are published, with all that their cards say. */
export async function publishedListings(teller: Teller, first: number): Promise<readonly ListingCardFragment[]> {
  return (await teller.ask('MATCHER', PublishedCardsDocument, { first })).projectListings.nodes;
}
