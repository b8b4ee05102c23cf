import {
  AdvanceDocument,
  type AdvanceVettingCaseInput,
  ApplyDocument,
  CaseNowDocument,
  type CaseStateFragment,
  ConfirmTermsDocument,
  type DecisionReasonCode,
  RejectDocument,
  type ReviewCriterion,
  ReviewProfileDocument,
  type SubmitApplicationInput,
  WithdrawDocument,
} from './gql/graphql.ts';
import { accepted, given, type PersonKey, type Teller } from './teller.ts';

/** A case as the story goes on with it. */
export interface StoryCase {
  readonly caseId: string;
  readonly claimIds: readonly string[];
}

const criteria: readonly ReviewCriterion[] = [
  'EXPERIENCE',
  'PRIMARY_LANGUAGE',
  'API_DESIGN',
  'DATABASE',
  'PRODUCTION_DEBUGGING',
  'ASYNC_COLLABORATION',
  'ENGLISH',
  'AVAILABILITY',
];

/** Hands in an application, which opens the case. */
export async function apply(teller: Teller, input: SubmitApplicationInput): Promise<StoryCase> {
  const { submitApplication } = await teller.ask('RECRUITER', ApplyDocument, { input });
  const { candidate, vettingCase } = accepted(submitApplication);
  return {
    caseId: given(vettingCase, 'the case').id,
    claimIds: given(candidate, 'the candidate').claims.map((claim) => claim.id),
  };
}

/** Where the case stands now. */
export async function caseNow(teller: Teller, caseId: string): Promise<CaseStateFragment> {
  const { vettingCase } = await teller.ask('RECRUITER', CaseNowDocument, { id: caseId });
  return given(vettingCase, 'the case');
}

/** Records the profile review; `notMet` are the criteria that the profile fails. */
export async function reviewProfile(
  teller: Teller,
  caseId: string,
  notMet: readonly ReviewCriterion[] = [],
): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const verdicts = criteria.map((criterion) => ({
    criterion,
    verdict: notMet.includes(criterion) ? ('NOT_MET' as const) : ('MET' as const),
    note: notMet.includes(criterion) ? 'The profile and LinkedIn both show less.' : 'Profile and LinkedIn agree.',
  }));
  const input = { vettingCaseId: caseId, version, criteria: verdicts };
  accepted((await teller.ask('RECRUITER', ReviewProfileDocument, { input })).recordProfileReview);
}

/** What a stage asks for, and who decides; a recruiter unless said otherwise. */
interface Advance extends Omit<AdvanceVettingCaseInput, 'vettingCaseId' | 'version'> {
  readonly who?: PersonKey;
}

/** Moves the case to its next stage. */
export async function advance(teller: Teller, caseId: string, plan: Advance = {}): Promise<CaseStateFragment> {
  const { who = 'RECRUITER', ...more } = plan;
  const { version } = await caseNow(teller, caseId);
  const input = { vettingCaseId: caseId, version, ...more };
  const { vettingCase } = accepted((await teller.ask(who, AdvanceDocument, { input })).advanceVettingCase);
  return given(vettingCase, 'the case');
}

/** A rejection as the story tells it. */
export interface Rejection {
  readonly codes: readonly DecisionReasonCode[];
  readonly citedEvidenceIds: readonly string[];
  readonly rationale: string;
}

/** Rejects the case, which opens the letter; gives its id. */
export async function reject(teller: Teller, caseId: string, rejection: Rejection): Promise<string> {
  const { version } = await caseNow(teller, caseId);
  const { codes, citedEvidenceIds, rationale } = rejection;
  const reasons = codes.map((code) => ({ code }));
  const input = { vettingCaseId: caseId, version, reasons, citedEvidenceIds: [...citedEvidenceIds], rationale };
  const payload = accepted((await teller.ask('RECRUITER', RejectDocument, { input })).rejectVettingCase);
  return given(payload.feedbackLetter, 'the letter').id;
}

/** Ends the case because the candidate left. */
export async function withdraw(teller: Teller, caseId: string): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const input = { vettingCaseId: caseId, version, leftBy: 'CANDIDATE' as const, reason: 'OTHER_JOB' as const };
  accepted((await teller.ask('RECRUITER', WithdrawDocument, { input })).withdrawVettingCase);
}

/** Records what was agreed with the candidate at the last stage. */
export async function confirmTerms(
  teller: Teller,
  caseId: string,
  terms: { rate: string; hoursPerWeek: number },
): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const now = teller.now();
  const startsOn = new Date(now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
  const input = { vettingCaseId: caseId, version, ...terms, consentAt: now.toISOString(), startsOn };
  accepted((await teller.ask('RECRUITER', ConfirmTermsDocument, { input })).confirmListingTerms);
}
