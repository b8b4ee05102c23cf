import {
  checkIn,
  contractNow,
  draftContract,
  giveNotice,
  offboardCompany,
  sendContract,
  signContract,
} from '../story/contracts.ts';
import type { ContractStateFragment, MatchStateFragment } from '../story/gql/graphql.ts';
import { approveListing, draftListing, publishListing, startProject, submitListing } from '../story/listings.ts';
import {
  answer,
  decided,
  fitsOf,
  interviewed,
  presentTo,
  proposeTo,
  type StoryFit,
  talentOf,
} from '../story/matches.ts';
import { expectThat, given } from '../story/teller.ts';
import type { Run } from './cast.ts';

/** Who is matched, and to whom. */
export interface Couple {
  /** Case of somebody who is listed. */
  readonly caseId: string;
  readonly companyId: string;
}

const dayMs = 86_400_000;

/** A listed developer, from why they fit to a contract that ends early, and to the next client within 48 hours. */
export async function playMatch(run: Run, { caseId, companyId }: Couple): Promise<void> {
  const { teller, say } = run;
  say('A developer who is matched, and matched again');
  const talentListingId = await talentOf(teller, caseId);
  const projectId = await startProject(teller, { companyId, name: 'Customs', hiringModel: 'HOURLY' });
  const first = await list(run, projectId, { title: 'Customs API Engineer' });
  const match = await matched(run, { talentListingId, projectListingId: first });
  const contract = await contracted(run, match);
  await leave(run, { contract, companyId });
  await matchAgain(run, { contract, talentListingId, projectId });
}

async function list({ teller, mark }: Run, projectId: string, what: Offered): Promise<string> {
  const id = await draftListing(teller, projectId, { ...offer, ...what, title: `${what.title} ${mark}` });
  await submitListing(teller, id);
  await approveListing(teller, id);
  await publishListing(teller, id);
  return id;
}

interface Offered {
  readonly title: string;
  readonly startFrom?: string;
}

/** What the tour has published to match somebody to. */
export const offer = {
  roleLabel: 'Backend Engineer (TypeScript/Node.js)',
  verticals: ['FINTECH' as const],
  productStage: 'SCALING' as const,
  hourlyRate: { min: '45', max: '65', currency: 'USD' },
  durationText: '6 months',
  durationMonthsMin: 6,
  durationMonthsMax: 6,
  engagement: 'FULL_TIME' as const,
  timezoneRequirement: 'CET' as const,
  techStack: ['TypeScript', 'Node.js', 'PostgreSQL'],
  requiredSkills: [{ skill: 'typescript-nodejs' }],
  summary: 'An interface to customs that no shipment waits for.',
};

interface Pair {
  readonly talentListingId: string;
  readonly projectListingId: string;
}

async function matched(run: Run, pair: Pair): Promise<MatchStateFragment> {
  const { teller, say } = run;
  await explain(run, pair);
  const proposed = await proposeTo(teller, pair);
  say(`  MATCHER proposes it to them → ${proposed.status}`);
  const yes = await answer(teller, proposed);
  say(`  the developer wants it → ${yes.status}`);
  const presented = await presentTo(teller, yes);
  say(`  MATCHER shows them to the client → ${presented.status}`);
  const talked = await interviewed(teller, presented);
  say(`  client and developer talk → ${talked.status}`);
  const both = await decided(teller, talked);
  say(`  the client wants them → ${both.status}`);
  return both;
}

/** Why somebody fits, or what is in the way. */
async function explain({ teller, say }: Run, { talentListingId, projectListingId }: Pair): Promise<void> {
  const isTheirs = ({ talentListing }: StoryFit): boolean => talentListing?.id === talentListingId;
  const fits = await fitsOf(teller, projectListingId, 'FITTING');
  const fit = given(fits.find(isTheirs), 'the developer among who fits');
  const sum = fit.terms.reduce((points, term) => points + term.points, 0);
  expectThat(fit.isFit && sum === fit.score, 'a score that is the sum of its terms');
  const best = fit.terms.toSorted((one, other) => other.points - one.points).slice(0, 3);
  const why = best.map(({ term, points, bound }) => `${term} ${String(points)} of ${String(bound)}`).join(', ');
  say(`  MATCHER looks who fits a listing → score ${String(fit.score)}: ${why}, …`);
  const near = await fitsOf(teller, projectListingId, 'NEAR');
  const [blocker] = near.flatMap(({ blockers }) => blockers);
  if (blocker) say(`  and who nearly does → ${blocker.constraint}: ${blocker.message}`);
}

async function contracted({ teller, say }: Run, match: MatchStateFragment): Promise<ContractStateFragment> {
  const agreement = { startsOn: inDays(teller.now(), 0), paid: '55', client: '72' };
  const draft = await draftContract(teller, match, agreement);
  say(`  MATCHER writes the contract, 55 USD an hour for the developer and 72 from the client → ${draft.status}`);
  const sent = await sendContract(teller, draft);
  const signed = await signContract(teller, sent);
  say(`  both sides sign → ${sent.status}, then ${signed.status}`);
  const seen = await checkIn(teller, signed);
  say('  MATCHER asks both how it goes');
  return seen;
}

async function leave(
  { teller, say }: Run,
  { contract, companyId }: { readonly contract: ContractStateFragment; readonly companyId: string },
): Promise<void> {
  const blockers = await offboardCompany(teller, companyId);
  expectThat(blockers.join() === 'CONTRACTS_RUNNING', 'the company not to be offboarded while a contract runs');
  say(`  MATCHER cannot offboard the company: ${blockers.join()}`);
  const ending = { reason: 'CLIENT_BUDGET', by: 'CLIENT', lastDayOn: inDays(teller.now(), 14) } as const;
  const { isEarly, rematchCase } = await giveNotice(teller, contract, ending);
  const { side, hoursLeft, status } = given(rematchCase, 'the re-match');
  expectThat(isEarly && side === 'DEVELOPER' && status === 'OPEN', 'an early end to open a re-match of the developer');
  say(`  the client gives notice, early → a re-match for the ${side} is due in ${String(hoursLeft)} hours`);
}

async function matchAgain(
  run: Run,
  {
    contract,
    talentListingId,
    projectId,
  }: Readonly<{ contract: ContractStateFragment; talentListingId: string; projectId: string }>,
): Promise<void> {
  const { teller, say } = run;
  const startFrom = inDays(teller.now(), 30);
  const next = await list(run, projectId, { title: 'Clearance Engineer', startFrom });
  const proposed = await proposeTo(teller, { talentListingId, projectListingId: next });
  const presented = await presentTo(teller, await answer(teller, proposed));
  const { rematchCase } = await contractNow(teller, contract.id);
  const { status, isMetInTime } = given(rematchCase, 'the re-match');
  expectThat(status === 'MATCHED' && isMetInTime, 'the re-match to be met in time');
  say(`  MATCHER proposes and shows them elsewhere → ${presented.status}, and the re-match is ${status} in time`);
}

function inDays(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
}
