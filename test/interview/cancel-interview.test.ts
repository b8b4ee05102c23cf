import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  handIn,
  proposal,
  refusalOf,
  twoSlots,
} from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');
const start = new Date('2026-11-24T14:00:00.000Z');
const justBefore = new Date('2026-11-24T13:59:59.999Z');

let api: TestApi;
let head: Person;
let recruiter: Person;
let built: BuiltInterview;

beforeAll(async () => {
  api = await startTestApi();
  ({ head, recruiter } = await buildTeam(api));
});

beforeEach(async () => {
  built = await buildInterview(api, { head, recruiter });
});

afterEach(() => {
  api.clock.now = bookedAt;
});

afterAll(() => api.close());

const cancel = (stated: object = {}) => {
  const input = { interviewId: built.interviewId, version: 1, reason: ' The candidate took another job ', ...stated };
  return { mutation: 'cancelInterview', input } as const;
};

const miss = (side: string, stated: object = {}) => {
  const input = { interviewId: built.interviewId, version: 1, side, ...stated };
  return { mutation: 'reportNoShow', input } as const;
};

const statesOfDebts = `select distinct blocks, feedback from interview_participant where interview_id = $1`;

describe('cancelInterview', () => {
  test('calls it off with a reason, and the case waits on the recruiter', async () => {
    const { interview, errors } = await changeAs(api, recruiter, cancel());

    expect(errors).toEqual([]);
    expect(interview).toMatchObject({
      version: 2,
      status: 'CANCELLED',
      outcomeNote: 'The candidate took another job',
      vettingCase: { waitingOn: 'RECRUITER' },
    });
    expect(await api.asApp(statesOfDebts, [built.key])).toEqual([{ blocks: false, feedback: 'OWED' }]);
    const audit = `select action, changes from audit_event where object_id = $1 and action <> 'interview.scheduled'`;
    expect(await api.asApp(audit, [built.key])).toEqual([{ action: 'interview.cancelled', changes: {} }]);
  });

  test('frees every time that was offered', async () => {
    const offered = await buildInterview(api, { head, recruiter }, proposal);
    await changeAs(api, recruiter, cancel({ interviewId: offered.interviewId }));
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);

    const { errors } = await bookAs(api, recruiter, aBooking(other, offered.lead, proposal));

    expect(errors).toEqual([]);
  });

  test('is refused once a scorecard is handed in, also by the database', async () => {
    await handIn(api, built, built.panelist);

    const refused = await refusalOf(api, recruiter, cancel());

    expect(refused).toEqual([{ code: 'BLOCKED', path: [], blockers: ['SCORECARD_SUBMITTED'] }]);
    const raw = api.asApp(`update interview set status = 'CANCELLED' where id = $1`, [built.key]);
    await expect(raw).rejects.toMatchObject({ constraint: 'interview_rated' });
  });

  test('refuses an older version, blanks for a reason, and to do it twice', async () => {
    const stale = await refusalOf(api, recruiter, cancel({ version: 3 }));
    const blank = await refusalOf(api, recruiter, cancel({ reason: ' ' }));
    await changeAs(api, recruiter, cancel());
    const twice = await refusalOf(api, recruiter, cancel({ version: 2 }));

    expect([stale, blank, twice]).toEqual([
      [{ code: 'STALE', path: ['version'], blockers: [] }],
      [{ code: 'INVALID', path: ['reason'], blockers: [] }],
      [{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }],
    ]);
  });

  test('is not for interviewers', async () => {
    const document = `mutation ($input: CancelInterviewInput!) { cancelInterview(input: $input) { errors { code } } }`;

    const { data } = await api.run(built.lead, document, { input: cancel().input });

    expect(data).toEqual({ cancelInterview: { errors: [{ code: 'NOT_ALLOWED' }] } });
  });
});

