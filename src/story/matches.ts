import {
  type FitInclude,
  FitsOfDocument,
  type FitsOfQuery,
  MatchNowDocument,
  type MatchStateFragment,
  PresentMatchDocument,
  ProposeMatchDocument,
  RecordClientDecisionDocument,
  RecordClientInterviewDocument,
  RespondToMatchDocument,
  SuggestMatchDocument,
  TalentOfDocument,
  WithdrawMatchDocument,
} from './gql/graphql.ts';
import { accepted, given, type Teller } from './teller.ts';

/** Somebody who is listed, for something that is. */
export interface Pair {
  readonly talentListingId: string;
  readonly projectListingId: string;
}

/** Whether somebody fits, how well, and what is between them. */
export type StoryFit = NonNullable<FitsOfQuery['projectListing']>['candidates'][number];

/** The talent listing that a case led to. */
export async function talentOf(teller: Teller, caseId: string): Promise<string> {
  const { vettingCase } = await teller.ask('RECRUITER', TalentOfDocument, { id: caseId });
  return given(vettingCase?.credential?.talentListing, 'the talent listing').id;
}

/** How the listed people fit a listing, the best first. */
export async function fitsOf(teller: Teller, id: string, include: FitInclude): Promise<readonly StoryFit[]> {
  const { projectListing } = await teller.ask('MATCHER', FitsOfDocument, { id, first: 100, include });
  return given(projectListing, 'the listing').candidates;
}

/** Where a match stands now. */
export async function matchNow(teller: Teller, id: string): Promise<MatchStateFragment> {
  return given((await teller.ask('MATCHER', MatchNowDocument, { id })).match, 'the match');
}

/** Keeps somebody in mind for a listing. */
export async function suggest(teller: Teller, pair: Pair): Promise<MatchStateFragment> {
  const { suggestMatch } = await teller.ask('MATCHER', SuggestMatchDocument, { input: pair });
  return given(accepted(suggestMatch).match, 'the match');
}

/** Asks somebody whether they want what is listed. */
export async function proposeTo(teller: Teller, pair: Pair): Promise<MatchStateFragment> {
  const { proposeMatch } = await teller.ask('MATCHER', ProposeMatchDocument, { input: pair });
  return given(accepted(proposeMatch).match, 'the match');
}

/** A match of the story, as it was last seen. */
type Seen = Pick<MatchStateFragment, 'id' | 'version'>;

/** Records what the candidate says: yes, or no for their rate. */
export async function answer(
  teller: Teller,
  { id, version }: Seen,
  said: 'ACCEPT' | 'DECLINE' = 'ACCEPT',
): Promise<MatchStateFragment> {
  const why = said === 'ACCEPT' ? {} : { reason: 'RATE' as const };
  const input = { matchId: id, version, answer: said, ...why };
  const { respondToMatch } = await teller.ask('MATCHER', RespondToMatchDocument, { input });
  return given(accepted(respondToMatch).match, 'the match');
}

/** Shows the candidate to the client. */
export async function presentTo(teller: Teller, { id, version }: Seen): Promise<MatchStateFragment> {
  const input = { matchId: id, version };
  const { presentMatch } = await teller.ask('MATCHER', PresentMatchDocument, { input });
  return given(accepted(presentMatch).match, 'the match');
}

/** Records that client and candidate have just talked. */
export async function interviewed(teller: Teller, { id, version }: Seen): Promise<MatchStateFragment> {
  const input = { matchId: id, version, occurredAt: teller.now().toISOString() };
  const { recordClientInterview } = await teller.ask('MATCHER', RecordClientInterviewDocument, { input });
  return given(accepted(recordClientInterview).match, 'the match');
}

/** Records what the client decided: yes, or no since the team did not warm to them. */
export async function decided(
  teller: Teller,
  { id, version }: Seen,
  decision: 'ACCEPT' | 'DECLINE' = 'ACCEPT',
): Promise<MatchStateFragment> {
  const why = decision === 'ACCEPT' ? {} : { reason: 'TEAM_FIT' as const };
  const input = { matchId: id, version, decision, ...why };
  const { recordClientDecision } = await teller.ask('MATCHER', RecordClientDecisionDocument, { input });
  return given(accepted(recordClientDecision).match, 'the match');
}

/** Takes a match back, since the client needs nobody for now. */
export async function takeBack(teller: Teller, { id, version }: Seen): Promise<MatchStateFragment> {
  const input = { matchId: id, version, party: 'CLIENT' as const, reason: 'POSITION_CLOSED' as const };
  const { withdrawMatch } = await teller.ask('MATCHER', WithdrawMatchDocument, { input });
  return given(accepted(withdrawMatch).match, 'the match');
}
