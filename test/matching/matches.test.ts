import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { type BuiltMatch, type BuiltTalent, buildMatch, buildPublished, buildTalent } from '../support/build-match.ts';
import type { BuiltListing } from '../support/build-project.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let talent: BuiltTalent;
let listing: BuiltListing;
const built = new Map<MatchStatus, BuiltMatch>();

const start = new Date('2026-11-24T10:00:00.000Z');
const statuses = Object.values(MatchStatus);
/** What time or a contract alone makes is built where those are. */
const others = statuses.filter((status) => ![MatchStatus.EXPIRED, MatchStatus.CONTRACTED].includes(status));
/** Each a minute later than the one before, so that their order is known. */
const minute = 60_000;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  talent = await buildTalent(api);
  listing = await buildPublished(api, matcher);
  const { company } = listing;
  for (const [index, status] of statuses.entries()) {
    if (!others.includes(status)) continue;
    api.clock.now = new Date(start.getTime() + index * minute);
    const isOwn = ![MatchStatus.PRESENTED, MatchStatus.CANDIDATE_DECLINED].includes(status);
    const offered = isOwn ? await buildPublished(api, matcher, { company }) : listing;
    built.set(status, await buildMatch(api, matcher, { talent, listing: offered, status }));
  }
});

afterAll(() => api.close());

const list = `query ($filter: MatchFilter, $sort: MatchSort, $first: Int, $after: String) {
  matches(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id status expiresAt talentListing { status } candidate { handle } listing { title } company { name } owner { name }
      events { rule } }
    pageInfo { endCursor hasNextPage } totalCount } }`;

interface Listed {
  readonly nodes: readonly { readonly status: MatchStatus; readonly candidate: unknown }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}

async function ask(variables: object, person = matcher): Promise<Listed> {
  const { data, errors } = await api.run(person, list, variables);
  expect(errors).toEqual([]);
  return data?.['matches'] as Listed; // its own document
}
const stands = ({ nodes }: Listed) => nodes.map(({ status }) => status);

