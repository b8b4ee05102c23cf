import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { linkCandidateUser } from '../../src/candidate/link-candidate-user.ts';
import { createUser } from '../../src/identity/create-user.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { commandContext } from '../../src/surroundings.ts';
import { addEvents } from '../support/audit-chain.ts';
import { call, caseInput } from '../support/build-decision.ts';
import { buildDraft, buildPanel, submitDraft } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { type Answer, type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let admin: Person;
let head: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const document = `query ($node: ID!, $first: Int, $after: String) { auditTrail(node: $node, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { at action outcome code actorKind actor { name } onBehalfOf { name } changedFields values { name value } } } }`;

const ask = (person: Person, node: string, page: object = {}): Promise<Answer> =>
  api.run(person, document, { node, first: 25, ...page });

interface Trail {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

const trailOf = async (person: Person, node: string, page: object = {}): Promise<Trail | null> => {
  const { data, errors } = await ask(person, node, page);
  expect(errors).toEqual([]);
  return data?.['auditTrail'] as Trail | null; // its own document
};

const hold = `mutation ($input: HoldVettingCaseInput!) { holdVettingCase(input: $input) { errors { code } } }`;

/** A case that was opened, held, and refused to be held again. */
const buildHeld = async () => {
  const built = await buildCase(api, recruiter);
  const input = { vettingCaseId: built.id, version: 1, reason: 'On leave', until: '2026-12-24T10:00:00.000Z' };
  api.clock.now = new Date(api.clock.now.getTime() + 1);
  await api.run(recruiter, hold, { input });
  api.clock.now = new Date(api.clock.now.getTime() + 1);
  await api.run(head, hold, { input });
  return built;
};

describe('the trail of a row', () => {
  test('tells the head of talent who did what and what was refused, newest first, with values', async () => {
    const { id } = await buildHeld();

    const trail = await trailOf(head, id);

    const byHead = { actorKind: 'ACCOUNT', actor: { name: head.name }, onBehalfOf: null };
    const byRecruiter = { ...byHead, actor: { name: recruiter.name } };
    expect(trail).toEqual({
      totalCount: 3,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          ...{ ...byHead, at: expect.any(String), action: 'holdVettingCase', outcome: 'REFUSED', code: 'STALE' },
          changedFields: [],
          values: [{ name: 'blockers', value: '[]' }],
        },
        {
          ...{ ...byRecruiter, at: expect.any(String), action: 'vettingCase.held', outcome: 'DONE', code: null },
          changedFields: ['until', 'cancelledInterviews'],
          values: [
            { name: 'until', value: '2026-12-24T10:00:00.000Z' },
            { name: 'cancelledInterviews', value: '[]' },
          ],
        },
        expect.objectContaining({ action: 'vettingCase.opened', outcome: 'DONE' }),
      ],
    });
  });

  test('tells an administrator the same without values, and with values of accounts', async () => {
    const { id } = await buildHeld();
    await api.run(admin, `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { errors { code } } }`, {
      input: { userId: recruiter.id, version: 1, role: 'ANALYST' },
    });

    const ofCase = await trailOf(admin, id);
    const ofUser = await trailOf(admin, recruiter.id);

    expect(ofCase?.nodes.map(({ action }) => action)).toEqual([
      'holdVettingCase',
      'vettingCase.held',
      'vettingCase.opened',
    ]);
    expect(ofCase?.nodes.map(({ values }) => values)).toEqual([[], [], []]);
    expect(ofCase?.nodes[1]?.['changedFields']).toEqual(['until', 'cancelledInterviews']);
    expect(ofUser?.nodes[0]).toMatchObject({ action: 'role.granted', values: [{ name: 'role', value: 'ANALYST' }] });
  });

  test('is asked for by nobody else', async () => {
    const { id } = await buildHeld();

    for (const role of Object.values(Role).filter((one) => one !== Role.ADMIN && one !== Role.HEAD_OF_TALENT)) {
      const { data, errors } = await ask(await api.person(role), id);
      expect({ role, data, codes: errors.map(({ code }) => code) }).toMatchObject({
        role,
        codes: expect.arrayContaining(['FORBIDDEN']),
      });
    }
  });

  test('says when the command line did it', async () => {
    const context = commandContext({ orm: api.orm, reads: api.context(admin).reads }, api.clock.now);
    const user = await createUser(context, { name: 'Made', email: 'made@fourgate.example' });

    const trail = await trailOf(admin, toGlobalId('User', user.id));

    expect(trail?.nodes).toMatchObject([{ action: 'user.created', actorKind: 'COMMAND_LINE', actor: null }]);
  });
});

