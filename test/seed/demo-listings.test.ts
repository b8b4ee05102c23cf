import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Role } from '../../src/kernel/role.ts';
import { cardOfListing } from '../../src/seed/card-mapping.ts';
import { demoCompanies } from '../../src/seed/demo-companies.ts';
import { tellCompany } from '../../src/seed/demo-market.ts';
import { publishedCards } from '../../src/seed/published-cards.ts';
import { publishedListings } from '../../src/story/listings.ts';
import type { PersonKey, Teller } from '../../src/story/teller.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const clients = demoCompanies.filter(({ cards }) => cards.length > 0);

let api: TestApi;
let teller: Teller;

beforeAll(async () => {
  api = await startTestApi();
  const cast = new Map<PersonKey, Person>([
    ['COMPANY_SCREENER', await api.person(Role.COMPANY_SCREENER)],
    ['MATCHER', await api.person(Role.MATCHER)],
  ]);
  teller = tellerOf(cast);
  for (const company of clients) await tellCompany({ ...company, story: 'approved' }, () => teller, api.clock.now);
});

afterAll(() => api.close());

/** Every step a minute after the one before. */
function tellerOf(cast: ReadonlyMap<PersonKey, Person>): Teller {
  return {
    now: () => api.clock.now,
    ask: async <R, V extends object>(who: PersonKey, document: TypedDocumentNode<R, V>, variables: V) => {
      api.clock.now = new Date(api.clock.now.getTime() + 60_000);
      const person = cast.get(who);
      if (!person) throw new Error(`There is no ${who}`);
      const { data, errors } = await api.run(person, document, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data as R; // its own document
    },
  };
}

describe('the nine cards', () => {
  test('come back from the API with every key and value equal to the file', async () => {
    const listings = (await publishedListings(teller, 100)).map(cardOfListing);

    expect(listings.toSorted((one, other) => one.sourceOrder - other.sourceOrder)).toEqual(publishedCards);
  });

  test('lose no key, and get none', async () => {
    const [first] = (await publishedListings(teller, 1)).map(cardOfListing);

    expect(Object.keys(first ?? {}).toSorted()).toEqual(Object.keys(publishedCards[0] ?? {}).toSorted());
  });

  test('are of seven approved companies', async () => {
    const rows = await api.asApp('select handle, status from company order by handle');

    expect(rows.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 'APPROVED'));
    expect(rows.map(({ handle }) => handle)).toEqual(clients.map(({ facts }) => facts.handle).toSorted());
  });

  test('are read by one query in as many statements as one of them', async () => {
    const count = async (first: number) => {
      api.statements.length = 0;
      await publishedListings(teller, first);
      return api.statements.length;
    };

    expect([await count(1), await count(9)]).toEqual([2, 2]);
  });
});
