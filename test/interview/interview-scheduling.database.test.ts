import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt } from '../support/build-interview.ts';
import {
  buildInterview,
  buildTeam,
  type BuiltInterview,
  changeAs,
  proposal,
  twoSlots,
} from '../support/change-interview.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;
let offered: BuiltInterview;

beforeAll(async () => {
  api = await startTestApi();
  ({ head, recruiter } = await buildTeam(api));
});

beforeEach(async () => {
  offered = await buildInterview(api, { head, recruiter }, proposal);
});

afterAll(() => api.close());

/** Repeats an interview at another hour of its day, if the one named may be repeated. */
const repeat = `
  insert into interview (id, created_at, version, vetting_case_id, candidate_id, stage, kit_version_id, status, starts_at,
    ends_at, zone, planned_challenges, scheduled_by_id, retry_of_id, times)
  select gen_random_uuid(), now(), 1, vetting_case_id, candidate_id, stage, kit_version_id, 'SCHEDULED',
    starts_at + $3::interval, ends_at + $3::interval, zone, '{}', scheduled_by_id, $2, '{}'
  from interview where id = $1 returning id`;

const addSlot = `
  insert into interview_slot (id, created_at, interview_id, number, starts_at, ends_at)
  values (gen_random_uuid(), now(), $1, $2, $3, $4)`;

const timesOf = async (table: string, condition: string, key: string) => {
  const text = `select distinct lower(t) as starts_at, upper(t) as ends_at from ${table}, unnest(times) t where ${condition} = $1 order by 1`;
  return api.asApp(text, [key]);
};

const hour = (day: string, from: number) => ({
  starts_at: new Date(`${day}T${String(from).padStart(2, '0')}:00:00.000Z`),
  ends_at: new Date(`${day}T${String(from + 1).padStart(2, '0')}:00:00.000Z`),
});

describe('the time that an interview takes', () => {
  const both = [hour('2026-11-24', 14), hour('2026-11-25', 9)];

  test('is every one that is offered, of the candidate and of each seat', async () => {
    expect(await timesOf('interview', 'id', offered.key)).toEqual(both);
    expect(await timesOf('interview_participant', 'interview_id', offered.key)).toEqual(both);
  });

  test('stays so whatever a statement says', async () => {
    await api.asApp(`update interview set times = '{}' where id = $1`, [offered.key]);
    await api.asApp(`update interview_participant set times = '{}', blocks = false where interview_id = $1`, [
      offered.key,
    ]);

    expect(await timesOf('interview', 'id', offered.key)).toEqual(both);
    expect(await timesOf('interview_participant', 'interview_id', offered.key)).toEqual(both);
  });

  test('is the one agreed once it is agreed', async () => {
    const input = { interviewId: offered.interviewId, version: 1, slotId: offered.slotIds[1] };
    await changeAs(api, recruiter, { mutation: 'confirmInterview', input });

    expect(await timesOf('interview', 'id', offered.key)).toEqual([hour('2026-11-25', 9)]);
    expect(await timesOf('interview_participant', 'interview_id', offered.key)).toEqual([hour('2026-11-25', 9)]);
  });

  test('grows by a time offered later, and not over a booking', async () => {
    const friday = await buildInterview(
      api,
      { head, recruiter },
      {
        startsAt: '2026-11-27T09:00:00.000Z',
        endsAt: '2026-11-27T10:00:00.000Z',
      },
    );
    const seat = `insert into interview_participant (id, created_at, interview_id, user_id, role, feedback, is_active, vetting_case_id,
        candidate_id, stage, starts_at, ends_at, blocks)
      select gen_random_uuid(), now(), i.id, $2, 'OBSERVER', 'NOT_REQUIRED', true, i.vetting_case_id, i.candidate_id, i.stage,
        i.starts_at, i.ends_at, false from interview i where i.id = $1`;
    await api.asApp(seat, [friday.key, offered.lead.viewer.id]);

    const over = await refusedBy(api, addSlot, [offered.key, 3, '2026-11-27T09:59Z', '2026-11-27T11:00Z']);
    const beside = await refusedBy(api, addSlot, [offered.key, 3, '2026-11-27T10:00Z', '2026-11-27T11:00Z']);

    expect([over, beside]).toEqual(['interview_participant_not_double_booked', null]);
    expect(await timesOf('interview', 'id', offered.key)).toEqual([...both, hour('2026-11-27', 10)]);
  });

  test('is not given twice to a candidate', async () => {
    const insert = `
      insert into interview (id, created_at, version, vetting_case_id, candidate_id, stage, kit_version_id, status, starts_at,
        ends_at, zone, planned_challenges, scheduled_by_id)
      select gen_random_uuid(), now(), 1, vetting_case_id, candidate_id, stage, kit_version_id, 'SCHEDULED',
        '2026-11-25T09:30Z', '2026-11-25T09:45Z', zone, '{}', scheduled_by_id from interview where id = $1`;

    expect(await refusedBy(api, insert, [offered.key])).toBe('interview_candidate_not_double_booked');
  });
});

