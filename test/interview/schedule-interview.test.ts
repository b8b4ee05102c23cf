import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SeniorityTitle } from '../../src/interview/interview.words.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import {
  aBooking,
  bookAs,
  buildCaseAt,
  buildInterviewer,
  onCaseNow,
  seat,
  timeOf,
} from '../support/build-interview.ts';
import { type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;

let api: TestApi;
let head: Person;
let recruiter: Person;
let lead: Person;
let vettingCase: BuiltCase;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

beforeEach(async () => {
  lead = await buildInterviewer(api, head);
  vettingCase = await buildCaseAt(api, recruiter, TECHNICAL_INTERVIEW);
});

afterAll(() => api.close());

/** Books what must be refused, and proves that nothing changed but the audit. */
async function refusalOf(input: object, person = recruiter) {
  const before = await contentsOf(api);
  const { interview, errors } = await bookAs(api, person, input);
  expect(interview).toBeNull();
  expect(await contentsOf(api)).toEqual(before);
  return errors.map(({ code, path, blockers }) => ({ code, path, blockers: blockers.map((it) => it.code) }));
}

describe('a booking', () => {
  test('sets kit, debts and the case', async () => {
    const panelist = await buildInterviewer(api, head);
    const observer = await api.person(Role.INTERVIEWER);
    const participants = [
      seat(lead),
      seat(panelist, { role: 'PANELIST' }),
      seat(observer, { role: 'OBSERVER', isFeedbackRequired: false }),
    ];
    const plannedChallenges = ['SYSTEM_DESIGN'];

    const booked = await bookAs(api, recruiter, aBooking(vettingCase, lead, { participants, plannedChallenges }));

    const owed = {
      feedback: 'OWED',
      feedbackDueAt: '2026-11-25T15:00:00.000Z',
      isActive: true,
      languageOverrideReason: null,
    };
    const time = { startsAt: '2026-11-24T14:00:00.000Z', endsAt: '2026-11-24T15:00:00.000Z' };
    expect(booked).toEqual({
      interview: {
        id: expect.any(String),
        version: 1,
        status: 'SCHEDULED',
        stage: 'TECHNICAL_INTERVIEW',
        ...time,
        zone: 'Europe/Berlin',
        plannedChallenges: ['SYSTEM_DESIGN'],
        vettingCase: { waitingOn: 'INTERVIEWER' },
        kitVersion: { number: 1, kit: { slug: 'backend-technical' } },
        participants: [
          { ...owed, user: { id: lead.id }, role: 'LEAD' },
          { ...owed, user: { id: observer.id }, role: 'OBSERVER', feedback: 'NOT_REQUIRED', feedbackDueAt: null },
          { ...owed, user: { id: panelist.id }, role: 'PANELIST' },
        ],
        scheduleVersions: [{ number: 1, initiator: 'TEAM', reason: null, ...time }],
      },
      errors: [],
    });
    const audit = `select e.action from audit_event e join interview i on i.id = e.object_id where i.vetting_case_id = $1`;
    expect(await api.asApp(audit, [vettingCase.key])).toEqual([{ action: 'interview.scheduled' }]);
  });

  test('takes the kit of a soft-skills interview', async () => {
    const partner = await buildInterviewer(api, head, {
      title: SeniorityTitle.TALENT_PARTNER,
      stages: [SOFT_SKILLS_INTERVIEW],
    });
    const early = await buildCaseAt(api, recruiter, SOFT_SKILLS_INTERVIEW);

    const { interview } = await bookAs(api, head, aBooking(early, partner, { stage: SOFT_SKILLS_INTERVIEW }));

    expect(interview).toMatchObject({ kitVersion: { kit: { slug: 'backend-soft-skills' } } });
  });

  test('records what was held up to 30 days ago', async () => {
    const time = { startsAt: '2026-10-25T10:00:00.000Z', endsAt: '2026-10-25T11:00:00.000Z' };

    const { errors } = await bookAs(api, recruiter, aBooking(vettingCase, lead, time));

    expect(errors).toEqual([]);
  });

  test('follows straight on another', async () => {
    await bookAs(api, recruiter, aBooking(vettingCase, lead));
    const next = { startsAt: '2026-11-24T15:00:00.000Z', endsAt: '2026-11-24T16:00:00.000Z' };

    const { errors } = await bookAs(api, recruiter, aBooking(vettingCase, lead, next));

    expect(errors).toEqual([]);
  });

  test('does not take blanks for a reason to interview in another language', async () => {
    const stranger = await buildInterviewer(api, head, { language: 'go' });
    const participants = [seat(stranger, { languageOverrideReason: '   ' })];

    const { interview, errors } = await bookAs(api, recruiter, aBooking(vettingCase, stranger, { participants }));

    expect(interview).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID', path: ['participants', '0', 'languageOverrideReason'] }]);
  });

  test('keeps why another language is fine', async () => {
    const rubyist = await buildInterviewer(api, head, { language: 'ruby' });
    const participants = [seat(rubyist, { languageOverrideReason: 'Wrote Python for years' })];

    const { interview } = await bookAs(api, recruiter, aBooking(vettingCase, rubyist, { participants }));

    expect(interview).toMatchObject({ participants: [{ languageOverrideReason: 'Wrote Python for years' }] });
  });
});

describe('what is no interview', () => {
  test.each([
    ['an end before its start', { endsAt: '2026-11-24T13:00:00.000Z' }, [['time', 'agreed', 'endsAt']]],
    ['more than a working day', { endsAt: '2026-11-24T22:00:00.001Z' }, [['time', 'agreed', 'endsAt']]],
    [
      'a start more than 30 days past',
      { startsAt: '2026-10-25T09:59:59.999Z', endsAt: '2026-10-25T11:00:00.000Z' },
      [['time', 'agreed', 'startsAt']],
    ],
    ['a place as a zone', { zone: 'Berlin' }, [['zone']]],
    ['a challenge twice', { plannedChallenges: ['CODE_REVIEW', 'CODE_REVIEW'] }, [['plannedChallenges']]],
    ['a link to somewhere else', { joinUrl: 'javascript:alert(1)' }, [['joinUrl']]],
    ['nobody at all', { participants: [] }, [['participants']]],
  ])('%s', async (_name, stated, paths) => {
    const refused = await refusalOf(aBooking(vettingCase, lead, stated));

    expect(refused).toEqual(paths.map((path) => ({ code: 'INVALID', path, blockers: [] })));
  });

  test('nobody who leads, and somebody twice', async () => {
    const listening = { role: 'OBSERVER', isFeedbackRequired: false };
    const participants = [seat(lead, listening), seat(lead, listening)];

    const refused = await refusalOf(aBooking(vettingCase, lead, { participants }));

    expect(refused.map(({ path }) => path)).toEqual([['participants'], ['participants', '1', 'userId']]);
  });
});

describe('who may not', () => {
  test.each([
    ['an interviewer', Role.INTERVIEWER],
    ['an administrator', Role.ADMIN],
    ['a matcher', Role.MATCHER],
  ])('%s', async (_name, role) => {
    const person = await api.person(role);
    const document = `mutation ($input: ScheduleInterviewInput!) { scheduleInterview(input: $input) { interview { id } errors { code } } }`;
    const before = await contentsOf(api);

    const { data } = await api.run(person, document, { input: { version: 1, ...aBooking(vettingCase, lead) } });

    expect(data).toEqual({ scheduleInterview: { interview: null, errors: [{ code: 'NOT_ALLOWED' }] } });
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, vettingCase.key)).toEqual([{ action: 'scheduleInterview', code: 'NOT_ALLOWED' }]);
  });
});

