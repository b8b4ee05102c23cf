import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { interviewMoves, InterviewStatus } from '../../src/interview/interview.states.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import type { BuiltCase } from '../support/build-vetting.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { PROPOSED, SCHEDULED, COMPLETED, CANCELLED } = InterviewStatus;

let api: TestApi;
let head: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

interface Held {
  readonly vettingCase: BuiltCase;
  readonly lead: Person;
  readonly interview: string;
}

/** An interview from 14:00 to 15:00. */
async function held(
  stated: { readonly lead?: Person; readonly startsAt?: string; readonly endsAt?: string } = {},
): Promise<Held> {
  const { lead = await buildInterviewer(api, head), ...time } = stated;
  const vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
  await bookAs(api, recruiter, aBooking(vettingCase, lead, time));
  const [row] = await api.asApp('select id from interview where vetting_case_id = $1', [vettingCase.key]);
  return { vettingCase, lead, interview: String(row?.['id']) };
}

const evening = { startsAt: '2026-11-24T18:00:00.000Z', endsAt: '2026-11-24T19:00:00.000Z' };

/** Copies a seat into another interview, whatever times and flags the statement names. */
const takeSeat = `
  insert into interview_participant (id, created_at, interview_id, user_id, role, feedback, is_active, vetting_case_id,
    candidate_id, stage, starts_at, ends_at, blocks)
  select gen_random_uuid(), now(), i.id, $2, 'PANELIST', 'NOT_REQUIRED', true, i.vetting_case_id,
    i.candidate_id, i.stage, '2020-01-01', '2020-01-02', false
  from interview i where i.id = $1`;

describe('time', () => {
  test('of an interviewer is given once, whatever the statement says of it', async () => {
    const first = await held();
    const other = await held({ startsAt: '2026-11-24T14:30:00.000Z', endsAt: '2026-11-24T15:30:00.000Z' });

    const refused = await refusedBy(api, takeSeat, [other.interview, first.lead.viewer.id]);

    expect(refused).toBe('interview_participant_not_double_booked');
  });

  test('of a candidate is given once', async () => {
    const first = await held();
    const insert = `
      insert into interview (id, created_at, version, vetting_case_id, candidate_id, stage, kit_version_id, status,
        starts_at, ends_at, zone, planned_challenges, scheduled_by_id)
      select gen_random_uuid(), now(), 1, vetting_case_id, $2, stage, kit_version_id, 'PROPOSED',
        starts_at + interval '59 minutes', ends_at + interval '59 minutes', zone, '{}', scheduled_by_id
      from interview where id = $1`;
    const somebodyElse = await held(evening);

    const refused = await refusedBy(api, insert, [first.interview, somebodyElse.vettingCase.candidate.key]);

    expect(refused).toBe('interview_candidate_not_double_booked');
  });

  test('moves with the interview', async () => {
    const first = await held();
    const late = await held({ lead: first.lead, ...evening });

    const refused = await refusedBy(
      api,
      `update interview set starts_at = '2026-11-24T14:30Z', ends_at = '2026-11-24T15:30Z' where id = $1`,
      [late.interview],
    );

    expect(refused).toBe('interview_participant_not_double_booked');
  });

  test('does not come free by a flag of the row alone', async () => {
    const { interview } = await held();
    await api.asApp(
      `update interview_participant set blocks = false, starts_at = '2020-01-01', stage = 'LISTING' where interview_id = $1`,
      [interview],
    );

    const seats = await api.asApp(
      `select blocks, starts_at, stage from interview_participant where interview_id = $1`,
      [interview],
    );

    const startsAt = new Date('2026-11-24T14:00:00.000Z');
    expect(seats).toEqual([{ blocks: true, starts_at: startsAt, stage: 'TECHNICAL_INTERVIEW' }]);
  });

  test('comes free when the interview is called off', async () => {
    const first = await held();
    const other = await held({ startsAt: '2026-11-24T14:30:00.000Z', endsAt: '2026-11-24T15:30:00.000Z' });
    await api.asApp(`update interview set status = 'CANCELLED' where id = $1`, [first.interview]);

    expect(await refusedBy(api, takeSeat, [other.interview, first.lead.viewer.id])).toBeNull();
  });
});