describe('a seat', () => {
  test('that was left is not taken up again at a time that is given by now', async () => {
    const leave = 'update interview_participant set is_active = $3 where interview_id = $1 and user_id = $2';
    await api.asApp(leave, [offered.key, offered.lead.viewer.id, false]);
    const other = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const [, second = {}] = twoSlots;
    expect((await bookAs(api, recruiter, aBooking(other, offered.lead, second))).errors).toEqual([]);

    const refused = await refusedBy(api, leave, [offered.key, offered.lead.viewer.id, true]);

    expect(refused).toBe('interview_participant_not_double_booked');
  });

  test('gives a reason for leaving only once it is left, and one to be excused only with the excuse', async () => {
    const write = (column: string) =>
      refusedBy(api, `update interview_participant set ${column} = 'Ill' where interview_id = $1`, [offered.key]);

    expect([await write('left_reason'), await write('excuse_reason')]).toEqual([
      'interview_participant_left',
      'interview_participant_excused',
    ]);
  });

  test('is taken over by one person', async () => {
    const text = `update interview_participant p set replaces_id = (
        select s.id from interview_participant s where s.interview_id = p.interview_id order by s.id limit 1)
      where p.interview_id = $1`;

    expect(await refusedBy(api, text, [offered.key])).toBe('interview_participant_one_successor');
  });
});

describe('times that are offered', () => {
  test('neither overlap nor end before they start, are at most five, and have one number each', async () => {
    const refused = [
      await refusedBy(api, addSlot, [offered.key, 3, '2026-11-24T14:30Z', '2026-11-24T15:30Z']),
      await refusedBy(api, addSlot, [offered.key, 3, '2026-11-27T15:00Z', '2026-11-27T15:00Z']),
      await refusedBy(api, addSlot, [offered.key, 6, '2026-11-27T15:00Z', '2026-11-27T16:00Z']),
      await refusedBy(api, addSlot, [offered.key, 2, '2026-11-27T15:00Z', '2026-11-27T16:00Z']),
    ];

    expect(refused).toEqual([
      'interview_slot_apart',
      'interview_slot_ends_after_start',
      'interview_slot_number',
      'interview_slot_interview_id_number_unique',
    ]);
  });

  test('are added to what is proposed only, and stay', async () => {
    const agreed = await buildInterview(api, { head, recruiter });

    const refused = [
      await refusedBy(api, addSlot, [agreed.key, 1, '2026-11-27T15:00Z', '2026-11-27T16:00Z']),
      await refusedBy(api, 'update interview_slot set number = 5 where interview_id = $1', [offered.key]),
      await refusedBy(api, 'delete from interview_slot where interview_id = $1', [offered.key]),
      await refusedBy(api, 'truncate interview_slot'),
    ];

    expect(refused).toEqual(['interview_slot_of_proposal', '42501', '42501', '42501']);
  });

  test('are what is agreed, and nothing else is', async () => {
    const agree = `update interview set status = 'SCHEDULED', starts_at = $2, ends_at = $3 where id = $1`;

    const other = await refusedBy(api, agree, [offered.key, '2026-11-26T09:00Z', '2026-11-26T10:00Z']);
    const longer = await refusedBy(api, agree, [offered.key, '2026-11-25T09:00Z', '2026-11-25T11:00Z']);
    const one = await refusedBy(api, agree, [offered.key, '2026-11-25T09:00Z', '2026-11-25T10:00Z']);

    expect([other, longer, one]).toEqual(['interview_agreed_slot', 'interview_agreed_slot', null]);
  });

  test('are looked up in our schema, whatever temporary table stands before it', async () => {
    const text = `create temporary table interview_slot on commit drop as select * from public.interview_slot limit 0;
      update interview set status = 'SCHEDULED', starts_at = '2026-11-26T09:00Z', ends_at = '2026-11-26T10:00Z'
      where id = '${offered.key}'`;

    expect(await refusedBy(api, text)).toBe('interview_agreed_slot');
  });
});

describe('a retry', () => {
  const miss = (key: string) => api.asApp(`update interview set status = 'NO_SHOW_CANDIDATE' where id = $1`, [key]);

  test('repeats only what was missed in its case and stage, once, and keeps what it repeats', async () => {
    const held = await buildInterview(api, { head, recruiter });
    const other = await buildInterview(api, { head, recruiter });
    const early = await refusedBy(api, repeat, [held.key, held.key, '6 hours']);
    await miss(held.key);
    await miss(other.key);
    const [made] = await api.asApp(repeat, [held.key, held.key, '6 hours']);

    const refused = [
      early,
      await refusedBy(api, repeat, [held.key, other.key, '8 hours']),
      await refusedBy(api, repeat, [held.key, held.key, '8 hours']),
      await refusedBy(api, 'update interview set retry_of_id = null where id = $1', [made?.['id']]),
    ];

    expect(refused).toEqual([
      'interview_repeats_missed',
      'interview_repeats_missed',
      'interview_one_retry',
      'interview_fixed',
    ]);
  });
});
