import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { expireMatches } from '../../src/matching/expire-matches.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { approve, type BuiltCompany, buildCompany } from '../support/build-company.ts';
import { type BuiltTalent, buildMatch, buildPublished, buildTalent, changeMatch } from '../support/build-match.ts';
import { changeListing } from '../support/build-project.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const rounds = 5 * effort;
const start = new Date('2026-11-24T10:00:00.000Z');
let api: TestApi;
let matcher: Person;
let company: BuiltCompany;
let talent: BuiltTalent;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  company = await buildCompany(api, matcher);
  await approve(api, matcher, company.key);
  talent = await buildTalent(api);
});

afterAll(() => api.close());

const codes = (answers: readonly { readonly errors: readonly { readonly code: string }[] }[]) =>
  answers.map(({ errors }) => errors.map(({ code }) => code).join()).sort();
const open = async (listing: string) => {
  const text = 'select status from match where listing_id = $1 and closed_at is null';
  return (await api.asApp(text, [listing])).map(({ status }) => status);
};

test('a pair is proposed by five at once, and once', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildPublished(api, matcher, { company });
    const input = { talentListingId: talent.id, projectListingId: listing.id };

    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => changeMatch(api, matcher, 'proposeMatch', input)));

    expect(codes(answers)).toEqual(['', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect(await open(listing.key)).toEqual(['PROPOSED']);
  }
});

test('a candidate accepts and declines at once, and one of the two holds', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildPublished(api, matcher, { company });
    const { id } = await buildMatch(api, matcher, { talent, listing, status: MatchStatus.PROPOSED });
    const seen = { matchId: id, version: 2 };

    const answers = await Promise.all([
      changeMatch(api, matcher, 'respondToMatch', { ...seen, answer: 'ACCEPT' }),
      changeMatch(api, matcher, 'respondToMatch', { ...seen, answer: 'DECLINE', reason: 'RATE' }),
    ]);

    expect(codes(answers)).toEqual(['', 'STALE']);
  }
});

test('a proposal is answered while the job that expires it runs, and only expires', async () => {
  for (let round = 0; round < rounds; round += 1) {
    api.clock.now = start;
    const listing = await buildPublished(api, matcher, { company });
    const match = await buildMatch(api, matcher, { talent, listing, status: MatchStatus.PROPOSED });
    api.clock.now = new Date('2026-12-01T10:00:00.000Z');

    const [answer] = await Promise.all([
      changeMatch(api, matcher, 'respondToMatch', { matchId: match.id, version: 2, answer: 'ACCEPT' }),
      expireMatches(api.context(matcher)),
      expireMatches(api.context(matcher)),
    ]);

    expect(['ILLEGAL_TRANSITION', 'STALE']).toContain(codes([answer]).join());
    const events = 'select rule from match_event where match_id = $1 order by seq';
    expect((await api.asApp(events, [match.key])).map(({ rule }) => rule)).toEqual(['M1', 'M2', 'M5']);
  }
  api.clock.now = start;
});

test('nobody is proposed for what is closed at the same time, or the proposal ends with it', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildPublished(api, matcher, { company });

    const [proposed, closed] = await Promise.all([
      changeMatch(api, matcher, 'proposeMatch', { talentListingId: talent.id, projectListingId: listing.id }),
      changeListing(api, matcher, 'closeListing', { projectListingId: listing.id, version: 4, reason: 'Budget' }),
    ]);

    expect(codes([closed])).toEqual(['']);
    expect(['', 'BLOCKED']).toContain(codes([proposed]).join());
    expect(await open(listing.key)).toEqual([]);
  }
});

test('nobody is proposed who is delisted at the same time, or the proposal ends with it', async () => {
  const delisting = `mutation ($input: DelistTalentInput!) { delistTalent(input: $input) { errors { code } } }`;
  for (let round = 0; round < rounds; round += 1) {
    const listing = await buildPublished(api, matcher, { company });
    const own = await buildTalent(api);

    const [proposed, delisted] = await Promise.all([
      changeMatch(api, matcher, 'proposeMatch', { talentListingId: own.id, projectListingId: listing.id }),
      api.run(matcher, delisting, { input: { talentListingId: own.id, version: 1, reason: 'Left' } }),
    ]);

    expect(delisted.data).toEqual({ delistTalent: { errors: [] } });
    expect(['', 'BLOCKED']).toContain(codes([proposed]).join());
    expect(await open(listing.key)).toEqual([]);
  }
});
