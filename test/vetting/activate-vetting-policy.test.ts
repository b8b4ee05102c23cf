import { afterAll, beforeEach, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { ReviewCriterion } from '../../src/vetting/vetting.enums.ts';
import { buildReviewed, call, caseInput } from '../support/build-decision.ts';
import { activate, trackNow } from '../support/build-policy.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

interface CaseSeen {
  readonly deadline: string;
  readonly stageDueAt: string;
  readonly policy: { readonly number: number };
}

const caseSeen = async (id: string): Promise<CaseSeen> => {
  const document = `query ($id: ID!) { vettingCase(id: $id) { deadline stageDueAt policy { number } } }`;
  const { data } = await api.run(recruiter, document, { id });
  return data?.['vettingCase'] as CaseSeen; // its own document
};

describe('activateVettingPolicy', () => {
  test('brings the next version into force, with what was left out as before, and puts it on record', async () => {
    const { vettingPolicy, errors } = await activate(api, head, { ...(await trackNow(api)), reapplyAfterDays: 60 });

    expect(errors).toEqual([]);
    expect(vettingPolicy).toMatchObject({
      number: 2,
      minTechnicalScorecards: 1,
      reapplyAfterDays: 60,
      expireAfterBusinessDays: 10,
      scorecardDueBusinessDays: 1,
      letterDueBusinessDays: 2,
      stageBudgets: [1, 1, 2, 1],
      activatedAt: '2026-11-24T10:00:00.000Z',
      endedAt: null,
      activatedBy: { id: head.id },
      track: { slug: 'BACKEND' },
    });
    const audit = `select actor, changes from audit_event where action = 'vettingPolicy.activated'`;
    expect(await api.asApp(audit)).toEqual([
      { actor: head.viewer.id, changes: { track: 'BACKEND', number: 2, reapplyAfterDays: { from: 90, to: 60 } } },
    ]);
  });

  test('ends the version before, which stays as it was', async () => {
    const { errors, data } = await api.run(
      recruiter,
      '{ vettingTracks { policies { number reapplyAfterDays endedAt activatedBy { id } } } }',
    );

    expect(errors).toEqual([]);
    expect(data?.['vettingTracks']).toEqual([
      {
        policies: [
          { number: 2, reapplyAfterDays: 60, endedAt: null, activatedBy: { id: head.id } },
          { number: 1, reapplyAfterDays: 90, endedAt: '2026-11-24T10:00:00.000Z', activatedBy: null },
        ],
      },
    ]);
  });

  test('is an administrator’s, too', async () => {
    const admin = await api.person(Role.ADMIN);

    const { errors } = await activate(api, admin, { ...(await trackNow(api)), letterDueBusinessDays: 3 });

    expect(errors).toEqual([]);
  });
});

describe('a case', () => {
  test('keeps what it was promised, and the next one is promised the new numbers', async () => {
    const running = await buildCase(api, recruiter);
    const before = await caseSeen(running.id);

    await activate(api, head, { ...(await trackNow(api)), stageBudgets: [2, 1, 1, 1] });
    const next = await buildCase(api, recruiter);

    const version = (await trackNow(api)).version;
    expect(await caseSeen(running.id)).toEqual(before);
    expect(before).toMatchObject({ stageDueAt: '2026-11-25T10:00:00.000Z', policy: { number: version - 1 } });
    expect(await caseSeen(next.id)).toMatchObject({
      deadline: before.deadline,
      stageDueAt: '2026-11-26T10:00:00.000Z',
      policy: { number: version },
    });
  });

  test('is decided under the policy that it began under', async () => {
    const { key } = await buildReviewed(api, recruiter, [ReviewCriterion.EXPERIENCE]);
    const { version, trackId } = await trackNow(api);
    await activate(api, head, { trackId, version, reapplyAfterDays: 10, letterDueBusinessDays: 5 });

    const { payload } = await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, key)),
      reasons: [{ code: 'INSUFFICIENT_EXPERIENCE' }],
    });

    expect(payload).toMatchObject({
      vettingCase: { reapplyNotBefore: '2027-01-23' },
      feedbackLetter: { dueAt: '2026-11-27T10:00:00.000Z' },
    });
    const decided = `select p.number from decision d join vetting_policy p on p.id = d.policy_id where d.vetting_case_id = $1`;
    expect(await api.asApp(decided, [key])).toEqual([{ number: version }]);
  });
});

