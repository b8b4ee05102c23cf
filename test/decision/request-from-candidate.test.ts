import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { caseInput } from '../support/build-decision.ts';
import { buildCaseAt } from '../support/build-interview.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
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

const ask = async (key: string, by = recruiter, reason = ' A CV with dates ') =>
  makeMove(api, by, 'requestFromCandidate', { ...(await caseInput(api, key)), reason });

const respond = async (key: string, by = recruiter, more: object = {}) =>
  makeMove(api, by, 'recordCandidateResponse', { ...(await caseInput(api, key)), ...more });

const waitingOf = async (key: string) => {
  const text = 'select waiting_on, requested_at is not null as asked from vetting_case where id = $1';
  const [row] = await api.asApp(text, [key]);
  return row;
};

describe('requestFromCandidate', () => {
  test('stops the clock and says what was asked, since when', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = tuesday('12:00');

    const { payload, errors } = await ask(key);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({
      status: 'OPEN',
      waitingOn: 'CANDIDATE',
      waitingSince: '2026-11-24T12:00:00.000Z',
      pausedAt: '2026-11-24T12:00:00.000Z',
      deadline: null,
      minutesLeft: 2580,
      openRequest: { reason: 'A CV with dates', since: '2026-11-24T12:00:00.000Z' },
    });
  });

  test('wins over what interviews say, whatever comes in', async () => {
    const panel = await buildPanel(api);
    const key = panel.vettingCase.uuid;
    await ask(key);

    for (const person of panel.seats) await buildSubmitted(api, panel, { person });

    expect(await waitingOf(key)).toEqual({ waiting_on: 'CANDIDATE', asked: true });
  });

  test.each([VettingMove.ADVANCE, VettingMove.HOLD, VettingMove.WITHDRAW, VettingMove.REJECT])(
    'ends with the next move: %s',
    async (move) => {
      const { key } = await buildCase(api, recruiter);
      await ask(key);

      await moveBuilt(api, recruiter, { key, steps: [move] });

      expect(await waitingOf(key)).toMatchObject({ asked: false });
    },
  );

  test('is one row of the audit, without what was asked', async () => {
    const { key } = await buildCase(api, recruiter);

    await ask(key);

    const text = `select changes from audit_event where object_id = $1 and action = 'vettingCase.requested'`;
    expect(await api.asApp(text, [key])).toEqual([{ changes: { fields: ['requestReason'] } }]);
  });

  test('refuses a second request before the first is answered', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);
    const before = await contentsOf(api);

    expect((await ask(key)).codes).toEqual(['CONFLICT']);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses a case that is not open', async () => {
    const { key } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.HOLD] });

    expect((await ask(key)).codes).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('refuses blanks', async () => {
    const { key } = await buildCase(api, recruiter);

    expect((await ask(key, recruiter, ' ')).codes).toEqual(['INVALID']);
  });

  test('refuses an interviewer, and leaves one row in the audit', async () => {
    const { vettingCase, seats } = await buildPanel(api);
    const before = await contentsOf(api);

    expect((await ask(vettingCase.uuid, seats[0])).codes).toEqual(['NOT_ALLOWED']);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, vettingCase.uuid)).toEqual([{ action: 'requestFromCandidate', code: 'NOT_ALLOWED' }]);
  });
});

describe('recordCandidateResponse', () => {
  test('starts the clock again and gives the case back to whom it waited on', async () => {
    const { key } = await buildCase(api, recruiter);
    api.clock.now = tuesday('12:00');
    await ask(key);
    api.clock.now = tuesday('14:00');

    const { payload, errors } = await respond(key);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({
      waitingOn: 'RECRUITER',
      waitingSince: '2026-11-24T14:00:00.000Z',
      pausedAt: null,
      deadline: '2026-12-01T12:00:00.000Z',
      openRequest: null,
    });
  });

  test('keeps what was asked and answered among the notes', async () => {
    const { key, id } = await buildCase(api, recruiter);
    await ask(key);
    api.clock.now = tuesday('14:00');

    const { errors } = await respond(key, recruiter, { response: ' It is attached ' });

    const document = 'query ($id: ID!) { vettingCase(id: $id) { notes { kind text author { name } } } }';
    const { data } = await api.run(recruiter, document, { id });
    const author = { name: recruiter.name };
    expect(errors).toEqual([]);
    expect(data?.['vettingCase']).toEqual({
      notes: expect.arrayContaining([
        { kind: 'REQUEST', text: 'A CV with dates', author },
        { kind: 'RESPONSE', text: 'It is attached', author },
      ]),
    });
  });

  test('refuses an answer of blanks, and changes nothing', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);
    const before = await contentsOf(api);

    expect((await respond(key, recruiter, { response: '  ' })).codes).toEqual(['INVALID']);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('lets a case go on waiting on the candidate where its stage does', async () => {
    const { key } = await buildCaseAt(api, recruiter, VettingStage.LISTING);
    await ask(key);

    const { payload } = await respond(key);

    expect(payload['vettingCase']).toMatchObject({ waitingOn: 'CANDIDATE', openRequest: null });
  });

  test('refuses a case whose candidate is asked for nothing', async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    expect((await respond(key)).codes).toEqual(['ILLEGAL_TRANSITION']);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses a stale version', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);
    const input = { ...(await caseInput(api, key)), version: 1 };

    expect((await makeMove(api, recruiter, 'recordCandidateResponse', input)).codes).toEqual(['STALE']);
  });
});
