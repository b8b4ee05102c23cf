import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer, type Refused } from '../support/build-interview.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  handIn,
  seatIdOf,
} from '../support/change-interview.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const bookedAt = new Date('2026-11-24T10:00:00.000Z');

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

const document = `mutation ($input: DeclareConflictInput!) {
  declareConflict(input: $input) {
    interviewer { version user { id } conflicts { reason candidate { id } } }
    errors { code path message currentVersion blockers { code } }
  }
}`;

interface Declared {
  readonly interviewer: object | null;
  readonly errors: readonly Refused[];
}

const profileOf = async (person: Person) => {
  const [row] = await api.asApp('select id, version from interviewer where user_id = $1', [person.viewer.id]);
  return { interviewerId: toGlobalId('Interviewer', String(row?.['id'])), version: Number(row?.['version']) };
};

const declare = async (by: Person, of: Person, stated: object = {}) => {
  const candidateId = built.vettingCase.candidate.id;
  const input = { ...(await profileOf(of)), candidateId, reason: ' Worked together for years ', ...stated };
  const { data, errors } = await api.run(by, document, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['declareConflict'] as Declared; // its own document
};

const seatOf = async (person: Person) => {
  const text = `select p.is_active, p.feedback, p.blocks from interview_participant p where p.interview_id = $1 and p.user_id = $2`;
  const [row] = await api.asApp(text, [built.key, person.viewer.id]);
  return row;
};

describe('declaring', () => {
  test('by the head is kept with its reason, and keeps the interviewer out of later interviews', async () => {
    const outsider = await buildInterviewer(api, head);
    const { version } = await profileOf(outsider);

    const { interviewer, errors } = await declare(head, outsider);

    expect(errors).toEqual([]);
    expect(interviewer).toEqual({
      version: version + 1,
      user: { id: outsider.id },
      conflicts: [{ reason: 'Worked together for years', candidate: { id: built.vettingCase.candidate.id } }],
    });
    const later = { startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
    const booked = await bookAs(api, recruiter, aBooking(built.vettingCase, outsider, later));
    expect(booked.errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'CONFLICT_OF_INTEREST' }] }]);
  });

  test('by oneself gives up the seat, the debt and the time, and whom it is about is seen no more', async () => {
    const { interviewer, errors } = await declare(built.panelist, built.panelist);

    expect(errors).toEqual([]);
    expect(interviewer).toMatchObject({ conflicts: [{ reason: 'Worked together for years', candidate: null }] });
    expect(await seatOf(built.panelist)).toEqual({ is_active: false, feedback: 'EXCUSED', blocks: false });
    const query = `query ($id: ID!) { interview(id: $id) { version vettingCase { waitingOn } } }`;
    const seen = await api.run(recruiter, query, { id: built.interviewId });
    expect(seen.data).toEqual({ interview: { version: 2, vettingCase: { waitingOn: 'INTERVIEWER' } } });
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    expect((await bookAs(api, recruiter, aBooking(other, built.panelist))).errors).toEqual([]);
    const audit = `select e.changes ->> 'leftInterviews' as left from audit_event e join interviewer i on i.id = e.object_id
      where e.action = 'interviewer.conflictDeclared' and i.user_id = $1`;
    expect(await api.asApp(audit, [built.panelist.viewer.id])).toEqual([{ left: JSON.stringify([built.key]) }]);
  });

  test('leaves a place that somebody else may take', async () => {
    await declare(built.panelist, built.panelist);
    const substitute = await buildInterviewer(api, head);
    const participantId = await seatIdOf(api, built, built.panelist);
    const input = {
      interviewId: built.interviewId,
      version: 2,
      participantId,
      userId: substitute.id,
      reason: 'Partial',
    };

    const { errors } = await changeAs(api, recruiter, { mutation: 'replaceParticipant', input });

    expect(errors).toEqual([]);
    expect(await seatOf(substitute)).toEqual({ is_active: true, feedback: 'OWED', blocks: true });
  });

  test('keeps what was handed in', async () => {
    await handIn(api, built, built.lead);

    const { errors } = await declare(head, built.lead);

    expect(errors).toEqual([]);
    expect(await seatOf(built.lead)).toEqual({ is_active: true, feedback: 'SUBMITTED', blocks: true });
  });
});

