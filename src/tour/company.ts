import {
  decideScreening,
  openScreening,
  proveFunding,
  recordChecks,
  registerCompany,
  reinstateCompany,
  suspendCompany,
  waiveFunding,
} from '../story/companies.ts';
import type { CompanyStateFragment } from '../story/gql/graphql.ts';
import {
  approveListing,
  draftListing,
  findListings,
  listingNow,
  publishListing,
  resumeListing,
  startProject,
  submitListing,
} from '../story/listings.ts';
import { expectThat } from '../story/teller.ts';
import type { Run } from './cast.ts';

const dayMs = 86_400_000;

/**
 * A company from its application to a listing that developers find, which goes and comes with the trust in it; gives the
 * id of the company.
 */
export async function playCompany(run: Run): Promise<string> {
  run.say('A company that hires');
  const approved = await screen(run);
  const listing = await list(run, approved);
  await find(run, listing);
  await loseAndRegainTrust(run, approved, listing);
  return approved.id;
}

async function screen({ teller, mark, say }: Run): Promise<CompanyStateFragment> {
  const contact = { name: 'Dana Decider', email: `dana@tour-${mark}.example`, isDecisionMaker: true, isPrimary: true };
  const facts = { name: `Tour Company ${mark}`, website: `https://tour-${mark}.example`, contacts: [contact] };
  const registered = await registerCompany(teller, facts);
  say(`  MATCHER registers the company → ${registered.status}`);
  const { round } = await openScreening(teller, registered);
  say(`  COMPANY_SCREENER opens a round → ${round.company.status}`);
  const refused = await waiveFunding(teller, round);
  expectThat(refused.length === 1, 'a waiver of the funding to be refused');
  say(`  COMPANY_SCREENER cannot waive the funding: ${refused.join()}`);
  const datedOn = new Date(teller.now().getTime() - 30 * dayMs).toISOString().slice(0, 10);
  const proven = await proveFunding(teller, round, { kind: 'ROUND_ANNOUNCEMENT', datedOn });
  say('  COMPANY_SCREENER attaches what proves it, and verifies it');
  const { status, company } = await decideScreening(teller, await recordChecks(teller, proven, {}));
  expectThat(company.status === 'APPROVED', 'the company to be APPROVED');
  say(`  COMPANY_SCREENER passes the round → ${status}, the company is ${company.status}`);
  return company;
}

async function list({ teller, mark, say }: Run, { id }: CompanyStateFragment): Promise<string> {
  const project = { companyId: id, name: 'Order book', hiringModel: 'HOURLY' as const };
  const projectId = await startProject(teller, project);
  const listingId = await draftListing(teller, projectId, { ...offer, title: `Order Book Engineer ${mark}` });
  const told = async (step: string): Promise<void> => {
    say(`  ${step} → ${(await listingNow(teller, listingId)).status}`);
  };
  await told('MATCHER writes a listing of a project');
  await submitListing(teller, listingId);
  await told('MATCHER hands it in');
  await approveListing(teller, listingId);
  await publishListing(teller, listingId);
  await told('COMPANY_SCREENER finds it fit, MATCHER publishes');
  return listingId;
}

const offer = {
  roleLabel: 'Backend Engineer (Go/PostgreSQL)',
  verticals: ['FINTECH' as const],
  productStage: 'SCALING' as const,
  hourlyRate: { min: '45', max: '65', currency: 'USD' },
  durationText: '6 months',
  durationMonthsMin: 6,
  durationMonthsMax: 6,
  engagement: 'FULL_TIME' as const,
  timezoneRequirement: 'CET' as const,
  techStack: ['Go', 'PostgreSQL'],
  summary: 'An order book that loses no order, and the figures that show it.',
};

async function find({ teller, mark, say }: Run, listingId: string): Promise<void> {
  const found = await findListings(teller, { search: mark, skills: ['go'], rate: { min: '50', max: '60' } });
  // Other plays' words are much like this one's, and may be found as well.
  expectThat(found.includes(listingId), 'the search to find the listing');
  say('  RECRUITER finds it by a word, a skill and a rate');
}

async function loseAndRegainTrust(
  { teller, say }: Run,
  { id }: CompanyStateFragment,
  listingId: string,
): Promise<void> {
  const { status } = await suspendCompany(teller, id);
  const paused = await listingNow(teller, listingId);
  expectThat(paused.status === 'PAUSED', 'the listing to be PAUSED with its company');
  say(`  MATCHER suspends the company → ${status}, its listing is ${paused.status}`);
  say(`  COMPANY_SCREENER reinstates it → ${(await reinstateCompany(teller, id)).status}`);
  await resumeListing(teller, listingId);
  say(`  MATCHER shows the listing again → ${(await listingNow(teller, listingId)).status}`);
}
