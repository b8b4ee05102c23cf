import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { addNote } from '../../src/vetting/add-note.ts';
import { buildRejected, call, versionOf } from '../support/build-decision.ts';
import type { Panel } from '../support/build-scorecard.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { buildCase, type BuiltCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const document = `query ($id: ID!) { vettingCase(id: $id) { timeline { kind at subject { __typename id } } } }`;

interface Entry {
  readonly kind: string;
  readonly at: string;
  readonly subject: { readonly __typename: string; readonly id: string } | null;
}

async function timelineOf(person: Person, key: string): Promise<readonly Entry[]> {
  const { data, errors } = await api.run(person, document, { id: toGlobalId('VettingCase', key) });
  expect(errors).toEqual([]);
  return (data?.['vettingCase'] as { timeline: Entry[] }).timeline;
}

const kinds = (entries: readonly Entry[]): string[] => entries.map(({ kind }) => kind);

async function noteOn(person: Person, key: string, text = 'Seen'): Promise<void> {
  const [row] = await api.asApp('select candidate_id from vetting_case where id = $1', [key]);
  const candidateId = toGlobalId('Candidate', String(row?.['candidate_id']));
  await addNote(api.context(person), { candidateId, vettingCaseId: toGlobalId('VettingCase', key), text });
}

async function rejectedWithNotes(): Promise<{ readonly panel: Panel; readonly key: string }> {
  const { panel } = await buildRejected(api);
  const key = panel.vettingCase.uuid;
  await noteOn(recruiter, key);
  return { panel, key };
}

describe('the timeline of a case', () => {
  test('has moves, interviews, notes, letters and decisions, the newest first', async () => {
    const { key } = await rejectedWithNotes();

    const entries = await timelineOf(recruiter, key);

    expect(kinds(entries).toSorted()).toEqual([
      'DECISION',
      'INTERVIEW',
      'LETTER',
      'MOVE',
      'MOVE',
      'MOVE',
      'MOVE',
      'NOTE',
    ]);
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(kinds(entries).slice(0, 2)).toEqual(['LETTER', 'MOVE']);
    expect(Object.fromEntries(entries.map(({ kind, subject }) => [kind, subject?.__typename]))).toEqual({
      DECISION: 'Decision',
      INTERVIEW: 'Interview',
      LETTER: 'FeedbackLetter',
      MOVE: 'StageTransition',
      NOTE: 'Note',
    });
  });

  test('has what belongs to that case alone', async () => {
    const [one, other] = [await buildCase(api, recruiter), await buildCase(api, recruiter)];
    await noteOn(recruiter, other.key);

    expect(kinds(await timelineOf(recruiter, one.key))).toEqual(['MOVE']);
    expect(kinds(await timelineOf(recruiter, other.key))).toEqual(['MOVE', 'NOTE']);
  });

  test('shows an interviewer own interviews and notes, decisions once made, and no letter that was handed on', async () => {
    const { panel, key } = await rejectedWithNotes();
    await noteOn(panel.seats[0], key, 'mine');
    const [letter] = await api.asApp('select id from feedback_letter where vetting_case_id = $1', [key]);
    const letterKey = String(letter?.['id']);
    const draft = kinds(await timelineOf(panel.seats[0], key));
    const version = await versionOf(api, 'feedback_letter', letterKey);
    const input = { feedbackLetterId: toGlobalId('FeedbackLetter', letterKey), version };
    await call(api, recruiter, 'submitFeedbackLetterForReview', input);

    const seen = kinds(await timelineOf(panel.seats[0], key));

    expect(draft.filter((kind) => kind === 'LETTER')).toHaveLength(1);
    expect(seen.toSorted()).toEqual(['DECISION', 'INTERVIEW', 'MOVE', 'MOVE', 'MOVE', 'MOVE', 'NOTE']);
    expect(kinds(await timelineOf(recruiter, key)).filter((kind) => kind === 'NOTE')).toHaveLength(2);
  });

  test('shows whoever owes a scorecard no decision and no letter of that stage', async () => {
    const blind = await api.person(Role.RECRUITER, Role.INTERVIEWER);
    const { panel } = await buildRejected(api, { people: [blind, await api.person(Role.INTERVIEWER)] });
    const key = panel.vettingCase.uuid;
    const clear = kinds(await timelineOf(blind, key)).toSorted();
    await pastTheGuards(
      api,
      ['interview_participant'],
      [`update interview_participant set feedback = 'OWED' where user_id = '${blind.viewer.id}'`],
    );

    const seen = kinds(await timelineOf(blind, key)).toSorted();

    expect(clear).toEqual(['DECISION', 'INTERVIEW', 'LETTER', 'MOVE', 'MOVE', 'MOVE', 'MOVE']);
    expect(seen).toEqual(['INTERVIEW', 'MOVE', 'MOVE', 'MOVE', 'MOVE']);
  });

  test('is nothing to whoever is that candidate', async () => {
    const self = await api.person(Role.RECRUITER);
    const own = await buildCase(api, recruiter, { email: self.email });

    const { data } = await api.run(self, document, { id: own.id });

    expect(data).toEqual({ vettingCase: null });
  });

  test('is refused by name to who sees no case', async () => {
    const { errors } = await api.run(await api.person(Role.MATCHER), document, { id: 'x' });

    expect(errors.map(({ code }) => code)).toContain('FORBIDDEN');
  });

  test('has at most fifty entries, the newest', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = new Date('2026-11-24T12:00:00.000Z');
    for (let number = 0; number < 51; number += 1) await noteOn(recruiter, key, `number ${String(number)}`);
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');

    expect(kinds(await timelineOf(recruiter, key))).toEqual(Array<string>(50).fill('NOTE'));
  });

  test('takes as many statements for many cases as for one', async () => {
    const page = `query ($first: Int!) { vettingCases(first: $first, sort: { field: RECEIVED_AT }) {
      nodes { timeline { kind at } } } }`;
    const made: BuiltCase[] = [];
    while (made.length < 50) made.push(await buildCase(api, recruiter));
    const counted: number[] = [];
    for (const first of [1, 50]) {
      await api.run(recruiter, page, { first });
      api.statements.length = 0;
      const { data, errors } = await api.run(recruiter, page, { first });
      expect(errors).toEqual([]);
      expect((data?.['vettingCases'] as { nodes: unknown[] }).nodes).toHaveLength(first);
      counted.push(api.statements.length);
    }

    expect(counted).toEqual([6, 6]);
  });

  test('reads what its entries are about in one statement for each type', async () => {
    const { key } = await rejectedWithNotes();
    await timelineOf(recruiter, key);
    api.statements.length = 0;

    await timelineOf(recruiter, key);

    expect(api.statements).toHaveLength(1 + 5 + 5);
  });
});