describe('is refused', () => {
  const codesOf = async (declared: Promise<Declared>) => (await declared).errors.map(({ code, path }) => [code, path]);

  test('with nothing changed but the audit: of a colleague, twice, stale, and in blanks', async () => {
    const outsider = await buildInterviewer(api, head);
    await declare(head, outsider);
    const { version } = await profileOf(outsider);
    const before = await contentsOf(api);

    const refused = [
      await codesOf(declare(head, outsider)),
      await codesOf(declare(head, outsider, { version: version - 1 })),
      await codesOf(declare(head, outsider, { reason: ' ' })),
    ];

    expect(refused).toEqual([[['DUPLICATE', ['candidateId']]], [['STALE', ['version']]], [['INVALID', ['reason']]]]);
    expect(await contentsOf(api)).toEqual(before);
    const codes = (await refusalsOf(api, built.vettingCase.candidate.key)).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['DUPLICATE', 'STALE']);
  });

  test('to interviewers for others, whom they do not find, and to recruiters and matchers', async () => {
    const short = `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { errors { code } } }`;
    const input = { ...(await profileOf(built.lead)), candidateId: built.vettingCase.candidate.id, reason: 'Rivals' };
    const matcher = await api.person(Role.MATCHER);

    const answers = [];
    for (const person of [built.panelist, recruiter, matcher])
      answers.push((await api.run(person, short, { input })).data);

    expect(answers).toEqual([
      { declareConflict: { errors: [{ code: 'NOT_FOUND' }] } },
      { declareConflict: { errors: [{ code: 'NOT_ALLOWED' }] } },
      { declareConflict: { errors: [{ code: 'NOT_ALLOWED' }] } },
    ]);
  });

  test('to an interviewer who recruits too, for a colleague', async () => {
    const both = await buildInterviewer(api, head, { roles: [Role.INTERVIEWER, Role.RECRUITER] });

    expect(await codesOf(declare(both, built.lead))).toEqual([['NOT_ALLOWED', []]]);
    expect(await codesOf(declare(both, both))).toEqual([]);
  });

  test('about a candidate whom the interviewer does not see', async () => {
    const outsider = await buildInterviewer(api, head);

    expect(await codesOf(declare(outsider, outsider))).toEqual([['NOT_FOUND', ['candidateId']]]);
  });

  test('by the database while they still owe feedback', async () => {
    const raw = `insert into conflict_of_interest (id, created_at, interviewer_id, candidate_id, reason)
      select gen_random_uuid(), now(), i.id, $2, 'Sibling' from interviewer i where i.user_id = $1`;

    await expect(api.asApp(raw, [built.lead.viewer.id, built.vettingCase.candidate.key])).rejects.toMatchObject({
      constraint: 'conflict_of_interest_seat_left',
    });
  });
});

test('and being booked at once never end in both', async () => {
  const rounds = Array.from({ length: 5 }, (_, index) => `2026-12-0${String(index + 1)}`);
  for (const day of rounds) {
    const outsider = await buildInterviewer(api, head);
    const time = { startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T10:00:00.000Z` };

    await Promise.all([declare(head, outsider), bookAs(api, recruiter, aBooking(built.vettingCase, outsider, time))]);

    const both = `select 1 from interview_participant p join interviewer i on i.user_id = p.user_id
      join conflict_of_interest c on c.interviewer_id = i.id and c.candidate_id = p.candidate_id
      where p.user_id = $1 and p.is_active`;
    expect(await api.asApp(both, [outsider.viewer.id])).toEqual([]);
  }
});
