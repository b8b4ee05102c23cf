import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Role } from '../../src/kernel/role.ts';
import {
  type BuiltContract,
  buildAccepted,
  buildBeside,
  buildContract,
  buildManySigned,
  buildPair,
  buildSigned,
  changeNow,
  fourWeeks,
  type Pair,
} from '../support/build-contract.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let other: Person;
let pair: Pair;
let first: BuiltContract;
let second: BuiltContract;
let draft: BuiltContract;

/** One person with two contracts, the second after a gap, and a draft of another person that somebody else looks after. */
beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  other = await api.person(Role.MATCHER);
  pair = await buildPair(api, matcher);
  const match = await buildAccepted(api, matcher, pair);
  first = await buildSigned(api, matcher, {
    match,
    startsOn: '2026-11-24',
    plannedEndOn: '2026-12-31',
    renewsOn: '2026-12-20',
  });
  second = await buildSigned(api, matcher, { match: await buildBeside(api, matcher, pair), ...fourWeeks(1) });
  draft = await buildContract(api, other, { startsOn: '2027-03-01' });
});

afterAll(() => api.close());

type Rows = readonly Readonly<Record<string, unknown>>[];

async function rows(person: Person, document: string, variables: object = {}): Promise<Rows> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  const [list] = Object.values(data ?? {});
  return (list as { nodes: Rows }).nodes; // its own document
}

const idsOf = (found: Rows): unknown[] => found.map(({ id }) => id);
const contracts = `query ($filter: ContractFilter) { contracts(filter: $filter, first: 100) { nodes { id } } }`;
const whole = `query ($candidate: [ID!]) { contracts(filter: { candidate: $candidate }, first: 60) { nodes {
  id terms(first: 2) { hoursPerWeek margin { amount } } transitions(first: 2) { rule actor { name } } checkIns(first: 1) { risk }
  onboarding(first: 2) { kind } health availableActions { action } candidate { handle contracts(first: 2) { id } }
  match { contracts(first: 1) { id } contractBlockers { code } } successManager { name }
  talentListing { freeHours timeOff(first: 1) { id } contracts(first: 2) { id } } company { runningContractCount }
  outlook { gapDays presentTerm { hoursPerWeek } nextContract { id } nextMatch { id } } } } }`;
const screen = (name: string): string => readFileSync(new URL(`../documents/${name}.graphql`, import.meta.url), 'utf8');

describe('contracts', () => {
  test('are the last to start first, and narrow to where they stand, whose they are and what they came of', async () => {
    const found = async (filter?: object) => idsOf(await rows(matcher, contracts, { filter }));

    expect(await found()).toEqual([draft.id, second.id, first.id]);
    expect(await found({ status: ['DRAFT'] })).toEqual([draft.id]);
    expect(await found({ successManager: [other.id] })).toEqual([draft.id]);
    expect(await found({ company: [pair.listing.company.id] })).toEqual([second.id, first.id]);
    expect(await found({ candidate: [pair.talent.candidate.id], status: ['ACTIVE'] })).toEqual([second.id, first.id]);
    expect(await found({ listing: [pair.listing.id] })).toEqual([first.id]);
    expect(await found({ listing: ['nonsense'] })).toEqual([]);
  });

  test('say what of a person and of a company is taken', async () => {
    const [, one] = await rows(matcher, whole, { candidate: [pair.talent.candidate.id] });

    expect(one).toMatchObject({
      talentListing: { freeHours: 15, timeOff: [], contracts: [{ id: second.id }, { id: first.id }] },
      company: { runningContractCount: 2 },
      match: {
        contracts: [{ id: first.id }],
        contractBlockers: [{ code: 'CONTRACT_EXISTS' }, { code: 'MATCH_NOT_ACCEPTED' }],
      },
      outlook: { gapDays: 31, presentTerm: { hoursPerWeek: 15 }, nextContract: { id: second.id }, nextMatch: null },
    });
  });
});

describe('contractsEnding', () => {
  const ending = async (days: number, person = matcher) =>
    idsOf(await rows(person, screen('contracts-ending'), { days }));

  test('are those that end or come up for renewal by then, the first first', async () => {
    expect(await ending(25)).toEqual([]);
    expect(await ending(26)).toEqual([first.id]);
    expect(await ending(96)).toEqual([first.id, second.id]);
    expect(await ending(96, await api.person(Role.RECRUITER))).toEqual([first.id, second.id]);
  });
});

