import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jobs } from '../../src/jobs.ts';
import { Role } from '../../src/kernel/role.ts';
import { jobContext } from '../../src/surroundings.ts';
import { buildReviewed, keyOf } from '../support/build-decision.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { sentBy } from '../support/sent-statements.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { post } from '../support/test-server.ts';

let api: TestApi;
let admin: Person;
let recruiter: Person;
let other: Person;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  recruiter = await api.person(Role.RECRUITER);
  other = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

interface Said {
  readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const send = async (person: Person, key: string, query: string, variables: object = {}): Promise<Said> => {
  const headers = { 'idempotency-key': key };
  const { body } = await post(api.server, { query, variables }, { token: person.token, headers });
  return JSON.parse(body) as Said; // its own documents
};

const codesOf = ({ errors = [] }: Said): string[] => errors.map(({ extensions }) => extensions.code);

const countOf = async (text: string, values: readonly unknown[] = []): Promise<number> => {
  const [row] = await api.asApp(`select count(*)::int as count from ${text}`, values);
  return Number(row?.['count']);
};

const createUser = `mutation ($input: CreateUserInput!) {
  createUser(input: $input) { user { id name version } errors { code } } }`;
const aUser = (name: string) => ({ input: { name, email: `${name.replaceAll(' ', '.')}@fourgate.example` } });

const hold = `mutation ($input: HoldVettingCaseInput!) {
  holdVettingCase(input: $input) { vettingCase { id version status hold { reason } } errors { code currentVersion } } }`;
const resume = `mutation ($input: ResumeVettingCaseInput!) {
  resumeVettingCase(input: $input) { vettingCase { id version status } errors { code } } }`;
const aHold = (vettingCaseId: string, version: number) => ({
  input: { vettingCaseId, version, reason: 'On leave', until: '2026-12-24T10:00:00.000Z' },
});

describe('a mutation that is sent again under its key', () => {
  test('is done once, and is answered again', async () => {
    const first = await send(admin, 'first', createUser, aUser('Once Only'));
    const before = [await contentsOf(api), await countOf('audit_event')];
    const again = await send(admin, 'first', createUser, aUser('Once Only'));

    expect(first.data?.['createUser']).toMatchObject({ user: { name: 'Once Only', version: 1 }, errors: [] });
    expect(again).toEqual(first);
    expect([await contentsOf(api), await countOf('audit_event')]).toEqual(before);
  });

  test('tells how what it changed is now, as its sender sees it now', async () => {
    const { id } = await buildCase(api, recruiter);
    await send(recruiter, 'held', hold, aHold(id, 1));
    await api.run(recruiter, resume, { input: { vettingCaseId: id, version: 2, reason: 'Back' } });

    const again = await send(recruiter, 'held', hold, aHold(id, 1));

    const vettingCase = { id, version: 3, status: 'OPEN', hold: null };
    expect(again.data).toEqual({ holdVettingCase: { vettingCase, errors: [] } });
  });

  test('is refused with another body: other variables, or another document', async () => {
    await send(admin, 'taken', createUser, aUser('Body One'));
    const before = [await contentsOf(api), await countOf('audit_event')];

    const variables = await send(admin, 'taken', createUser, aUser('Body Two'));
    const document = await send(admin, 'taken', createUser.replace('version', 'kind'), aUser('Body One'));

    expect(codesOf(variables)).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(codesOf(document)).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect([await contentsOf(api), await countOf('audit_event')]).toEqual(before);
  });

  test('is the same whatever the order of the fields of its variables', async () => {
    const first = await send(admin, 'order', createUser, { input: { name: 'Or Der', email: 'or@der.example' } });
    const again = await send(admin, 'order', createUser, { input: { email: 'or@der.example', name: 'Or Der' } });

    expect(first.data?.['createUser']).toMatchObject({ user: { name: 'Or Der' } });
    expect(again).toEqual(first);
  });

  test('stays refused until it may be done, and is then done under the same key', async () => {
    const { id, key } = await buildCase(api, recruiter);
    await api.run(recruiter, hold, aHold(id, 1));
    const resumed = { input: { vettingCaseId: id, version: 3, reason: 'Back' } };

    const refused = await send(recruiter, 'refused', resume, resumed);
    const kept = await countOf('idempotency_key where key = $1', ['refused']);
    await api.asApp('update vetting_case set version = 3 where id = $1', [key]);
    const done = await send(recruiter, 'refused', resume, resumed);

    expect(refused.data?.['resumeVettingCase']).toMatchObject({ vettingCase: null, errors: [{ code: 'STALE' }] });
    expect(kept).toBe(0);
    expect(done.data?.['resumeVettingCase']).toMatchObject({ vettingCase: { status: 'OPEN' }, errors: [] });
  });

  test('is another one from somebody else, and of another mutation', async () => {
    const [mine, theirs] = [await buildCase(api, recruiter), await buildCase(api, recruiter)];

    const first = await send(recruiter, 'shared', hold, aHold(mine.id, 1));
    const second = await send(other, 'shared', hold, aHold(theirs.id, 1));
    const third = await send(other, 'shared', resume, {
      input: { vettingCaseId: theirs.id, version: 2, reason: 'Back' },
    });

    expect(first.data?.['holdVettingCase']).toMatchObject({ errors: [] });
    expect(second.data?.['holdVettingCase']).toMatchObject({ vettingCase: { id: theirs.id }, errors: [] });
    expect(third.data?.['resumeVettingCase']).toMatchObject({ vettingCase: { id: theirs.id }, errors: [] });
  });

  test('tells no secret a second time, and stores none', async () => {
    const query = `mutation ($input: CreateApiTokenInput!) {
      createApiToken(input: $input) { token apiToken { id label } errors { code } } }`;
    const input = { userId: admin.id, label: 'again', expiresAt: '2026-12-24T10:00:00.000Z' };

    const first = await send(admin, 'secret', query, { input });
    const again = await send(admin, 'secret', query, { input });

    const { token, apiToken } = first.data?.['createApiToken'] as { token: string; apiToken: object };
    expect(token).toMatch(/^fg_/);
    expect(again.data).toEqual({ createApiToken: { token: null, apiToken, errors: [] } });
    expect(await countOf('idempotency_key k where strpos(k::text, $1) > 0', [token])).toBe(0);
    expect(await countOf(`api_token where label = 'again'`)).toBe(1);
  });

  test('keeps the numbers and blockers of its answer', async () => {
    const query = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) {
      candidate { id } vettingCase { id } isNew blockers { code } errors { code } } }`;
    const input = {
      name: 'Twice Applied',
      email: 'twice@candidates.example',
      yearsOfExperience: 6,
      primaryLanguage: 'go',
    };

    const first = await send(recruiter, 'applied', query, { input });
    const again = await send(recruiter, 'applied', query, { input });

    expect(first.data?.['submitApplication']).toMatchObject({ isNew: true, blockers: [], errors: [] });
    expect(again).toEqual(first);
  });
});

describe('the mutations of a scorecard, which ride with their commit', () => {
  const save = `mutation ($input: SaveScorecardDraftInput!) {
    saveScorecardDraft(input: $input) { scorecard { id version summary } errors { code currentVersion } } }`;

  test('are done once under their key, the first save and the next', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const begin = { input: { interviewId: panel.interview.id, summary: 'First' } };
    const goOn = { input: { interviewId: panel.interview.id, version: 1, summary: 'Second' } };

    const first = await send(author, 'draft', save, begin);
    const retried = await send(author, 'draft', save, begin);
    const second = await send(author, 'draft-2', save, goOn);
    const again = await send(author, 'draft-2', save, goOn);

    expect(first.data?.['saveScorecardDraft']).toMatchObject({ scorecard: { version: 1 }, errors: [] });
    expect(retried).toEqual(first);
    expect(second.data?.['saveScorecardDraft']).toMatchObject({ scorecard: { version: 2, summary: 'Second' } });
    expect(again).toEqual(second);
  });

  test('keep nothing when they are refused, and let go of their connection', async () => {
    const panel = await buildPanel(api);
    const input = { input: { interviewId: panel.interview.id, version: 7, summary: 'Stale' } };
    const ofNobody = { input: { interviewId: panel.interview.id, summary: 'No seat' } };

    const stale = await send(panel.seats[0], 'stale-draft', save, input);
    const stranger = await send(await api.person(Role.INTERVIEWER), 'no-seat', save, ofNobody);

    expect(stale.data?.['saveScorecardDraft']).toMatchObject({ errors: [{ code: 'STALE', currentVersion: 0 }] });
    expect(stranger.data?.['saveScorecardDraft']).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await countOf(`idempotency_key where key in ('stale-draft', 'no-seat')`)).toBe(0);
    expect(await countOf(`pg_stat_activity where state = 'idle in transaction' and datname = current_database()`)).toBe(
      0,
    );
  });
});

describe('a mutation of many rows', () => {
  const holdMany = `mutation ($input: HoldVettingCasesInput!) { holdVettingCases(input: $input) {
    results { vettingCaseId vettingCase { version status } errors { code } } errors { code } } }`;

  test('does again only what was refused', async () => {
    const [one, two] = [await buildCase(api, recruiter), await buildCase(api, recruiter)];
    await api.run(recruiter, hold, aHold(two.id, 1));
    const { reason, until } = aHold(one.id, 1).input;
    const input = {
      cases: [
        { vettingCaseId: one.id, version: 1, reason, until },
        { vettingCaseId: two.id, version: 3, reason, until },
      ],
    };

    const first = await send(recruiter, 'many', holdMany, { input });
    await api.run(recruiter, resume, { input: { vettingCaseId: two.id, version: 2, reason: 'Back' } });
    const again = await send(recruiter, 'many', holdMany, { input });
    const last = await send(recruiter, 'many', holdMany, { input });

    const heldOne = { vettingCaseId: one.id, vettingCase: { version: 2, status: 'ON_HOLD' }, errors: [] };
    const refused = { vettingCaseId: two.id, vettingCase: null, errors: [{ code: 'STALE' }] };
    const heldTwo = { vettingCaseId: two.id, vettingCase: { version: 4, status: 'ON_HOLD' }, errors: [] };
    expect(first.data).toEqual({ holdVettingCases: { results: [heldOne, refused], errors: [] } });
    expect(again.data).toEqual({ holdVettingCases: { results: [heldOne, heldTwo], errors: [] } });
    expect(last).toEqual(again);
  });

  test('is refused whole with another body, before anything of it is done', async () => {
    const [one, two] = [await buildCase(api, recruiter), await buildCase(api, recruiter)];
    const { reason, until } = aHold(one.id, 1).input;
    const held = ({ id }: { id: string }) => ({ vettingCaseId: id, version: 1, reason, until });
    await send(recruiter, 'many-2', holdMany, { input: { cases: [held(one)] } });
    const before = await contentsOf(api);

    const refused = await send(recruiter, 'many-2', holdMany, { input: { cases: [held(two), held(one)] } });

    expect(codesOf(refused)).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('a key', () => {
  test.each([
    ['that is empty', ''],
    ['of 256 characters', 'x'.repeat(256)],
    ['with a blank', 'a b'],
    ['with a letter beyond ASCII', 'ké'],
  ])('%s is refused with a mutation, and of no interest with a query', async (_name, key) => {
    const before = await contentsOf(api);

    const refused = await send(admin, key, createUser, aUser('Bad Key'));
    const read = await send(admin, key, '{ viewer { roles } }');

    expect(codesOf(refused)).toEqual(['BAD_REQUEST']);
    expect(read.data).toEqual({ viewer: { roles: ['ADMIN'] } });
    expect(await contentsOf(api)).toEqual(before);
  });

  test('of 255 visible characters is one', async () => {
    const key = `"${'~'.repeat(253)}"`;

    const first = await send(admin, key, createUser, aUser('Long Key'));

    expect(first.data?.['createUser']).toMatchObject({ user: { name: 'Long Key' } });
    expect(await send(admin, key, createUser, aUser('Long Key'))).toEqual(first);
  });

  test('that nobody sent costs no statement', async () => {
    const { id } = await buildReviewed(api, recruiter);
    const { sent } = await sentBy(api, () => api.run(recruiter, hold, aHold(id, 2)));

    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter((text) => /idempotency|advisory/.test(text))).toEqual([]);
  });

  test('costs a look at it before, a lock and a look in the transaction, and one row', async () => {
    const { id } = await buildReviewed(api, recruiter);
    const { sent } = await sentBy(api, () => send(recruiter, 'counted', hold, aHold(id, 2)));

    expect(sent.filter((text) => /idempotency|advisory/.test(text))).toHaveLength(4);
  });

  test('is forgotten by the job after 24 hours, and by nobody before', async () => {
    const job = jobs.find(({ name }) => name === 'forget-idempotency-keys');
    const surroundings = { orm: api.orm, reads: api.context(admin).reads };
    const run = (at: string) => job?.run(jobContext(surroundings, new Date(at)));
    await send(admin, 'old', createUser, aUser('Old Key'));
    const kept = await countOf('idempotency_key');

    const early = await run('2026-11-25T10:00:00.000Z');
    const after = await run('2026-11-25T10:00:00.001Z');

    expect(early).toEqual([{ forgotten: '0' }]);
    expect(after).toEqual([{ forgotten: String(kept) }]);
    expect(await countOf('idempotency_key')).toBe(0);
  });
});

describe('what is kept of a key', () => {
  const row = (stated: object) => {
    const given = { key: 'raw', place: 0, body_hash: 'a'.repeat(64), payload: '{}', ...stated };
    return refusedBy(
      api,
      `insert into idempotency_key (id, created_at, actor, person, mutation, key, place, body_hash, payload, request_id)
       values (gen_random_uuid(), now(), $1, $1, 'createUser', $2, $3, $4, $5, 'raw')`,
      [keyOf(admin.id), given.key, given.place, given.body_hash, given.payload],
    );
  };

  test('is one effect, of a key that is one', async () => {
    expect(await row({})).toBeNull();
    expect(await row({})).toBe('idempotency_key_once');
    expect(await row({ key: 'with blanks' })).toBe('idempotency_key_text');
    expect(await row({ place: 101 })).toBe('idempotency_key_place');
    expect(await row({ body_hash: 'none' })).toBe('idempotency_key_body');
    expect(await row({ payload: '[]' })).toBe('idempotency_key_payload');
  });

  test('is neither changed nor taken away by the serving login', async () => {
    expect(await refusedBy(api, `update idempotency_key set payload = '{}'`)).toBe('42501');
    expect(await refusedBy(api, 'delete from idempotency_key')).toBe('42501');
    expect(await refusedBy(api, 'truncate idempotency_key')).toBe('42501');
  });
});

test('whoever may no longer do it is told so, and not what was done', async () => {
  const leaver = await api.person(Role.RECRUITER);
  const { id } = await buildCase(api, recruiter);
  await send(leaver, 'leaving', hold, aHold(id, 1));
  await api.asApp('update role_grant set revoked_at = now() where user_id = $1', [leaver.viewer.id]);
  api.clock.now = new Date(api.clock.now.getTime() + 2_000);

  const again = await send(leaver, 'leaving', hold, aHold(id, 1));

  expect(again.data?.['holdVettingCase']).toMatchObject({ vettingCase: null, errors: [{ code: 'NOT_ALLOWED' }] });
});
