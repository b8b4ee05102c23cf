import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bannedQuestionTags } from '../../src/interview/interview-kit.words.ts';
import { interviewMoves, InterviewStatus } from '../../src/interview/interview.states.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import type { BuiltCase } from '../support/build-vetting.ts';
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

/** The constraint or the code by which the database refuses a statement of the serving login; null when it does not. */
async function refusedBy(text: string, values: readonly unknown[] = []): Promise<string | null> {
  try {
    await api.asApp(text, values);
    return null;
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code: string }; // the driver's own shape
    return constraint ?? code;
  }
}

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

    const refused = await refusedBy(takeSeat, [other.interview, first.lead.viewer.id]);

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

    const refused = await refusedBy(insert, [first.interview, somebodyElse.vettingCase.candidate.key]);

    expect(refused).toBe('interview_candidate_not_double_booked');
  });

  test('moves with the interview', async () => {
    const first = await held();
    const late = await held({ lead: first.lead, ...evening });

    const refused = await refusedBy(
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

    expect(await refusedBy(takeSeat, [other.interview, first.lead.viewer.id])).toBeNull();
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
      await refusedBy(takeSeat, [interview, applicant.viewer.id]),
      await refusedBy(takeSeat, [interview, partial.viewer.id]),
    ];

    expect(refused).toEqual(['interview_participant_not_candidate', 'interview_participant_no_conflict']);
  });

  test('keeps its interview and user', async () => {
    const { interview } = await held();
    const update = 'update interview_participant set user_id = $2 where interview_id = $1';

    expect(await refusedBy(update, [interview, head.viewer.id])).toBe('interview_participant_fixed');
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
      if ((await refusedBy(move, [row?.['id'], to])) === null) kept.push(`${from}>${to}`);
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

    expect(await refusedBy(insert, [interview, status])).toBe(constraint);
  });

  test('keeps its case, asks what is published for its stage, and is kept itself', async () => {
    const { interview } = await held();
    const softSkills = `select v.id from kit_version v join interview_kit k on k.id = v.kit_id where k.stage = 'SOFT_SKILLS_INTERVIEW'`;
    const insert = `
      insert into interview select gen_random_uuid(), created_at, 1, vetting_case_id, candidate_id, stage, (${softSkills}),
        status, starts_at + interval '1 day', ends_at + interval '1 day', zone, join_url, briefing, planned_challenges, null, scheduled_by_id
      from interview where id = $1`;

    const refused = [
      await refusedBy(insert, [interview]),
      await refusedBy(`update interview set stage = 'LISTING' where id = $1`, [interview]),
      await refusedBy(`update interview set ends_at = starts_at where id = $1`, [interview]),
      await refusedBy('delete from interview where id = $1', [interview]),
      await refusedBy('update interview_schedule_version set number = 2 where interview_id = $1', [interview]),
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

describe('a published kit', () => {
  test('comes with the installation for both interviews', async () => {
    const kits = await api.asApp(
      `select k.slug, v.number, v.published_at is not null as published, s.position, s.kind,
         count(a.id)::int as attributes, count(a.id) filter (where a.is_required)::int as required
       from interview_kit k join kit_version v on v.kit_id = k.id join kit_section s on s.kit_version_id = v.id
       left join attribute a on a.section_id = s.id
       group by 1, 2, 3, 4, 5 order by 1, 2, 4`,
    );

    const row = (slug: string, position: number, kind: string, counts: readonly number[]) => ({
      slug,
      number: 1,
      published: true,
      position,
      kind,
      attributes: counts[0],
      required: counts[1],
    });
    expect(kits).toEqual([
      row('backend-soft-skills', 1, 'ENGLISH', [1, 1]),
      row('backend-soft-skills', 2, 'COMMUNICATION', [1, 1]),
      row('backend-soft-skills', 3, 'ROLE_PLAY', [1, 1]),
      row('backend-technical', 1, 'SMALL_TALK', [1, 0]),
      row('backend-technical', 2, 'EXPERIENCE', [1, 0]),
      row('backend-technical', 3, 'THEORY', [4, 4]),
      row('backend-technical', 4, 'PRACTICE', [7, 4]),
    ]);
  });

  test.each([
    ['its number', `update kit_version set number = 2`],
    ['its date', `update kit_version set published_at = null`],
    ['a section', `update kit_section set title = 'Other'`],
    ['a question', `update kit_question set text = 'Other'`],
    ['an attribute', `update attribute set is_required = false`],
    [
      'a question more',
      `insert into kit_question select gen_random_uuid(), now(), id, 99, 'One more', '{}' from kit_section limit 1`,
    ],
  ])('does not change: %s', async (_name, statement) => {
    expect(await refusedBy(statement)).toBe('kit_version_published');
  });

  test.each([
    ['a section', 'kit_section'],
    ['a question', 'kit_question'],
    ['an attribute', 'attribute'],
  ])('loses nothing: %s', async (_name, table) => {
    expect(await refusedBy(`delete from ${table}`)).toBe('42501');
  });
});

describe('a draft of a kit', () => {
  beforeAll(async () => {
    await api.asApp(
      `insert into kit_version (id, created_at, kit_id, number) select gen_random_uuid(), now(), id, 2 from interview_kit`,
    );
    await api.asApp(
      `insert into kit_section select gen_random_uuid(), now(), id, 1, 'Draft', 'THEORY' from kit_version where number = 2`,
    );
  });

  test.each(bannedQuestionTags)('holds no question tagged %s', async (tag) => {
    const insert = `insert into kit_question select gen_random_uuid(), now(), s.id, 1, 'Invert a tree', array['fun', $1]
      from kit_section s where s.title = 'Draft' limit 1`;

    expect(await refusedBy(insert, [tag])).toBe('kit_question_no_banned_tag');
  });

  test.each([
    ['SOFT_SKILLS_INTERVIEW', 0, 'kit_version_required_attributes'],
    ['SOFT_SKILLS_INTERVIEW', 5, 'kit_version_required_attributes'],
    ['SOFT_SKILLS_INTERVIEW', 4, null],
    ['TECHNICAL_INTERVIEW', 9, 'kit_version_required_attributes'],
    ['TECHNICAL_INTERVIEW', 8, null],
  ])('for %s is published with %i required attributes or not', async (stage, count, constraint) => {
    const version = `select v.id from kit_version v join interview_kit k on k.id = v.kit_id where v.number = 2 and k.stage = $1`;
    await api.asApp(
      `update attribute set is_required = false where section_id in (select id from kit_section where kit_version_id = (${version}))`,
      [stage],
    );
    await api.asApp(
      `insert into attribute (id, created_at, section_id, position, slug, name, is_required, challenge_kind, anchors)
       select gen_random_uuid(), now(), s.id, $2 * 100 + n, format('a-%s-%s', $2, n), 'A', true, null, '{a,b,c,d}'
       from kit_section s, generate_series(1, $2) n where s.kit_version_id = (${version})`,
      [stage, count],
    );

    expect(await refusedBy(`update kit_version set published_at = now() where id = (${version})`, [stage])).toBe(
      constraint,
    );
  });
});
