import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dayAfter } from '../../src/contract/contract.end.ts';
import { Role } from '../../src/kernel/role.ts';
import {
  type BuiltContract,
  buildBeside,
  buildContract,
  buildPair,
  buildSigned,
  changeNow,
  fourWeeks,
  type Pair,
  refusalOf,
  storedContracts,
  term,
} from '../support/build-contract.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let pair: Pair;
let contract: BuiltContract;
let months = 0;

const start = new Date('2026-11-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  pair = await buildPair(api, matcher);
});

beforeEach(() => {
  api.clock.now = start;
});

afterAll(() => api.close());

const nextMonth = () => fourWeeks((months += 1));
const accepted = () => buildBeside(api, matcher, pair);
const change = (mutation: string, stated: object = {}) => changeNow(api, matcher, { contract, mutation, ...stated });
const refusal = refusalOf;
const stored = () => storedContracts(api);

describe('terms', () => {
  const paid = (paidAmount: string, hoursPerWeek = 15) => ({ ...term, paidAmount, hoursPerWeek });

  beforeEach(async () => {
    contract = await buildSigned(api, matcher, { match: await accepted(), ...nextMonth() });
  });

  test('change from a day on, and what was to hold later never holds', async () => {
    const { startsOn } = await daysOf();
    const day = (number: string): string => `${startsOn.slice(0, 8)}${number}`;
    await change('changeContractTerms', { startsOn: day('20'), term: paid('70.00') });
    const changed = await change('changeContractTerms', { startsOn: day('10'), term: paid('65.00', 30) });

    expect(changed.contract).toMatchObject({
      version: 5,
      terms: [
        { startsOn, endsOn: day('09'), paid: { amount: '60.00' }, hoursPerWeek: 15 },
        { startsOn: day('10'), endsOn: null, paid: { amount: '65.00' }, hoursPerWeek: 30 },
      ],
    });
    const document = `query ($id: ID!) { contract(id: $id) { allTerms { startsOn voidedAt } } }`;
    const { data } = await api.run(matcher, document, { id: contract.id });
    expect(data?.['contract']).toEqual({
      allTerms: [
        { startsOn, voidedAt: null },
        { startsOn: day('10'), voidedAt: null },
        { startsOn: day('20'), voidedAt: start.toISOString() },
      ],
    });
  });

  test('do not change outside of the contract, beyond what the person offers, or while it waits for signatures', async () => {
    const { startsOn, endsOn } = await daysOf();
    const before = await stored();
    const early = await change('changeContractTerms', { startsOn: '2027-01-01', term });
    const late = await change('changeContractTerms', { startsOn: dayAfter(endsOn, 1), term });
    const many = await change('changeContractTerms', { startsOn, term: paid('60.00', 31) });
    const unchanged = await stored();
    contract = await buildContract(api, matcher, { match: await accepted(), ...nextMonth() });
    await change('sendContractForSignature');
    const sent = await change('changeContractTerms', { startsOn, term });

    expect([early, late, many, sent].map(refusal)).toEqual([
      [{ code: 'INVALID', path: ['startsOn'], blockers: [] }],
      [{ code: 'INVALID', path: ['startsOn'], blockers: [] }],
      [{ code: 'BLOCKED', path: ['term', 'hoursPerWeek'], blockers: ['HOURS_TAKEN'] }],
      [{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }],
    ]);
    expect(unchanged).toEqual(before);
  });

  test('go on when a contract is renewed, or others hold from the first new day', async () => {
    const { endsOn } = await daysOf();
    nextMonth();
    const longer = dayAfter(endsOn, 10);
    const longest = dayAfter(endsOn, 20);
    const renewed = await change('renewContract', { plannedEndOn: longer, renewsOn: endsOn });
    const again = await change('renewContract', { plannedEndOn: longest, term: paid('75.00') });

    expect(renewed.contract).toMatchObject({ plannedEndOn: longer, renewsOn: endsOn, terms: [{ endsOn: null }] });
    expect(again.contract).toMatchObject({
      plannedEndOn: longest,
      renewsOn: null,
      terms: [{ endsOn: longer }, { startsOn: dayAfter(longer, 1), endsOn: null, paid: { amount: '75.00' } }],
      transitions: [{}, {}, {}, { rule: 'K7' }, { rule: 'K7' }],
    });
  });

  test('are not renewed to end sooner, as they are, or where the hours are taken', async () => {
    const { endsOn } = await daysOf();
    const taken = nextMonth();
    for (const hoursPerWeek of [15, 15]) {
      const match = await accepted();
      await buildContract(api, matcher, { match, ...taken, term: { ...term, hoursPerWeek } });
    }
    const before = await stored();

    const sooner = await change('renewContract', { plannedEndOn: dayAfter(endsOn, -1) });
    const same = await change('renewContract', { plannedEndOn: endsOn });
    const full = await change('renewContract', { plannedEndOn: taken.plannedEndOn });
    const ongoing = await change('renewContract');

    expect([sooner, same, full, ongoing].map(refusal)).toEqual([
      [{ code: 'INVALID', path: ['plannedEndOn'], blockers: [] }],
      [{ code: 'INVALID', path: ['plannedEndOn'], blockers: [] }],
      [{ code: 'BLOCKED', path: ['plannedEndOn'], blockers: ['HOURS_TAKEN'] }],
      [{ code: 'BLOCKED', path: ['plannedEndOn'], blockers: ['HOURS_TAKEN'] }],
    ]);
    expect(await stored()).toEqual(before);
  });
});

