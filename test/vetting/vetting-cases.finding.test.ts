import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SkillDepth } from '../../src/candidate/candidate.enums.ts';
import type { Application } from '../../src/candidate/receive-application.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildCase, type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let owner: Person;

const kafka = [{ skill: 'kafka', depth: SkillDepth.WORKING, years: 1 }];
const world: readonly Partial<Application>[] = [
  { name: 'Émile', primaryLanguage: 'go' },
  { name: 'ada', skills: kafka },
  { name: 'Zoë', skills: [...kafka, { skill: 'redis', depth: SkillDepth.EXPERT, years: 4 }] },
  { name: 'Bo', primaryLanguage: 'rust' },
];
const built = new Map<string, BuiltCase>();

/** Applied in that order, an hour apart; ada moved after all of them, and Émile was withdrawn in between. */
beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  owner = await api.person(Role.RECRUITER);
  for (const [index, stated] of world.entries()) {
    api.clock.now = new Date(Date.UTC(2026, 10, 23, 8 + index));
    built.set(String(stated.name), await buildCase(api, recruiter, stated));
  }
  await at('2026-11-23T12:00:00.000Z', 'Émile', VettingMove.WITHDRAW);
  await at('2026-11-23T13:00:00.000Z', 'ada', VettingMove.ADVANCE);
  await api.asApp('update vetting_case set owner_id = $1 where id = $2', [owner.viewer.id, built.get('Zoë')?.key]);
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
});

afterAll(() => api.close());

async function at(now: string, name: string, step: VettingMove): Promise<void> {
  api.clock.now = new Date(now);
  await moveBuilt(api, recruiter, { key: built.get(name)?.key ?? '', steps: [step] });
}

const document = `query ($filter: VettingCaseFilter, $sort: VettingCaseSort, $first: Int, $after: String) {
  vettingCases(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { lastMovedAt candidate { identity { name } } } totalCount pageInfo { endCursor hasNextPage } } }`;

interface Listed {
  readonly nodes: readonly { readonly lastMovedAt: string; readonly candidate: { identity: { name: string } } }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function list(variables: object, person = recruiter): Promise<Listed & { readonly names: readonly string[] }> {
  const { data, errors } = await api.run(person, document, variables);
  expect(errors).toEqual([]);
  const listed = data?.['vettingCases'] as Listed;
  return { ...listed, names: listed.nodes.map(({ candidate }) => candidate.identity.name) };
}

describe('vettingCases', () => {
  test.each([
    ['whom they wait on', { waitingOn: ['RECRUITER'] }, ['ada', 'Bo', 'Zoë']],
    ['nobody to wait on', { waitingOn: ['CANDIDATE', 'DECISION_MAKER'] }, []],
    ['whether somebody looks after them', { hasOwner: true }, ['Zoë']],
    ['that nobody does', { hasOwner: false }, ['ada', 'Bo', 'Émile']],
    ['a skill', { skill: ['kafka'] }, ['ada', 'Zoë']],
    ['all of several skills', { skill: ['kafka', 'redis'] }, ['Zoë']],
    ['a skill that there is not', { skill: ['kafka', 'cobol'] }, []],
    ['languages', { language: ['go', 'rust'] }, ['Bo', 'Émile']],
    ['a language and one that there is not', { language: ['go', 'cobol'] }, ['Émile']],
    ['no language that there is', { language: ['cobol'] }, []],
    ['part of a name', { text: 'EMI' }, ['Émile']],
    ['several at once', { skill: ['kafka'], hasOwner: false, status: ['OPEN'] }, ['ada']],
    ['an owner that is no id', { owner: ['nobody'] }, []],
    ['nothing that is null', { owner: null, text: null, skill: null }, ['ada', 'Bo', 'Émile', 'Zoë']],
  ])('narrows to %s', async (_name, filter, expected) => {
    const { names, totalCount } = await list({ filter, sort: { field: 'NAME' } });

    expect(names).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('narrows to an owner and to a track', async () => {
    const { data } = await api.run(recruiter, '{ vettingTracks { id } }');
    const [track] = data?.['vettingTracks'] as { id: string }[];

    expect((await list({ filter: { owner: [owner.id] } })).names).toEqual(['Zoë']);
    expect((await list({ filter: { owner: [recruiter.id] } })).names).toEqual([]);
    expect((await list({ filter: { track: [track?.id] } })).totalCount).toBe(4);
    expect((await list({ filter: { track: [owner.id] } })).totalCount).toBe(0);
  });

  test.each([
    ['by name', { field: 'NAME' }, ['ada', 'Bo', 'Émile', 'Zoë']],
    ['by name, Z first', { field: 'NAME', direction: 'DESC' }, ['Zoë', 'Émile', 'Bo', 'ada']],
    ['by age', { field: 'RECEIVED_AT' }, ['Émile', 'ada', 'Zoë', 'Bo']],
    ['by last move', { field: 'LAST_MOVED_AT' }, ['Zoë', 'Bo', 'Émile', 'ada']],
    ['by last move, latest first', { field: 'LAST_MOVED_AT', direction: 'DESC' }, ['ada', 'Émile', 'Bo', 'Zoë']],
  ])('orders %s, and turns pages without a gap or a double', async (_name, sort, expected) => {
    const pages: string[] = [];
    let after: string | null = null;
    for (let hasNext = true; hasNext;) {
      const page: Awaited<ReturnType<typeof list>> = await list({ sort, first: 1, after });
      pages.push(...page.names);
      ({ endCursor: after, hasNextPage: hasNext } = page.pageInfo);
    }

    expect(pages).toEqual(expected);
  });

  test('turns pages of people of one name', async () => {
    const twins = await Promise.all([1, 2, 3].map(() => buildCase(api, recruiter, { name: 'Twin' })));
    const sort = { field: 'NAME' };
    const filter = { text: 'twin' };
    const first = await list({ filter, sort, first: 2 });
    const rest = await list({ filter, sort, first: 2, after: first.pageInfo.endCursor });

    expect([first.nodes.length, rest.nodes.length, first.totalCount]).toEqual([2, 1, twins.length]);
  });

  test('says when a case moved last, whatever raw SQL says', async () => {
    const key = built.get('ada')?.key;
    await api.asApp(`update vetting_case set last_moved_at = '2020-01-01' where id = $1`, [key]);

    const { nodes } = await list({ filter: { text: 'ada' } });

    expect(nodes.map(({ lastMovedAt }) => lastMovedAt)).toEqual(['2026-11-23T13:00:00.000Z']);
  });

  test('by name finds nobody their own case', async () => {
    const self = await api.person(Role.RECRUITER);
    await buildCase(api, recruiter, { name: 'Myself', email: self.email });
    const mine = { filter: { text: 'myself' }, sort: { field: 'NAME' } };

    expect([(await list(mine)).totalCount, (await list(mine, self)).totalCount]).toEqual([1, 0]);
  });

  test('by name takes as many statements for 50 cases as for one', async () => {
    for (let number = 0; number < 50; number += 1) await buildCase(api, recruiter);
    const counted: number[] = [];
    for (const first of [1, 50]) {
      await list({ first, sort: { field: 'NAME' } });
      api.statements.length = 0;
      expect((await list({ first, sort: { field: 'NAME' } })).nodes).toHaveLength(first);
      counted.push(api.statements.length);
    }

    expect(counted).toEqual([2, 2]);
  });
});
