import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import {
  aListing,
  aPerson,
  buildMarket,
  employ,
  type MarketListing,
  type MarketPerson,
} from '../support/build-market.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

const numbered = (place: number): string => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`;

// Rust at 70 an hour for 30 hours, and Go in dollars and in euros.
const rust = aListing({ stack: ['Axum'] });
const go = aListing({ stack: ['Go', 'Gin'], rateMax: '55.00' });
const euros = aListing({ stack: ['Go'], currency: 'EUR' });
const over = aListing({ stack: ['Go'], rateMax: '90.00' });

const dear = aPerson({ id: numbered(1), skills: [{ slug: 'go', depth: 'EXPERT' }], rate: '57.50' });
const fitting = aPerson({ id: numbered(2), skills: [{ slug: 'axum', depth: 'EXPERT' }], seniority: 'MIDDLE' });
const far = aPerson({ id: numbered(3), skills: [], hours: 12, rate: '99.00', english: 'INTERMEDIATE' });
const newcomer = aPerson({ id: numbered(4), skills: [], later: { hours: 10, from: '2026-11-20' } });
const paused = aPerson({ id: numbered(5) });
const self = aPerson({ id: numbered(6) });
const working = aPerson({ id: numbered(7) });

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  await buildMarket(api, {
    people: [newcomer, far, fitting, dear, paused, self, working],
    listings: [rust, go, euros, over],
  });
  const listedOn = ({ id }: MarketPerson, day: string) =>
    `update talent_listing set created_at = '${day}', availability_confirmed_at = '${day}' where id = '${id}'`;
  await pastTheGuards(
    api,
    ['talent_listing', 'candidate', 'project_listing'],
    [
      listedOn(dear, '2026-09-01T12:00:00Z'),
      listedOn(fitting, '2026-09-01T15:00:00Z'),
      listedOn(far, '2026-05-01T00:00:00Z'),
      listedOn(newcomer, '2026-11-24T09:00:00Z'),
      `update talent_listing set status = 'PAUSED', paused_until = '2027-01-01', pause_reason = 'Ill' where id = '${paused.id}'`,
      `update candidate set user_id = '${matcher.viewer.id}' where id = '${self.id}'`,
      `update project_listing set expires_at = '2026-11-24T10:00:00Z' where id = '${over.id}'`,
    ],
  );
  const worked = { listing: over, hours: 15, from: '2026-06-01' };
  await employ(api, [
    // Twice, and the later end counts.
    { ...worked, person: far, until: '2026-08-31', hasEnded: true },
    { ...worked, person: far, from: '2026-09-01', until: '2026-10-24', hasEnded: true },
    { ...worked, person: working, until: null },
  ]);
});

afterAll(() => api.close());

const document = `query ($filter: IdleTalentFilter, $first: Int! = 25, $after: String) {
  idleTalent(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id standing { idleSince idleDays freeHours lastProposal { id } }
      outlook { judgedCount fittingCount dominantBlocker dominantCount
        nearestMiss { listing { id } blockers { constraint changes { text } } } } } } }`;

interface Idle {
  readonly id: string;
  readonly standing: object;
  readonly outlook: { readonly nearestMiss: object | null };
}

interface Listed {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly Idle[];
}

async function list(variables: object = {}, person = matcher): Promise<Listed> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  return data?.['idleTalent'] as Listed; // its own document
}

const talent = ({ id }: MarketPerson): string => toGlobalId('TalentListing', id);
const listingId = ({ id }: MarketListing): string => toGlobalId('ProjectListing', id);
const idsOf = ({ nodes }: Listed): readonly string[] => nodes.map(({ id }) => id);

describe('idleTalent', () => {
  test('lists who is listed, the longest without work first; none who is paused or works, and never who asks', async () => {
    const { totalCount, ...page } = await list();

    expect(idsOf({ totalCount, ...page })).toEqual([dear, fitting, far, newcomer].map(talent));
    expect(totalCount).toBe(4);
  });

  test('comes page by page', async () => {
    const first = await list({ first: 3 });
    const second = await list({ first: 3, after: first.pageInfo.endCursor });

    expect(idsOf(first)).toEqual([dear, fitting, far].map(talent));
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(idsOf(second)).toEqual([newcomer].map(talent));
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  test.each([['nonsense'], [Buffer.from('["2026-13-45","x"]').toString('base64url')]])(
    'refuses a cursor of another list: %s',
    async (after) => {
      expect((await api.run(matcher, document, { after })).errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  test('says how each stands today', async () => {
    const [first, , , last] = (await list()).nodes;

    expect(first?.standing).toEqual({ idleSince: '2026-09-01', idleDays: 84, freeHours: 40, lastProposal: null });
    expect(last?.standing).toEqual({ idleSince: '2026-11-24', idleDays: 0, freeHours: 10, lastProposal: null });
  });

  test('says of whom works that they do, and what they have left', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on TalentListing {
      standing { idleSince idleDays freeHours lastProposal { id } } } } }`;

    const { data } = await api.run(matcher, document, { id: talent(working) });

    expect(data?.['node']).toEqual({
      standing: { idleSince: null, idleDays: null, freeHours: 25, lastProposal: null },
    });
  });

  test('counts from the day after their last contract', async () => {
    const { nodes } = await list({ filter: { minIdleDays: 30 } });

    expect(nodes.map(({ id, standing }) => [id, standing])).toContainEqual([
      talent(far),
      { idleSince: '2026-10-25', idleDays: 30, freeHours: 12, lastProposal: null },
    ]);
  });

  test('says what keeps each from most of what is published, and what is nearest', async () => {
    const outlooks = (await list()).nodes.map(({ outlook }) => outlook);

    expect(outlooks).toEqual([
      {
        judgedCount: 3,
        fittingCount: 0,
        dominantBlocker: 'PRIMARY_STACK',
        dominantCount: 1,
        nearestMiss: {
          listing: { id: listingId(go) },
          blockers: [
            { constraint: 'RATE', changes: [{ text: 'USD 2.50 less an hour' }, { text: 'USD 2.50 more an hour' }] },
          ],
        },
      },
      expect.objectContaining({ judgedCount: 3, fittingCount: 1, dominantBlocker: 'PRIMARY_STACK', dominantCount: 2 }),
      expect.objectContaining({ judgedCount: 3, fittingCount: 0, dominantBlocker: 'PRIMARY_STACK', dominantCount: 3 }),
      expect.objectContaining({ judgedCount: 3, fittingCount: 0, dominantBlocker: 'PRIMARY_STACK', dominantCount: 3 }),
    ]);
  });

  test.each<[string, object, readonly MarketPerson[]]>([
    ['days without work', { minIdleDays: 30 }, [dear, fitting, far]],
    ['free hours', { minFreeHours: 12 }, [dear, fitting, far]],
    ['skills', { skills: ['go'] }, [dear]],
    ['seniority', { seniority: ['MIDDLE'] }, [fitting]],
    ['when they last confirmed', { confirmedBefore: '2026-10-01T00:00:00Z' }, [dear, fitting, far]],
    ['all at once', { minIdleDays: 30, skills: ['go'], seniority: ['MIDDLE'] }, []],
  ])('is narrowed by %s', async (_name, filter, people) => {
    const found = await list({ filter });

    expect(idsOf(found)).toEqual(people.map(talent));
    expect(found.totalCount).toBe(people.length);
  });

  test.each([Role.ANALYST, Role.COMPANY_SCREENER, Role.INTERVIEWER, Role.ADMIN])('is refused to %s', async (role) => {
    const { errors } = await api.run(await api.person(role), document);

    expect(errors[0]).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('takes as many statements for one as for fifty', async () => {
    const count = async (first: number): Promise<number> => {
      api.statements.length = 0;
      await list({ first });
      return api.statements.length;
    };
    const one = await count(1);
    await buildMarket(api, { people: Array.from({ length: 50 }, () => aPerson()), listings: [] });

    expect([one, await count(50)]).toEqual([5, 5]);
  });
});
