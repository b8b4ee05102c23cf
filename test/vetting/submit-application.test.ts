import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { anApplication } from '../support/build-candidate.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const submitApplication = `mutation ($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    candidate { identity { name } }
    vettingCase {
      version stage status receivedAt deadline stageDueAt pausedAt slaState minutesLeft waitingOn waitingSince
      closedAt metDeadline owner { name } track { slug calendar { zone holidays } } policy { number stageBudgets }
      transitions { seq rule fromStage fromStatus toStage toStatus reason at actor { name } }
    }
    isNew
    blockers { code message }
    errors { code path }
  }
}`;

describe('submitApplication', () => {
  test('opens a case with five business days on its clock and its first transition', async () => {
    const input = anApplication({ name: 'Grace Hopper' });

    const { data, errors } = await api.run(recruiter, submitApplication, { input });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      submitApplication: {
        candidate: { identity: { name: 'Grace Hopper' } },
        vettingCase: {
          version: 1,
          stage: 'PROFILE_REVIEW',
          status: 'OPEN',
          receivedAt: '2026-11-24T10:00:00.000Z',
          deadline: '2026-12-01T10:00:00.000Z',
          stageDueAt: '2026-11-25T10:00:00.000Z',
          pausedAt: null,
          slaState: 'ON_TIME',
          minutesLeft: 2700,
          waitingOn: 'RECRUITER',
          waitingSince: '2026-11-24T10:00:00.000Z',
          closedAt: null,
          metDeadline: null,
          owner: null,
          track: {
            slug: 'BACKEND',
            calendar: {
              zone: 'Europe/Berlin',
              holidays: ['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'],
            },
          },
          policy: { number: 1, stageBudgets: [1, 1, 2, 1] },
          transitions: [
            {
              seq: 1,
              rule: 'V1',
              fromStage: null,
              fromStatus: null,
              toStage: 'PROFILE_REVIEW',
              toStatus: 'OPEN',
              reason: null,
              at: '2026-11-24T10:00:00.000Z',
              actor: { name: recruiter.name },
            },
          ],
        },
        isNew: true,
        blockers: [],
        errors: [],
      },
    });
  });

  test('keeps the application of somebody whose case is open, and opens no second one', async () => {
    const application = anApplication();
    await api.run(recruiter, submitApplication, { input: application });

    const { data } = await api.run(recruiter, submitApplication, { input: application });

    expect(data).toMatchObject({
      submitApplication: {
        vettingCase: null,
        isNew: false,
        blockers: [{ code: 'OPEN_CASE' }],
        errors: [],
      },
    });
    const rows = `select (select count(*)::int from vetting_case v where v.candidate_id = i.id) as cases,
      (select count(*)::int from application_snapshot s where s.candidate_id = i.id) as applications
      from candidate_identity i where i.email_key = $1`;
    expect(await api.asApp(rows, [application.email])).toEqual([{ cases: 1, applications: 2 }]);
  });

  test('refuses whoever applies for themselves, so that nobody learns of their own case', async () => {
    const member = await api.person(Role.RECRUITER);
    const phone = '+49 30 901820';
    await api.run(recruiter, submitApplication, { input: anApplication({ email: member.email, phone }) });
    const before = await contentsOf(api);
    const own = [anApplication({ email: member.email.toUpperCase() }), anApplication({ phone })];

    const answers = await Promise.all(own.map((input) => api.run(member, submitApplication, { input })));

    const refused = { candidate: null, vettingCase: null, isNew: null, blockers: null };
    expect(answers.map(({ data }) => data)).toEqual(
      own.map(() => ({ submitApplication: { ...refused, errors: [{ code: 'NOT_ALLOWED', path: [] }] } })),
    );
    expect(await contentsOf(api)).toEqual(before);
  });

  test('opens a new case once the last one is over', async () => {
    const application = anApplication();
    const { key } = await buildCase(api, recruiter, application);
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.WITHDRAW] });

    const { data } = await api.run(recruiter, submitApplication, { input: application });

    expect(data).toMatchObject({ submitApplication: { vettingCase: { status: 'OPEN' }, isNew: false, blockers: [] } });
  });

  test.each([Role.INTERVIEWER, Role.MATCHER, Role.ADMIN])('is refused to %s, and changes nothing', async (role) => {
    const other = await api.person(role);
    const before = await contentsOf(api);

    const { data } = await api.run(
      other,
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { isNew errors { code } } }',
      { input: anApplication() },
    );

    expect(data).toEqual({ submitApplication: { isNew: null, errors: [{ code: 'NOT_ALLOWED' }] } });
    expect(await contentsOf(api)).toEqual(before);
  });

  test('opens one case when two applications of one person come at once', async () => {
    const application = anApplication();
    const both = [1, 2].map(() => api.run(recruiter, submitApplication, { input: application }));

    const answers = await Promise.all(both);

    const opened = answers.map(({ data }) => (data?.['submitApplication'] as { vettingCase: unknown }).vettingCase);
    expect(opened.filter((it) => it !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
