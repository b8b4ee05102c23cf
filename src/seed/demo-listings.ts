import type { CompanyStateFragment, SaveListingDraftInput } from '../story/gql/graphql.ts';
import {
  approveListing,
  closeListing,
  draftListing,
  fillListing,
  pauseListing,
  publishListing,
  startProject,
  submitListing,
} from '../story/listings.ts';
import type { Teller } from '../story/teller.ts';
import { draftOfCard } from './card-mapping.ts';
import type { demoClients } from './demo-companies.ts';
import type { Card } from './published-cards.ts';

/** Lets a company's story speak so many days before now. */
export type DaysAgo = (days: number) => Teller;

/** How many days ago the last of the cards was published. */
const lastCard = 3;
const cardsInAll = 9;

/** Publishes the cards of a company, each of a project of its own, in their order. */
export async function publishCards(ago: DaysAgo, { id }: CompanyStateFragment, cards: readonly Card[]): Promise<void> {
  const known = new Map<string, string>();
  for (const card of cards) {
    const begun = lastCard + (cardsInAll - card.sourceOrder) * 2;
    const project = { companyId: id, name: card.title, hiringModel: 'HOURLY' as const };
    const projectId = await startProject(ago(begun + 1), project);
    const listingId = await draftListing(ago(begun + 1), projectId, {
      ...draftOfCard(card),
      nearDuplicateOfId: known.get(card.nearDuplicateOf ?? '') ?? null,
    });
    known.set(card.id, listingId);
    await publish({ written: ago(begun + 1), published: ago(begun) }, listingId);
  }
}

interface Moments {
  readonly written: Teller;
  readonly published: Teller;
  readonly until?: Date;
}

async function publish({ written, published, until }: Moments, listingId: string): Promise<void> {
  await submitListing(written, listingId);
  await approveListing(published, listingId);
  await publishListing(published, listingId, until);
}

const usual = {
  roleLabel: 'Backend Engineer (Go/PostgreSQL)',
  seniority: 'SENIOR',
  verticals: ['FINTECH'],
  productStage: 'SCALING',
  hourlyRate: { min: '45', max: '65', currency: 'USD' },
  durationText: '6 months',
  durationMonthsMin: 6,
  durationMonthsMax: 6,
  engagement: 'FULL_TIME',
  timezoneRequirement: 'CET',
  techStack: ['Go', 'PostgreSQL', 'Kubernetes'],
  summary: 'A ledger that takes ten times the postings, without a minute of downtime.',
} satisfies SaveListingDraftInput;

/** Listings before and beside being published: a draft, one to be read, one set aside, and one whose time is over. */
export async function showMore(ago: DaysAgo, { id }: CompanyStateFragment): Promise<void> {
  const write = await project(ago, { id, name: 'Telematics ledger' });
  await write('Ledger Engineer, to be written');
  await submitListing(ago(2), await write('Ledger Engineer, to be read'));
  const aside = await write('Ledger Engineer');
  const over = await write('Ledger Consultant');
  const moments = { written: ago(29), published: ago(28) };
  await publish(moments, aside);
  await pauseListing(ago(1), aside);
  await publish({ ...moments, until: ago(8).now() }, over);
}

/** Listings that ended, and one that is shown. */
export async function showElsewhere(ago: DaysAgo, { id }: CompanyStateFragment): Promise<void> {
  const write = await project(ago, { id, name: 'Order book' });
  const [filled, closed, shown] = [
    await write('Order Book Engineer'),
    await write('Settlement Engineer'),
    await write('Market Data Engineer'),
  ];
  for (const listing of [filled, closed, shown]) await publish({ written: ago(29), published: ago(28) }, listing);
  await fillListing(ago(20), filled);
  await closeListing(ago(15), closed);
}

/** What the demo market is matched to, by what is built. */
export type MarketListings = Readonly<Record<Offer, string>>;

/** Whom it is built for. */
export type MarketClients = Readonly<Record<keyof typeof demoClients, CompanyStateFragment>>;

type Offer = keyof typeof offers;

const backend = {
  ...usual,
  summary: 'Freight that is quoted, cleared and found again, for twelve hundred forwarders.',
};
const offers = {
  ledger: { ...backend, title: 'Freight Ledger Engineer' },
  tracking: { ...backend, title: 'Track and Trace Engineer' },
  quotes: { ...backend, title: 'Quote Engine Engineer', techStack: ['Python', 'PostgreSQL', 'Apache Kafka'] },
  rates: { ...backend, title: 'Rate Card Engineer', techStack: ['Python', 'PostgreSQL'] },
  customs: {
    ...backend,
    title: 'Customs API Engineer',
    techStack: ['TypeScript', 'Node.js', 'PostgreSQL'],
    requiredSkills: [{ skill: 'typescript-nodejs' }],
  },
} satisfies Record<string, SaveListingDraftInput>;

const projects: readonly (readonly [name: string, client: keyof MarketClients, offers: readonly Offer[]])[] = [
  ['Freight platform', 'freight', ['ledger', 'tracking', 'rates']],
  ['Quote engine', 'quotes', ['quotes']],
  ['Customs desk', 'customs', ['customs']],
];

/** Publishes what the demo market is matched to, six weeks ago: each listing of its client. */
export async function publishOffers(ago: DaysAgo, clients: MarketClients): Promise<MarketListings> {
  const published = [];
  for (const [name, client, keys] of projects) {
    const project = { companyId: clients[client].id, name, hiringModel: 'HOURLY' as const, seats: 10 };
    const projectId = await startProject(ago(46.5), project);
    for (const key of keys) {
      const listingId = await draftListing(ago(46), projectId, offers[key]);
      await publish({ written: ago(45), published: ago(44) }, listingId);
      published.push([key, listingId] as const);
    }
  }
  // The keys of an object of ours.
  return Object.fromEntries(published) as MarketListings;
}

/** Starts a project, and gives what writes listings of it. */
async function project(
  ago: DaysAgo,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<(title: string) => Promise<string>> {
  const projectId = await startProject(ago(40), { companyId: id, name, hiringModel: 'HOURLY' });
  return (title) => draftListing(ago(30), projectId, { ...usual, title });
}
