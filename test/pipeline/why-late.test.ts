import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { buildRated, call, caseInput } from '../support/build-decision.ts';
import type { Panel } from '../support/build-scorecard.ts';
import { buildCase, type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(() => {
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
});

afterAll(() => api.close());

const document = `query ($id: ID!) { vettingCase(id: $id) { whyLate {
  elapsedMinutes heldMinutes waits { waitingOn minutes } stages { stage minutes } reschedules { initiator count } } } }`;

async function whyLate(person: Person, id: string): Promise<unknown> {
  const { data, errors } = await api.run(person, document, { id });
  expect(errors).toEqual([]);
  return (data?.['vettingCase'] as { whyLate: unknown } | null)?.whyLate;
}

/** Received on Monday at nine in Berlin, moved on at eleven, held from one o'clock. */
async function aHeldCase(): Promise<BuiltCase> {
  api.clock.now = new Date('2026-11-23T08:00:00.000Z');
  const built = await buildCase(api, recruiter);
  api.clock.now = new Date('2026-11-23T10:00:00.000Z');
  await moveBuilt(api, recruiter, { key: built.key, steps: [VettingMove.ADVANCE] });
  api.clock.now = new Date('2026-11-23T12:00:00.000Z');
  await moveBuilt(api, recruiter, { key: built.key, steps: [VettingMove.HOLD] });
  return built;
}

async function reschedule(panel: Panel, initiators: readonly string[]): Promise<void> {
  for (const [index, initiator] of initiators.entries()) {
    await api.asApp(
      `insert into interview_schedule_version (id, created_at, interview_id, number, starts_at, ends_at, initiator, scheduled_by_id)
       values (gen_random_uuid(), now(), $1, $2, now(), now() + interval '1 hour', $3, $4)`,
      [panel.interview.uuid, index + 2, initiator, recruiter.viewer.id],
    );
  }
}

describe('why a case is late', () => {
  test('is told in business minutes by whom it waited on and by stage, until now', async () => {
    const { id } = await aHeldCase();
    api.clock.now = new Date('2026-11-24T08:30:00.000Z');

    expect(await whyLate(recruiter, id)).toEqual({
      elapsedMinutes: 120 + 120 + 300 + 30,
      heldMinutes: 300 + 30,
      waits: [{ waitingOn: 'RECRUITER', minutes: 240 }],
      stages: [
        { stage: 'PROFILE_REVIEW', minutes: 120 },
        { stage: 'SOFT_SKILLS_INTERVIEW', minutes: 120 + 300 + 30 },
      ],
      reschedules: [],
    });
  });

  test('ends when the case does', async () => {
    const { key, id } = await aHeldCase();
    api.clock.now = new Date('2026-11-23T13:00:00.000Z');
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.WITHDRAW] });
    api.clock.now = new Date('2026-12-24T13:00:00.000Z');

    expect(await whyLate(recruiter, id)).toMatchObject({ elapsedMinutes: 300, heldMinutes: 60 });
  });

  test('is not told by halves of a case that was begun before it was kept', async () => {
    const { key, id } = await aHeldCase();
    await api.asApp(`update vetting_case set spans = '[]' where id = $1`, [key]);
    api.clock.now = new Date('2026-11-23T13:00:00.000Z');
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.WITHDRAW] });

    expect(await whyLate(recruiter, id)).toBeNull();
  });

  test('counts new times of interviews by side, of those that one sees', async () => {
    const soft = await buildRated(api, { stage: VettingStage.SOFT_SKILLS_INTERVIEW });
    const key = soft.vettingCase.uuid;
    await call(api, recruiter, 'advanceVettingCase', { ...(await caseInput(api, key)), verifiedEnglish: 'ADVANCED' });
    const startsAt = new Date(api.clock.now.getTime() - 4 * 3_600_000);
    const technical = await buildRated(api, { of: soft, startsAt });
    await reschedule(soft, ['CANDIDATE', 'CANDIDATE']);
    await reschedule(technical, ['INTERVIEWER', 'CANDIDATE']);
    const id = toGlobalId('VettingCase', key);

    const [all, some] = [await whyLate(recruiter, id), await whyLate(technical.seats[0], id)];

    expect(all).toMatchObject({
      reschedules: [
        { initiator: 'CANDIDATE', count: 3 },
        { initiator: 'INTERVIEWER', count: 1 },
      ],
    });
    expect(some).toMatchObject({
      reschedules: [
        { initiator: 'CANDIDATE', count: 1 },
        { initiator: 'INTERVIEWER', count: 1 },
      ],
    });
  });

  test('takes as many statements for 50 cases as for one', async () => {
    const page = `query ($first: Int!) { vettingCases(first: $first) { nodes {
      whyLate { elapsedMinutes waits { minutes } stages { minutes } reschedules { count } } } } }`;
    // Due after the cases whose interviews moved, which the first page therefore holds.
    api.clock.now = new Date('2026-11-25T10:00:00.000Z');
    for (let number = 0; number < 50; number += 1) await buildCase(api, recruiter);
    const counted: number[] = [];
    for (const first of [1, 50]) {
      await api.run(recruiter, page, { first });
      api.statements.length = 0;
      const { data, errors } = await api.run(recruiter, page, { first });
      expect(errors).toEqual([]);
      expect((data?.['vettingCases'] as { nodes: unknown[] }).nodes).toHaveLength(first);
      counted.push(api.statements.length);
    }

    expect(Math.max(...counted)).toBe(4);
  });
});