describe('a case', () => {
  test('that was seen before somebody else booked on it is stale', async () => {
    const seen = await onCaseNow(api, aBooking(vettingCase, lead));
    const other = await buildInterviewer(api, head);
    await bookAs(api, recruiter, aBooking(vettingCase, other));
    const before = await contentsOf(api);
    const later = { startsAt: '2026-11-24T16:00:00.000Z', endsAt: '2026-11-24T17:00:00.000Z' };

    const { interview, errors } = await bookAs(api, recruiter, { ...seen, time: timeOf(later) });

    const [now] = await api.asApp('select version from vetting_case where id = $1', [vettingCase.key]);
    expect(interview).toBeNull();
    expect(errors).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: now?.['version'] }]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, vettingCase.key)).toEqual([{ action: 'scheduleInterview', code: 'STALE' }]);
  });

  test.each([
    ['at an earlier stage', SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW],
    ['at a later stage', TECHNICAL_INTERVIEW, SOFT_SKILLS_INTERVIEW],
    ['at a stage without interviews', LISTING, LISTING],
  ])('%s takes none', async (_name, standsAt, stage) => {
    const other = await buildCaseAt(api, recruiter, standsAt);

    const refused = await refusalOf(aBooking(other, lead, { stage }));

    expect(refused).toEqual([{ code: 'ILLEGAL_TRANSITION', path: ['stage'], blockers: [] }]);
  });

  test('that is closed takes none', async () => {
    await moveBuilt(api, recruiter, { key: vettingCase.key, steps: [VettingMove.WITHDRAW] });

    const refused = await refusalOf(aBooking(vettingCase, lead));

    expect(refused).toEqual([{ code: 'ILLEGAL_TRANSITION', path: ['stage'], blockers: [] }]);
  });

  test('that does not exist is not found, and neither is a person', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';

    const noCase = await refusalOf(aBooking(vettingCase, lead, { vettingCaseId: toGlobalId('VettingCase', nobody) }));
    const participants = [seat(lead), seat(lead, { userId: toGlobalId('User', nobody) })];
    const noPerson = await refusalOf(aBooking(vettingCase, lead, { participants }));

    expect(noCase).toEqual([{ code: 'NOT_FOUND', path: ['vettingCaseId'], blockers: [] }]);
    expect(noPerson).toEqual([{ code: 'NOT_FOUND', path: ['participants', '1', 'userId'], blockers: [] }]);
  });
});

