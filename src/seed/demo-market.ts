import {
  decideScreening,
  openScreening,
  type Proof,
  proveFunding,
  recordChecks,
  registerCompany,
  suspendCompany,
  withdrawScreening,
} from '../story/companies.ts';
import type { CompanyStateFragment, RoundStateFragment } from '../story/gql/graphql.ts';
import type { DemoCompany } from './demo-companies.ts';
import { type DaysAgo, publishCards, showElsewhere, showMore } from './demo-listings.ts';
import type { TellerAt } from './demo-story.ts';

const day = 86_400_000;

/** Tells a company's story up to where it ends, with the listings that it has. */
export async function tellCompany(company: DemoCompany, tellerAt: TellerAt, now: Date): Promise<void> {
  const ago = (days: number) => tellerAt(new Date(now.getTime() - days * day));
  if (company.story === 'applied') {
    await registerCompany(ago(1), company.facts);
    return;
  }
  const isRecent = company.story === 'in screening';
  const registered = await registerCompany(ago(isRecent ? 4 : 52), company.facts);
  await (isRecent ? beginScreening(ago, registered) : goOn(company, { ago, registered, now }));
}

/** A round of which two checks are recorded. */
async function beginScreening(ago: DaysAgo, registered: CompanyStateFragment): Promise<void> {
  const { round } = await openScreening(ago(2), registered);
  await recordChecks(ago(1), round, { of: ['ROADMAP', 'CULTURE'] });
}

/** A company that came in by its first round, weeks ago. */
export async function tellApproved(company: DemoCompany, tellerAt: TellerAt, now: Date): Promise<CompanyStateFragment> {
  const ago = (days: number) => tellerAt(new Date(now.getTime() - days * day));
  const registered = await registerCompany(ago(52), company.facts);
  const { round } = await openScreening(ago(50), registered);
  return approve({ ago, registered, now }, { round, proof: proofOf(company, now) });
}

interface Way {
  readonly ago: DaysAgo;
  readonly registered: CompanyStateFragment;
  readonly now: Date;
}

async function goOn(company: DemoCompany, way: Way): Promise<void> {
  const { ago, registered } = way;
  const { round } = await openScreening(ago(50), registered);
  if (company.story === 'lapsed') return;
  if (company.story === 'withdrawn') {
    await withdrawScreening(ago(48), round);
    return;
  }
  if (company.story === 'rejected') return reject(ago, round);
  const approved = await approve(way, { round, proof: proofOf(company, way.now) });
  await publishCards(ago, approved, company.cards);
  if (company.story === 'renewal open') await openScreening(ago(1), approved);
  if (company.story === 'suspended') await showAndSuspend(ago, approved);
  if (company.story === 'renewal owed') await showMore(ago, approved);
}

async function reject(ago: DaysAgo, round: RoundStateFragment): Promise<void> {
  const looked = await recordChecks(ago(48), round, { failed: ['TECHNICAL_CHALLENGE'] });
  await decideScreening(ago(47), looked, ['CRUD_ONLY', 'SHORT_GIG']);
}

async function approve(
  { ago }: Way,
  { round, proof }: { readonly round: RoundStateFragment; readonly proof: Proof },
): Promise<CompanyStateFragment> {
  const proven = await proveFunding(ago(49), round, proof);
  return (await decideScreening(ago(47), await recordChecks(ago(48), proven, {}))).company;
}

/** A letter of a bank holds for six months: where a renewal is owed, it has three weeks to go. */
function proofOf({ story }: DemoCompany, now: Date): Proof {
  if (!story.startsWith('renewal')) return { kind: 'ROUND_ANNOUNCEMENT', datedOn: dayOf(now, -90) };
  return { kind: 'BANK_LETTER', datedOn: dayOf(now, 21 - 182) };
}

function dayOf(now: Date, days: number): string {
  return new Date(now.getTime() + days * day).toISOString().slice(0, 10);
}

async function showAndSuspend(ago: DaysAgo, approved: CompanyStateFragment): Promise<void> {
  await showElsewhere(ago, approved);
  await suspendCompany(ago(2), approved.id);
}
