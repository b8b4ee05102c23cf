import { approveCompany, register } from '../story/companies.ts';
import { approveListing, draftListing, publish, startProject, submitListing } from '../story/listings.ts';
import type { Teller } from '../story/teller.ts';
import { companyOfCard, draftOfCard } from './card-mapping.ts';
import { type Card, publishedCards } from './published-cards.ts';

/** Where the cards are in the API, by their ids: companies by handle, listings by card. */
export interface ToldCards {
  readonly companies: ReadonlyMap<string, string>;
  readonly listings: ReadonlyMap<string, string>;
}

/** Registers and approves the companies of the nine cards, then drafts, reviews and publishes these, in their order. */
export async function publishCards(teller: Teller): Promise<ToldCards> {
  const companies = new Map<string, string>();
  const listings = new Map<string, string>();
  for (const card of publishedCards) {
    const { handle } = card.company;
    const companyId = companies.get(handle) ?? (await approvedCompany(teller, card));
    companies.set(handle, companyId);
    const original = card.nearDuplicateOf === null ? undefined : listings.get(card.nearDuplicateOf);
    listings.set(card.id, await publishCard(teller, card, { companyId, nearDuplicateOfId: original ?? null }));
  }
  return { companies, listings };
}

async function approvedCompany(teller: Teller, card: Card): Promise<string> {
  const { handle } = card.company;
  const founder = { name: 'The Founder', title: 'Founder', isDecisionMaker: true, isPrimary: true };
  const contacts = [{ ...founder, email: `founder@${handle}.example` }];
  const companyId = await register(teller, { ...companyOfCard(card), contacts });
  await approveCompany(teller, companyId);
  return companyId;
}

interface Place {
  readonly companyId: string;
  readonly nearDuplicateOfId: string | null;
}

async function publishCard(teller: Teller, card: Card, { companyId, nearDuplicateOfId }: Place): Promise<string> {
  const name = card.roleLabel;
  const projectId = await startProject(teller, { companyId, name, frameworks: [], hiringModel: 'HOURLY', seats: 1 });
  const listingId = await draftListing(teller, projectId, { ...draftOfCard(card), nearDuplicateOfId });
  await submitListing(teller, listingId);
  await approveListing(teller, listingId);
  await publish(teller, listingId);
  return listingId;
}