describe('who cannot take part', () => {
  const path = ['participants', '0', 'userId'];

  test('an unqualified interviewer, a junior one, and one of another language', async () => {
    const wishes = [
      [{ stages: [SOFT_SKILLS_INTERVIEW] }, ['NOT_QUALIFIED']],
      [{ title: SeniorityTitle.ENGINEER }, ['NOT_SENIOR']],
      [{ language: 'go' }, ['LANGUAGE_NOT_COVERED']],
    ] as const;
    for (const [wish, blockers] of wishes) {
      const person = await buildInterviewer(api, head, wish);

      expect(await refusalOf(aBooking(vettingCase, person))).toEqual([{ code: 'BLOCKED', path, blockers }]);
    }
  });

  test('whoever declared a conflict, and the candidate', async () => {
    await api.asApp(
      `insert into conflict_of_interest (id, created_at, interviewer_id, candidate_id, reason)
       select gen_random_uuid(), now(), i.id, $2, 'Former colleague' from interviewer i where i.user_id = $1`,
      [lead.viewer.id, vettingCase.candidate.key],
    );
    const applicant = await buildInterviewer(api, head);
    const own = await buildCaseAt(api, recruiter, TECHNICAL_INTERVIEW);
    await api.asApp('update candidate set user_id = $2 where id = $1', [own.candidate.key, applicant.viewer.id]);

    const conflicted = await refusalOf(aBooking(vettingCase, lead));
    const themselves = await refusalOf(aBooking(own, applicant));

    const expected = [{ code: 'BLOCKED', path, blockers: ['CONFLICT_OF_INTEREST'] }];
    expect([conflicted, themselves]).toEqual([expected, expected]);
  });

  test('whoever could read a scorecard of the stage', async () => {
    const { interview } = await bookAs(api, recruiter, aBooking(vettingCase, lead));
    expect(interview).not.toBeNull();
    await api.asApp(`update interview_participant set feedback = 'SUBMITTED' where user_id = $1`, [lead.viewer.id]);
    const reader = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER, Role.RECRUITER] });
    const other = await buildInterviewer(api, head);
    const later = { startsAt: '2026-11-24T16:00:00.000Z', endsAt: '2026-11-24T17:00:00.000Z' };

    const refused = await refusalOf(aBooking(vettingCase, reader, later));
    const booked = await bookAs(api, recruiter, aBooking(vettingCase, other, later));

    expect(refused).toEqual([{ code: 'BLOCKED', path, blockers: ['READS_SCORECARDS'] }]);
    expect(booked.errors).toEqual([]);
  });

  test('whoever is in another interview at that time, the candidate too', async () => {
    const other = await buildInterviewer(api, head);
    const another = await buildCaseAt(api, recruiter, TECHNICAL_INTERVIEW);
    await bookAs(api, recruiter, aBooking(vettingCase, lead));
    const overlap = { startsAt: '2026-11-24T14:59:00.000Z', endsAt: '2026-11-24T16:00:00.000Z' };

    const leadBusy = await refusalOf(aBooking(another, lead, overlap));
    const candidateBusy = await refusalOf(aBooking(vettingCase, other, overlap));

    expect(leadBusy).toEqual([{ code: 'CONFLICT', path, blockers: [] }]);
    expect(candidateBusy).toEqual([{ code: 'CONFLICT', path: ['time', 'agreed', 'startsAt'], blockers: [] }]);
  });
});
