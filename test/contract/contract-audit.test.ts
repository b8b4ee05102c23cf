import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { type BuiltContract, buildContract, buildSigned, changeNow, matchInput } from '../support/build-contract.ts';
import { changeMatch } from '../support/build-match.ts';
import { buildReadyElsewhere, buildRematch } from '../support/build-rematch.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

const start = new Date('2026-11-24T10:00:00.000Z');

beforeEach(() => {
  api.clock.now = start;
});

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

/** Rows of the audit that an act leaves, and what it answers. */
async function audited(act: () => Promise<{ readonly errors: readonly unknown[] }>): Promise<unknown[]> {
  const known = (await api.asApp('select id from audit_event')).map(({ id }) => id);
  expect((await act()).errors).toEqual([]);
  return api.asApp(
    `select action, outcome, actor, object_type, object_id, changes from audit_event where id <> all ($1) order by changes ? 'with', action`,
    [known],
  );
}

const row = (action: string, objectType: string, key: string, changes: object) => ({
  ...{ action, outcome: 'DONE', actor: matcher.viewer.id, changes },
  ...{ object_type: objectType, object_id: key },
});
const stateOf = async (table: 'contract' | 'rematch_case', key: string): Promise<unknown[]> =>
  (await api.asApp(`select status from ${table} where ${table === 'contract' ? 'id' : 'contract_id'} = $1`, [key])).map(
    ({ status }) => status,
  );

const rematchOf = async (contract: string): Promise<string> =>
  String((await api.asApp('select id from rematch_case where contract_id = $1', [contract]))[0]?.['id']);

test.each<readonly [string, (contract: BuiltContract) => Promise<unknown>]>([
  ['a draft', () => Promise.resolve()],
  ['sent to be signed', (contract) => changeNow(api, matcher, { contract, mutation: 'sendContractForSignature' })],
])(
  'withdrawing a match whose contract is %s leaves a row of the match, and one of the contract',
  async (_state, prepare) => {
    const contract = await buildContract(api, matcher);
    await prepare(contract);
    const why = { party: 'MARKETPLACE', reason: 'MISTAKE' };

    const rows = await audited(async () =>
      changeMatch(api, matcher, 'withdrawMatch', { ...(await matchInput(api, contract.match)), ...why }),
    );

    expect(rows).toEqual([
      row('match.withdrawn', 'Match', contract.match.key, why),
      row('contract.cancelled', 'Contract', contract.key, { with: 'match.withdrawn' }),
    ]);
    expect(await stateOf('contract', contract.key)).toEqual(['CANCELLED']);
  },
);

test('a notice that opens a re-match leaves a row, which says that the end is early, and one of the re-match', async () => {
  const contract = await buildSigned(api, matcher);
  const said = { reason: 'CLIENT_BUDGET', lastDayOn: '2027-01-31', by: 'CLIENT' };

  const rows = await audited(() => changeNow(api, matcher, { contract, mutation: 'giveNotice', ...said }));

  expect(rows).toEqual([
    row('contract.noticeGiven', 'Contract', contract.key, { ...said, isEarly: true }),
    row('rematchCase.opened', 'RematchCase', await rematchOf(contract.key), { with: 'contract.noticeGiven' }),
  ]);
  expect(await stateOf('rematch_case', contract.key)).toEqual(['OPEN']);
});

test('an end that opens a re-match leaves a row, which says that it is early, and one of the re-match', async () => {
  const contract = await buildSigned(api, matcher);
  api.clock.now = new Date('2026-12-10T10:00:00.000Z');
  const said = { reason: 'DEVELOPER_LEFT', lastDayOn: '2026-12-09' };

  const rows = await audited(() => changeNow(api, matcher, { contract, mutation: 'endContract', ...said }));

  expect(rows).toEqual([
    row('contract.ended', 'Contract', contract.key, { ...said, isEarly: true }),
    row('rematchCase.opened', 'RematchCase', await rematchOf(contract.key), { with: 'contract.ended' }),
  ]);
  expect(await stateOf('rematch_case', contract.key)).toEqual(['OPEN']);
});

test('a presentation that meets a re-match leaves a row of the match, and one of the re-match', async () => {
  const { contract } = await buildRematch(api, matcher);
  const match = await buildReadyElsewhere(api, matcher, contract.match.talent);

  const rows = await audited(async () =>
    changeMatch(api, matcher, 'presentMatch', { ...(await matchInput(api, match)) }),
  );

  expect(rows).toEqual([
    row('match.presented', 'Match', match.key, {}),
    row('rematchCase.matched', 'RematchCase', await rematchOf(contract.key), { with: 'match.presented' }),
  ]);
  expect(await stateOf('rematch_case', contract.key)).toEqual(['MATCHED']);
});