describe('reportNoShow', () => {
  test.each([
    ['CANDIDATE', 'NO_SHOW_CANDIDATE', 'CANDIDATE'],
    ['INTERVIEWER', 'NO_SHOW_INTERVIEWER', 'RECRUITER'],
  ])('of the %s ends it, and says whom the case waits on', async (side, status, waitingOn) => {
    api.clock.now = start;

    const { interview, errors } = await changeAs(api, built.lead, miss(side, { note: 'No word for 20 minutes' }));

    expect(errors).toEqual([]);
    expect(interview).toMatchObject({
      version: 2,
      status,
      outcomeNote: 'No word for 20 minutes',
      vettingCase: { waitingOn },
    });
    expect(await api.asApp(statesOfDebts, [built.key])).toEqual([{ blocks: false, feedback: 'OWED' }]);
    const audit = `select changes from audit_event where object_id = $1 and action = 'interview.missed'`;
    expect(await api.asApp(audit, [built.key])).toEqual([{ changes: { side } }]);
  });

  test('is refused before the start', async () => {
    api.clock.now = justBefore;

    const refused = await refusalOf(api, recruiter, miss('CANDIDATE'));

    expect(refused).toEqual([{ code: 'BLOCKED', path: [], blockers: ['NOT_STARTED'] }]);
  });

  test('is refused once a scorecard is handed in, also by the database', async () => {
    api.clock.now = start;
    await handIn(api, built, built.lead);

    const refused = await refusalOf(api, recruiter, miss('INTERVIEWER'));

    expect(refused).toEqual([{ code: 'BLOCKED', path: [], blockers: ['SCORECARD_SUBMITTED'] }]);
    const raw = api.asApp(`update interview set status = 'NO_SHOW_CANDIDATE' where id = $1`, [built.key]);
    await expect(raw).rejects.toMatchObject({ constraint: 'interview_rated' });
  });

  test('of what is only proposed is none', async () => {
    const offered = await buildInterview(api, { head, recruiter }, proposal);
    api.clock.now = start;

    const refused = await refusalOf(api, recruiter, miss('CANDIDATE', { interviewId: offered.interviewId }));

    expect(refused).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
  });

  test('and completing at once: one wins', async () => {
    api.clock.now = start;
    const complete = { interviewId: built.interviewId, version: 1 };

    const answers = await Promise.all([
      changeAs(api, built.lead, miss('CANDIDATE')),
      changeAs(api, built.panelist, { mutation: 'completeInterview', input: complete }),
    ]);

    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['STALE']);
  });

  test('is refused to an interviewer of others and to a matcher', async () => {
    api.clock.now = start;
    const stranger = await buildInterviewer(api, head);
    const matcher = await api.person(Role.MATCHER);
    const document = `mutation ($input: ReportNoShowInput!) { reportNoShow(input: $input) { errors { code } } }`;

    const codes = [];
    for (const person of [stranger, matcher]) {
      codes.push((await api.run(person, document, { input: miss('CANDIDATE').input })).data);
    }

    expect(codes).toEqual([
      { reportNoShow: { errors: [{ code: 'NOT_FOUND' }] } },
      { reportNoShow: { errors: [{ code: 'NOT_ALLOWED' }] } },
    ]);
  });
});

describe('a retry', () => {
  const again = { startsAt: '2026-11-27T14:00:00.000Z', endsAt: '2026-11-27T15:00:00.000Z' };

  const retry = (stated: object = {}) => {
    return bookAs(
      api,
      recruiter,
      aBooking(built.vettingCase, built.lead, { ...again, retryOfId: built.interviewId, ...stated }),
    );
  };

  beforeEach(async () => {
    api.clock.now = start;
    await changeAs(api, recruiter, miss('CANDIDATE'));
  });

  test('is a new interview that names the one missed, and the case waits on the interviewers again', async () => {
    const { interview } = await retry();

    const document = `query ($id: ID!) { interview(id: $id) { retryOf { id status } vettingCase { waitingOn } } }`;
    const { data } = await api.run(recruiter, document, { id: interview?.['id'] });
    expect(data).toEqual({
      interview: {
        retryOf: { id: built.interviewId, status: 'NO_SHOW_CANDIDATE' },
        vettingCase: { waitingOn: 'INTERVIEWER' },
      },
    });
  });

  test('may be proposed', async () => {
    const slots = [again, { ...twoSlots[1], startsAt: '2026-11-25T09:30:00.000Z' }];

    const { interview, errors } = await retry({ slots });

    expect(errors).toEqual([]);
    expect(interview).toMatchObject({ status: 'PROPOSED', vettingCase: { waitingOn: 'CANDIDATE' } });
  });

  test('happens once, unless it was called off', async () => {
    const { interview } = await retry();
    const next = { startsAt: '2026-11-30T14:00:00.000Z', endsAt: '2026-11-30T15:00:00.000Z' };

    const twice = await retry(next);
    const input = { interviewId: String(interview?.['id']), version: 1, reason: 'Public holiday' };
    await changeAs(api, recruiter, { mutation: 'cancelInterview', input });
    const anew = await retry(next);

    expect(twice.errors).toMatchObject([{ code: 'DUPLICATE', path: ['retryOfId'] }]);
    expect(anew.errors).toEqual([]);
  });

  test('repeats nothing that took place, and nothing of another case', async () => {
    const other = await buildInterview(api, { head, recruiter });
    const { interview } = await retry();
    const next = { startsAt: '2026-11-30T14:00:00.000Z', endsAt: '2026-11-30T15:00:00.000Z' };

    const refused = [
      await retry({ ...next, retryOfId: interview?.['id'] }),
      await retry({ ...next, retryOfId: other.interviewId }),
    ];

    for (const { errors } of refused) expect(errors).toMatchObject([{ code: 'INVALID', path: ['retryOfId'] }]);
  });
});
