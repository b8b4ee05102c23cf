import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer, type Refused } from '../support/build-interview.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let admin: Person;
let recruiter: Person;
let person: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  admin = await api.person(Role.ADMIN);
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(async () => {
  person = await buildInterviewer(api, head, { stages: [VettingStage.TECHNICAL_INTERVIEW] });
});

afterAll(() => api.close());

interface Kept {
  readonly interviewer: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

const keep = async (by: Person, mutation: string, input: object): Promise<Kept> => {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    interviewer {
      id version seniorityTitle isActive user { id }
      qualifications { id stage primaryLanguage { slug } endedAt }
    }
    errors { code path message currentVersion blockers { code } }
  } }`;
  const { data, errors } = await api.run(by, document, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.[mutation] as Kept; // its own document
};

const profileOf = async ({ viewer }: Person) => {
  const [row] = await api.asApp('select id, version from interviewer where user_id = $1', [viewer.id]);
  return { interviewerId: toGlobalId('Interviewer', String(row?.['id'])), version: Number(row?.['version']) };
};

const qualificationOf = async ({ viewer }: Person) => {
  const text = `select q.id from interviewer_qualification q join interviewer i on i.id = q.interviewer_id
    where i.user_id = $1 order by q.ended_at nulls first limit 1`;
  const [row] = await api.asApp(text, [viewer.id]);
  return toGlobalId('InterviewerQualification', String(row?.['id']));
};

let hours = 0;

/** Books the person at an hour of its own. */
const book = async () => {
  hours += 1;
  const startsAt = new Date(Date.UTC(2026, 11, 1, hours));
  const endsAt = new Date(Date.UTC(2026, 11, 1, hours + 1));
  const time = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  const vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
  const { errors } = await bookAs(api, recruiter, aBooking(vettingCase, person, time));
  return errors.flatMap(({ code, blockers }) => [code, ...blockers.map((it) => it.code)]);
};

const codesOf = ({ errors }: Kept) => errors.map(({ code, path }) => [code, path]);

test('an administrator makes an interviewer and qualifies them, once', async () => {
  const newcomer = await api.person(Role.INTERVIEWER);
  const made = { userId: newcomer.id, seniorityTitle: 'LEAD_ENGINEER' };
  const created = await keep(admin, 'createInterviewer', made);
  const technical = { track: 'BACKEND', stage: 'TECHNICAL_INTERVIEW', primaryLanguage: 'go' };
  const qualify = { ...(await profileOf(newcomer)), ...technical };
  const qualified = await keep(admin, 'qualifyInterviewer', qualify);

  const twice = [
    await keep(admin, 'createInterviewer', made),
    await keep(admin, 'qualifyInterviewer', { ...qualify, version: 2 }),
  ];

  const profile = { seniorityTitle: 'LEAD_ENGINEER', isActive: true, user: { id: newcomer.id } };
  expect(created.interviewer).toMatchObject({ ...profile, version: 1, qualifications: [] });
  expect(qualified.interviewer).toMatchObject({
    version: 2,
    qualifications: [{ stage: 'TECHNICAL_INTERVIEW', primaryLanguage: { slug: 'go' }, endedAt: null }],
  });
  expect(twice.map(codesOf)).toEqual([[['DUPLICATE', ['userId']]], [['DUPLICATE', ['stage']]]]);
});

describe('updateInterviewer', () => {
  test('takes an interviewer out of booking and back in', async () => {
    const out = await keep(head, 'updateInterviewer', { ...(await profileOf(person)), isActive: false });
    const refused = await book();
    await keep(head, 'updateInterviewer', { ...(await profileOf(person)), isActive: true });

    expect(out.interviewer).toMatchObject({ isActive: false, seniorityTitle: 'SENIOR_ENGINEER', version: 3 });
    expect([refused, await book()]).toEqual([['BLOCKED', 'NOT_AN_INTERVIEWER'], []]);
    const audit = `select e.changes from audit_event e join interviewer i on i.id = e.object_id
      where i.user_id = $1 and e.action = 'interviewer.updated' and e.changes ->> 'isActive' = 'false'`;
    expect(await api.asApp(audit, [person.viewer.id])).toEqual([
      { changes: { seniorityTitle: 'SENIOR_ENGINEER', isActive: false } },
    ]);
  });

  test('changes what they are by trade, which decides what they may hold', async () => {
    const { interviewer } = await keep(head, 'updateInterviewer', {
      ...(await profileOf(person)),
      seniorityTitle: 'ENGINEER',
    });

    expect(interviewer).toMatchObject({ seniorityTitle: 'ENGINEER', isActive: true });
    expect(await book()).toEqual(['BLOCKED', 'NOT_SENIOR']);
  });

  test('refuses nothing at all, and an older version, with nothing changed', async () => {
    const { interviewerId, version } = await profileOf(person);
    const before = await contentsOf(api);

    const nothing = await keep(head, 'updateInterviewer', { interviewerId, version });
    const stale = await keep(head, 'updateInterviewer', { interviewerId, version: version - 1, isActive: false });

    expect([nothing, stale].map(codesOf)).toEqual([[['INVALID', []]], [['STALE', ['version']]]]);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('endQualification', () => {
  test('keeps them from new bookings, leaves what is booked, and may be given anew', async () => {
    expect(await book()).toEqual([]);
    const ended = await keep(head, 'endQualification', {
      ...(await profileOf(person)),
      qualificationId: await qualificationOf(person),
      reason: 'Has not written Python for years',
    });
    const refused = await book();
    const technical = { track: 'BACKEND', stage: 'TECHNICAL_INTERVIEW', primaryLanguage: 'python' };
    const anew = await keep(head, 'qualifyInterviewer', { ...(await profileOf(person)), ...technical });

    expect(ended.interviewer).toMatchObject({ version: 3, qualifications: [] });
    expect(refused).toEqual(['BLOCKED', 'NOT_QUALIFIED']);
    expect(anew.interviewer).toMatchObject({ version: 4, qualifications: [{ primaryLanguage: { slug: 'python' } }] });
    const kept = `select q.end_reason from interviewer_qualification q join interviewer i on i.id = q.interviewer_id
      where i.user_id = $1 and q.ended_at is not null`;
    expect(await api.asApp(kept, [person.viewer.id])).toEqual([{ end_reason: 'Has not written Python for years' }]);
    const seats = `select 1 from interview_participant where user_id = $1 and blocks`;
    expect(await api.asApp(seats, [person.viewer.id])).toHaveLength(1);
  });

  test('takes them out of the list of who is qualified', async () => {
    const rubyist = await buildInterviewer(api, head, { stages: [VettingStage.TECHNICAL_INTERVIEW], language: 'ruby' });
    const list = `query { interviewers(filter: { primaryLanguage: "ruby" }) { totalCount } }`;
    const before = await api.run(recruiter, list);
    const qualificationId = await qualificationOf(rubyist);
    const end = { ...(await profileOf(rubyist)), qualificationId, reason: 'Moved to another team' };

    await keep(head, 'endQualification', end);

    expect(before.data).toEqual({ interviewers: { totalCount: 1 } });
    expect((await api.run(recruiter, list)).data).toEqual({ interviewers: { totalCount: 0 } });
  });

  test('refuses one of another interviewer, one that has ended, an older version and blanks', async () => {
    const other = await buildInterviewer(api, head, { stages: [VettingStage.TECHNICAL_INTERVIEW] });
    const reason = 'Left';
    const end = { qualificationId: await qualificationOf(person), reason };
    await keep(head, 'endQualification', { ...(await profileOf(person)), ...end });
    const now = await profileOf(person);
    const before = await contentsOf(api);

    const refused = [
      await keep(head, 'endQualification', { ...now, qualificationId: await qualificationOf(other), reason }),
      await keep(head, 'endQualification', { ...now, ...end }),
      await keep(head, 'endQualification', { ...now, ...end, version: 1 }),
      await keep(head, 'endQualification', { ...now, ...end, reason: ' ' }),
    ];

    const notFound = [['NOT_FOUND', ['qualificationId']]];
    expect(refused.map(codesOf)).toEqual([notFound, notFound, [['STALE', ['version']]], [['INVALID', ['reason']]]]);
    expect(await contentsOf(api)).toEqual(before);
  });
});

test.each(['createInterviewer', 'updateInterviewer', 'qualifyInterviewer', 'endQualification'])(
  '%s is for administrators and the head alone',
  async (mutation) => {
    const profile = await profileOf(person);
    const qualificationId = await qualificationOf(person);
    const inputs: Readonly<Record<string, object>> = {
      createInterviewer: { userId: recruiter.id, seniorityTitle: 'ENGINEER' },
      updateInterviewer: { ...profile, isActive: false },
      qualifyInterviewer: { ...profile, track: 'BACKEND', stage: 'SOFT_SKILLS_INTERVIEW' },
      endQualification: { ...profile, qualificationId, reason: 'Left' },
    };
    const before = await contentsOf(api);
    const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`;

    const answers = [];
    for (const by of [recruiter, person]) answers.push((await api.run(by, document, { input: inputs[mutation] })).data);

    const refused = { [mutation]: { errors: [{ code: 'NOT_ALLOWED' }] } };
    expect(answers).toEqual([refused, refused]);
    expect(await contentsOf(api)).toEqual(before);
  },
);
