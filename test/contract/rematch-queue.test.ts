import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ContractEndReason } from '../../src/contract/contract.words.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildSigned } from '../support/build-contract.ts';
import {
  buildReadyElsewhere,
  buildRematch,
  type BuiltRematch,
  changeRematch,
  copyRematch,
  present,
} from '../support/build-rematch.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let colleague: Person;
let clients: BuiltRematch;
let developers: BuiltRematch;
let met: BuiltRematch;

const start = new Date('2026-11-24T10:00:00.000Z');
const at = (hours: number): Date => new Date(start.getTime() + hours * 3_600_000);

/** Of the second matcher, due last; of the first, due first; and one that was met. */
beforeAll(async () => {
  api = await startTestApi();
  [matcher, colleague] = [await api.person(Role.MATCHER), await api.person(Role.MATCHER)];
  const contract = await buildSigned(api, colleague);
  api.clock.now = at(2);
  clients = await buildRematch(api, colleague, { contract, reason: ContractEndReason.DEVELOPER_LEFT });
  api.clock.now = at(1);
  developers = await buildRematch(api, matcher);
  met = await buildRematch(api, matcher);
  await present(api, matcher, await buildReadyElsewhere(api, matcher, met.contract.match.talent));
});

afterAll(() => api.close());

const document = `query ($filter: RematchFilter, $first: Int!, $after: String) {
  rematchQueue(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor }
    nodes { id side status hoursLeft isOverdue owner { id } company { id } candidate { id } listing { title }
      contract { id status } proposals { proposedAt match { id status } } }
  }
}`;

interface Queue {
  readonly nodes: readonly {
    readonly id: string;
    readonly hoursLeft: number;
    readonly proposals: readonly unknown[];
  }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
}

async function queue(filter: object = {}, page: object = {}): Promise<Queue> {
  api.statements.length = 0;
  const { data, errors } = await api.run(matcher, document, { filter, first: 100, ...page });
  expect(errors).toEqual([]);
  return data?.['rematchQueue'] as Queue; // its own document
}
const ids = async (filter: object = {}): Promise<string[]> => (await queue(filter)).nodes.map(({ id }) => id);

test('the queue holds what is open, the soonest due first, page by page', async () => {
  const { nodes, totalCount } = await queue();
  const first = await queue({}, { first: 1 });
  const second = await queue({}, { first: 1, after: first.pageInfo.endCursor });

  expect(nodes.map(({ id, hoursLeft }) => [id, hoursLeft])).toEqual([
    [developers.id, 48],
    [clients.id, 49],
  ]);
  expect(totalCount).toBe(2);
  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual([developers.id, clients.id]);
});

test('the queue is narrowed by side, owner, company, status and whether it is late', async () => {
  api.clock.now = at(49.5);
  const company = clients.contract.match.listing.company.id;

  expect(await ids({ side: 'CLIENT' })).toEqual([clients.id]);
  expect(await ids({ owner: [matcher.id] })).toEqual([developers.id]);
  expect(await ids({ owner: ['nobody'] })).toEqual([]);
  expect(await ids({ company: [company] })).toEqual([clients.id]);
  expect(await ids({ status: ['MATCHED'] })).toEqual([met.id]);
  expect(await ids({ status: ['MATCHED', 'OPEN'], isOverdue: false })).toEqual([met.id, clients.id]);
  expect(await ids({ isOverdue: true })).toEqual([developers.id]);
  api.clock.now = at(1);
});

test('whoever sees to a re-match owes it: first the listing again that is filled, then a proposal', async () => {
  const owed = async (person: Person): Promise<unknown> => {
    const { data } = await api.run(person, '{ viewer { obligations { kind dueAt nextAction subject { id } } } }');
    return (data?.['viewer'] as { obligations: unknown }).obligations; // its own document
  };
  const listing = clients.contract.match.listing;
  const fill = 'mutation ($input: MarkListingFilledInput!) { markListingFilled(input: $input) { errors { code } } }';
  const debt = { kind: 'REMATCH', dueAt: '2026-11-26T12:00:00.000Z', subject: { id: clients.id } };

  expect(await owed(colleague)).toEqual([{ ...debt, nextAction: 'proposeMatch' }]);
  await api.run(matcher, fill, { input: { projectListingId: listing.id, version: 4 } });
  expect(await owed(colleague)).toEqual([{ ...debt, nextAction: 'reopenListing' }]);
  const given = { rematchCaseId: clients.id, version: 1, ownerId: matcher.id };
  await changeRematch(api, colleague, 'assignRematchCase', given);
  expect(await owed(colleague)).toEqual([]);
  expect(await owed(matcher)).toHaveLength(2);
});

test('the queue takes as many statements for fifty re-matches as for one', async () => {
  await buildReadyElsewhere(api, matcher, developers.contract.match.talent);
  await queue({}, { first: 1 });
  const forOne = api.statements.length;
  await copyRematch(api, developers, 48);
  const { nodes } = await queue({}, { first: 50 });

  expect(nodes).toHaveLength(50);
  expect([forOne, api.statements.length]).toEqual([4, 4]);
});

test('nobody reads re-matches but heads, recruiters and matchers', async () => {
  const asked = async (role: Role): Promise<unknown> => {
    const { data, errors } = await api.run(await api.person(role), document, { first: 1 });
    return errors[0]?.code ?? (data?.['rematchQueue'] as Queue).nodes.length;
  };

  expect(await asked(Role.HEAD_OF_TALENT)).toBe(1);
  expect(await asked(Role.RECRUITER)).toBe(1);
  expect(await asked(Role.COMPANY_SCREENER)).toBe('FORBIDDEN');
  expect(await asked(Role.ANALYST)).toBe('FORBIDDEN');
  expect(await asked(Role.INTERVIEWER)).toBe('FORBIDDEN');
});
