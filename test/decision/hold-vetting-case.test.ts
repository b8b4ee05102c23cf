import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { caseInput, buildRated } from '../support/build-decision.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

const tuesday = (time: string): Date => new Date(`2026-11-24T${time}:00.000Z`);

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(() => {
  api.clock.now = tuesday('10:00');
});

afterAll(() => api.close());

const away = { reason: ' On leave ', until: '2026-12-01T10:00:00.000Z' };

const hold = async (key: string, by = recruiter, input: object = away) =>
  makeMove(api, by, 'holdVettingCase', { ...(await caseInput(api, key)), ...input });

const resume = async (key: string, by = recruiter) =>
  makeMove(api, by, 'resumeVettingCase', { ...(await caseInput(api, key)), reason: 'Back' });

describe('holdVettingCase', () => {
  test('stops the clock where it stands and says why, since when and until when', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = tuesday('12:00');

    const { payload, errors } = await hold(key);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({
      status: 'ON_HOLD',
      stage: 'PROFILE_REVIEW',
      deadline: null,
      stageDueAt: null,
      pausedAt: '2026-11-24T12:00:00.000Z',
      slaState: 'ON_TIME',
      minutesLeft: 2580,
      hold: { reason: 'On leave', until: away.until, since: '2026-11-24T12:00:00.000Z' },
      availableTransitions: [
        { rule: 'V7', move: 'WITHDRAW', blockers: [] },
        { rule: 'V8', move: 'RESUME', blockers: [] },
      ],
    });
  });

  test('keeps the state that the deadline had', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = new Date('2026-12-02T10:00:00.000Z');

    const { payload } = await hold(key, recruiter, { ...away, until: '2026-12-09T10:00:00.000Z' });

    expect(payload['vettingCase']).toMatchObject({ slaState: 'OVERDUE', minutesLeft: -540 });
  });

  test('is one row of the audit, without the reason', async () => {
    const { key } = await buildCase(api, recruiter);

    await hold(key);

    const rows = await api.asApp(
      `select actor, changes from audit_event where object_id = $1 and action = 'vettingCase.held'`,
      [key],
    );
    expect(rows).toEqual([{ actor: recruiter.viewer.id, changes: { until: away.until, cancelledInterviews: [] } }]);
  });

  test.each([
    ['before its end', '2026-12-01T09:00:00.000Z', 'CANCELLED'],
    ['at its end', '2026-12-01T10:00:00.000Z', 'SCHEDULED'],
  ])('of an interview %s', async (_name, startsAt, status) => {
    const { vettingCase, interview } = await buildPanel(api, { startsAt: new Date(startsAt) });

    await hold(vettingCase.uuid);

    expect(await api.asApp('select status from interview where id = $1', [interview.uuid])).toEqual([{ status }]);
  });

  test('leaves what was held: its scorecards are submitted all the same', async () => {
    const panel = await buildPanel(api);
    await hold(panel.vettingCase.uuid);

    for (const person of panel.seats) await buildSubmitted(api, panel, { person });

    const rows = await api.asApp('select status, waiting_on, paused_at from vetting_case where id = $1', [
      panel.vettingCase.uuid,
    ]);
    expect(rows).toEqual([{ status: 'ON_HOLD', waiting_on: 'DECISION_MAKER', paused_at: tuesday('10:00') }]);
  });

  test('is open to who owes a scorecard: it decides nothing', async () => {
    const both = await api.person(Role.RECRUITER, Role.INTERVIEWER);
    const { vettingCase } = await buildPanel(api, { people: [both, await api.person(Role.INTERVIEWER)] });

    expect((await hold(vettingCase.uuid, both)).errors).toEqual([]);
  });

  test('tells whoever is blind the same whatever a peer wrote', async () => {
    const answers: unknown[] = [];
    for (const rating of ['STRONG_YES', 'STRONG_NO']) {
      const blind = await api.person(Role.RECRUITER, Role.INTERVIEWER);
      const people = [await api.person(Role.INTERVIEWER), blind] as const;
      const { vettingCase } = await buildRated(api, { people, ratings: [rating] });
      const { payload } = await hold(vettingCase.uuid, blind);
      answers.push({ ...(payload['vettingCase'] as object), id: null });
    }

    expect(answers[0]).toEqual(answers[1]);
  });

  test.each([
    ['a blank reason', { ...away, reason: '  ' }, ['INVALID'], []],
    ['an end that has passed', { ...away, until: '2026-11-24T10:00:00.000Z' }, ['BLOCKED'], ['UNTIL_NOT_AHEAD']],
    ['a stale version', { ...away, version: 99 }, ['STALE'], []],
  ])('refuses %s', async (_name, input, codes, blockers) => {
    const { key } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    expect(await hold(key, recruiter, input)).toMatchObject({ codes, blockers });
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses a second hold', async () => {
    const { key } = await buildCase(api, recruiter);
    await hold(key);

    expect(await hold(key)).toMatchObject({ codes: ['ILLEGAL_TRANSITION'], blockers: ['NOT_FROM_HERE'] });
  });

  test('refuses an interviewer, and leaves one row in the audit', async () => {
    const { vettingCase, seats } = await buildPanel(api);
    const before = await contentsOf(api);

    expect((await hold(vettingCase.uuid, seats[0])).codes).toEqual(['NOT_ALLOWED']);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, vettingCase.uuid)).toEqual([{ action: 'holdVettingCase', code: 'NOT_ALLOWED' }]);
  });

  test('happens once when two hold at the same time', async () => {
    const { key } = await buildCase(api, recruiter);
    const input = { ...(await caseInput(api, key)), ...away };

    const answers = await Promise.all([1, 2].map(() => makeMove(api, recruiter, 'holdVettingCase', input)));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['STALE']);
  });
});

describe('resumeVettingCase', () => {
  test('goes on with what was left', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = tuesday('12:00');
    await hold(key);
    api.clock.now = tuesday('14:00');

    const { payload, errors } = await resume(key);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({
      status: 'OPEN',
      waitingOn: 'RECRUITER',
      waitingSince: '2026-11-24T14:00:00.000Z',
      deadline: '2026-12-01T12:00:00.000Z',
      pausedAt: null,
      hold: null,
    });
  });

  test('waits on whom the stage waits on by now', async () => {
    const panel = await buildPanel(api);
    await hold(panel.vettingCase.uuid);
    await buildSubmitted(api, panel, { person: panel.seats[0] });

    const { payload } = await resume(panel.vettingCase.uuid);

    expect(payload['vettingCase']).toMatchObject({ waitingOn: 'INTERVIEWER' });
  });

  test('refuses a case that is not on hold', async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    expect(await resume(key)).toMatchObject({ codes: ['ILLEGAL_TRANSITION'], blockers: ['NOT_FROM_HERE'] });
    expect(await contentsOf(api)).toEqual(before);
  });
});

test('holds and requests cost one statement more for one case and for fifty', async () => {
  const page = `query ($first: Int!) {
    vettingCases(first: $first, filter: { status: [ON_HOLD] }) { nodes { hold { reason } openRequest { since } } } }`;
  for (let made = 0; made < 50; made += 1) await hold((await buildCase(api, recruiter)).key);
  const counts: number[] = [];
  for (const first of [1, 50]) {
    api.statements.length = 0;
    const { data } = await api.run(recruiter, page, { first });
    expect((data?.['vettingCases'] as { nodes: unknown[] }).nodes).toHaveLength(first);
    counts.push(api.statements.length);
  }

  expect(counts).toEqual([2, 2]);
});
