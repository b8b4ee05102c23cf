import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

const { ADVANCE, HOLD, REJECT } = VettingMove;
const now = new Date('2026-11-24T10:00:00.000Z');

const build = async (at: string, steps: readonly VettingMove[], email?: string): Promise<void> => {
  api.clock.now = new Date(at);
  const { key } = await buildCase(api, recruiter, email === undefined ? {} : { email });
  await moveBuilt(api, recruiter, { key, steps });
  api.clock.now = now;
};

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  await build('2026-11-16T09:00:00.000Z', []);
  await build('2026-11-24T09:00:00.000Z', []);
  await build('2026-11-24T09:00:00.000Z', []);
  await build('2026-11-24T09:00:00.000Z', [ADVANCE, HOLD]);
  await build('2026-11-24T09:00:00.000Z', [REJECT]);
});

afterAll(() => api.close());

const pipelineStatus = '{ pipelineStatus { counts { stage status slaState count } openCount overdueCount countedAt } }';

const counts = [
  { stage: 'PROFILE_REVIEW', status: 'OPEN', slaState: 'ON_TIME', count: 2 },
  { stage: 'PROFILE_REVIEW', status: 'OPEN', slaState: 'OVERDUE', count: 1 },
  { stage: 'PROFILE_REVIEW', status: 'REJECTED', slaState: null, count: 1 },
  { stage: 'SOFT_SKILLS_INTERVIEW', status: 'ON_HOLD', slaState: 'ON_TIME', count: 1 },
];

describe('pipelineStatus', () => {
  test.each([Role.RECRUITER, Role.HEAD_OF_TALENT, Role.ANALYST])('counts all cases for %s', async (role) => {
    const person = await api.person(role);

    const { data, errors } = await api.run(person, pipelineStatus);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      pipelineStatus: { counts, openCount: 4, overdueCount: 1, countedAt: now.toISOString() },
    });
  });

  test('takes one statement', async () => {
    await api.run(recruiter, pipelineStatus);
    api.statements.length = 0;

    await api.run(recruiter, pipelineStatus);

    expect(api.statements).toHaveLength(1);
  });

  test.each([Role.INTERVIEWER, Role.MATCHER, Role.COMPANY_SCREENER, Role.ADMIN])('is refused to %s', async (role) => {
    const person = await api.person(role);

    const { data, errors } = await api.run(person, pipelineStatus);

    expect(data ?? null).toBeNull();
    expect(errors.map(({ code }) => code)).toContain('FORBIDDEN');
  });

  test('leaves out the case of whoever asks, so that no difference gives it away', async () => {
    const self = await api.person(Role.RECRUITER);
    await build('2026-11-24T09:00:00.000Z', [ADVANCE], self.email);

    const own = await api.run(self, pipelineStatus);
    const others = await api.run(recruiter, pipelineStatus);

    expect(own.data).toMatchObject({ pipelineStatus: { counts, openCount: 4 } });
    expect(others.data).toMatchObject({ pipelineStatus: { openCount: 5 } });
  });
});
