import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ContractEndReason } from '../../src/contract/contract.words.ts';
import { endContract } from '../../src/contract/end-contract.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildAccepted, type BuiltContract, buildSigned, changeContract } from '../support/build-contract.ts';
import { buildPublished, buildTalent } from '../support/build-match.ts';
import type { BuiltListing } from '../support/build-project.ts';
import {
  buildReady,
  buildReadyElsewhere,
  buildRematch,
  type BuiltRematch,
  changeRematch,
  present,
  type RematchAnswer,
  rematchNow,
} from '../support/build-rematch.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let colleague: Person;
let recruiter: Person;
let listing: BuiltListing;
let other: BuiltListing;

const start = new Date('2026-11-24T10:00:00.000Z');
const hour = 3_600_000;
const { CLIENT_BUDGET, DEVELOPER_LEFT } = ContractEndReason;
const why = { reason: 'Nobody is wanted any more' };

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  colleague = await api.person(Role.MATCHER);
  recruiter = await api.person(Role.RECRUITER);
  listing = await buildPublished(api, matcher);
  other = await buildPublished(api, matcher);
});

beforeEach(() => {
  api.clock.now = start;
});

afterAll(() => api.close());

/** Somebody of their own, working for the one client. */
const buildEmployed = async (stated: object = {}): Promise<BuiltContract> => {
  const match = await buildAccepted(api, matcher, { talent: await buildTalent(api, recruiter), listing });
  return buildSigned(api, matcher, { match, ...stated });
};
const buildLost = async (): Promise<BuiltRematch> => buildRematch(api, matcher, { contract: await buildEmployed() });
/** A listing of its own, whose developer left. */
const buildLeft = (): Promise<BuiltRematch> => buildRematch(api, matcher, { reason: DEVELOPER_LEFT });
const hoursLater = (hours: number): Date => new Date(start.getTime() + hours * hour);
const casesOf = (contract: BuiltContract) =>
  api.asApp('select side, status, opened_at from rematch_case where contract_id = $1', [contract.key]);
const stored = () =>
  api.asApp(
    'select (select jsonb_agg(r order by r.id) from rematch_case r) as cases, (select count(*) from match_event) as events',
  );
const refusal = ({ errors }: RematchAnswer) => errors.map(({ code, path }) => ({ code, path }));

describe('an early ending', () => {
  test('opens a re-match of the developer with the notice, due 48 elapsed hours later, and none with the end', async () => {
    const rematch = await buildLost();
    api.clock.now = new Date('2027-01-31T10:00:00.000Z');
    const seen = { contractId: rematch.contract.id, version: 4 };
    await endContract(api.context(matcher), { ...seen, reason: DEVELOPER_LEFT, lastDayOn: '2027-01-30' });

    expect(await casesOf(rematch.contract)).toHaveLength(1);
    expect(await rematchNow(api, matcher, rematch)).toMatchObject({
      version: 1,
      side: 'DEVELOPER',
      status: 'OPEN',
      openedAt: '2026-11-24T10:00:00.000Z',
      dueAt: '2026-11-26T10:00:00.000Z',
      owner: { id: matcher.id },
      candidate: { id: rematch.contract.match.talent.candidate.id },
      listing: { id: rematch.contract.match.listing.id },
      company: { id: rematch.contract.match.listing.company.id },
      contract: { id: rematch.contract.id, rematchCase: { id: rematch.id } },
      metBy: null,
      proposals: [],
    });
  });

  test('opens one of the client when the developer left', async () => {
    const rematch = await buildLeft();

    expect(await rematchNow(api, matcher, rematch)).toMatchObject({ side: 'CLIENT', status: 'OPEN' });
  });

  test('opens one with the end when there was no notice', async () => {
    const contract = await buildEmployed();
    api.clock.now = new Date('2026-12-20T09:00:00.000Z');
    const ending = { contractId: contract.id, version: 3, reason: 'CLIENT_PIVOT', lastDayOn: '2026-12-18' };
    const { errors } = await changeContract(api, matcher, 'endContract', ending);

    expect(errors).toEqual([]);
    expect(await casesOf(contract)).toEqual([{ side: 'DEVELOPER', status: 'OPEN', opened_at: api.clock.now }]);
  });

  test.each([
    ['COMPLETED', {}],
    ['CONVERTED_TO_DIRECT_HIRE', {}],
    ['CLIENT_BUDGET', { plannedEndOn: '2026-12-18' }],
  ])('is none for %s with %j, and opens nothing', async (reason, stated) => {
    const contract = await buildEmployed(stated);
    api.clock.now = new Date('2026-12-20T09:00:00.000Z');
    const ending = { contractId: contract.id, version: 3, reason, lastDayOn: '2026-12-18' };
    const { errors } = await changeContract(api, matcher, 'endContract', ending);

    expect(errors).toEqual([]);
    expect(await casesOf(contract)).toEqual([]);
  });
});