describe('myContracts', () => {
  test('are those that run and that the viewer looks after, with what comes after them', async () => {
    await changeNow(api, matcher, { contract: second, mutation: 'recordCheckIn', clientMood: 'BAD', risk: 'LOW' });
    const match = await buildBeside(api, matcher, pair);

    const mine = await rows(matcher, screen('my-contracts'));

    const margin = { amount: '20.00' };
    expect(mine).toMatchObject([
      {
        id: first.id,
        health: 'UNKNOWN',
        dueOn: '2026-12-20',
        checkIns: [],
        outlook: { idleFrom: '2027-01-01', gapDays: 31 },
      },
      {
        id: second.id,
        health: 'AT_RISK',
        checkIns: [{ clientMood: 'BAD' }],
        outlook: {
          capacity: 30,
          committedHours: 15,
          idleFrom: '2027-03-01',
          gapDays: null,
          presentTerm: { paid: { amount: '60.00', currency: 'USD' }, client: { amount: '80.00' }, margin },
          nextContract: null,
          nextMatch: { id: match.id, status: 'CLIENT_ACCEPTED' },
        },
      },
    ]);
    expect((mine[0]?.['openItems'] as unknown[]).length).toBe(11);
    expect(await rows(other, screen('my-contracts'))).toEqual([]);
  });
});

describe('who sees what of a contract', () => {
  const of = (fields: string) => `query ($id: ID!) { contract(id: $id) { ${fields} } }`;

  test('what the client pays is seen by the head and by matchers alone', async () => {
    const money = of('terms { paid { amount } client { amount } margin { amount } }');
    const seen = async (...roles: Role[]) => api.run(await api.person(...roles), money, { id: first.id });

    const head = await seen(Role.HEAD_OF_TALENT);
    const recruiter = await seen(Role.RECRUITER);
    const screener = await seen(Role.COMPANY_SCREENER);

    expect(head.data).toEqual({
      contract: { terms: [{ paid: { amount: '60.00' }, client: { amount: '80.00' }, margin: { amount: '20.00' } }] },
    });
    expect(recruiter.errors.map(({ message }) => message).join()).toMatch(
      /ContractTerm\.client.*ContractTerm\.margin/s,
    );
    expect([recruiter.data, screener.data]).toEqual([undefined, undefined]);
  });

  test('a matcher sees who works although they are listed no more, until the contract ends', async () => {
    const contract = await buildSigned(api, matcher, { startsOn: '2026-11-20' });
    const { talent } = contract.match;
    await api.asApp(
      `update talent_listing set status = 'DELISTED', delisted_at = $2, delist_reason = 'x' where id = $1`,
      [talent.key, api.clock.now],
    );
    const document = of('candidate { id identity { email } }');
    const working = await api.run(matcher, document, { id: contract.id });
    await changeNow(api, matcher, { contract, mutation: 'endContract', reason: 'COMPLETED', lastDayOn: '2026-11-24' });
    const ended = await api.run(matcher, document, { id: contract.id });

    expect(working.data?.['contract']).toMatchObject({ candidate: { id: talent.candidate.id } });
    expect(ended.data).toEqual({ contract: { candidate: null } });
  });

  test('nobody sees a contract of their own', async () => {
    const contract = await buildSigned(api, matcher, { startsOn: '2026-11-20' });
    const self = await api.person(Role.MATCHER);
    await api.asApp('update candidate set user_id = $2 where id = $1', [
      contract.match.talent.candidate.key,
      self.viewer.id,
    ]);

    const { data } = await api.run(self, of('status'), { id: contract.id });
    const all = idsOf(await rows(self, contracts));

    expect(data).toEqual({ contract: null });
    expect(all).toContain(first.id);
    expect(all).not.toContain(contract.id);
  });
});

test('lists take as many statements for fifty contracts as for one', async () => {
  const asked = async (document: string, variables: object): Promise<readonly [number, number]> => {
    api.statements.length = 0;
    const { length } = await rows(matcher, document, variables);
    return [length, api.statements.length];
  };
  const lists = [
    [whole, { candidate: [pair.talent.candidate.id] }],
    [screen('my-contracts'), {}],
    [screen('contracts-ending'), { days: 96 }],
  ] as const;
  const few: (readonly [number, number])[] = [];
  for (const [document, variables] of lists) few.push(await asked(document, variables));
  await buildManySigned(api, matcher, { pair, count: 50 });
  api.clock.now = new Date('2028-01-01T10:00:00.000Z');
  const many: (readonly [number, number])[] = [];
  for (const [document, variables] of lists) many.push(await asked(document, variables));

  expect(many.map(([, statements]) => statements)).toEqual(few.map(([, statements]) => statements));
  expect(Math.min(...many.map(([count]) => count))).toBeGreaterThanOrEqual(50);
});
