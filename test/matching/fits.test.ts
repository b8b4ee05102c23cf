import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { FitChangeKind } from '../../src/matching/fit.enums.ts';
import type { Fit } from '../../src/matching/fit.ts';
import { judgeFacts, judgePair } from '../../src/matching/judge-pair.ts';
import type { MatchRun } from '../../src/matching/match-run.entity.ts';
import { storeRun } from '../../src/matching/store-run.ts';
import { statementsIn } from '../../src/database/transaction-statements.ts';
import {
  aListing,
  aPerson,
  buildMarket,
  changeMarket,
  employ,
  type MarketListing,
  type MarketPerson,
} from '../support/build-market.ts';
import { flips } from '../support/fit-flips.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

interface Pair {
  readonly person: MarketPerson;
  readonly listing: MarketListing;
}

const pairOf = ({ between }: (typeof flips)[number]): Pair => ({
  person: aPerson(between.person),
  listing: aListing(between.listing),
});

function judge({ person, listing }: Pair): Promise<Fit> {
  const context = api.context(matcher);
  return judgePair(context.reads.run, context, { talentListingId: person.id, listingId: listing.id });
}

describe('a blocker', () => {
  let pairs: readonly Pair[];
  let before: readonly Fit[];
  let after: readonly Fit[];

  beforeAll(async () => {
    pairs = flips.map(pairOf);
    const market = (of: readonly Pair[]) => ({
      people: of.map(({ person }) => person),
      listings: of.map(({ listing }) => listing),
    });
    await buildMarket(api, market(pairs));
    before = await Promise.all(pairs.map(judge));
    const changed = pairs.map(({ person, listing }, place) => ({
      person: { ...person, ...flips[place]?.made.person },
      listing: { ...listing, ...flips[place]?.made.listing },
    }));
    await changeMarket(api, market(changed));
    after = await Promise.all(changed.map(judge));
  });

  test.each(flips.map((flip, place) => [flip.constraint, flip.kind, place] as const))(
    '%s is gone after %s, and nothing else is between them',
    (_constraint, _kind, place) => {
      const flip = flips[place];
      const { blockers = [], isFit } = before[place] ?? {};
      const change = blockers[0]?.changes.find(({ kind }) => kind === flip?.kind);

      expect(blockers.map(({ constraint, message }) => ({ constraint, message }))).toEqual([
        { constraint: flip?.constraint, message: flip?.message },
      ]);
      expect(isFit).toBe(false);
      expect(change).toMatchObject({ amount: flip?.amount, text: flip?.text });
      expect(after[place]).toMatchObject({ isFit: true, blockers: [] });
    },
  );

  test('is passed by no reason only where it is a credential or a conflict', () => {
    const passable = before.flatMap(({ blockers }) =>
      blockers.filter(({ isPassable }) => !isPassable).map(({ constraint }) => constraint),
    );

    expect(passable).toEqual(['CREDENTIAL', 'CONFLICT', 'CONFLICT']);
  });

  test('has a change of every kind that there is', () => {
    const kinds = new Set(
      before.flatMap(({ blockers }) => blockers.flatMap((it) => it.changes.map(({ kind }) => kind))),
    );

    expect([...kinds].sort()).toEqual(Object.values(FitChangeKind).sort());
  });
});

const fields = `isFit score terms { term points bound } blockers { constraint changes { kind skill { slug } } }`;
const candidatesDocument = `query ($id: ID!, $include: FitInclude!, $first: Int! = 100) {
  projectListing(id: $id) { candidates(first: $first, include: $include) { talentListing { id } listing { id } ${fields} } }
}`;

interface Told {
  readonly talentListing: { readonly id: string } | null;
  readonly score: number;
  readonly terms: readonly { readonly points: number; readonly bound: number }[];
}

async function candidates(listing: MarketListing, asked: object, person = matcher): Promise<readonly Told[]> {
  const variables = { id: toGlobalId('ProjectListing', listing.id), ...asked };
  const { data, errors } = await api.run(person, candidatesDocument, variables);
  expect(errors).toEqual([]);
  return (data?.['projectListing'] as { readonly candidates: readonly Told[] }).candidates; // its own document
}