describe('activateVettingPolicy refuses', () => {
  let input: { readonly trackId: string; readonly version: number };

  beforeEach(async () => {
    input = await trackNow(api);
  });

  const refused = async (person: Person, more: object) => {
    const before = await contentsOf(api);
    const { vettingPolicy, errors } = await activate(api, person, { ...input, ...more });
    expect(vettingPolicy ?? null).toBeNull();
    expect(await contentsOf(api)).toEqual(before);
    return errors;
  };

  test('whoever saw a version that is no longer in force, and says which is', async () => {
    const errors = await refused(head, { version: 1, reapplyAfterDays: 30 });

    expect(errors).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: input.version }]);
    const [track] = await api.asApp('select id from vetting_track');
    expect(await refusalsOf(api, String(track?.['id']))).toContainEqual({
      action: 'activateVettingPolicy',
      code: 'STALE',
    });
  });

  test.each([
    ['nothing', {}],
    ['what holds already', { minTechnicalScorecards: 1 }],
  ])('a version that changes %s', async (_name, more) => {
    expect(await refused(head, more)).toMatchObject([{ code: 'INVALID', path: [] }]);
  });

  test.each([
    ['no technical scorecard', { minTechnicalScorecards: 0 }, 'minTechnicalScorecards', 'from 1 to 5'],
    ['more technical scorecards than come in', { minTechnicalScorecards: 6 }, 'minTechnicalScorecards', 'from 1 to 5'],
    ['no wait before the next application', { reapplyAfterDays: 0 }, 'reapplyAfterDays', 'from 1 to 730'],
    ['days below zero', { reapplyAfterDays: -1 }, 'reapplyAfterDays', 'from 1 to 730'],
    ['a wait of more than two years', { reapplyAfterDays: 731 }, 'reapplyAfterDays', 'from 1 to 730'],
    ['an expiry at once', { expireAfterBusinessDays: 0 }, 'expireAfterBusinessDays', 'from 1 to 60'],
    ['an expiry that never comes', { expireAfterBusinessDays: 61 }, 'expireAfterBusinessDays', 'from 1 to 60'],
    ['scorecards due at once', { scorecardDueBusinessDays: 0 }, 'scorecardDueBusinessDays', 'from 1 to 5'],
    ['scorecards due after the five days', { scorecardDueBusinessDays: 6 }, 'scorecardDueBusinessDays', 'from 1 to 5'],
    ['letters due at once', { letterDueBusinessDays: 0 }, 'letterDueBusinessDays', 'from 1 to 10'],
    ['letters due after two weeks', { letterDueBusinessDays: 11 }, 'letterDueBusinessDays', 'from 1 to 10'],
    ['budgets of three stages', { stageBudgets: [2, 2, 1] }, 'stageBudgets', 'each of the four stages'],
    ['budgets of five stages', { stageBudgets: [1, 1, 1, 1, 1] }, 'stageBudgets', 'each of the four stages'],
    ['a stage without a day', { stageBudgets: [0, 2, 2, 1] }, 'stageBudgets', 'a business day at least'],
    ['six days', { stageBudgets: [1, 2, 2, 1] }, 'stageBudgets', 'promised; these add up to 6'],
    ['four days', { stageBudgets: [1, 1, 1, 1] }, 'stageBudgets', 'promised; these add up to 4'],
  ])('%s, and says why', async (_name, more, field, message) => {
    expect(await refused(head, more)).toMatchObject([
      { code: 'INVALID', path: [field], message: expect.stringContaining(message) },
    ]);
  });

  test('a recruiter', async () => {
    expect(await refused(recruiter, { reapplyAfterDays: 30 })).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test.each([
    ['a track that is not there', toGlobalId('VettingTrack', '00000000-0000-7000-8000-000000000000')],
    ['an id of another type', toGlobalId('User', '00000000-0000-7000-8000-000000000000')],
    ['what is no id', 'x'],
  ])('%s', async (_name, trackId) => {
    expect(await refused(head, { trackId, reapplyAfterDays: 30 })).toMatchObject([
      { code: 'NOT_FOUND', path: ['trackId'] },
    ]);
  });
});

test('a list of policies takes as many statements for fifty versions as for one', async () => {
  const count = async (first: number): Promise<number> => {
    api.statements.length = 0;
    const document = `{ vettingTracks { policies(first: ${String(first)}) { number endedAt activatedBy { name } } } }`;
    const { errors } = await api.run(head, document);
    expect(errors).toEqual([]);
    return api.statements.length;
  };
  for (let more = 0; more < 50; more += 1) {
    await activate(api, head, { ...(await trackNow(api)), reapplyAfterDays: 100 + more });
  }

  expect(await count(50)).toBe(await count(1));
});
