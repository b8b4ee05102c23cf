import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInterviewer } from '../../src/interview/create-interviewer.ts';
import { SeniorityTitle } from '../../src/interview/interview.words.ts';
import { type QualifyInterviewer, qualifyInterviewer } from '../../src/interview/qualify-interviewer.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;
const seniorityTitle = SeniorityTitle.SENIOR_ENGINEER;

let api: TestApi;
let head: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

describe('createInterviewer', () => {
  test('makes a member of staff an interviewer, qualified for nothing, and puts it on record', async () => {
    const person = await api.person(Role.INTERVIEWER);

    const interviewer = await createInterviewer(api.context(head), { userId: person.id, seniorityTitle });

    const row = `select user_id, seniority_title, is_active, version from interviewer where id = $1`;
    expect(await api.asApp(row, [interviewer.id])).toEqual([
      { user_id: person.viewer.id, seniority_title: 'SENIOR_ENGINEER', is_active: true, version: 1 },
    ]);
    const audit = 'select action, changes from audit_event where object_id = $1';
    expect(await api.asApp(audit, [interviewer.id])).toEqual([
      { action: 'interviewer.created', changes: { user: person.viewer.id, seniorityTitle } },
    ]);
  });

  test('refuses a second profile of one person', async () => {
    const person = await api.person(Role.INTERVIEWER);
    await createInterviewer(api.context(head), { userId: person.id, seniorityTitle });

    const second = createInterviewer(api.context(head), { userId: person.id, seniorityTitle });

    await expect(second).rejects.toMatchObject({ constraint: 'interviewer_one_per_user' });
  });

  test('refuses a recruiter', async () => {
    const made = createInterviewer(api.context(recruiter), { userId: recruiter.id, seniorityTitle });

    await expect(made).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('qualifyInterviewer', () => {
  async function newInterviewer(): Promise<Pick<QualifyInterviewer, 'interviewerId' | 'version' | 'track'>> {
    const person = await api.person(Role.INTERVIEWER);
    const { id } = await createInterviewer(api.context(head), { userId: person.id, seniorityTitle });
    return { interviewerId: toGlobalId('Interviewer', id), version: 1, track: 'BACKEND' };
  }

  const technical = { stage: TECHNICAL_INTERVIEW, primaryLanguage: 'go' };

  test('counts as a change of the interviewer', async () => {
    const input = { ...(await newInterviewer()), ...technical };

    const { version } = await qualifyInterviewer(api.context(head), input);

    expect(version).toBe(2);
  });

  test('refuses what was seen in an older version', async () => {
    const input = { ...(await newInterviewer()), ...technical };
    await qualifyInterviewer(api.context(head), input);

    const again = qualifyInterviewer(api.context(head), { ...input, primaryLanguage: 'rust' });

    await expect(again).rejects.toMatchObject({ code: 'STALE', currentVersion: 2 });
  });

  test.each([
    ['one language twice', technical, 'interviewer_qualification_once'],
    [
      'one stage without languages twice',
      { stage: SOFT_SKILLS_INTERVIEW, primaryLanguage: null },
      'interviewer_qualification_once',
    ],
  ])('refuses %s', async (_name, wish, constraint) => {
    const input = { ...(await newInterviewer()), ...wish };
    await qualifyInterviewer(api.context(head), input);

    const again = qualifyInterviewer(api.context(head), { ...input, version: 2 });

    await expect(again).rejects.toMatchObject({ constraint });
  });

  test.each([
    ['a stage without interviews', { stage: PROFILE_REVIEW, primaryLanguage: null }, ['stage']],
    ['a technical one without a language', { ...technical, primaryLanguage: null }, ['primaryLanguage']],
    ['a language where none matters', { ...technical, stage: SOFT_SKILLS_INTERVIEW }, ['primaryLanguage']],
    ['a skill that is no language of the process', { ...technical, primaryLanguage: 'redis' }, ['primaryLanguage']],
    ['an unknown track', { ...technical, track: 'FRONTEND' }, ['track']],
  ])('refuses %s', async (_name, wish, path) => {
    const input = { ...(await newInterviewer()), ...wish };

    const qualified = qualifyInterviewer(api.context(head), input);

    await expect(qualified).rejects.toMatchObject({ code: 'INVALID', path });
  });

  test('refuses a recruiter', async () => {
    const qualified = qualifyInterviewer(api.context(recruiter), { ...(await newInterviewer()), ...technical });

    await expect(qualified).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