describe('a presentation', () => {
  test('of the developer elsewhere meets theirs, and what comes after changes nothing', async () => {
    const rematch = await buildLost();
    const { talent } = rematch.contract.match;
    api.clock.now = hoursLater(48);
    const [match, later] = [
      await buildReadyElsewhere(api, matcher, talent),
      await buildReadyElsewhere(api, matcher, talent),
    ];
    await present(api, matcher, match);
    const met = await rematchNow(api, matcher, rematch);
    api.clock.now = hoursLater(49);
    await present(api, matcher, later);

    expect(met).toMatchObject({
      version: 2,
      status: 'MATCHED',
      metAt: '2026-11-26T10:00:00.000Z',
      metBy: { id: match.id },
      hoursLeft: null,
      isOverdue: false,
      isMetInTime: true,
    });
    expect(met?.['proposals']).toHaveLength(2);
    expect(await rematchNow(api, matcher, rematch)).toMatchObject({ version: 2, metBy: { id: match.id } });
  });

  test('of the viewer themselves on the listing is no proposal that they see', async () => {
    const rematch = await buildLeft();
    const self = await api.person(Role.MATCHER);
    const talent = await buildTalent(api, recruiter);
    await buildReady(api, matcher, { talent, listing: rematch.contract.match.listing });
    await api.asApp('update candidate set user_id = $2 where id = $1', [talent.candidate.key, self.viewer.id]);

    expect((await rematchNow(api, matcher, rematch))?.['proposals']).toHaveLength(1);
    expect((await rematchNow(api, self, rematch))?.['proposals']).toEqual([]);
  });

  test('of somebody else on the listing meets the client’s, also when it is late, and then says so', async () => {
    const rematch = await buildLeft();
    api.clock.now = hoursLater(48.5);
    const overdue = await rematchNow(api, matcher, rematch);
    const match = await buildReady(api, matcher, {
      talent: await buildTalent(api, recruiter),
      listing: rematch.contract.match.listing,
    });
    await present(api, matcher, match);

    expect(overdue).toMatchObject({ hoursLeft: -1, isOverdue: true, isMetInTime: false });
    expect(await rematchNow(api, matcher, rematch)).toMatchObject({ status: 'MATCHED', isMetInTime: false });
  });

  test('meets one of two on one listing, the one due first, and the second takes another', async () => {
    const { listing: shared } = (await buildSigned(api, matcher)).match;
    const contracts = [];
    for (let count = 0; count < 2; count += 1) {
      const accepted = await buildAccepted(api, matcher, {
        talent: await buildTalent(api, recruiter),
        listing: shared,
      });
      contracts.push(await buildSigned(api, matcher, { match: accepted }));
    }
    const first = await buildRematch(api, matcher, { reason: DEVELOPER_LEFT, ...given(contracts[0]) });
    api.clock.now = hoursLater(1);
    const second = await buildRematch(api, matcher, { reason: DEVELOPER_LEFT, ...given(contracts[1]) });
    const statuses = async () =>
      [await rematchNow(api, matcher, first), await rematchNow(api, matcher, second)].map((it) => it?.['status']);
    api.clock.now = hoursLater(2);

    await present(
      api,
      matcher,
      await buildReady(api, matcher, { talent: await buildTalent(api, recruiter), listing: shared }),
    );
    expect(await statuses()).toEqual(['MATCHED', 'OPEN']);
    await present(
      api,
      matcher,
      await buildReady(api, matcher, { talent: await buildTalent(api, recruiter), listing: shared }),
    );
    expect(await statuses()).toEqual(['MATCHED', 'MATCHED']);
  });

  test('from before the opening meets nothing', async () => {
    const contract = await buildEmployed();
    await present(api, matcher, await buildReady(api, matcher, { talent: contract.match.talent, listing: other }));
    api.clock.now = hoursLater(1);
    const rematch = await buildRematch(api, matcher, { contract });

    expect(await rematchNow(api, matcher, rematch)).toMatchObject({ status: 'OPEN', proposals: [] });
  });
});

function given(contract: BuiltContract | undefined): { contract?: BuiltContract } {
  return contract ? { contract } : {};
}

