import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { buildReviewed, stateOf } from '../support/build-decision.ts';
import { buildCase, type BuiltCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let other: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  other = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

interface Result {
  readonly vettingCaseId: string;
  readonly vettingCase: { readonly id: string; readonly version: number; readonly stage: string } | null;
  readonly errors: readonly { readonly code: string; readonly currentVersion: number | null }[];
}

interface Payload {
  readonly results: readonly Result[] | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function call(person: Person, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    results { vettingCaseId vettingCase { id version stage owner { name } creditedTo { name } } errors { code currentVersion } }
    errors { code path }
  } }`;
  const { data, errors } = await api.run(person, query, { input });
  expect(errors).toEqual([]);
  return data?.[mutation] as Payload; // its own document
}

const codesOf = ({ results }: Payload): string[] =>
  (results ?? []).map(({ errors }) => errors.map(({ code }) => code).join() || 'DONE');

const nobodys = toGlobalId('VettingCase', '00000000-0000-7000-8000-000000000000');

describe('assignVettingCases', () => {
  test('gives each case to its owner, and refuses the others by themselves, in the order of the input', async () => {
    const [first, stale, last] = [
      await buildCase(api, recruiter),
      await buildCase(api, recruiter),
      await buildCase(api, recruiter),
    ];

    const payload = await call(recruiter, 'assignVettingCases', {
      ownerId: other.id,
      cases: [
        { vettingCaseId: first.id, version: 1 },
        { vettingCaseId: stale.id, version: 7 },
        { vettingCaseId: nobodys, version: 1 },
        { vettingCaseId: last.id, version: 1 },
      ],
    });

    expect(payload).toEqual({
      errors: [],
      results: [
        changed(first, { name: other.name }),
        { vettingCaseId: stale.id, vettingCase: null, errors: [{ code: 'STALE', currentVersion: 1 }] },
        { vettingCaseId: nobodys, vettingCase: null, errors: [{ code: 'NOT_FOUND', currentVersion: null }] },
        changed(last, { name: other.name }),
      ],
    });
    const audit = `select count(*)::int from audit_event where action = 'vettingCase.assigned' and object_id = any($1)`;
    expect(await api.asApp(audit, [[first.key, stale.key, last.key]])).toEqual([{ count: 2 }]);
    expect(await refusalsOf(api, stale.key)).toEqual([{ action: 'assignVettingCases', code: 'STALE' }]);
  });

  test('gives a case back to nobody in particular', async () => {
    const built = await buildCase(api, recruiter);

    const { results } = await call(recruiter, 'assignVettingCases', {
      cases: [{ vettingCaseId: built.id, version: 1 }],
    });

    expect(results).toEqual([changed(built, null)]);
  });

  test.each([
    ['an interviewer', Role.INTERVIEWER],
    ['a matcher', Role.MATCHER],
  ])('is refused for %s, and nothing changes', async (_who, role) => {
    const built = await buildCase(api, recruiter);
    const owner = await api.person(role);
    const before = await contentsOf(api);

    const payload = await call(recruiter, 'assignVettingCases', {
      ownerId: owner.id,
      cases: [{ vettingCaseId: built.id, version: 1 }],
    });

    expect(codesOf(payload)).toEqual(['INVALID']);
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([
    ['no case', []],
    ['a case twice', [1, 1]],
    ['101 cases', Array.from({ length: 101 }, (_, index) => index + 2)],
  ])('is refused as a whole for %s', async (_what, keys) => {
    const cases = keys.map((key) => ({ vettingCaseId: toGlobalId('VettingCase', String(key)), version: 1 }));

    const { results, errors } = await call(recruiter, 'assignVettingCases', { cases });

    expect({ results, errors }).toEqual({ results: null, errors: [{ code: 'INVALID', path: ['cases'] }] });
  });

  test.each([Role.ADMIN, Role.INTERVIEWER, Role.MATCHER, Role.ANALYST])('is not for %s', async (role) => {
    const somebody = await api.person(role);
    const query = `mutation ($input: AssignVettingCasesInput!) { assignVettingCases(input: $input) { errors { code } } }`;

    const { data } = await api.run(somebody, query, { input: { cases: [{ vettingCaseId: nobodys, version: 1 }] } });

    expect(data).toEqual({ assignVettingCases: { errors: [{ code: 'NOT_ALLOWED' }] } });
  });
});

describe('creditVettingCases', () => {
  test('credits an engineer who brought the candidate in, and leaves the case with its owner', async () => {
    const engineer = await api.person(Role.INTERVIEWER);
    const built = await buildCase(api, recruiter);
    await call(recruiter, 'assignVettingCases', {
      ownerId: other.id,
      cases: [{ vettingCaseId: built.id, version: 1 }],
    });

    const { results } = await call(other, 'creditVettingCases', {
      creditedToId: engineer.id,
      cases: [{ vettingCaseId: built.id, version: 2 }],
    });

    expect(results?.[0]?.vettingCase).toMatchObject({
      version: 3,
      owner: { name: other.name },
      creditedTo: { name: engineer.name },
    });
    const audit = `select actor, changes from audit_event where action = 'vettingCase.credited' and object_id = $1`;
    expect(await api.asApp(audit, [built.key])).toEqual([
      { actor: other.viewer.id, changes: { from: recruiter.viewer.id, to: engineer.viewer.id } },
    ]);
  });

  test('finds cases by whom they are credited to, and none once they are credited to nobody', async () => {
    const scout = await api.person(Role.RECRUITER);
    const built = await buildCase(api, scout);
    const found = `query ($who: [ID!]) { vettingCases(filter: { creditedTo: $who }) { totalCount nodes { id } } }`;
    const before = await api.run(recruiter, found, { who: [scout.id] });

    await call(recruiter, 'creditVettingCases', { cases: [{ vettingCaseId: built.id, version: 1 }] });

    expect(before.data).toEqual({ vettingCases: { totalCount: 1, nodes: [{ id: built.id }] } });
    const after = await api.run(recruiter, found, { who: [scout.id] });
    expect(after.data).toEqual({ vettingCases: { totalCount: 0, nodes: [] } });
  });
});

describe('a case and its own candidate', () => {
  test.each([
    ['assignVettingCases', 'ownerId', 'owner_id'],
    ['creditVettingCases', 'creditedToId', 'credited_to_id'],
  ])('%s refuses them, PostgreSQL too, and nothing changes', async (mutation, field, column) => {
    const built = await buildCase(api, recruiter);
    const self = await api.person(Role.RECRUITER);
    await api.asApp('update candidate set user_id = $1 where id = $2', [self.viewer.id, built.candidate.key]);
    const before = await contentsOf(api);

    const payload = await call(recruiter, mutation, {
      [field]: self.id,
      cases: [{ vettingCaseId: built.id, version: 1 }],
    });

    expect(codesOf(payload)).toEqual(['INVALID']);
    const raw = api.asApp(`update vetting_case set ${column} = $1 where id = $2`, [self.viewer.id, built.key]);
    await expect(raw).rejects.toMatchObject({ constraint: 'vetting_case_of_another' });
    expect(await contentsOf(api)).toEqual(before);
  });

  test('part when the account turns out to be the candidate', async () => {
    const self = await api.person(Role.RECRUITER);
    const built = await buildCase(api, self);
    await call(recruiter, 'assignVettingCases', { ownerId: self.id, cases: [{ vettingCaseId: built.id, version: 1 }] });

    await api.asApp('update candidate set user_id = $1 where id = $2', [self.viewer.id, built.candidate.key]);

    const query = '{ vettingCases { nodes { id version owner { id } creditedTo { id } } } }';
    const { data } = await api.run(recruiter, query);
    expect(data).toMatchObject({
      vettingCases: {
        nodes: expect.arrayContaining([{ id: built.id, version: 3, owner: null, creditedTo: null }]),
      },
    });
  });
});

describe('advanceVettingCases', () => {
  test('moves what may move, and leaves the rest where it stands', async () => {
    const ready = await buildReviewed(api, recruiter);
    const unready = await buildCase(api, recruiter);

    const payload = await call(recruiter, 'advanceVettingCases', {
      cases: [
        { vettingCaseId: unready.id, version: 1 },
        { vettingCaseId: ready.id, version: 2, rationale: 'Seven years of it' },
      ],
    });

    expect(codesOf(payload)).toEqual(['BLOCKED', 'DONE']);
    expect(await stateOf(api, ready.key)).toContain('SOFT_SKILLS_INTERVIEW');
    expect(await stateOf(api, unready.key)).toContain('PROFILE_REVIEW');
    expect(await refusalsOf(api, unready.key)).toEqual([{ action: 'advanceVettingCases', code: 'BLOCKED' }]);
  });

  test('of the same cases at once moves each once', async () => {
    const built: BuiltCase[] = [];
    while (built.length < 5) built.push(await buildReviewed(api, recruiter));
    const input = { cases: built.map(({ id }) => ({ vettingCaseId: id, version: 2 })) };
    const backwards = { cases: input.cases.toReversed() };

    const payloads = await Promise.all([
      call(recruiter, 'advanceVettingCases', input),
      call(other, 'advanceVettingCases', backwards),
    ]);

    expect(payloads.flatMap(codesOf).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'DONE'),
      ...Array.from({ length: 5 }, () => 'STALE'),
    ]);
  });
});

describe('holdVettingCases', () => {
  test('sets each case aside that is open', async () => {
    const [open, held] = [await buildCase(api, recruiter), await buildCase(api, recruiter)];
    const hold = { reason: 'On leave', until: '2026-12-09T09:00:00Z' };
    await call(recruiter, 'holdVettingCases', { cases: [{ vettingCaseId: held.id, version: 1, ...hold }] });

    const payload = await call(recruiter, 'holdVettingCases', {
      cases: [
        { vettingCaseId: held.id, version: 2, ...hold },
        { vettingCaseId: open.id, version: 1, ...hold },
      ],
    });

    expect(codesOf(payload)).toEqual(['ILLEGAL_TRANSITION', 'DONE']);
    expect(await stateOf(api, open.key)).toContain('ON_HOLD');
  });
});

describe('rejectVettingCases', () => {
  test('ends each case with a letter of its own', async () => {
    const built = [await buildReviewed(api, recruiter), await buildReviewed(api, recruiter)];
    const reasons = [{ code: 'INSUFFICIENT_EXPERIENCE' }];

    const payload = await call(recruiter, 'rejectVettingCases', {
      cases: built.map(({ id }) => ({ vettingCaseId: id, version: 2, reasons })),
    });

    expect(codesOf(payload)).toEqual(['DONE', 'DONE']);
    const letters = 'select count(*)::int from feedback_letter where vetting_case_id = any($1)';
    expect(await api.asApp(letters, [built.map(({ key }) => key)])).toEqual([{ count: 2 }]);
  });

  test('reads all results back in one statement', async () => {
    const counts: number[] = [];
    for (const size of [1, 20]) {
      const built: BuiltCase[] = [];
      while (built.length < size) built.push(await buildCase(api, recruiter));
      api.statements.length = 0;
      await call(recruiter, 'assignVettingCases', {
        ownerId: other.id,
        cases: built.map(({ id }) => ({ vettingCaseId: id, version: 1 })),
      });
      counts.push(api.statements.filter((text) => text.includes('"version"')).length);
    }

    expect(counts).toEqual([1, 1]);
  });
});

function changed({ id }: BuiltCase, owner: { readonly name: string } | null): object {
  const creditedTo = { name: recruiter.name };
  return { vettingCaseId: id, vettingCase: { id, version: 2, stage: 'PROFILE_REVIEW', owner, creditedTo }, errors: [] };
}
