import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contextFor } from '../../src/contexts.ts';
import { expireVettingCases } from '../../src/decision/expire-vetting-cases.ts';
import { jobs } from '../../src/jobs.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { systemId, viewerOf } from '../../src/kernel/viewer.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { caseInput, stateOf } from '../support/build-decision.ts';
import { buildCaseAt } from '../support/build-interview.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

const asked = new Date('2026-11-24T10:00:00.000Z');
/** Ten business days on: to the minute not yet longer than the policy allows. */
const lastMoment = new Date('2026-12-08T10:00:00.000Z');
const tooLate = new Date(lastMoment.getTime() + 1);

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(() => {
  api.clock.now = asked;
});

afterAll(() => api.close());

const context = () => ({ ...api.context(recruiter), viewer: viewerOf(systemId, []) });

/** Runs the job at a moment. */
const expireAt = (now: Date): Promise<readonly string[]> => {
  api.clock.now = now;
  return expireVettingCases(context());
};

const ask = async (key: string) =>
  makeMove(api, recruiter, 'requestFromCandidate', { ...(await caseInput(api, key)), reason: 'A CV with dates' });

describe('expireVettingCases', () => {
  test('ends what has waited on its candidate for longer than the policy allows, and not a moment before', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);

    expect(await expireAt(lastMoment)).not.toContain(key);
    expect(await expireAt(tooLate)).toEqual([key]);
    expect(await stateOf(api, key)).toBe('EXPIRED/PROFILE_REVIEW');
  });

  test('is nobody: its transition has no actor, its audit row names the system', async () => {
    const { key } = await buildCaseAt(api, recruiter, VettingStage.LISTING);
    await expireAt(tooLate);

    const transitions = `select rule, actor_id, reason from stage_transition where vetting_case_id = $1 order by seq desc limit 1`;
    expect(await api.asApp(transitions, [key])).toEqual([{ rule: 'V9', actor_id: null, reason: null }]);
    const audit = `select actor, changes from audit_event where object_id = $1 and action = 'vettingCase.expired'`;
    expect(await api.asApp(audit, [key])).toEqual([
      { actor: systemId, changes: { waitingSince: asked.toISOString(), cancelledInterviews: [] } },
    ]);
    const document =
      'query ($id: ID!) { vettingCase(id: $id) { transitions { rule actor { id } } waitingOn slaState } }';
    const { data } = await api.run(recruiter, document, { id: toGlobalId('VettingCase', key) });
    expect(data?.['vettingCase']).toMatchObject({ waitingOn: null, slaState: null });
  });

  test('ends nothing twice', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);
    await expireAt(tooLate);
    const before = await contentsOf(api);

    expect(await expireAt(tooLate)).toEqual([]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('ends a case once when two run at the same time', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);
    api.clock.now = tooLate;

    const expired = await Promise.all([expireVettingCases(context()), expireVettingCases(context())]);

    expect(expired.flat().filter((it) => it === key)).toEqual([key]);
  });

  test('leaves cases that wait on us', async () => {
    const { key } = await buildCase(api, recruiter);
    const panel = await buildPanel(api);
    await expireAt(new Date('2027-03-01T10:00:00.000Z'));

    expect(await stateOf(api, key)).toBe('OPEN/PROFILE_REVIEW');
    expect(await stateOf(api, panel.vettingCase.uuid)).toBe('OPEN/TECHNICAL_INTERVIEW');
  });

  test('leaves a case on hold, and counts from its end anew', async () => {
    const { key } = await buildCaseAt(api, recruiter, VettingStage.LISTING);
    const until = '2026-12-20T10:00:00.000Z';
    await makeMove(api, recruiter, 'holdVettingCase', { ...(await caseInput(api, key)), reason: 'Away', until });

    expect(await expireAt(tooLate)).not.toContain(key);
    await makeMove(api, recruiter, 'resumeVettingCase', { ...(await caseInput(api, key)), reason: 'Back' });
    expect(await expireAt(new Date(tooLate.getTime() + 60_000))).not.toContain(key);
  });

  test('calls interviews to come off', async () => {
    const { vettingCase, interview } = await buildPanel(api, { startsAt: new Date('2026-12-20T10:00:00.000Z') });
    await ask(vettingCase.uuid);

    await expireAt(tooLate);

    const text = 'select status from interview where id = $1';
    expect(await api.asApp(text, [interview.uuid])).toEqual([{ status: 'CANCELLED' }]);
  });

  test('leaves a case that can be reopened, with its time to answer', async () => {
    const { key } = await buildCaseAt(api, recruiter, VettingStage.LISTING);
    await expireAt(tooLate);

    const reopening = { ...(await caseInput(api, key)), reason: 'Answered late' };
    const { payload, errors } = await makeMove(api, recruiter, 'reopenVettingCase', reopening);

    expect(errors).toEqual([]);
    expect(payload['vettingCase']).toMatchObject({
      status: 'OPEN',
      waitingOn: 'CANDIDATE',
      waitingSince: tooLate.toISOString(),
    });
    expect(await expireAt(new Date(tooLate.getTime() + 60_000))).toEqual([]);
  });
});

describe('jobs', () => {
  test('have a name of their own each, in one manner', () => {
    const names = jobs.map(({ name }) => name);

    expect(names).toContain('expire-vetting-cases');
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('say what they did', async () => {
    const { key } = await buildCase(api, recruiter);
    await ask(key);
    const now = tooLate;
    const reads = api.context(recruiter).reads;
    const asSystem = contextFor({ orm: api.orm, reads }, { viewer: viewerOf(systemId, []), now, requestId: 'job' });

    const did = await jobs.find(({ name }) => name === 'expire-vetting-cases')?.run(asSystem);

    expect(did).toEqual([{ expired: toGlobalId('VettingCase', key) }]);
  });
});
