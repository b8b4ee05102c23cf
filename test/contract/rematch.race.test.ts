import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ContractEndReason } from '../../src/contract/contract.words.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildAccepted, buildPair, buildSigned, changeContract, type Pair } from '../support/build-contract.ts';
import { buildReady, buildRematch, changeRematch, present, rematchNow } from '../support/build-rematch.ts';
import { buildPublished, buildTalent } from '../support/build-match.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const rounds = 5 * effort;
const start = new Date('2026-11-24T10:00:00.000Z');
let api: TestApi;
let matcher: Person;
let elsewhere: Pair;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  elsewhere = await buildPair(api, matcher);
});

beforeEach(() => {
  api.clock.now = start;
});

afterAll(() => api.close());

test('of two presentations at once one meets the re-match', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const rematch = await buildRematch(api, matcher);
    const { talent } = rematch.contract.match;
    const listing = await buildPublished(api, matcher, { company: elsewhere.listing.company });
    const ready = [
      await buildReady(api, matcher, { talent, listing: elsewhere.listing }),
      await buildReady(api, matcher, { talent, listing }),
    ];

    await Promise.all(ready.map((match) => present(api, matcher, match)));

    const { status, version, metBy } = (await rematchNow(api, matcher, rematch)) ?? {};
    expect([status, version]).toEqual(['MATCHED', 2]);
    expect(ready.map(({ id }) => id)).toContain((metBy as { id: string }).id);
  }
});

test('of two presentations at once on a listing with two re-matches each meets one', async () => {
  const { listing } = elsewhere;
  for (let round = 0; round < rounds; round += 1) {
    const shared = await buildPublished(api, matcher, { company: listing.company });
    const contracts = [];
    for (let count = 0; count < 2; count += 1) {
      const match = await buildAccepted(api, matcher, { talent: await buildTalent(api), listing: shared });
      contracts.push(await buildSigned(api, matcher, { match }));
    }
    const cases = [];
    const ready = [];
    for (const contract of contracts) {
      cases.push(await buildRematch(api, matcher, { contract, reason: ContractEndReason.DEVELOPER_LEFT }));
      ready.push(await buildReady(api, matcher, { talent: await buildTalent(api), listing: shared }));
    }

    await Promise.all(ready.map((match) => present(api, matcher, match)));

    const met = await Promise.all(cases.map(async (it) => (await rematchNow(api, matcher, it))?.['metBy']));
    expect(new Set(met.map((match) => (match as { id: string } | null)?.id))).toEqual(
      new Set(ready.map(({ id }) => id)),
    );
  }
});

test('a presentation and a closing at once end the re-match one way', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const rematch = await buildRematch(api, matcher);
    const match = await buildReady(api, matcher, { talent: rematch.contract.match.talent, listing: elsewhere.listing });
    const close = { rematchCaseId: rematch.id, version: 1, outcome: 'CLOSED_UNMATCHED', reason: 'Nobody was found' };

    const [, { errors }] = await Promise.all([
      present(api, matcher, match),
      changeRematch(api, matcher, 'closeRematchCase', close),
    ]);

    const { status, version } = (await rematchNow(api, matcher, rematch)) ?? {};
    expect([status, version]).toEqual([errors.length === 0 ? 'CLOSED_UNMATCHED' : 'MATCHED', 2]);
    expect(['', 'STALE', 'ILLEGAL_TRANSITION']).toContain(errors.map(({ code }) => code).join());
  }
});

test('a notice and an end at once open one re-match', async () => {
  for (let round = 0; round < rounds; round += 1) {
    api.clock.now = start;
    const contract = await buildSigned(api, matcher);
    api.clock.now = new Date('2026-12-20T10:00:00.000Z');
    const ending = { contractId: contract.id, version: 3, reason: 'CLIENT_BUDGET' };

    await Promise.all([
      changeContract(api, matcher, 'giveNotice', { ...ending, lastDayOn: '2027-01-31', by: 'CLIENT' }),
      changeContract(api, matcher, 'endContract', { ...ending, lastDayOn: '2026-12-18' }),
    ]);

    const cases = 'select status from rematch_case where contract_id = $1';
    expect(await api.asApp(cases, [contract.key])).toEqual([{ status: 'OPEN' }]);
  }
});
