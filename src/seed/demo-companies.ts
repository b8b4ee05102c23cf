import type { RegisterCompanyInput } from '../story/gql/graphql.ts';
import { companyOfCard } from './card-mapping.ts';
import { type Card, publishedCards } from './published-cards.ts';

/** Where a demo company ends up. */
export type CompanyStory =
  | 'applied'
  | 'in screening'
  | 'approved'
  | 'renewal owed'
  | 'renewal open'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed'
  | 'suspended';

/** What a demo company states, how far its story goes, and the cards that it has published. */
export interface DemoCompany {
  readonly facts: RegisterCompanyInput;
  readonly story: CompanyStory;
  readonly cards: readonly Card[];
}

/** Of the companies with cards, those of whom there is more to tell than that they were approved. */
const renewals: Readonly<Record<string, CompanyStory>> = {
  'insurtech-telematics': 'renewal owed',
  'cloud-dev-environments': 'renewal open',
};

type Line = readonly [name: string, country: string, timezone: string, contact: string, story: CompanyStory];

const others: readonly Line[] = [
  ['Harbour Logistics', 'NL', 'CET', 'Hilde Hofstra', 'applied'],
  ['Ledger Lane', 'GB', 'Europe/London', 'Liam Lowe', 'in screening'],
  ['Quick Landing Pages', 'US', 'EST', 'Quentin Quick', 'rejected'],
  ['Nordic Clinics', 'SE', 'CET', 'Nils Norberg', 'withdrawn'],
  ['Silent Founders', 'US', 'EST', 'Sam Silent', 'lapsed'],
  ['Overdue Markets', 'DE', 'Europe/Berlin', 'Olaf Ohm', 'suspended'],
];

/** Who has developers of ours already, by what they do: the demo market is told of it. Own rates take three companies. */
export const demoClients = {
  freight: otherCompany(['Tidewater Freight', 'DK', 'CET', 'Thea Thorsen', 'approved']),
  quotes: otherCompany(['Kestrel Quotes', 'DE', 'Europe/Berlin', 'Karin Keller', 'approved']),
  customs: otherCompany(['Polder Customs', 'NL', 'Europe/Amsterdam', 'Pieter Prins', 'approved']),
} as const satisfies Readonly<Record<string, DemoCompany>>;

/** The other demo companies: those of the cards in the order of these, and one for every other state. */
export const demoCompanies: readonly DemoCompany[] = [...clients(), ...others.map(otherCompany)];

function clients(): DemoCompany[] {
  const byHandle = Map.groupBy(publishedCards, ({ company }) => company.handle);
  return [...byHandle].map(([handle, cards]) => ({
    facts: { ...companyOfCard(firstOf(cards)), contacts: [contactOf('Casey Client', handle)] },
    story: renewals[handle] ?? 'approved',
    cards,
  }));
}

function firstOf(cards: readonly Card[]): Card {
  const [first] = cards;
  if (first === undefined) throw new RangeError('A group has a card');
  return first;
}

function otherCompany([name, country, timezone, contact, story]: Line): DemoCompany {
  const handle = name.toLowerCase().replaceAll(' ', '-');
  const facts = {
    name,
    country,
    timezone,
    website: `https://${handle}.example`,
    contacts: [contactOf(contact, handle)],
  };
  return { facts, story, cards: [] };
}

function contactOf(name: string, handle: string): RegisterCompanyInput['contacts'][number] {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@${handle}.example`;
  return { name, email, title: 'CTO', isDecisionMaker: true, isPrimary: true };
}
