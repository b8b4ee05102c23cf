import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { changeCompany, companyInput } from '../support/build-company.ts';
import {
  type BuiltContract,
  buildAccepted,
  buildBeside,
  buildContract,
  buildPair,
  changeContract,
  changeNow,
  type ContractAnswer,
  fourWeeks,
  matchInput,
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
const create = async (stated: object): Promise<ContractAnswer> => {
  const match = await accepted();
  return changeContract(api, matcher, 'createContract', { ...(await matchInput(api, match)), ...stated });
};
const identityOf = (answer: ContractAnswer): { readonly id: string; readonly key: string } => {
  const id = String(answer.contract?.['id']);
  return { id, key: parseGlobalId(id)?.key ?? '' };
};

test('a contract is drafted, sent, signed, set aside, taken up again, given notice of and ended', async () => {
  const match = await buildAccepted(api, matcher);
  const stated = { startsOn: '2026-12-07', plannedEndOn: '2027-06-30', renewsOn: '2027-06-01', term };
  const created = await changeContract(api, matcher, 'createContract', {
    ...(await matchInput(api, match)),
    ...stated,
  });
  contract = { ...identityOf(created), match };
  await change('sendContractForSignature');
  const signed = await change('signContract');
  await change('pauseContract', { reason: ' Release is late ' });
  await change('resumeContract');
  const noticed = await change('giveNotice', { reason: 'CLIENT_BUDGET', lastDayOn: '2027-01-31', by: 'CLIENT' });
  api.clock.now = new Date('2027-01-31T18:00:00.000Z');
  const ended = await change('endContract', { reason: 'CLIENT_BUDGET', lastDayOn: '2027-01-31' });

  expect(created.contract).toMatchObject({
    version: 1,
    status: 'DRAFT',
    startsOn: '2026-12-07',
    plannedEndOn: '2027-06-30',
    renewsOn: '2027-06-01',
    endsOn: '2027-06-30',
    dueOn: '2027-06-01',
    isEarly: null,
    match: { status: 'CLIENT_ACCEPTED' },
    successManager: { id: matcher.id },
    terms: [
      {
        startsOn: '2026-12-07',
        endsOn: null,
        unit: 'HOUR',
        paid: { amount: '60.00', currency: 'USD' },
        client: { amount: '80.00' },
        margin: { amount: '20.00' },
        hoursPerWeek: 15,
      },
    ],
    onboarding: [],
    health: 'UNKNOWN',
    availableActions: ['SEND_FOR_SIGNATURE', 'CANCEL', 'CHANGE_TERMS'].map((action) => ({ action, blockers: [] })),
  });
  expect(signed.contract).toMatchObject({
    status: 'ACTIVE',
    version: 3,
    signedAt: start.toISOString(),
    match: { status: 'CONTRACTED' },
  });
  expect(noticed.contract).toMatchObject({
    status: 'ACTIVE',
    noticeGivenOn: '2026-11-24',
    lastDayOn: '2027-01-31',
    noticeBy: 'CLIENT',
    endReason: 'CLIENT_BUDGET',
    isEarly: true,
    endsOn: '2027-01-31',
    dueOn: '2027-01-31',
  });
  const actor = { id: matcher.id };
  expect(ended.contract).toMatchObject({
    status: 'ENDED',
    version: 7,
    endedOn: '2027-01-31',
    isEarly: true,
    availableActions: [],
    transitions: [
      { rule: 'K1', fromStatus: null, toStatus: 'DRAFT', actor },
      { rule: 'K2', fromStatus: 'DRAFT', toStatus: 'PENDING_SIGNATURE', actor },
      { rule: 'K4', fromStatus: 'PENDING_SIGNATURE', toStatus: 'ACTIVE', actor },
      { rule: 'K5', fromStatus: 'ACTIVE', toStatus: 'PAUSED', reason: 'Release is late', actor },
      { rule: 'K6', fromStatus: 'PAUSED', toStatus: 'ACTIVE', actor },
      { rule: 'K8', fromStatus: 'ACTIVE', toStatus: 'ACTIVE', endReason: 'CLIENT_BUDGET', actor },
      { rule: 'K9', fromStatus: 'ACTIVE', toStatus: 'ENDED', endReason: 'CLIENT_BUDGET', actor },
    ],
  });
  const audit = await api.asApp(`select action from audit_event where object_id = $1`, [contract.key]);
  expect(audit.map(({ action }) => action).sort()).toEqual([
    'contract.created',
    'contract.ended',
    'contract.noticeGiven',
    'contract.paused',
    'contract.resumed',
    'contract.sentForSignature',
    'contract.signed',
  ]);
});

describe('createContract', () => {
  test('takes any matcher for a success manager, and nobody else', async () => {
    const other = await api.person(Role.MATCHER);
    const recruiter = await api.person(Role.RECRUITER);

    const given = await create({ ...nextMonth(), term, successManagerId: other.id });
    const before = await stored();
    const refused = await create({ ...nextMonth(), term, successManagerId: recruiter.id });

    expect(given.contract?.['successManager']).toEqual({ id: other.id });
    expect(refusal(refused)).toEqual([{ code: 'INVALID', path: ['successManagerId'], blockers: [] }]);
    expect(await countOf('contract')).toBe((before[0]?.['contracts'] as unknown[]).length);
  });

  test('refuses what cannot be agreed on', async () => {
    const match = await matchInput(api, await accepted());
    const before = await countOf('contract');
    const faults: unknown[] = [];

    for (const stated of [
      { plannedEndOn: '2027-01-01' },
      { renewsOn: '2027-01-01' },
      { term: { ...term, hoursPerWeek: 14 } },
      { term: { ...term, clientAmount: '59.99' } },
      { term: { ...term, paidAmount: '0' } },
      { currency: 'usd' },
    ]) {
      const input = { ...match, startsOn: '2036-01-01', term, ...stated };
      faults.push(...refusal(await changeContract(api, matcher, 'createContract', input)));
    }

    const paths = [
      ['plannedEndOn'],
      ['renewsOn'],
      ['term', 'hoursPerWeek'],
      ['term', 'clientAmount'],
      ['term', 'paidAmount'],
      ['currency'],
    ];
    expect(faults).toEqual(paths.map((path) => ({ code: 'INVALID', path, blockers: [] })));
    expect(await countOf('contract')).toBe(before);
  });

  test('refuses hours that other contracts take, drafts too, and frees those of one that is cancelled', async () => {
    const month = nextMonth();
    contract = await buildContract(api, matcher, { match: await accepted(), ...month });

    const asked = { ...month, term: { ...term, hoursPerWeek: 16 } };
    const match = await matchInput(api, await accepted());
    const refused = await changeContract(api, matcher, 'createContract', { ...match, ...asked });
    await change('cancelContract', { reason: 'Changed their minds' });
    const given = await changeContract(api, matcher, 'createContract', { ...match, ...asked });

    expect(refusal(refused)).toEqual([{ code: 'BLOCKED', path: ['term', 'hoursPerWeek'], blockers: ['HOURS_TAKEN'] }]);
    expect(refused.errors[0]?.message).toContain(`15 are free from ${month.startsOn} to ${month.plannedEndOn}`);
    expect(given.errors).toEqual([]);
  });

  test('refuses a match that the client has not accepted, one that has a contract, and an older version', async () => {
    const match = await accepted();
    const seen = await matchInput(api, match);
    await changeContract(api, matcher, 'createContract', { ...seen, ...nextMonth(), term });
    const again = await changeContract(api, matcher, 'createContract', { ...seen, ...nextMonth(), term });
    const stale = await changeContract(api, matcher, 'createContract', { ...seen, version: 1, ...nextMonth(), term });
    await withdraw(match.key);
    const gone = { ...(await matchInput(api, match)), ...nextMonth(), term };
    const withdrawn = await changeContract(api, matcher, 'createContract', gone);

    expect([again, stale, withdrawn].map(refusal)).toEqual([
      [{ code: 'BLOCKED', path: [], blockers: ['CONTRACT_EXISTS'] }],
      [{ code: 'STALE', path: ['version'], blockers: [] }],
      [{ code: 'BLOCKED', path: [], blockers: ['MATCH_NOT_ACCEPTED'] }],
    ]);
  });

  test('refuses a company that is suspended, and so does signing', async () => {
    const own = await buildPair(api, matcher);
    const { company } = own.listing;
    const match = await buildAccepted(api, matcher, own);
    contract = await buildContract(api, matcher, { match });
    await change('sendContractForSignature');
    const reason = 'Invoices are unpaid';
    await changeCompany(api, matcher, 'suspendCompany', { ...(await companyInput(api, company.key)), reason });
    const before = await stored();
    const signed = await change('signContract');
    const unchanged = await stored();
    await change('cancelContract', { reason: 'Not paid' });
    const seen = await matchInput(api, match);
    const created = await changeContract(api, matcher, 'createContract', { ...seen, ...nextMonth(), term });

    const blocked = [{ code: 'BLOCKED', path: [], blockers: ['COMPANY_NOT_APPROVED'] }];
    expect([signed, created].map(refusal)).toEqual([blocked, blocked]);
    expect(unchanged).toEqual(before);
    expect(await refusalsOnRecord()).toEqual([{ action: 'signContract', code: 'BLOCKED' }]);
  });
});

test('withdrawing a match gives up the contract that is not signed yet', async () => {
  contract = await buildContract(api, matcher, { match: await accepted(), ...nextMonth() });

  await withdraw(contract.match.key);

  const document = `query ($id: ID!) { contract(id: $id) { status transitions { rule reason actor { id } } } }`;
  const { data } = await api.run(matcher, document, { id: contract.id });
  expect(data?.['contract']).toEqual({
    status: 'CANCELLED',
    transitions: [
      { rule: 'K1', reason: null, actor: { id: matcher.id } },
      { rule: 'K10', reason: 'Its match was withdrawn', actor: null },
    ],
  });
});

describe('what is refused changes nothing', () => {
  test('what is not done from where it stands, and an older version', async () => {
    contract = await buildContract(api, matcher, { match: await accepted(), ...nextMonth() });
    const before = await stored();
    const end = { reason: 'COMPLETED', lastDayOn: '2027-01-01' };
    const refused = [
      await change('signContract'),
      await change('pauseContract', { reason: 'Holidays' }),
      await change('resumeContract'),
      await change('renewContract', { plannedEndOn: '2030-01-01' }),
      await change('giveNotice', { ...end, by: 'CLIENT' }),
      await change('endContract', end),
      await change('recordCheckIn', { clientMood: 'GOOD', risk: 'LOW' }),
    ];
    const stale = await change('sendContractForSignature', { version: 9 });

    for (const answer of refused) {
      expect(refusal(answer)).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
    }
    expect(refusal(stale)).toEqual([{ code: 'STALE', path: ['version'], blockers: [] }]);
    expect(await stored()).toEqual(before);
  });

  test('whoever only reads contracts', async () => {
    contract = await buildContract(api, matcher, { match: await accepted(), ...nextMonth() });
    const recruiter = await api.person(Role.RECRUITER);
    const document = `query ($id: ID!) { contract(id: $id) { status availableActions { action } } }`;

    const read = await api.run(recruiter, document, { id: contract.id });
    const [{ version } = {}] = await api.asApp('select version from contract where id = $1', [contract.key]);
    const send = `mutation ($input: SendContractForSignatureInput!) { sendContractForSignature(input: $input) { errors { code } } }`;
    const sent = await api.run(recruiter, send, { input: { contractId: contract.id, version } });

    expect(read.data).toEqual({ contract: { status: 'DRAFT', availableActions: [] } });
    expect(sent.data).toEqual({ sendContractForSignature: { errors: [{ code: 'NOT_ALLOWED' }] } });
  });
});

const countOf = async (table: string): Promise<number> =>
  Number((await api.asApp(`select count(*) from ${table}`))[0]?.['count']);
const withdraw = (key: string) =>
  api.asApp(
    `insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, party, reason)
     select gen_random_uuid(), $2::timestamptz, id, moves + 1, 'M11', status, 'WITHDRAWN', $3::uuid, 'CANDIDATE', 'OTHER_OFFER'
     from match where id = $1`,
    [key, api.clock.now, matcher.viewer.id],
  );
const refusalsOnRecord = () =>
  api.asApp(`select action, code from audit_event where object_id = $1 and outcome = 'REFUSED'`, [contract.key]);