describe('a seat', () => {
  test('is not the candidate’s, nor that of who declared a conflict', async () => {
    const { interview, vettingCase } = await held();
    const applicant = await api.person(Role.INTERVIEWER);
    const partial = await buildInterviewer(api, head);
    await api.asApp('update candidate set user_id = $2 where id = $1', [
      vettingCase.candidate.key,
      applicant.viewer.id,
    ]);
    await api.asApp(
      `insert into conflict_of_interest (id, created_at, interviewer_id, candidate_id, reason)
       select gen_random_uuid(), now(), i.id, $2, 'Sibling' from interviewer i where i.user_id = $1`,
      [partial.viewer.id, vettingCase.candidate.key],
    );

    const refused = [
      await refusedBy(api, takeSeat, [interview, applicant.viewer.id]),
      await refusedBy(api, takeSeat, [interview, partial.viewer.id]),
    ];

    expect(refused).toEqual(['interview_participant_not_candidate', 'interview_participant_no_conflict']);
  });

  test('keeps its interview and user', async () => {
    const { interview } = await held();
    const update = 'update interview_participant set user_id = $2 where interview_id = $1';

    expect(await refusedBy(api, update, [interview, head.viewer.id])).toBe('interview_participant_fixed');
  });
});

describe('an interview', () => {
  const statuses = Object.values(InterviewStatus);
  const ways = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test('moves as the table of moves says, and in no other way', async () => {
    const start = (status: InterviewStatus): InterviewStatus => (status === PROPOSED ? PROPOSED : SCHEDULED);
    const kept: string[] = [];
    for (const [from, to] of ways) {
      const { interview } = await held({
        lead: await buildInterviewer(api, head, { stages: [VettingStage.TECHNICAL_INTERVIEW] }),
      });
      await api.asApp(
        `insert into interview select gen_random_uuid(), created_at, 1, vetting_case_id, candidate_id, stage, kit_version_id,
           $2, starts_at + interval '1 day', ends_at + interval '1 day', zone, join_url, briefing, planned_challenges, null, scheduled_by_id
         from interview where id = $1`,
        [interview, start(from)],
      );
      const [row] = await api.asApp(
        `select id from interview where id <> $1 and vetting_case_id = (select vetting_case_id from interview where id = $1)`,
        [interview],
      );
      const move = `update interview set status = $2::text, completed_at = case when $2::text = 'COMPLETED' then now() end where id = $1`;
      if (start(from) !== from) await api.asApp(move, [row?.['id'], from]);
      if ((await refusedBy(api, move, [row?.['id'], to])) === null) kept.push(`${from}>${to}`);
    }

    const allowed = interviewMoves.flatMap(({ from, to }) => (from === null ? [] : [`${from}>${to}`]));
    expect(kept.toSorted()).toEqual(allowed.toSorted());
  });

  test.each([
    ['begins neither completed nor cancelled', COMPLETED, 'interview_begins'],
    ['nor called off', CANCELLED, 'interview_begins'],
  ])('%s', async (_name, status, constraint) => {
    const { interview } = await held();
    const insert = `
      insert into interview select gen_random_uuid(), created_at, 1, vetting_case_id, candidate_id, stage, kit_version_id,
        $2, starts_at + interval '1 day', ends_at + interval '1 day', zone, join_url, briefing, planned_challenges, null, scheduled_by_id
      from interview where id = $1`;

    expect(await refusedBy(api, insert, [interview, status])).toBe(constraint);
  });

  test('keeps its case, asks what is published for its stage, and is kept itself', async () => {
    const { interview } = await held();
    const softSkills = `select v.id from kit_version v join interview_kit k on k.id = v.kit_id where k.stage = 'SOFT_SKILLS_INTERVIEW'`;
    const insert = `
      insert into interview select gen_random_uuid(), created_at, 1, vetting_case_id, candidate_id, stage, (${softSkills}),
        status, starts_at + interval '1 day', ends_at + interval '1 day', zone, join_url, briefing, planned_challenges, null, scheduled_by_id
      from interview where id = $1`;

    const refused = [
      await refusedBy(api, insert, [interview]),
      await refusedBy(api, `update interview set stage = 'LISTING' where id = $1`, [interview]),
      await refusedBy(api, `update interview set ends_at = starts_at where id = $1`, [interview]),
      await refusedBy(api, 'delete from interview where id = $1', [interview]),
      await refusedBy(api, 'update interview_schedule_version set number = 2 where interview_id = $1', [interview]),
    ];

    expect(refused).toEqual([
      'interview_published_kit',
      'interview_fixed',
      'interview_ends_after_start',
      '42501',
      '42501',
    ]);
  });
});