describe('a row that one may know nothing of', () => {
  test('looks absent: to the head of talent and to an administrator who are its candidate', async () => {
    const { id, candidate } = await buildHeld();
    const context = api.context(admin);
    const everything = await api.person(...Object.values(Role));
    await linkCandidateUser(context, { candidateId: candidate.id, version: 1, userId: everything.id });

    expect(await trailOf(everything, id)).toBeNull();
    expect(await trailOf(everything, candidate.id)).toBeNull();
    expect(await trailOf(head, id)).not.toBeNull();
  });

  test('looks absent: a scorecard to whoever owes one, whatever their roles', async () => {
    const owing = await api.person(...Object.values(Role));
    const other = await api.person(Role.INTERVIEWER);
    const panel = await buildPanel(api, { people: [other, owing] });
    const draft = await buildDraft(api, panel, { person: other, rating: 'YES' });
    await submitDraft(api, other, draft);

    expect(await trailOf(owing, draft.id)).toBeNull();
    expect((await trailOf(head, draft.id))?.nodes.length).toBeGreaterThan(0);
    expect((await trailOf(admin, draft.id))?.nodes.map(({ values }) => values)).toEqual([[], []]);
  });

  test.each([
    ['of no row', toGlobalId('VettingCase', '00000000-0000-7000-8000-00000000dead')],
    ['of no type', toGlobalId('Nothing', '00000000-0000-7000-8000-00000000dead')],
    ['of the audit itself', toGlobalId('AuditEvent', '00000000-0000-7000-8000-00000000dead')],
    ['that is none', 'nonsense'],
  ])('is an id %s', async (_name, node) => {
    expect(await trailOf(head, node)).toBeNull();
    expect(await trailOf(admin, node)).toBeNull();
  });
});

describe('pages', () => {
  const buildLong = async (count: number): Promise<string> => {
    const { id, key } = await buildCase(api, recruiter);
    await addEvents(api, count, 'test.long');
    const actor = recruiter.viewer.id;
    await api.asApp(
      `insert into audit_event (id, created_at, actor, action, outcome, object_type, object_id, changes, request_id)
       select gen_random_uuid(), '2026-11-24T10:00:00Z', $3, 'test.' || n, 'DONE', 'VettingCase', $1, '{}', 'test'
       from generate_series(1, $2::int) n`,
      [key, count, actor],
    );
    return id;
  };

  test('follow each other without a gap, and cost the same for one row and for fifty', async () => {
    const [short, long] = [await buildLong(1), await buildLong(50)];
    const counted: number[] = [];
    for (const node of [short, long]) {
      api.statements.length = 0;
      await trailOf(head, node, { first: 100 });
      counted.push(api.statements.length);
    }

    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Trail | null = await trailOf(head, long, { first: 20, after });
      seen.push(...(page?.nodes.map(({ action }) => action) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(counted[0]).toBe(counted[1]);
    expect(api.statements.filter((text) => text.includes('from audit_event')).length).toBeGreaterThan(0);
    expect(seen).toHaveLength(51);
    expect(new Set(seen).size).toBe(51);
  });

  test('begin after no cursor of another list', async () => {
    const { errors } = await ask(head, await buildLong(1), { after: 'nonsense' });

    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});

test('what stood in the way of a move is in the trail of its case', async () => {
  const { id, key } = await buildCase(api, recruiter);
  api.clock.now = new Date(api.clock.now.getTime() + 1);
  const refused = await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));

  expect(refused.codes).toEqual(['BLOCKED']);
  const [entry] = (await trailOf(head, id))?.nodes ?? [];
  expect(entry).toMatchObject({ action: 'advanceVettingCase', outcome: 'REFUSED', code: 'BLOCKED' });
});
