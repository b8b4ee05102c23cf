import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { changeCompany, companyInput } from '../support/build-company.ts';
import { type BuiltListing, buildListing, changeListing } from '../support/build-project.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const rounds = 10 * effort;
const fit = {
  hasSpecs: true,
  isChallengeReal: true,
  isDecisionMakerNamed: true,
  hasFewInterviews: true,
  isWithoutWhiteboard: true,
  isApproved: true,
};
let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

/** A listing that was read and approved, as it is now. */
async function buildReviewed(): Promise<BuiltListing & { readonly seen: object }> {
  const listing = await buildListing(api, matcher);
  const seen = { projectListingId: listing.id };
  await changeListing(api, matcher, 'submitListingForReview', { ...seen, version: 1 });
  await changeListing(api, matcher, 'reviewListing', { ...seen, version: 2, ...fit });
  return { ...listing, seen };
}

const suspend = async ({ company }: BuiltListing) =>
  changeCompany(api, matcher, 'suspendCompany', { ...(await companyInput(api, company.key)), reason: 'Unpaid' });

const endOf = async ({ key }: BuiltListing) => {
  const [row] = await api.asApp(
    `select l.status, c.status as company from project_listing l join company c on c.id = l.company_id where l.id = $1`,
    [key],
  );
  return row;
};

test('a listing that is published while its company is suspended is paused or was never published', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildReviewed();

    const [published, suspended] = await Promise.all([
      changeListing(api, matcher, 'publishListing', { ...listing.seen, version: 3 }),
      suspend(listing),
    ]);

    expect(suspended.errors).toEqual([]);
    const refused = published.errors.map(({ code }) => code);
    expect(['', 'BLOCKED']).toContain(refused.join());
    expect(await endOf(listing)).toEqual({
      status: refused.length === 0 ? 'PAUSED' : 'IN_REVIEW',
      company: 'SUSPENDED',
    });
  }
});

test('a listing that is resumed while its company is suspended stays paused, or is paused again', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildReviewed();
    await changeListing(api, matcher, 'publishListing', { ...listing.seen, version: 3 });
    await changeListing(api, matcher, 'pauseListing', { ...listing.seen, version: 4, reason: 'Holidays' });

    const [, suspended] = await Promise.all([
      changeListing(api, matcher, 'resumeListing', { ...listing.seen, version: 5 }),
      suspend(listing),
    ]);

    expect(suspended.errors).toEqual([]);
    expect(await endOf(listing)).toEqual({ status: 'PAUSED', company: 'SUSPENDED' });
  }
});

test('two people publish one listing at once, and it is published once', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildReviewed();

    const answers = await Promise.all(
      [1, 2].map(() => changeListing(api, matcher, 'publishListing', { ...listing.seen, version: 3 })),
    );

    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE']);
  }
});
