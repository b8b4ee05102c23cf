import {
  CloseListingDocument,
  CreateProjectDocument,
  type CreateProjectInput,
  FillListingDocument,
  FindListingsDocument,
  type ListingCardFragment,
  ListingNowDocument,
  type ListingStateFragment,
  PauseListingDocument,
  type ProjectListingFilter,
  PublishedCardsDocument,
  PublishListingDocument,
  ResumeListingDocument,
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
  accepted((await teller.ask('COMPANY_SCREENER', ReviewListingDocument, { input })).reviewListing);
}

/** Shows a listing to developers, for the usual time unless an end is given. */
export async function publishListing(teller: Teller, projectListingId: string, expiresAt?: Date): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const input = { projectListingId, version, ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}) };
  accepted((await teller.ask('MATCHER', PublishListingDocument, { input })).publishListing);
}

/** Sets a listing aside. */
export async function pauseListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const input = { projectListingId, version, reason: 'The client is on holiday' };
  accepted((await teller.ask('MATCHER', PauseListingDocument, { input })).pauseListing);
}

/** Shows a listing again. */
export async function resumeListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  accepted(
    (await teller.ask('MATCHER', ResumeListingDocument, { input: { projectListingId, version } })).resumeListing,
  );
}

/** Ends a listing that found its developers. */
export async function fillListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const input = { projectListingId, version };
  accepted((await teller.ask('MATCHER', FillListingDocument, { input })).markListingFilled);
}

/** Ends a listing that nobody is wanted for any more. */
export async function closeListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  const input = { projectListingId, version, reason: 'The client has stopped the project' };
  accepted((await teller.ask('MATCHER', CloseListingDocument, { input })).closeListing);
}

/** The ids of the published listings that a search finds. */
export async function findListings(teller: Teller, wish: ProjectListingFilter): Promise<readonly string[]> {
  const filter = { ...wish, status: ['PUBLISHED' as const] };
  const { projectListings } = await teller.ask('RECRUITER', FindListingsDocument, { filter });
  return projectListings.nodes.map(({ id }) => id);
}

/** The oldest listings that are published, with all that their cards say. */
export async function publishedListings(teller: Teller, first: number): Promise<readonly ListingCardFragment[]> {
  return (await teller.ask('MATCHER', PublishedCardsDocument, { first })).projectListings.nodes;
}