describe('matches', () => {
  test('come newest first, each with its moves', async () => {
    const page = await ask({});

    expect(stands(page)).toEqual(others.toReversed());
    expect(page.totalCount).toBe(9);
    expect(page.nodes.at(-2)).toMatchObject({
      talentListing: { status: 'ACTIVE' },
      listing: { title: 'Senior Backend Engineer' },
      owner: { name: matcher.name },
      events: [{ rule: 'M1' }, { rule: 'M2' }],
    });
  });

  test('come by deadline, what waits for no answer after all others, and turn pages', async () => {
    const sort = { field: 'DEADLINE', direction: 'ASC' };
    const first = await ask({ sort, first: 3 });
    const second = await ask({ sort, first: 50, after: first.pageInfo.endCursor });

    expect(stands(first)[0]).toBe('PROPOSED');
    expect([...stands(first), ...stands(second)].sort()).toEqual([...others].sort());
  });

  test.each<[string, () => object, readonly MatchStatus[]]>([
    ['a status', () => ({ status: ['PRESENTED'] }), [MatchStatus.PRESENTED]],
    ['several', () => ({ status: ['PROPOSED', 'WITHDRAWN'] }), [MatchStatus.WITHDRAWN, MatchStatus.PROPOSED]],
    ['no status at all', () => ({ status: [] }), []],
    ['what has expired', () => ({ status: ['EXPIRED'] }), []],
    ['an owner', () => ({ owner: [matcher.id], status: ['SUGGESTED'] }), [MatchStatus.SUGGESTED]],
    ['a listing', () => ({ listing: [listing.id], status: ['PRESENTED', 'PROPOSED'] }), [MatchStatus.PRESENTED]],
    ['a person', () => ({ talentListing: [talent.id] }), others.toReversed()],
    [
      'a company',
      () => ({ company: [listing.company.id], status: ['CLIENT_DECLINED'] }),
      [MatchStatus.CLIENT_DECLINED],
    ],
    ['the id of something else', () => ({ owner: [talent.id] }), []],
    ['several of which one is nothing', () => ({ company: [listing.company.id, 'x'] }), others.toReversed()],
  ])('narrow to %s', async (_name, filter, expected) => {
    const page = await ask({ filter: filter() });

    expect(stands(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  test('that were proposed read as expired at once when their time is over', async () => {
    api.clock.now = new Date('2026-11-29T10:01:00.000Z');
    const [proposed, expired] = [
      await ask({ filter: { status: ['PROPOSED'] } }),
      await ask({ filter: { status: ['EXPIRED', 'SUGGESTED'] } }),
    ];
    const { data } = await api.run(matcher, 'query ($id: ID!) { match(id: $id) { status } }', {
      id: built.get(MatchStatus.PROPOSED)?.id,
    });
    api.clock.now = start;

    expect([stands(proposed), stands(expired)]).toEqual([[], ['EXPIRED', 'SUGGESTED']]);
    expect(data).toEqual({ match: { status: 'EXPIRED' } });
  });

  test('are read in as many statements for fifty as for one', async () => {
    const crowd = await buildPublished(api, matcher, { company: listing.company });
    for (let count = 0; count < 50; count += 1) {
      await buildMatch(api, matcher, { talent, listing: crowd, status: MatchStatus.WITHDRAWN });
    }
    const filter = { listing: [crowd.id] };
    const count = async (first: number) => {
      api.statements.length = 0;
      const { nodes } = await ask({ filter, first });
      expect(nodes).toHaveLength(first);
      return api.statements.length;
    };

    expect([await count(1), await count(50)]).toEqual([3, 3]);
  });
});

describe('a listing', () => {
  const document = `query ($id: ID!) { projectListing(id: $id) { matches { id status } shortlist { id status } } }`;

  test('has its matches, and shows the client only who was presented to them', async () => {
    const { data } = await api.run(matcher, document, { id: listing.id });

    expect(data?.['projectListing']).toMatchObject({
      matches: [{ status: 'PRESENTED' }, { status: 'CANDIDATE_DECLINED' }],
      shortlist: [{ status: 'PRESENTED' }],
    });
  });

  test.each(others)('has on its shortlist one that is %s only from its presentation on', async (status) => {
    const match = built.get(status);
    const { data } = await api.run(matcher, document, { id: match?.listing.id });

    const { shortlist } = data?.['projectListing'] as { shortlist: { id: string }[] };
    const shown = ['PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED', 'CLIENT_DECLINED'];
    expect(shortlist.some(({ id }) => id === match?.id)).toBe(shown.includes(status));
  });

  test('keeps its matches from who only sees listings', async () => {
    const analyst = await api.person(Role.ANALYST);

    for (const field of ['matches', 'shortlist']) {
      const { errors } = await api.run(analyst, `{ projectListings { nodes { ${field} { id } } } }`);
      expect(errors[0]).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining(field) });
    }
  });
});

describe('who sees a match', () => {
  const whole = `query ($id: ID!) { match(id: $id) { status candidate { handle } talentListing { matches { status } } } }`;
  const see = async (person: Person, status = MatchStatus.PRESENTED) => {
    const { data, errors } = await api.run(person, whole, { id: built.get(status)?.id });
    return { match: data?.['match'], codes: errors.map(({ code }) => code) };
  };

  test.each([Role.HEAD_OF_TALENT, Role.RECRUITER, Role.MATCHER])('%s does, with the person', async (role) => {
    const { match } = await see(await api.person(role));

    expect(match).toMatchObject({ status: 'PRESENTED', candidate: { handle: expect.any(String) } });
  });

  test.each([Role.ADMIN, Role.INTERVIEWER, Role.COMPANY_SCREENER, Role.ANALYST])('%s does not', async (role) => {
    const { codes } = await see(await api.person(role));

    expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
  });

  test('a matcher sees the match of who was delisted, and not the person any more', async () => {
    const gone = await buildMatch(api, matcher, { listing: await buildPublished(api, matcher) });
    await api.asApp(
      `update talent_listing set status = 'DELISTED', delisted_at = $2, delist_reason = 'Left' where id = $1`,
      [gone.talent.key, api.clock.now],
    );
    const { data } = await api.run(matcher, whole, { id: gone.id });
    const { data: heads } = await api.run(await api.person(Role.HEAD_OF_TALENT), whole, { id: gone.id });

    expect(data?.['match']).toMatchObject({ status: 'WITHDRAWN', candidate: null });
    expect(heads?.['match']).toMatchObject({ candidate: { handle: expect.any(String) } });
  });

  test('nobody sees the matches of themselves as a candidate', async () => {
    const own = await buildMatch(api, matcher, { listing: await buildPublished(api, matcher) });
    const person = await api.person(Role.MATCHER);
    await api.asApp('update candidate set user_id = $2 where id = $1', [own.talent.candidate.key, person.viewer.id]);

    const { data } = await api.run(person, '{ matches(first: 100) { nodes { id } } }');
    const { data: hidden } = await api.run(person, whole, { id: own.id });

    expect(JSON.stringify(data)).not.toContain(own.id);
    expect(hidden).toEqual({ match: null });
  });
});
