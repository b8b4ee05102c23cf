import {
  CancelContractDocument,
  CloseRematchDocument,
  type ContractEndReason,
  ContractNowDocument,
  type ContractParty,
  type ContractStateFragment,
  CreateContractDocument,
  EndContractDocument,
  GiveNoticeDocument,
  type MatchStateFragment,
  OffboardCompanyDocument,
  PauseContractDocument,
  RecordCheckInDocument,
  type RematchOutcome,
  type RematchStateFragment,
  ReopenListingDocument,
  SendContractDocument,
  SignContractDocument,
} from './gql/graphql.ts';
import { companyNow } from './companies.ts';
import { listingNow } from './listings.ts';
import { accepted, given, type Teller } from './teller.ts';

/** What a contract of the story says; ongoing unless an end is planned. */
export interface Agreement {
  readonly startsOn: string;
  readonly plannedEndOn?: string;
  /** What the developer is paid an hour. */
  readonly paid: string;
  /** What the client pays for it. */
  readonly client: string;
}

/** Writes down what a match that both sides said yes to becomes. */
export async function draftContract(
  teller: Teller,
  { id, version }: Pick<MatchStateFragment, 'id' | 'version'>,
  { startsOn, plannedEndOn, paid, client }: Agreement,
): Promise<ContractStateFragment> {
  const term = { unit: 'HOUR' as const, paidAmount: paid, clientAmount: client, hoursPerWeek: 35 };
  const end = plannedEndOn === undefined ? {} : { plannedEndOn };
  const input = { matchId: id, version, startsOn, ...end, term };
  const { createContract } = await teller.ask('MATCHER', CreateContractDocument, { input });
  return given(accepted(createContract).contract, 'the contract');
}

/** Where a contract stands now. */
export async function contractNow(teller: Teller, id: string): Promise<ContractStateFragment> {
  return given((await teller.ask('MATCHER', ContractNowDocument, { id })).contract, 'the contract');
}

/** A contract of the story, as it was last seen. */
type Seen = Pick<ContractStateFragment, 'id' | 'version'>;

/** Sends a draft to both sides. */
export async function sendContract(teller: Teller, { id, version }: Seen): Promise<ContractStateFragment> {
  const input = { contractId: id, version };
  const { sendContractForSignature } = await teller.ask('MATCHER', SendContractDocument, { input });
  return given(accepted(sendContractForSignature).contract, 'the contract');
}

/** Records that both sides signed. */
export async function signContract(teller: Teller, { id, version }: Seen): Promise<ContractStateFragment> {
  const input = { contractId: id, version };
  const { signContract: payload } = await teller.ask('MATCHER', SignContractDocument, { input });
  return given(accepted(payload).contract, 'the contract');
}

/** Gives a contract up before it is signed. */
export async function cancelContract(teller: Teller, { id, version }: Seen): Promise<ContractStateFragment> {
  const input = { contractId: id, version, reason: 'Their lawyers could not agree' };
  const { cancelContract: payload } = await teller.ask('MATCHER', CancelContractDocument, { input });
  return given(accepted(payload).contract, 'the contract');
}

/** Sets a contract aside. */
export async function pauseContract(teller: Teller, { id, version }: Seen): Promise<ContractStateFragment> {
  const input = { contractId: id, version, reason: 'The client waits for its next round' };
  const { pauseContract: payload } = await teller.ask('MATCHER', PauseContractDocument, { input });
  return given(accepted(payload).contract, 'the contract');
}

/** Records how both sides feel. */
export async function checkIn(teller: Teller, { id, version }: Seen): Promise<ContractStateFragment> {
  const moods = { clientMood: 'GOOD' as const, developerMood: 'GOOD' as const, risk: 'LOW' as const };
  const input = { contractId: id, version, ...moods, note: 'The first pull request went out on the third day.' };
  const { recordCheckIn } = await teller.ask('MATCHER', RecordCheckInDocument, { input });
  return given(accepted(recordCheckIn).contract, 'the contract');
}

/** How a contract of the story ends. */
export interface Ending {
  readonly reason: ContractEndReason;
  readonly lastDayOn: string;
}

/** Records a notice; an early one opens a re-match. */
export async function giveNotice(
  teller: Teller,
  { id, version }: Seen,
  ending: Ending & { readonly by: ContractParty },
): Promise<ContractStateFragment> {
  const input = { contractId: id, version, ...ending };
  const { giveNotice: payload } = await teller.ask('MATCHER', GiveNoticeDocument, { input });
  return given(accepted(payload).contract, 'the contract');
}

/** Ends a contract on a day that has come. */
export async function endContract(
  teller: Teller,
  { id, version }: Seen,
  ending: Ending,
): Promise<ContractStateFragment> {
  const input = { contractId: id, version, ...ending };
  const { endContract: payload } = await teller.ask('MATCHER', EndContractDocument, { input });
  return given(accepted(payload).contract, 'the contract');
}

/** Closes a re-match that nobody was presented for. */
export async function closeRematch(
  teller: Teller,
  { id, version }: Pick<RematchStateFragment, 'id' | 'version'>,
  outcome: RematchOutcome,
): Promise<RematchStateFragment> {
  const input = { rematchCaseId: id, version, outcome, reason: reasons[outcome] };
  const { closeRematchCase } = await teller.ask('MATCHER', CloseRematchDocument, { input });
  return given(accepted(closeRematchCase).rematchCase, 'the re-match');
}

const reasons: Readonly<Record<RematchOutcome, string>> = {
  DECLINED_BY_DEVELOPER: 'Takes half a year off',
  CLOSED_UNMATCHED: 'The client does the rest on its own',
};

/** Shows a filled listing again for an open re-match of its client. */
export async function reopenListing(teller: Teller, projectListingId: string): Promise<void> {
  const { version } = await listingNow(teller, projectListingId);
  accepted(
    (await teller.ask('MATCHER', ReopenListingDocument, { input: { projectListingId, version } })).reopenListing,
  );
}

/** What an attempt to end the work with a company is answered with: the codes of what keeps it. */
export async function offboardCompany(teller: Teller, id: string): Promise<readonly string[]> {
  const { version } = await companyNow(teller, id);
  const input = { companyId: id, version, reason: 'They build up a team of their own' };
  const { offboardCompany: payload } = await teller.ask('MATCHER', OffboardCompanyDocument, { input });
  return payload.errors.flatMap(({ blockers }) => blockers.map(({ code }) => code));
}