test('the primary language is known as far as WORKING, also where it is not among the skills', async () => {
  const person = aPerson({ primary: 'python', skills: [] });
  const asking = (depth: string) => aListing({ required: [{ slug: 'python', depth }] });
  const [working, production] = [asking('WORKING'), asking('PRODUCTION')];
  await buildMarket(api, { people: [person], listings: [working, production] });

  expect(await judge({ person, listing: working })).toMatchObject({ isFit: true, blockers: [] });
  expect((await judge({ person, listing: production })).blockers.map(({ message }) => message)).toEqual([
    'They know Python at WORKING, and it takes PRODUCTION.',
  ]);
});

describe('candidates of a listing', () => {
  // What nobody else in this database knows, so that two things are between them and it.
  const rust = ['axum', 'actix'];
  const listing = aListing({ required: rust.map((slug) => ({ slug, depth: null })) });
  const axum = { skills: rust.map((slug) => ({ slug, depth: 'EXPERT' })) };
  const best = aPerson({ ...axum, seniority: 'STRONG_SENIOR', rate: '50.00' });
  const good = aPerson(axum);
  const near = aPerson({ ...axum, rate: '71.00' });
  const far = aPerson({ ...axum, rate: '71.00', hours: 20 });
  const never = aPerson({ ...axum, isRevoked: true });
  const paused = aPerson(axum);
  const colleague = aPerson(axum);

  beforeAll(async () => {
    await buildMarket(api, { people: [far, never, near, good, paused, best, colleague], listings: [listing] });
    const colleagues = `update candidate set user_id = '${matcher.viewer.id}' where id = '${colleague.id}'`;
    const pausing = `update talent_listing set status = 'PAUSED', paused_until = '2027-01-01', pause_reason = 'Ill'
      where id = '${paused.id}'`;
    await pastTheGuards(api, ['candidate', 'talent_listing'], [colleagues, pausing]);
  });

  const idsOf = (told: readonly Told[]) => told.map(({ talentListing }) => talentListing?.id);
  const listed = (...people: readonly MarketPerson[]) => people.map(({ id }) => toGlobalId('TalentListing', id));

  test('are those who fit, the best first; none who is paused, and never who asks', async () => {
    expect(idsOf(await candidates(listing, { include: 'FITTING' }))).toEqual(listed(best, good));
  });

  test('are near when one thing is between that may be got past', async () => {
    expect(idsOf(await candidates(listing, { include: 'NEAR' }))).toEqual(listed(best, good, near));
  });

  test('are all, by how little is between', async () => {
    const all = await candidates(listing, { include: 'ALL' });

    expect(idsOf(all).slice(0, 2)).toEqual(listed(best, good));
    expect(idsOf(all).indexOf(listed(far)[0])).toBeGreaterThan(idsOf(all).indexOf(listed(near)[0]));
    expect(idsOf(all)).toContain(listed(never)[0]);
    expect(idsOf(all)).not.toContain(listed(paused)[0]);
    expect(idsOf(all)).not.toContain(listed(colleague)[0]);
  });

  test('are as many as are asked for', async () => {
    expect(idsOf(await candidates(listing, { include: 'ALL', first: 1 }))).toEqual(listed(best));
  });

  test('have a score that is the sum of its terms, each within its bound', async () => {
    const all = await candidates(listing, { include: 'ALL' });

    for (const { score, terms } of all) {
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(terms.filter(({ points, bound }) => points < 0 || points > bound)).toEqual([]);
    }
    expect(all[0]?.terms.reduce((sum, { bound }) => sum + bound, 0)).toBe(1000);
  });

  test('come with the match that is under way, and not with one that is over', async () => {
    const match = (id: string, person: MarketPerson, status: string, expiresAt: string | null) =>
      `insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status, moves, proposed_at, expires_at)
       values ('${id}', '2026-11-20', 1, '${person.id}', '${person.id}', '${listing.id}', '${listing.id}', '${matcher.viewer.id}',
         '${status}', 2, '2026-11-20', ${expiresAt === null ? 'null' : `'${expiresAt}'`})`;
    const [open, late] = [randomUUID(), randomUUID()];
    await pastTheGuards(
      api,
      ['match'],
      [match(open, best, 'PRESENTED', null), match(late, good, 'PROPOSED', '2026-11-24T10:00:00Z')],
    );
    const document = `query ($id: ID!) { projectListing(id: $id) { candidates { openMatch { id status } } } }`;

    const { data } = await api.run(matcher, document, { id: toGlobalId('ProjectListing', listing.id) });

    expect(data?.['projectListing']).toEqual({
      candidates: [{ openMatch: { id: toGlobalId('Match', open), status: 'PRESENTED' } }, { openMatch: null }],
    });
  });

  test('and what each of them may be proposed for take as many statements for one as for fifty', async () => {
    const market = { people: Array.from({ length: 50 }, () => aPerson(axum)), listings: [aListing()] };
    const document = `query ($id: ID!, $first: Int!) { projectListing(id: $id) {
      candidates(first: $first, include: ALL) { openMatch { id } talentListing { id rate { amount } candidate { handle }
        listings(first: 2, include: ALL) { score listing { title } blockers { changes { skill { name } } } } } } } }`;
    const count = async (first: number): Promise<number> => {
      api.statements.length = 0;
      const id = toGlobalId('ProjectListing', listing.id);
      expect(await api.run(matcher, document, { id, first })).toMatchObject({ errors: [] });
      return api.statements.length;
    };
    await buildMarket(api, market);

    expect([await count(1), await count(50)]).toEqual([7, 7]);
  });

  test('are found for ten listings at once at most', async () => {
    const listings = Array.from({ length: 11 }, () => aListing());
    await buildMarket(api, { people: [], listings });
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectListing { candidates { score } } } }`;
    const ids = listings.map(({ id }) => toGlobalId('ProjectListing', id));

    const { errors } = await api.run(matcher, document, { ids });

    expect(errors[0]).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(await api.run(matcher, document, { ids: ids.slice(1) })).toMatchObject({ errors: [] });
  });

  test.each([Role.ANALYST, Role.COMPANY_SCREENER, Role.INTERVIEWER, Role.ADMIN])(
    'are not shown to %s',
    async (role) => {
      const person = await api.person(role);
      const variables = { id: toGlobalId('ProjectListing', listing.id), include: 'ALL' };

      const { errors } = await api.run(person, candidatesDocument, variables);

      expect(errors[0]).toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  test.each([Role.RECRUITER, Role.HEAD_OF_TALENT])('are shown to %s', async (role) => {
    expect(idsOf(await candidates(listing, { include: 'FITTING' }, await api.person(role)))).toContain(listed(best)[0]);
  });
});

describe('listings of a talent listing', () => {
  test('are published, and not over by now', async () => {
    const person = aPerson({ skills: [{ slug: 'hanami', depth: 'WORKING' }] });
    const asking = { stack: ['Hanami'] };
    const [open, paused, over] = [aListing(asking), aListing(asking), aListing(asking)];
    await buildMarket(api, { people: [person], listings: [open, paused, over] });
    const standing = (listing: MarketListing, now: string) =>
      `update project_listing set ${now} where id = '${listing.id}'`;
    const rows = [standing(paused, `status = 'PAUSED'`), standing(over, `expires_at = '2026-11-24T10:00:00Z'`)];
    await pastTheGuards(api, ['project_listing'], rows);
    const document = `query ($id: ID!) { node(id: $id) { ... on TalentListing { listings(first: 100) { listing { id } isFit } } } }`;

    const { data } = await api.run(matcher, document, { id: toGlobalId('TalentListing', person.id) });

    const { listings } = data?.['node'] as { readonly listings: readonly object[] }; // its own document
    const told = (listing: MarketListing) => ({
      listing: { id: toGlobalId('ProjectListing', listing.id) },
      isFit: true,
    });
    expect(listings).toContainEqual(told(open));
    expect(listings).not.toContainEqual(told(paused));
    expect(listings).not.toContainEqual(told(over));
  });
});

describe('free hours', () => {
  const full = aPerson();
  const listing = aListing({ hours: 26 });
  const later = aListing({ hours: 26, startFrom: '2027-02-01' });
  const soon = aListing({ hours: 26, startFrom: '2026-12-31' });

  test('are those that no contract takes on the first day that both could begin', async () => {
    const other = aListing();
    const taken = { person: full, listing: other, from: '2026-11-01', until: '2026-12-31' };
    await buildMarket(api, { people: [full], listings: [listing, later, soon, other] });
    await employ(api, [{ ...taken, hours: 15 }]);

    const fits = await Promise.all([listing, soon, later].map((it) => judge({ person: full, listing: it })));

    const lacking = [expect.objectContaining({ message: 'They have 25 hours a week free, and it takes 26.' })];
    expect(fits.map(({ blockers }) => blockers)).toEqual([lacking, lacking, []]);
  });
});

describe('a run', () => {
  const person = aPerson({ rate: '75.00', zone: 'Asia/Kolkata', verified: 2 });
  const listing = aListing({ required: [{ slug: 'kafka', depth: 'EXPERT' }], startFrom: '2026-12-01' });
  let kept: MatchRun;
  let told: Fit;

  beforeAll(async () => {
    await buildMarket(api, { people: [person], listings: [listing] });
    const context = api.context(matcher);
    kept = await context.em.transactional(async (tx) => {
      told = await judgePair(statementsIn(tx), context, { talentListingId: person.id, listingId: listing.id });
      return storeRun(tx, context, told);
    });
  });

  test('keeps what was judged and why', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on MatchRun {
      engineVersion at score askedBy { id } terms { term points bound } blockers { constraint changes { skill { slug } } } } } }`;

    const { data } = await api.run(matcher, document, { id: toGlobalId('MatchRun', kept.id) });

    expect(data?.['node']).toMatchObject({
      engineVersion: 1,
      at: api.clock.now.toISOString(),
      score: told.score,
      askedBy: { id: matcher.id },
      terms: told.terms,
      blockers: [
        { constraint: 'PRIMARY_STACK', changes: [{ skill: { slug: 'kafka' } }, { skill: { slug: 'kafka' } }] },
        { constraint: 'RATE', changes: [{ skill: null }, { skill: null }] },
        { constraint: 'OVERLAP', changes: [{ skill: null }, { skill: null }] },
      ],
    });
  });

  test('names nobody', async () => {
    const [row] = await api.asApp(
      'select person::text || offer::text || pair::text as facts from match_run where id = $1',
      [kept.id],
    );

    expect(row?.['facts']).not.toContain(person.email);
    expect(row?.['facts']).not.toContain('market.example');
  });

  test('judged again is the same whatever became of the two since', async () => {
    const changed = {
      people: [
        aPerson({ id: person.id, rate: '10.00', isRevoked: true, skills: [], english: 'ELEMENTARY', verified: 0 }),
      ],
      listings: [aListing({ id: listing.id, currency: 'EUR', hours: 60, zone: 'ANY', stack: ['Rust'] })],
    };
    await changeMarket(api, changed);
    const { run } = api.context(matcher).reads;
    const [row] = await api.asApp('select person, offer, pair from match_run where id = $1', [kept.id]);

    const again = await judgeFacts(run, row as Parameters<typeof judgeFacts>[1]); // its own columns

    expect(again).toEqual(told);
    expect(await judge({ person, listing })).not.toEqual(told);
  });

  test.each([`update match_run set score = score`, `delete from match_run`, `truncate match_run cascade`])(
    'is never changed: %s',
    async (statement) => {
      expect(await refusedBy(api, statement)).toBe('42501');
    },
  );
});
