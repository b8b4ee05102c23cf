import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { recordProfileReview } from '../../src/vetting/record-profile-review.ts';
import { CriterionVerdict, ReviewCriterion } from '../../src/vetting/vetting.enums.ts';
import { buildCase, type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

/** Cases by a short name, received on Monday 23 November at the hour given. */
const built = new Map<string, BuiltCase>();
const nameOf = (id: unknown): string => [...built].find(([, it]) => it.id === id)?.[0] ?? String(id);
const received = (hour: string): Date => new Date(`2026-11-23T${hour}:00.000Z`);

const { ADVANCE, HOLD, REJECT, WITHDRAW } = VettingMove;

/** Late has used its five days, risky its first one; held and closed have none left to count. */
const world: readonly (readonly [name: string, at: Date, steps: readonly VettingMove[]])[] = [
  ['late', new Date('2026-11-16T09:00:00.000Z'), []],
  ['risky', received('08:30'), []],
  ['fresh', new Date('2026-11-24T09:00:00.000Z'), []],
  ['at soft skills', received('09:00'), [ADVANCE]],
  ['held', received('09:30'), [HOLD]],
  ['rejected', received('10:00'), [REJECT]],
  ['withdrawn', received('10:30'), [ADVANCE, WITHDRAW]],
];

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  for (const [name, at, steps] of world) {
    api.clock.now = at;
    const one = await buildCase(api, recruiter);
    built.set(name, one);
    await moveBuilt(api, recruiter, { key: one.key, steps });
  }
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
});

afterAll(() => api.close());

const cursorOf = (deadline: string, id: string = randomUUID()): string =>
  Buffer.from(
    JSON.stringify([
      ['deadlineOrder', deadline],
      ['id', id],
    ]),
  ).toString('base64url');

const vettingCases = `query ($filter: VettingCaseFilter, $sort: VettingCaseSort, $first: Int, $after: String) {
  vettingCases(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id slaState minutesLeft }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}`;