describe('closeRematchCase and assignRematchCase', () => {
  test.each([
    [CLIENT_BUDGET, 'DECLINED_BY_DEVELOPER', null],
    [CLIENT_BUDGET, 'CLOSED_UNMATCHED', false],
    [DEVELOPER_LEFT, 'CLOSED_UNMATCHED', false],
  ])('after %s end it %s', async (reason, outcome, isMetInTime) => {
    const rematch = reason === DEVELOPER_LEFT ? await buildLeft() : await buildLost();
    api.clock.now = hoursLater(5);
    const input = { rematchCaseId: rematch.id, version: 1, outcome, reason: ' Takes half a year off ' };
    const { rematchCase, errors } = await changeRematch(api, colleague, 'closeRematchCase', input);
    await present(
      api,
      matcher,
      await buildReady(api, matcher, { talent: rematch.contract.match.talent, listing: other }),
    );

    expect(errors).toEqual([]);
    expect(rematchCase).toMatchObject({
      version: 2,
      status: outcome,
      closedAt: '2026-11-24T15:00:00.000Z',
      closedBy: { id: colleague.id },
      closeReason: 'Takes half a year off',
      isMetInTime,
    });
    expect(await rematchNow(api, matcher, rematch)).toMatchObject({ status: outcome, version: 2 });
  });

  test('give it to another matcher, and to nobody else', async () => {
    const rematch = await buildLost();
    const input = { rematchCaseId: rematch.id, version: 1 };
    const refused = await changeRematch(api, matcher, 'assignRematchCase', { ...input, ownerId: recruiter.id });
    const { rematchCase } = await changeRematch(api, matcher, 'assignRematchCase', { ...input, ownerId: colleague.id });

    expect(refusal(refused)).toEqual([{ code: 'INVALID', path: ['ownerId'] }]);
    expect(rematchCase).toMatchObject({ version: 2, owner: { id: colleague.id } });
  });

  test('are refused of a client who lost a developer, out of date, over, unknown or by who only reads: nothing changes', async () => {
    const rematch = await buildLeft();
    const over = await buildLost();
    const close = (stated: object, person = matcher) =>
      changeRematch(api, person, 'closeRematchCase', {
        ...{ rematchCaseId: rematch.id, version: 1, outcome: 'CLOSED_UNMATCHED', ...why },
        ...stated,
      });
    await close({ rematchCaseId: over.id });
    const before = await stored();
    const nobody = toGlobalId('RematchCase', '00000000-0000-7000-8000-000000000000');

    expect(refusal(await close({ outcome: 'DECLINED_BY_DEVELOPER' }))).toEqual([
      { code: 'INVALID', path: ['outcome'] },
    ]);
    expect(refusal(await close({ version: 9 }))).toEqual([{ code: 'STALE', path: ['version'] }]);
    expect(refusal(await close({ rematchCaseId: over.id, version: 2 }))).toEqual([
      { code: 'ILLEGAL_TRANSITION', path: [] },
    ]);
    expect(refusal(await close({ rematchCaseId: nobody }))).toEqual([{ code: 'NOT_FOUND', path: ['rematchCaseId'] }]);
    expect(refusal(await close({}, await api.person(Role.HEAD_OF_TALENT)))).toEqual([
      { code: 'NOT_ALLOWED', path: [] },
    ]);
    expect(await stored()).toEqual(before);
  });
});

describe('PostgreSQL', () => {
  test('opens and meets a re-match by itself alone, and keeps what it is about', async () => {
    const { key } = await buildLost();
    const met = await buildReady(api, matcher, { talent: await buildTalent(api, recruiter), listing: other });
    const set = (what: string): Promise<string | null> =>
      refusedBy(api, `update rematch_case set ${what} where id = $1`, [key]);

    const another = `insert into rematch_case select gen_random_uuid(), created_at, 1, contract_id, side, candidate_id, listing_id,
      company_id, owner_id, 'OPEN', opened_at, due_at from rematch_case where id = $1`;
    expect(await refusedBy(api, another, [key])).toBe('rematch_case_opened_by_ending');
    expect(await set(`status = 'MATCHED', met_at = opened_at, met_by_id = '${met.key}'`)).toBe(
      'rematch_case_met_by_presentation',
    );
    expect(await set(`due_at = due_at + interval '1 hour'`)).toBe('rematch_case_fixed');
    expect(await set(`side = 'CLIENT'`)).toBe('rematch_case_fixed');
    expect(await set(`status = 'CLOSED_UNMATCHED'`)).toBe('rematch_case_closed_whole');
    expect(await refusedBy(api, 'delete from rematch_case where id = $1', [key])).toBe('42501');
  });

  test('changes nothing of one that is over', async () => {
    const { key } = await buildLost();
    const closed = `status = 'CLOSED_UNMATCHED', closed_at = opened_at, closed_by_id = owner_id, close_reason = 'x'`;
    await api.asApp(`update rematch_case set ${closed} where id = $1`, [key]);

    const reopened = `status = 'OPEN', closed_at = null, closed_by_id = null, close_reason = null`;
    expect(await refusedBy(api, `update rematch_case set ${reopened} where id = $1`, [key])).toBe('rematch_case_over');
  });
});
