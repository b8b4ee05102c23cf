import {
  cancelContract,
  closeRematch,
  draftContract,
  endContract,
  giveNotice,
  pauseContract,
  reopenListing,
  sendContract,
  signContract,
} from '../../src/story/contracts.ts';
import { askCandidate } from '../../src/story/detours.ts';
import { apply } from '../../src/story/chapters.ts';
import {
  decideScreening,
  openScreening,
  proveFunding,
  recordChecks,
  registerCompany,
  withdrawScreening,
} from '../../src/story/companies.ts';
import {
  approveListing,
  draftListing,
  fillListing,
  findListings,
  pauseListing,
  publishListing,
  startProject,
  submitListing,
} from '../../src/story/listings.ts';
import { answer, decided, fitsOf, matchNow, presentTo, proposeTo, suggest, takeBack } from '../../src/story/matches.ts';
import type { Teller } from '../../src/story/teller.ts';
import { showElsewhere } from '../../src/seed/demo-listings.ts';
import { applicant } from '../../src/tour/cast.ts';
import { playCompany } from '../../src/tour/company.ts';
import { playDetours } from '../../src/tour/detours.ts';
import { playFigures } from '../../src/tour/figures.ts';
import { playMainJob } from '../../src/tour/main-job.ts';
import { offer, playMatch } from '../../src/tour/match.ts';
import { playRejection } from '../../src/tour/rejection.ts';

/** Tells the tour and, of the same people and companies, every document of the story that the tour leaves out. */
export async function tellWholeStory(teller: Teller): Promise<void> {
  const run = { teller, mark: 'differential', say: () => undefined };
  const caseId = await playMainJob(run);
  await playRejection(run);
  await playDetours(run);
  await askCandidate(teller, (await apply(teller, applicant('Asked Again', run.mark))).caseId);
  const companyId = await playCompany(run);
  await playMatch(run, { caseId, companyId });
  await playFigures(run);
  await tellMore(teller);
  await tellContracts(teller, companyId);
}

/** What else becomes of companies and listings than the tour tells: each of its own, of the demo data's making. */
const tellMore = async (teller: Teller): Promise<void> => {
  const ago = () => teller;
  const contacts = [{ name: 'Wim Withdrawn', email: 'wim@withdrawn.example' }];
  const { round } = await openScreening(teller, await registerCompany(teller, { name: 'Withdrawn', contacts }));
  await withdrawScreening(teller, round);
  const facts = { name: 'Lister', contacts: [{ name: 'Lena Lister', email: 'lena@lister.example' }] };
  const opened = await openScreening(teller, await registerCompany(teller, facts));
  const proven = await proveFunding(teller, opened.round, { kind: 'DEPOSIT', datedOn: '2026-11-20' });
  const { company } = await decideScreening(teller, await recordChecks(teller, proven, {}));
  await showElsewhere(ago, company);
  await pauseListing(teller, await shownListing(teller));
};

/** What else becomes of matches and contracts than the tour tells, with who fits and is free. */
const tellContracts = async (teller: Teller, companyId: string): Promise<void> => {
  const projectId = await startProject(teller, { companyId, name: 'Ledger', hiringModel: 'HOURLY' });
  const listing = await draftListing(teller, projectId, { ...offer, title: 'Ledger Engineer' });
  await submitListing(teller, listing);
  await approveListing(teller, listing);
  await publishListing(teller, listing);
  const [fit] = await fitsOf(teller, listing, 'FITTING');
  const pair = { talentListingId: fit?.talentListing?.id ?? '', projectListingId: listing };
  await takeBack(teller, await suggest(teller, pair));
  const presented = await presentTo(teller, await answer(teller, await proposeTo(teller, pair)));
  const yes = await decided(teller, presented);
  const today = teller.now().toISOString().slice(0, 10);
  const agreement = { startsOn: today, paid: '40', client: '60' };
  await cancelContract(teller, await draftContract(teller, yes, agreement));
  const drafted = await draftContract(teller, await matchNow(teller, yes.id), agreement);
  const paused = await pauseContract(teller, await signContract(teller, await sendContract(teller, drafted)));
  await fillListing(teller, listing);
  const left = { reason: 'DEVELOPER_LEFT', lastDayOn: today } as const;
  const noticed = await giveNotice(teller, paused, { ...left, by: 'DEVELOPER' });
  await reopenListing(teller, listing);
  const { rematchCase } = await endContract(teller, noticed, left);
  if (rematchCase) await closeRematch(teller, rematchCase, 'CLOSED_UNMATCHED');
};

const shownListing = async (teller: Teller): Promise<string> => {
  const [id] = await findListings(teller, { search: 'Market Data Engineer' });
  if (id === undefined) throw new Error('there is no listing');
  return id;
};
