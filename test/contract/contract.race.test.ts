import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/kernel/role.ts';
import {
  buildAccepted,
  buildBeside,
  buildContract,
  buildPair,
  changeContract,
  fourWeeks,
  matchInput,
  type Pair,
  term,
} from '../support/build-contract.ts';
import { changeMatch } from '../support/build-match.ts';
import { effort } from '../support/effort.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const rounds = 5 * effort;
let api: TestApi;
let matcher: Person;
let pair: Pair;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  pair = await buildPair(api, matcher);
});

afterAll(() => api.close());

const most = { ...term, hoursPerWeek: 30 };
const codesOf = (answers: readonly { readonly errors: readonly { readonly code: string }[] }[]) =>
  answers.flatMap(({ errors }) => errors.map(({ code }) => code));

test('of two contracts for the last hours of one person one is made', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const matches = [await buildBeside(api, matcher, pair), await buildBeside(api, matcher, pair)];
    const inputs = await Promise.all(matches.map((match) => matchInput(api, match)));

    const answers = await Promise.all(
      inputs.map((input) =>
        changeContract(api, matcher, 'createContract', { ...input, ...fourWeeks(round), term: most }),
      ),
    );

    expect(codesOf(answers)).toEqual(['BLOCKED']);
    expect(answers.filter(({ contract }) => contract !== null)).toHaveLength(1);
  }
});

test('of two contracts of one match one is made', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const input = await matchInput(api, await buildBeside(api, matcher, pair));
    const days = fourWeeks(100 + round);

    const answers = await Promise.all(
      [1, 2].map(() => changeContract(api, matcher, 'createContract', { ...input, ...days, term })),
    );

    expect(codesOf(answers)).toEqual(['BLOCKED']);
  }
});

test('a contract is made while its match is taken back, and no longer stands or is refused', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const match = await buildBeside(api, matcher, pair);
    const input = await matchInput(api, match);
    const gone = { ...input, party: 'CLIENT', note: 'Closed', reason: 'POSITION_CLOSED' };

    const taking = changeMatch(api, matcher, 'withdrawMatch', gone);
    // They meet where each holds what the other waits for.
    await sleep(round % 20);
    const made = await changeContract(api, matcher, 'createContract', { ...input, ...fourWeeks(300 + round), term });

    expect(codesOf([await taking])).toEqual([]);
    const left = await api.asApp('select status from contract where match_id = $1', [match.key]);
    expect([codesOf([made]), left.map(({ status }) => status)]).toEqual(
      left.length === 0 ? [['STALE'], []] : [[], ['CANCELLED']],
    );
  }
});

test('two people sign one contract at once, and it is signed once', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const match = await buildBeside(api, matcher, pair);
    const { id } = await buildContract(api, matcher, { match, ...fourWeeks(200 + round) });
    await changeContract(api, matcher, 'sendContractForSignature', { contractId: id, version: 1 });

    const answers = await Promise.all(
      [1, 2].map(() => changeContract(api, matcher, 'signContract', { contractId: id, version: 2 })),
    );

    expect(codesOf(answers)).toEqual(['STALE']);
  }
});

test('hours that are confirmed anew while a contract takes them stay enough for it, by whichever way', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const own = await buildPair(api, matcher);
    const input = await matchInput(api, await buildAccepted(api, matcher, own));

    const [created, offered] = await Promise.all([
      changeContract(api, matcher, 'createContract', { ...input, startsOn: '2026-12-07', term: most }),
      refusedBy(api, 'update talent_listing set hours_per_week = 29 where id = $1', [own.talent.key]),
    ]);

    const outcome = [codesOf([created]).join(), offered ?? 'offered'];
    expect([
      ['', 'talent_listing_hours_committed'],
      ['BLOCKED', 'offered'],
    ]).toContainEqual(outcome);
  }
});
