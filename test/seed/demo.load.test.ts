import { expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { contextFor } from '../../src/contexts.ts';
import { Role } from '../../src/kernel/role.ts';
import { viewerOf } from '../../src/kernel/viewer.ts';
import { createSchema } from '../../src/schema.ts';
import { seedDemo } from '../../src/seed/demo.ts';
import { demoCandidates } from '../../src/seed/demo-candidates.ts';
import { openSurroundings, type OpenSurroundings } from '../../src/surroundings.ts';
import { createTestDatabase } from '../support/test-database.ts';

test('a hand of every card of the deck brings cases of every status, and the companies every place but the last', async () => {
  const { place, now, drop } = await loaded('2026-11-15', demoCandidates.length + 50);

  const statuses = await place.run('select distinct status from vetting_case order by 1', []);
  const rules = await place.run(`select distinct rule from stage_transition where rule in ('V9', 'V10')`, []);
  const companies = await place.run('select status, count(*)::int from company group by 1 order by 1', []);
  const listings = await place.run('select status, count(*)::int from project_listing group by 1 order by 1', []);
  const owed = `select count(*)::int from company where status = 'APPROVED' and trust_expires_at < $1::timestamptz + interval '30 days'`;
  const renewals = await place.run(owed, [now]);
  const open = await place.run(`select kind from company_screening where status = 'IN_PROGRESS' order by 1`, []);
  const counted = async (table: string) =>
    place.run(`select status, count(*)::int from ${table} group by 1 order by 1`, []);
  const [matches, contracts] = [await counted('match'), await counted('contract')];
  const rematches = await place.run(
    `select side, status, due_at < $1::timestamptz as late, met_at <= due_at as in_time from rematch_case order by 1, 2, 3`,
    [now],
  );
  const rates = await place.run('select new_count, known_count from rate_import', []);
  const own = await ownRatesTold(place, now);
  await drop();

  expect(statuses.flat()).toEqual(['EXPIRED', 'ON_HOLD', 'OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN']);
  expect(rules.flat().toSorted()).toEqual(['V10', 'V9']);
  expect(companies).toEqual([
    ['APPLIED', 1],
    ['APPROVED', 10],
    ['LAPSED', 1],
    ['REJECTED', 1],
    ['SCREENING', 1],
    ['SUSPENDED', 1],
    ['WITHDRAWN', 1],
  ]);
  expect(listings).toEqual([
    ['CLOSED', 1],
    ['DRAFT', 1],
    ['EXPIRED', 1],
    ['FILLED', 2],
    ['IN_REVIEW', 1],
    ['PAUSED', 2],
    ['PUBLISHED', 13],
  ]);
  expect(matches).toEqual([
    ['CANDIDATE_ACCEPTED', 1],
    ['CANDIDATE_DECLINED', 1],
    ['CLIENT_ACCEPTED', 2],
    ['CLIENT_DECLINED', 1],
    ['CLIENT_INTERVIEW', 1],
    ['CONTRACTED', 9],
    ['EXPIRED', 1],
    ['PRESENTED', 1],
    ['PROPOSED', 1],
    ['SUGGESTED', 1],
    ['WITHDRAWN', 1],
  ]);
  expect(contracts).toEqual([
    ['ACTIVE', 4],
    ['CANCELLED', 1],
    ['DRAFT', 1],
    ['ENDED', 4],
    ['PAUSED', 1],
    ['PENDING_SIGNATURE', 1],
  ]);
  expect(rematches).toEqual([
    ['CLIENT', 'CLOSED_UNMATCHED', true, null],
    ['CLIENT', 'MATCHED', true, true],
    ['CLIENT', 'OPEN', false, null],
    ['DEVELOPER', 'DECLINED_BY_DEVELOPER', true, null],
    ['DEVELOPER', 'MATCHED', true, true],
    ['DEVELOPER', 'OPEN', true, null],
  ]);
  expect(rates).toEqual([[88, 0]]);
  expect(renewals).toEqual([[2]]);
  expect(open.flat()).toEqual(['INITIAL', 'RENEWAL']);
  expect(own).toEqual(nineOfThree);
});

/** The demo data as they are loaded early on that day. */
async function loaded(day: string, candidates: number): Promise<Loaded> {
  const database = await createTestDatabase();
  const place = await openSurroundings(database.appUrl);
  const now = new Date(`${day}T00:30:00.000Z`);
  await seedDemo({ surroundings: place, schema: createSchema(place.reads.models) }, { now, candidates });
  const drop = async (): Promise<void> => {
    await place.close();
    await database.drop();
  };
  return { place, now, drop };
}

interface Loaded {
  readonly place: OpenSurroundings;
  readonly now: Date;
  readonly drop: () => Promise<void>;
}

const ownRates = parse(`{
  rateBand(question: { basis: PAID_TO_ENGINEER, seniority: SENIOR, region: EUROPE, unit: HOUR }) {
    own { withheld n companies median { currency } parts { developerRegion clientRegion n companies } }
    client { withheld n companies }
  }
  narrow: rateBand(question: {
    basis: PAID_TO_ENGINEER, seniority: SENIOR, region: EUROPE, clientRegion: EUROPE, specialization: "event-driven", unit: HOUR
  }) {
    own { withheld n companies isBlended }
  }
}`);

async function ownRatesTold(place: OpenSurroundings, now: Date): Promise<unknown> {
  const [row] = await place.run(`select id from user_account where email_key = 'hanna@fourgate.example'`, []);
  const viewer = viewerOf(String(row?.[0]), [Role.HEAD_OF_TALENT]);
  const contextValue = contextFor(place, { viewer, now, requestId: 'own-rates' });
  const schema = createSchema(place.reads.models);
  return execute({ schema, document: ownRates, contextValue });
}

const counted = { n: 9, companies: 3 };
const part = { developerRegion: 'EUROPE', clientRegion: 'EUROPE', ...counted };
const nineOfThree = {
  data: {
    rateBand: {
      own: { withheld: null, ...counted, median: { currency: 'USD' }, parts: [part] },
      client: { withheld: null, ...counted },
    },
    narrow: { own: { withheld: null, ...counted, isBlended: false } },
  },
};

/** The test above asks on the fifteenth of a month. */
test.each(['2027-03-01', '2026-12-31'])(
  'own rates are told by what is loaded on any day of a month: %s',
  async (day) => {
    const { place, now, drop } = await loaded(day, demoCandidates.length);

    const own = await ownRatesTold(place, now);
    await drop();

    expect(own).toEqual(nineOfThree);
  },
);
