import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildListed } from '../support/build-listed.ts';
import { buildRated } from '../support/build-decision.ts';
import { buildCase, type BuiltCase } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let built: BuiltCase;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(async () => {
  built = await buildCase(api, recruiter);
});

afterAll(() => api.close());

const addNote = `mutation ($input: AddNoteInput!) { addNote(input: $input) {
  note { id text writtenAt author { name } candidate { id } vettingCase { id } } errors { code path } } }`;

interface Added {
  readonly note: { readonly id: string; readonly text: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** Writes a note, with its own words unless the input has others. */
async function write(person: Person, input: object): Promise<Added> {
  const { data, errors } = await api.run(person, addNote, { input: { text: 'Prefers mornings', ...input } });
  expect(errors).toEqual([]);
  return data?.['addNote'] as Added;
}

const about = () => ({ candidateId: built.candidate.id });

async function texts(person: Person, candidateId: string): Promise<unknown> {
  const { data, errors } = await api.run(person, `query ($id: ID!) { candidate(id: $id) { notes { text } } }`, {
    id: candidateId,
  });
  expect(errors).toEqual([]);
  return (data?.['candidate'] as { notes: { text: string }[] } | null)?.notes.map(({ text }) => text) ?? null;
}

describe('addNote', () => {
  test('keeps what was said, by whom, when, about whom and which case, and records no word of it', async () => {
    const { note, errors } = await write(recruiter, { ...about(), vettingCaseId: built.id, text: '  Call at nine \n' });

    expect(errors).toEqual([]);
    expect(note).toEqual({
      id: expect.any(String),
      text: 'Call at nine',
      writtenAt: '2026-11-24T10:00:00.000Z',
      author: { name: recruiter.name },
      candidate: { id: built.candidate.id },
      vettingCase: { id: built.id },
    });
    const rows = await api.asApp(`select action, outcome, actor, changes from audit_event where object_type = 'Note'`);
    expect(rows).toEqual([
      {
        action: 'note.added',
        outcome: 'DONE',
        actor: recruiter.viewer.id,
        changes: { candidate: built.candidate.key, vettingCase: built.key },
      },
    ]);
  });

  test('shows the newest first, on the candidate and on the case', async () => {
    await write(recruiter, { ...about(), text: 'first' });
    api.clock.now = new Date('2026-11-24T11:00:00.000Z');
    await write(recruiter, { ...about(), vettingCaseId: built.id, text: 'second' });
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');

    const { data } = await api.run(recruiter, 'query ($id: ID!) { vettingCase(id: $id) { notes { text } } }', built);

    expect(await texts(recruiter, built.candidate.id)).toEqual(['second', 'first']);
    expect(data).toEqual({ vettingCase: { notes: [{ text: 'second' }] } });
  });

  test.each([
    ['blanks', () => ({ ...about(), text: ' \n' }), 'INVALID', ['text']],
    [
      'a case of somebody else',
      async () => ({ ...about(), vettingCaseId: (await buildCase(api, recruiter)).id }),
      'INVALID',
      ['vettingCaseId'],
    ],
    ['an unknown candidate', () => ({ candidateId: built.id }), 'NOT_FOUND', ['candidateId']],
    ['an unknown case', () => ({ ...about(), vettingCaseId: built.candidate.id }), 'NOT_FOUND', ['vettingCaseId']],
  ])('refuses %s, and keeps nothing', async (_name, input, code, path) => {
    const stated = await input();
    const before = await contentsOf(api);

    const { note, errors } = await write(recruiter, stated);

    expect(note).toBeNull();
    expect(errors).toEqual([{ code, path }]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([Role.ADMIN, Role.MATCHER, Role.ANALYST, Role.COMPANY_SCREENER])('is not for %s', async (role) => {
    const { errors } = await write(await api.person(role), about());

    expect(errors).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  });
});

describe('notes', () => {
  test("of others are not an interviewer's, own ones are, and the head reads both", async () => {
    const panel = await buildRated(api);
    const [interviewer, peer] = panel.seats;
    const [row] = await api.asApp('select candidate_id from vetting_case where id = $1', [panel.vettingCase.uuid]);
    const candidateId = Buffer.from(`Candidate:${String(row?.['candidate_id'])}`).toString('base64url');
    const { note } = await write(recruiter, { candidateId, text: 'of a recruiter' });

    await write(interviewer, { candidateId, text: 'of an interviewer' });
    const byNode = await api.run(interviewer, 'query ($id: ID!) { node(id: $id) { id } }', { id: note?.id });

    expect(await texts(interviewer, candidateId)).toEqual(['of an interviewer']);
    expect(await texts(peer, candidateId)).toEqual([]);
    expect(byNode.data).toEqual({ node: null });
    expect(await texts(await api.person(Role.HEAD_OF_TALENT), candidateId)).toHaveLength(2);
  });

  test('are written by an interviewer only of whom they are assigned to', async () => {
    const { errors } = await write(await api.person(Role.INTERVIEWER), about());

    expect(errors).toEqual([{ code: 'NOT_FOUND', path: ['candidateId'] }]);
  });

  test('of who is listed are read by a matcher, but not what they were asked and answered, and of nobody else', async () => {
    const listed = await buildListed(api);
    const [row] = await api.asApp('select candidate_id from vetting_case where id = $1', [listed.vettingCase.uuid]);
    const candidateId = Buffer.from(`Candidate:${String(row?.['candidate_id'])}`).toString('base64url');
    const matcher = await api.person(Role.MATCHER);
    await write(recruiter, { candidateId });
    const { note } = await write(recruiter, about());
    const answer = `insert into note (id, created_at, written_at, candidate_id, author_id, kind, text)
      values (gen_random_uuid(), now(), now(), $1, $2, 'RESPONSE', 'Only at home')`;
    await api.asApp(answer, [row?.['candidate_id'], recruiter.viewer.id]);

    const { data } = await api.run(matcher, 'query ($id: ID!) { node(id: $id) { id } }', { id: note?.id });

    expect(await texts(matcher, candidateId)).toEqual(['Prefers mornings']);
    expect(await texts(recruiter, candidateId)).toHaveLength(2);
    expect(data).toEqual({ node: null });
  });

  test('about oneself are neither read nor written', async () => {
    const self = await api.person(Role.RECRUITER);
    const own = await buildCase(api, recruiter, { email: self.email });
    const { note } = await write(recruiter, { candidateId: own.candidate.id });

    const { data } = await api.run(self, 'query ($id: ID!) { node(id: $id) { id } }', { id: note?.id });

    expect(data).toEqual({ node: null });
    expect((await write(self, { candidateId: own.candidate.id })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('take as many statements for 50 candidates as for one', async () => {
    const page = `query ($first: Int!) { candidates(first: $first, sort: { field: APPLIED_AT, direction: DESC }) {
      nodes { notes(first: 2) { text author { name } } } } }`;
    for (let number = 0; number < 50; number += 1) {
      const { candidate } = await buildCase(api, recruiter);
      await write(recruiter, { candidateId: candidate.id });
    }
    const counted: number[] = [];
    for (const first of [1, 50]) {
      await api.run(recruiter, page, { first });
      api.statements.length = 0;
      const { data, errors } = await api.run(recruiter, page, { first });
      expect(errors).toEqual([]);
      expect((data?.['candidates'] as { nodes: unknown[] }).nodes).toHaveLength(first);
      counted.push(api.statements.length);
    }

    expect(counted).toEqual([2, 2]);
  });
});

describe('the database', () => {
  const insert = `insert into note (id, created_at, written_at, candidate_id, vetting_case_id, author_id, text)
    values (gen_random_uuid(), now(), now(), $1, $2, $3, $4)`;

  test('refuses a note of a case of somebody else and one of blanks', async () => {
    const other = await buildCase(api, recruiter);
    const by = recruiter.viewer.id;

    expect(await refusedBy(api, insert, [built.candidate.key, other.key, by, 'x'])).toBe('note_case_of_candidate');
    expect(await refusedBy(api, insert, [built.candidate.key, null, by, ' \n'])).toBe('note_says_something');
    expect(await refusedBy(api, insert, [built.candidate.key, built.key, by, 'x'])).toBeNull();
  });

  test.each(['update note set text = text', 'delete from note', 'truncate note'])('refuses: %s', async (statement) => {
    expect(await refusedBy(api, statement)).toBe('42501');
  });
});
