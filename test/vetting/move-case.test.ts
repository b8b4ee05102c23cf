import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { freshStage, lockCase, moveCase, setWaiting } from '../../src/vetting/move-case.ts';
import { VettingCase } from '../../src/vetting/vetting-case.entity.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildCase, type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let built: BuiltCase;

const tuesday = (time: string): Date => new Date(`2026-11-24T${time}:00.000Z`);

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(async () => {
  api.clock.now = tuesday('10:00');
  built = await buildCase(api, recruiter);
});

afterAll(() => api.close());

const { ADVANCE, HOLD, REJECT, REOPEN, RESUME } = VettingMove;

const clock = async (key: string): Promise<Record<string, unknown> | undefined> => {
  const [row] = await api.asApp(
    `select waiting_on, waiting_since, deadline, stage_due_at, paused_at, remaining_minutes, met_deadline, closed_at
     from vetting_case where id = $1`,
    [key],
  );
  return row;
};

const stopped = { deadline: null, stage_due_at: null, met_deadline: null, closed_at: null };

describe('moveCase', () => {
  test('counts the transition and sets the clock of the next stage', async () => {
    api.clock.now = tuesday('12:00');

    await moveBuilt(api, recruiter, { key: built.key, steps: [ADVANCE] });

    expect(await clock(built.key)).toEqual({
      waiting_on: 'RECRUITER',
      waiting_since: tuesday('10:00'),
      deadline: new Date('2026-12-01T10:00:00.000Z'),
      stage_due_at: new Date('2026-11-26T10:00:00.000Z'),
      paused_at: null,
      remaining_minutes: null,
      met_deadline: null,
      closed_at: null,
    });
    const transitions =
      'select seq, rule, from_state, to_state from stage_transition where vetting_case_id = $1 order by seq';
    expect(await api.asApp(transitions, [built.key])).toEqual([
      { seq: 1, rule: 'V1', from_state: 'NONE', to_state: 'OPEN/PROFILE_REVIEW' },
      { seq: 2, rule: 'V2', from_state: 'OPEN/PROFILE_REVIEW', to_state: 'OPEN/SOFT_SKILLS_INTERVIEW' },
    ]);
  });

  test('stops the clock on a hold, and goes on with what was left', async () => {
    api.clock.now = tuesday('12:00');
    await moveBuilt(api, recruiter, { key: built.key, steps: [HOLD] });
    const held = await clock(built.key);
    api.clock.now = tuesday('14:00');

    await moveBuilt(api, recruiter, { key: built.key, steps: [RESUME] });

    expect(held).toEqual({
      ...stopped,
      waiting_on: 'RECRUITER',
      waiting_since: tuesday('10:00'),
      paused_at: tuesday('12:00'),
      remaining_minutes: 2580,
    });
    expect(await clock(built.key)).toMatchObject({
      deadline: new Date('2026-12-01T12:00:00.000Z'),
      paused_at: null,
      remaining_minutes: null,
    });
  });

  test('ends the clock with the case, and resumes it when the case is reopened', async () => {
    api.clock.now = tuesday('12:00');
    await moveBuilt(api, recruiter, { key: built.key, steps: [REJECT] });
    const closed = await clock(built.key);
    api.clock.now = new Date('2026-11-25T10:00:00.000Z');

    await moveBuilt(api, recruiter, { key: built.key, steps: [REOPEN] });

    expect(closed).toMatchObject({
      waiting_on: null,
      deadline: null,
      remaining_minutes: null,
      met_deadline: true,
      closed_at: tuesday('12:00'),
    });
    expect(await clock(built.key)).toMatchObject({
      waiting_on: 'RECRUITER',
      deadline: new Date('2026-12-01T17:00:00.000Z'),
      met_deadline: null,
      closed_at: null,
    });
  });

  test('refuses a move that the case cannot make from where it stands', async () => {
    const context = api.context(recruiter);
    const before = await contentsOf(api);

    const refused = context.em.transactional(async (tx) => {
      const vettingCase = await lockCase(tx, built.key, 1);
      return moveCase(tx, context, { vettingCase, move: RESUME });
    });

    await expect(refused).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('setWaiting', () => {
  const propose = async (proposed: number): Promise<void> => {
    const context = api.context(recruiter);
    await context.em.transactional(async (tx) => {
      const vettingCase = await tx.findOneOrFail(VettingCase, built.key);
      await setWaiting(context, vettingCase, { interviews: { ...freshStage.interviews, proposed } });
    });
  };

  test('stops the clock while the case waits on the candidate', async () => {
    await moveBuilt(api, recruiter, { key: built.key, steps: [ADVANCE] });
    api.clock.now = tuesday('11:00');
    await propose(1);
    const waiting = await clock(built.key);
    api.clock.now = tuesday('15:30');

    await propose(0);

    expect(waiting).toEqual({
      ...stopped,
      waiting_on: 'CANDIDATE',
      waiting_since: tuesday('11:00'),
      paused_at: tuesday('11:00'),
      remaining_minutes: 2640,
    });
    expect(await clock(built.key)).toMatchObject({
      waiting_on: 'RECRUITER',
      waiting_since: tuesday('15:30'),
      deadline: new Date('2026-12-01T14:30:00.000Z'),
      paused_at: null,
    });
  });
});

describe('lockCase', () => {
  test('refuses a version that is not the present one', async () => {
    const refused = api.context(recruiter).em.transactional((tx) => lockCase(tx, built.key, 2));

    await expect(refused).rejects.toMatchObject({ code: 'STALE', currentVersion: 1 });
  });
});
