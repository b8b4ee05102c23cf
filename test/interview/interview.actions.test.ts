import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { availableActions } from '../../src/interview/interview.actions.ts';
import { InterviewStatus } from '../../src/interview/interview.states.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs } from '../support/build-interview.ts';
import { moveBuilt } from '../support/build-vetting.ts';
import { buildInterview, buildTeam, changeAs, handIn, proposal } from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { PROPOSED, SCHEDULED, COMPLETED, CANCELLED, NO_SHOW_CANDIDATE, NO_SHOW_INTERVIEWER } = InterviewStatus;

describe('availableActions', () => {
  const startsAt = new Date('2027-06-01T12:00:00Z');
  const before = new Date('2027-06-01T11:59:59.999Z');
  const facts = { status: SCHEDULED, startsAt, submittedScorecards: 0, isCaseAtStage: true };
  const said = (stated: Partial<typeof facts> | object, role: Role, now = startsAt) =>
    availableActions({ ...facts, ...stated }, new Set([role]), now).map(({ action, blockers }) =>
      [action, ...blockers.map(({ code }) => code)].join(' '),
    );

  test.each([
    [PROPOSED, ['CONFIRM', 'CANCEL']],
    [SCHEDULED, ['COMPLETE', 'RESCHEDULE', 'CANCEL', 'REPORT_NO_SHOW']],
    [COMPLETED, []],
    [CANCELLED, []],
    [NO_SHOW_CANDIDATE, []],
    [NO_SHOW_INTERVIEWER, []],
  ])('of one that is %s, to a recruiter', (status, actions) => {
    expect(said({ status }, Role.RECRUITER)).toEqual(actions);
    expect(said({ status }, Role.HEAD_OF_TALENT)).toEqual(actions);
  });

  test.each([
    [PROPOSED, ['CONFIRM']],
    [SCHEDULED, ['COMPLETE', 'REPORT_NO_SHOW']],
    [COMPLETED, []],
  ])('of one that is %s, to who is in it', (status, actions) => {
    expect(said({ status }, Role.INTERVIEWER)).toEqual(actions);
  });

  test.each([
    ['before its start', {}, before, ['COMPLETE NOT_STARTED', 'RESCHEDULE', 'CANCEL', 'REPORT_NO_SHOW NOT_STARTED']],
    [
      'once somebody has handed in',
      { submittedScorecards: 1 },
      startsAt,
      [
        'COMPLETE',
        'RESCHEDULE SCORECARD_SUBMITTED',
        'CANCEL SCORECARD_SUBMITTED',
        'REPORT_NO_SHOW SCORECARD_SUBMITTED',
      ],
    ],
    [
      'once the case went on',
      { isCaseAtStage: false },
      startsAt,
      ['COMPLETE', 'RESCHEDULE CASE_MOVED_ON', 'CANCEL', 'REPORT_NO_SHOW'],
    ],
    [
      'once the case went on, of a proposal',
      { status: PROPOSED, isCaseAtStage: false },
      startsAt,
      ['CONFIRM CASE_MOVED_ON', 'CANCEL'],
    ],
  ])('say what stands in the way %s', (_name, stated, now, actions) => {
    expect(said(stated, Role.RECRUITER, now)).toEqual(actions);
  });
});

describe('over the API', () => {
  const document = `query ($id: ID!) {
    vettingCase(id: $id) { interviews { availableActions { action blockers { code } } } }
  }`;
  let api: TestApi;
  let head: Person;
  let recruiter: Person;

  beforeAll(async () => {
    api = await startTestApi();
    ({ head, recruiter } = await buildTeam(api));
  });

  afterEach(() => {
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');
  });

  afterAll(() => api.close());

  const listed = async (person: Person, id: string): Promise<readonly string[]> => {
    const { data } = await api.run(person, document, { id });
    const { interviews } = data?.['vettingCase'] as {
      interviews: { availableActions: { action: string; blockers: { code: string }[] }[] }[];
    };
    return interviews.flatMap(({ availableActions: actions }) =>
      actions.map(({ action, blockers }) => [action, ...blockers.map(({ code }) => code)].join(' ')),
    );
  };

  test('are those that the mutations refuse for, by the same guard', async () => {
    const built = await buildInterview(api, { head, recruiter });
    api.clock.now = new Date('2026-11-24T14:00:00.000Z');
    await handIn(api, built, built.lead);
    await moveBuilt(api, recruiter, { key: built.vettingCase.key, steps: [VettingMove.ADVANCE] });

    const shown = await listed(recruiter, built.vettingCase.id);
    const input = { interviewId: built.interviewId, version: 1, reason: 'Ill', initiator: 'CANDIDATE' };
    const time = { startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
    const { errors } = await changeAs(api, recruiter, {
      mutation: 'rescheduleInterview',
      input: { ...input, ...time },
    });

    expect(shown).toContain('RESCHEDULE SCORECARD_SUBMITTED CASE_MOVED_ON');
    expect(errors).toMatchObject([{ blockers: [{ code: 'SCORECARD_SUBMITTED' }, { code: 'CASE_MOVED_ON' }] }]);
  });

  test('differ for who recruits and who is in it', async () => {
    const { vettingCase, lead } = await buildInterview(api, { head, recruiter }, proposal);

    expect(await listed(recruiter, vettingCase.id)).toEqual(['CONFIRM', 'CANCEL']);
    expect(await listed(lead, vettingCase.id)).toEqual(['CONFIRM']);
  });

  test('take one statement more, for one interview and for twelve', async () => {
    const { vettingCase, lead } = await buildInterview(api, { head, recruiter });
    const counts: number[] = [];
    for (const wanted of [1, 12]) {
      for (let day = 1; wanted > 1 && day < wanted; day += 1) {
        const date = `2026-12-${String(day).padStart(2, '0')}`;
        const time = { startsAt: `${date}T09:00:00.000Z`, endsAt: `${date}T10:00:00.000Z` };
        expect((await bookAs(api, recruiter, aBooking(vettingCase, lead, time))).errors).toEqual([]);
      }
      api.statements.length = 0;
      await listed(recruiter, vettingCase.id);
      counts.push(api.statements.length);
    }

    expect(counts).toEqual([2, 2]);
  });
});