interface Listed {
  readonly names: readonly string[];
  readonly states: readonly unknown[];
  readonly minutes: readonly unknown[];
  readonly totalCount: unknown;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

async function list(variables: object): Promise<Listed> {
  const { data, errors } = await api.run(recruiter, vettingCases, variables);
  expect(errors).toEqual([]);
  const { nodes, pageInfo, totalCount } = data?.['vettingCases'] as {
    nodes: Record<string, unknown>[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    totalCount: unknown;
  };
  return {
    names: nodes.map(({ id }) => nameOf(id)),
    states: nodes.map(({ slaState }) => slaState),
    minutes: nodes.map(({ minutesLeft }) => minutesLeft),
    totalCount,
    ...pageInfo,
  };
}

describe('vettingCases', () => {
  test('puts the nearest deadline first and what has none last', async () => {
    const { names, states, minutes, totalCount } = await list({});

    expect(names).toEqual(['late', 'risky', 'at soft skills', 'fresh', 'held', 'rejected', 'withdrawn']);
    expect(states).toEqual(['OVERDUE', 'AT_RISK', 'ON_TIME', 'ON_TIME', 'ON_TIME', null, null]);
    expect(minutes).toEqual([-600, 2070, 2100, 2640, 2700, null, null]);
    expect(totalCount).toBe(7);
  });

  test.each([
    ['one stage', { stage: ['SOFT_SKILLS_INTERVIEW'] }, ['at soft skills', 'withdrawn']],
    ['two stages', { stage: ['SOFT_SKILLS_INTERVIEW', 'LISTING'], status: ['OPEN'] }, ['at soft skills']],
    ['a status', { status: ['ON_HOLD'] }, ['held']],
    ['two statuses', { status: ['REJECTED', 'WITHDRAWN'] }, ['rejected', 'withdrawn']],
    ['what is late', { sla: ['OVERDUE'] }, ['late']],
    ['what is late or nearly so', { sla: ['OVERDUE', 'AT_RISK'] }, ['late', 'risky']],
    ['what is on time, held or not', { sla: ['ON_TIME'] }, ['at soft skills', 'fresh', 'held']],
    ['no stage at all', { stage: [] }, []],
    ['no state at all', { sla: [] }, []],
  ])('narrows to %s', async (_name, filter, expected) => {
    const { names, totalCount } = await list({ filter });

    expect(names).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test.each([
    ['by deadline, latest first', { direction: 'DESC' }, ['withdrawn', 'rejected', 'held', 'fresh']],
    ['by receipt', { field: 'RECEIVED_AT' }, ['late', 'risky', 'at soft skills', 'held']],
    [
      'by receipt, latest first',
      { field: 'RECEIVED_AT', direction: 'DESC' },
      ['fresh', 'withdrawn', 'rejected', 'held'],
    ],
  ])('orders %s', async (_name, sort, expected) => {
    const { names } = await list({ sort, first: 4 });

    expect(names).toEqual(expected);
  });

  test.each([
    ['by deadline', {}],
    ['by deadline, latest first', { direction: 'DESC' }],
    ['by receipt', { field: 'RECEIVED_AT' }],
  ])('turns pages %s without a gap or a double', async (_name, sort) => {
    const whole = await list({ sort });
    const pages: string[] = [];
    let page = await list({ sort, first: 1 });
    pages.push(...page.names);

    while (page.hasNextPage) {
      page = await list({ sort, first: 1, after: page.endCursor });
      pages.push(...page.names);
    }

    expect(pages).toEqual(whole.names);
  });

  test.each([
    ['a cursor of another order', { sort: { field: 'RECEIVED_AT' } }],
    ['no cursor', { after: 'nonsense' }],
    ['a cursor with a time that is none', { after: cursorOf('soon') }],
    ['a cursor with a NUL', { after: cursorOf('2026-11-24\0') }],
    ['a cursor with an id that is none', { after: cursorOf('2026-11-24', 'nobody') }],
  ])('refuses %s', async (_name, stated) => {
    const { endCursor } = await list({ first: 1 });

    const { errors } = await api.run(recruiter, vettingCases, { after: endCursor, ...stated });

    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    ['a page of 101', { first: 101 }],
    ['a page of none', { first: 0 }],
    ['an unknown order', { sort: { field: 'RATING' } }],
    ['an unknown stage', { filter: { stage: ['HIRED'] } }],
  ])('refuses %s', async (_name, variables) => {
    const { data, errors } = await api.run(recruiter, vettingCases, variables);

    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
  });

  test('is refused by name to who may never see a case', async () => {
    const matcher = await api.person(Role.MATCHER);

    const { errors } = await api.run(matcher, '{ vettingCases { totalCount } }');

    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  test('shows an interviewer nobody to whom they are not assigned', async () => {
    const interviewer = await api.person(Role.INTERVIEWER);

    const { data } = await api.run(interviewer, '{ vettingCases { nodes { id } totalCount } }');

    expect(data).toEqual({ vettingCases: { nodes: [], totalCount: 0 } });
  });
});

/** Gives every case at the profile review one, so that a page has something below each row. */
async function reviewAll(): Promise<void> {
  const rows = await api.asApp(
    `select id, version from vetting_case where status = 'OPEN' and stage = 'PROFILE_REVIEW'`,
  );
  for (const { id, version } of rows) {
    await recordProfileReview(api.context(recruiter), {
      vettingCaseId: toGlobalId('VettingCase', String(id)),
      version: Number(version),
      criteria: Object.values(ReviewCriterion).map((criterion) => ({
        criterion,
        verdict: CriterionVerdict.MET,
        note: 'Shown',
      })),
    });
  }
}

describe('the pipeline page', () => {
  const page = `query ($first: Int!) {
    vettingCases(first: $first, filter: { status: [OPEN, ON_HOLD] }) {
      nodes {
        id version stage status deadline stageDueAt slaState minutesLeft waitingOn owner { name } track { slug }
        candidate { handle identity { name } }
        transitions { seq at actor { name } }
        profileReview { criteria { verdict } }
        terms { rate { amount } }
        credential { assessedSeniority talentListing { status } }
      }
      pageInfo { hasNextPage }
      totalCount
    }
  }`;

  test('takes as many statements for 50 cases as for one', async () => {
    for (let number = 0; number < 46; number += 1) await buildCase(api, recruiter);
    await reviewAll();
    const count = async (first: number): Promise<{ readonly rows: number; readonly statements: number }> => {
      await api.run(recruiter, page, { first });
      api.statements.length = 0;
      const { data, errors } = await api.run(recruiter, page, { first });
      expect(errors).toEqual([]);
      const { nodes } = data?.['vettingCases'] as { nodes: unknown[] };
      return { rows: nodes.length, statements: api.statements.length };
    };

    const one = await count(1);
    const fifty = await count(50);

    expect([one.rows, fifty.rows]).toEqual([1, 50]);
    expect([one.statements, fifty.statements]).toEqual([8, 8]);
  });
});

describe('vettingCase', () => {
  test('shows a case by its id, and its candidate shows it too', async () => {
    const { id, candidate } = built.get('withdrawn') ?? { id: '', candidate: { id: '' } };

    const { data, errors } = await api.run(
      recruiter,
      `query ($id: ID!, $candidateId: ID!) {
        vettingCase(id: $id) { status stage metDeadline closedAt pausedAt transitions { seq rule } }
        candidate(id: $candidateId) { vettingCases { id } }
      }`,
      { id, candidateId: candidate.id },
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({
      vettingCase: {
        status: 'WITHDRAWN',
        stage: 'SOFT_SKILLS_INTERVIEW',
        metDeadline: true,
        closedAt: '2026-11-23T10:30:00.000Z',
        pausedAt: null,
        transitions: [
          { seq: 1, rule: 'V1' },
          { seq: 2, rule: 'V2' },
          { seq: 3, rule: 'V7' },
        ],
      },
      candidate: { vettingCases: [{ id }] },
    });
  });

  test('is null for what is no case', async () => {
    const { data } = await api.run(recruiter, 'query ($id: ID!) { vettingCase(id: $id) { id } }', { id: recruiter.id });

    expect(data).toEqual({ vettingCase: null });
  });

  test('shows nobody their own case, by no path', async () => {
    const self = await api.person(Role.RECRUITER);
    const own = await buildCase(api, recruiter, { email: self.email });
    const [transition] = await api.asApp('select id from stage_transition where vetting_case_id = $1', [own.key]);
    const total = '{ vettingCases { totalCount } }';

    const { data, errors } = await api.run(
      self,
      `query ($id: ID!, $move: ID!, $candidate: ID!) {
        vettingCase(id: $id) { id } node(id: $move) { id } candidate(id: $candidate) { id }
      }`,
      {
        id: own.id,
        move: Buffer.from(`StageTransition:${String(transition?.['id'])}`).toString('base64url'),
        candidate: own.candidate.id,
      },
    );
    const [mine, theirs] = [await api.run(self, total), await api.run(recruiter, total)];

    expect(errors).toEqual([]);
    expect(data).toEqual({ vettingCase: null, node: null, candidate: null });
    expect([mine, theirs].map(({ data: it }) => (it?.['vettingCases'] as { totalCount: number }).totalCount)).toEqual([
      53, 54,
    ]);
  });
});