describe('the end of a contract', () => {
  let first: string;
  let last: string;

  beforeEach(async () => {
    contract = await buildSigned(api, matcher, { match: await accepted(), ...nextMonth() });
    const days = await daysOf();
    [first, last] = [days.startsOn, days.endsOn];
  });

  test.each([
    ['COMPLETED', 0, false],
    ['COMPLETED', -1, true],
    ['DEVELOPER_LEFT', -1, true],
    ['CONVERTED_TO_DIRECT_HIRE', -1, false],
  ])('for %s %i days after the planned one is early: %s', async (reason, days, isEarly) => {
    api.clock.now = new Date(`${last}T18:00:00.000Z`);

    const { contract: ended } = await change('endContract', { reason, lastDayOn: dayAfter(last, days) });

    expect(ended).toMatchObject({ status: 'ENDED', endReason: reason, isEarly });
  });

  test('is refused before the first day, after the planned one, on a day to come, and without saying what OTHER is', async () => {
    const before = await stored();
    const end = (stated: object) => change('endContract', { reason: 'COMPLETED', ...stated });
    const toCome = await end({ lastDayOn: first });
    api.clock.now = new Date(`${dayAfter(last, 3)}T18:00:00.000Z`);
    const early = await end({ lastDayOn: dayAfter(first, -1) });
    const late = await end({ lastDayOn: dayAfter(last, 1) });
    const unsaid = await end({ reason: 'OTHER', lastDayOn: last });

    const faults = [early, toCome, late, unsaid].map(({ errors }) => errors.map(({ path }) => path[0]));
    expect(faults).toEqual([['lastDayOn'], ['lastDayOn'], ['lastDayOn'], ['note']]);
    expect(await stored()).toEqual(before);
  });

  test('is noticed once, not on a day to come, and what is noticed is not renewed', async () => {
    const notice = (stated: object) =>
      change('giveNotice', { reason: 'COMPLETED', lastDayOn: last, by: 'CLIENT', ...stated });
    const toCome = await notice({ givenOn: '2026-11-26' });
    const given = await notice({ givenOn: '2026-11-25' });
    const before = await stored();
    const again = await notice({});
    const renewed = await change('renewContract', { plannedEndOn: dayAfter(last, 1) });

    expect(refusal(toCome)).toEqual([{ code: 'INVALID', path: ['givenOn'], blockers: [] }]);
    expect(given.contract).toMatchObject({ noticeGivenOn: '2026-11-25', isEarly: false });
    const blocked = [{ code: 'BLOCKED', path: [], blockers: ['NOTICE_GIVEN'] }];
    expect([again, renewed].map(refusal)).toEqual([blocked, blocked]);
    expect(await stored()).toEqual(before);
  });

  test('gives up terms that were to hold later, and frees the hours', async () => {
    await change('changeContractTerms', { startsOn: dayAfter(first, 10), term: { ...term, hoursPerWeek: 30 } });
    api.clock.now = new Date(`${dayAfter(first, 5)}T18:00:00.000Z`);

    const ended = await change('endContract', { reason: 'CLIENT_PIVOT', lastDayOn: dayAfter(first, 5) });

    expect(ended.contract).toMatchObject({ terms: [{ startsOn: first, endsOn: dayAfter(first, 9) }] });
    const [free] = await api.asApp('select count(*)::int as rows from committed_hours where contract_id = $1', [
      contract.key,
    ]);
    expect(free).toEqual({ rows: 0 });
  });
});

