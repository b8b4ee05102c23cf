import { describe, expect, test } from '@jest/globals';
import type { ListingCardFragment } from '../../src/story/gql/graphql.ts';
import { cardOfListing, companyOfCard, draftOfCard } from '../../src/seed/card-mapping.ts';
import { type Card, publishedCards } from '../../src/seed/published-cards.ts';

/** What the API gives back for a card: decimals as it writes them, and null for what is not stated. */
function listingOf(card: Card): ListingCardFragment {
  const { hourlyRate, ...draft } = draftOfCard(card);
  const amountOf = (text: string) => ({ amount: `${text}.00`, currency: hourlyRate?.currency ?? '' });
  return {
    ...(draft as ListingCardFragment), // a draft of a card states all of it
    hourlyRate: { min: amountOf(hourlyRate?.min ?? ''), max: amountOf(hourlyRate?.max ?? '') },
    scopeFigures: card.scopeFigures.map((it) => ({ min: null, max: null, openEndedMax: null, ...it })),
    company: { ...card.company, name: card.company.label },
    nearDuplicateOf: card.nearDuplicateOf === null ? null : { externalId: card.nearDuplicateOf },
  };
}

describe('the mapping of cards', () => {
  test.each(publishedCards.map((card) => [card.id, card] as const))('leads %s to the API and back', (_id, card) => {
    const back = cardOfListing(listingOf(card));

    expect(back).toEqual(card);
    expect(companyOfCard(back)).toEqual(companyOfCard(card));
  });

  test('writes enums of the API in its case', () => {
    expect(publishedCards.map((card) => draftOfCard(card).seniority)).toContain('UNSPECIFIED');
  });

  test('refuses a listing that lacks what cards have', () => {
    const [listing] = publishedCards.map(listingOf).map((stated) => ({ ...stated, engagement: null }));

    expect(() => listing && cardOfListing(listing)).toThrow('This listing is no card: it states no engagement.');
  });
});