describe('whoever works under a contract', () => {
  beforeEach(async () => {
    contract = await buildSigned(api, matcher, { match: await accepted(), ...nextMonth() });
  });

  test('is promised access on the first day, and a first pull request and a check-in within the first week', async () => {
    const { startsOn } = await daysOf();
    const document = `query ($id: ID!) { contract(id: $id) { onboarding { id kind dueOn } } }`;
    const { data } = await api.run(matcher, document, { id: contract.id });
    const { onboarding } = data?.['contract'] as { onboarding: { id: string; kind: string; dueOn: string }[] };

    const done = await change('completeOnboardingItem', { onboardingItemId: onboarding[0]?.id, note: 'Invited' });
    const before = await stored();
    const again = await change('completeOnboardingItem', { onboardingItemId: onboarding[0]?.id });

    expect(onboarding.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['CLIENT_CHAT', startsOn],
      ['CODE_REPOSITORY', startsOn],
      ['BACKEND_SERVICE', startsOn],
      ['DEPLOY_PIPELINE', startsOn],
      ['STAGING', startsOn],
      ['OBSERVABILITY', startsOn],
      ['PROJECT_TRACKER', startsOn],
      ['ONBOARDING_CALL', startsOn],
      ['DIRECT_LINE', startsOn],
      ['FIRST_PULL_REQUEST', dayAfter(startsOn, 6)],
      ['FIRST_WEEK_CHECK_IN', dayAfter(startsOn, 6)],
    ]);
    const [item] = done.contract?.['onboarding'] as object[];
    expect(item).toMatchObject({ completedAt: start.toISOString(), completedBy: { id: matcher.id }, note: 'Invited' });
    expect(done.contract?.['openItems']).toHaveLength(10);
    expect(refusal(again)).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: [] }]);
    expect(await stored()).toEqual(before);
  });

  test('is asked how it goes, and the last answer says how the contract does', async () => {
    const good = await change('recordCheckIn', { clientMood: 'GOOD', developerMood: 'GOOD', risk: 'LOW' });
    const heldAt = '2026-11-24T09:00:00.000Z';
    const mixed = await change('recordCheckIn', { heldAt, developerMood: 'MIXED', risk: 'LOW' });
    api.clock.now = new Date('2026-11-25T10:00:00.000Z');
    const bad = await change('recordCheckIn', { clientMood: 'MIXED', risk: 'HIGH', note: 'Wants someone senior' });

    const health = [good, mixed, bad].map((answer) => answer.contract?.['health']);
    expect(health).toEqual(['HEALTHY', 'HEALTHY', 'AT_RISK']);
    expect(bad.contract?.['checkIns']).toMatchObject([
      { clientMood: 'MIXED', developerMood: null, risk: 'HIGH', recordedBy: { id: matcher.id } },
      { clientMood: 'GOOD' },
      { heldAt, clientMood: null, developerMood: 'MIXED' },
    ]);
  });

  test.each([
    ['of nobody', { risk: 'LOW' }, 'developerMood'],
    ['of a high risk without a word', { clientMood: 'BAD', risk: 'HIGH' }, 'note'],
    ['that is still to be held', { clientMood: 'BAD', risk: 'LOW', heldAt: '2026-11-24T10:00:00.001Z' }, 'heldAt'],
  ])('is not asked by a check-in %s', async (_name, stated, path) => {
    const before = await stored();

    const answer = await change('recordCheckIn', stated);

    expect(refusal(answer)).toEqual([{ code: 'INVALID', path: [path], blockers: [] }]);
    expect(await stored()).toEqual(before);
  });

  test('takes days off, none of them twice', async () => {
    const off = async (startsOn: string, endsOn: string) => {
      const [row] = await api.asApp('select version from talent_listing where id = $1', [pair.talent.key]);
      const document = `mutation ($input: AddTimeOffInput!) { addTimeOff(input: $input) {
        talentListing { timeOff { startsOn endsOn note recordedBy { id } } } errors { code path } } }`;
      const input = { talentListingId: pair.talent.id, version: Number(row?.['version']), startsOn, endsOn };
      const { data } = await api.run(matcher, document, { input });
      return data?.['addTimeOff'] as { talentListing: unknown; errors: unknown };
    };

    const given = await off('2026-12-21', '2027-01-03');
    const twice = await off('2027-01-03', '2027-01-04');
    const backwards = await off('2027-02-02', '2027-02-01');

    const days = { startsOn: '2026-12-21', endsOn: '2027-01-03', note: null, recordedBy: { id: matcher.id } };
    expect(given).toEqual({ talentListing: { timeOff: [days] }, errors: [] });
    expect(twice).toEqual({ talentListing: null, errors: [{ code: 'CONFLICT', path: ['startsOn'] }] });
    expect(backwards).toEqual({ talentListing: null, errors: [{ code: 'INVALID', path: ['endsOn'] }] });
    expect(await countOf('time_off')).toBe(1);
  });

  test('takes days off of a listing as it is: another entry makes it another one', async () => {
    const version = async () =>
      Number((await api.asApp('select version from talent_listing where id = $1', [pair.talent.key]))[0]?.['version']);
    const document = `mutation ($input: AddTimeOffInput!) { addTimeOff(input: $input) {
      talentListing { version } errors { code currentVersion } } }`;
    const off = async (seen: number, day: string) => {
      const input = { talentListingId: pair.talent.id, version: seen, startsOn: day, endsOn: day };
      return (await api.run(matcher, document, { input })).data?.['addTimeOff'];
    };
    const seen = await version();

    const first = await off(seen, '2027-03-01');
    const second = await off(seen, '2027-03-02');

    expect(first).toEqual({ talentListing: { version: seen + 1 }, errors: [] });
    expect(second).toEqual({ talentListing: null, errors: [{ code: 'STALE', currentVersion: seen + 1 }] });
    expect(await api.asApp(`select 1 from time_off where starts_on = '2027-03-02'`)).toEqual([]);
  });
});

const daysOf = async (): Promise<{ readonly startsOn: string; readonly endsOn: string }> => {
  const [row] = await api.asApp('select starts_on::text, ends_on::text from contract where id = $1', [contract.key]);
  return { startsOn: String(row?.['starts_on']), endsOn: String(row?.['ends_on']) };
};
const countOf = async (table: string): Promise<number> =>
  Number((await api.asApp(`select count(*) from ${table}`))[0]?.['count']);
