import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { allowedMoveRows, VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { buildCase, type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const { ADVANCE, REJECT, WITHDRAW } = VettingMove;

const anyRule = { rule: 'V2', seq: 2, fromStatus: 'OPEN', fromStage: 'PROFILE_REVIEW' };

interface Move {
  readonly rule: string;
  readonly seq: number;
  readonly fromStatus: string | null;
  readonly fromStage: string | null;
  readonly toStatus: string;
  readonly toStage: string;
}

/** By what the database refuses a transition that the serving login inserts; null when the case has moved. */
function move(key: string, made: Move): Promise<string | null> {
  const text = `insert into stage_transition
    (id, created_at, vetting_case_id, seq, rule, from_status, from_stage, to_status, to_stage, actor_id, reason)
    values (gen_random_uuid(), now(), $1, $2, $3, $4, $5, $6, $7, $8, 'As a test wants it')`;
  const { seq, rule, fromStatus, fromStage, toStatus, toStage } = made;
  return refusedBy(api, text, [key, seq, rule, fromStatus, fromStage, toStatus, toStage, recruiter.viewer.id]);
}

const caseColumns = `id, created_at, candidate_id, track_id, policy_id, stage, status, moves, edits, received_at, waiting_since,
  pauses, deadline`;
const aCase = (stage: string, status: string): string =>
  `select gen_random_uuid(), now(), $1::uuid, t.id, p.id, '${stage}', '${status}', 0, 0, now(), now(), '[]', now()
   from vetting_track t join vetting_policy p on p.track_id = t.id`;

const stateOf = async (key: string): Promise<Record<string, unknown> | undefined> => {
  const [row] = await api.asApp('select status, stage, moves from vetting_case where id = $1', [key]);
  return row;
};

test('the table of allowed moves is the one in code', async () => {
  const state = (status: string | null, stage: string | null): string =>
    status ? `${status}/${String(stage)}` : 'NONE';
  const inCode = allowedMoveRows.map(({ rule, fromStatus, fromStage, toStatus, toStage }) => {
    return `${rule} ${state(fromStatus, fromStage)} ${state(toStatus, toStage)}`;
  });

  const rows = await api.asApp(`select rule || ' ' || from_state || ' ' || to_state as move from vetting_move`);

  expect(rows.map((row) => String(row['move'])).sort()).toEqual(inCode.sort());
});

describe('a transition by raw SQL', () => {
  let built: BuiltCase;

  beforeEach(async () => {
    built = await buildCase(api, recruiter);
  });

  test('moves the case when it is allowed and counted', async () => {
    const refused = await move(built.key, { ...anyRule, toStatus: 'OPEN', toStage: 'SOFT_SKILLS_INTERVIEW' });

    expect(refused).toBeNull();
    expect(await stateOf(built.key)).toEqual({ status: 'OPEN', stage: 'SOFT_SKILLS_INTERVIEW', moves: 2 });
  });

  test.each([
    ['skips a stage', { toStatus: 'OPEN', toStage: 'TECHNICAL_INTERVIEW' }, 'stage_transition_allowed'],
    [
      'passes from the first stage',
      { rule: 'V5', toStatus: 'PASSED', toStage: 'PROFILE_REVIEW' },
      'stage_transition_allowed',
    ],
    [
      'borrows another rule',
      { rule: 'V3', toStatus: 'OPEN', toStage: 'SOFT_SKILLS_INTERVIEW' },
      'stage_transition_allowed',
    ],
    [
      'begins where the case does not stand',
      { rule: 'V3', fromStage: 'SOFT_SKILLS_INTERVIEW', toStatus: 'OPEN', toStage: 'TECHNICAL_INTERVIEW' },
      'stage_transition_from_present_state',
    ],
    [
      'opens the case again',
      { rule: 'V1', fromStatus: null, fromStage: null, toStatus: 'OPEN', toStage: 'PROFILE_REVIEW' },
      'stage_transition_from_present_state',
    ],
    ['leaves a gap', { seq: 3, toStatus: 'OPEN', toStage: 'SOFT_SKILLS_INTERVIEW' }, 'stage_transition_gapless'],
    ['repeats a number', { seq: 1, toStatus: 'OPEN', toStage: 'SOFT_SKILLS_INTERVIEW' }, 'stage_transition_seq'],
    ['comes to nowhere', { toStatus: 'OPEN', toStage: 'HIRED' }, 'stage_transition_to_stage_check'],
  ])('is refused when it %s', async (_name, stated, constraint) => {
    const before = await contentsOf(api);

    const refused = await move(built.key, { ...anyRule, ...stated });

    expect(refused).toBe(constraint);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('is refused when it reopens a case beside an open one', async () => {
    const { key, candidate } = built;
    await moveBuilt(api, recruiter, { key, steps: [WITHDRAW] });
    await api.context(recruiter).em.transactional(async (tx) => {
      await tx.execute(
        `with opened as (insert into vetting_case (${caseColumns}) ${aCase('PROFILE_REVIEW', 'OPEN').replace('$1', '?')} returning id)
        insert into stage_transition (id, created_at, vetting_case_id, seq, rule, to_status, to_stage, actor_id)
        select gen_random_uuid(), now(), id, 1, 'V1', 'OPEN', 'PROFILE_REVIEW', ? from opened`,
        [candidate.key, recruiter.viewer.id],
      );
    });

    const refused = await move(key, {
      rule: 'V11',
      seq: 3,
      fromStatus: 'WITHDRAWN',
      fromStage: 'PROFILE_REVIEW',
      toStatus: 'OPEN',
      toStage: 'PROFILE_REVIEW',
    });

    expect(refused).toBe('vetting_case_one_open');
    expect(await stateOf(key)).toEqual({ status: 'WITHDRAWN', stage: 'PROFILE_REVIEW', moves: 2 });
  });

  test('is made by one of two at once', async () => {
    const both = [1, 2].map(() => move(built.key, { ...anyRule, toStatus: 'OPEN', toStage: 'SOFT_SKILLS_INTERVIEW' }));

    const refused = await Promise.all(both);

    expect(refused.filter((it) => it !== null)).toHaveLength(1);
    expect(await stateOf(built.key)).toEqual({ status: 'OPEN', stage: 'SOFT_SKILLS_INTERVIEW', moves: 2 });
  });

  test.each([
    ['changed', 'update stage_transition set reason = $2 where vetting_case_id = $1', ['for show']],
    ['deleted', 'delete from stage_transition where vetting_case_id = $1', []],
  ])('is never %s', async (_name, text, values) => {
    const before = await contentsOf(api);

    const refused = await refusedBy(api, text, [built.key, ...values]);

    expect(refused).toBe('42501');
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('a case by raw SQL', () => {
  test("cannot be moved under cover of a trigger of one's own", async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    const refused = await refusedBy(
      api,
      `create temporary table cover (id uuid);
       create function pg_temp.skip_stages() returns trigger language plpgsql as $$
       begin
         update vetting_case set status = 'PASSED', stage = 'LISTING', moves = 5 where id = new.id;
         return null;
       end $$;
       create trigger skip_stages after insert on cover for each row execute function pg_temp.skip_stages();
       insert into cover values ('${key}')`,
    );

    expect(refused).toBe('vetting_case_moved_by_transition');
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([
    ['its stage', `stage = 'SOFT_SKILLS_INTERVIEW'`, 'vetting_case_moved_by_transition'],
    ['its status', `status = 'PASSED'`, 'vetting_case_moved_by_transition'],
    ['its count of moves', 'moves = 7', 'vetting_case_moved_by_transition'],
    ['when it was received', `received_at = now() + interval '1 day'`, 'vetting_case_fixed'],
    ['its clock to say two things', 'remaining_minutes = 5', 'vetting_case_clock_runs_or_stands'],
  ])('cannot have %s updated', async (_name, set, constraint) => {
    const { key } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    const refused = await refusedBy(api, `update vetting_case set ${set} where id = $1`, [key]);

    expect(refused).toBe(constraint);
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([
    ['at a later stage', 'LISTING', 'OPEN', 'vetting_case_begins'],
    ['closed', 'PROFILE_REVIEW', 'PASSED', 'vetting_case_begins'],
    ['without a transition', 'PROFILE_REVIEW', 'OPEN', 'vetting_case_opened_by_transition'],
  ])('cannot begin %s', async (_name, stage, status, constraint) => {
    const { key } = await buildCandidate(api, recruiter);
    const before = await contentsOf(api);

    const refused = await refusedBy(api, `insert into vetting_case (${caseColumns}) ${aCase(stage, status)}`, [key]);

    expect(refused).toBe(constraint);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('cannot be a second open one of its candidate and track', async () => {
    const { candidate } = await buildCase(api, recruiter);
    const before = await contentsOf(api);
    const text = `insert into vetting_case (${caseColumns}) ${aCase('PROFILE_REVIEW', 'OPEN')}`;

    const refused = await refusedBy(api, text, [candidate.key]);

    expect(refused).toBe('vetting_case_one_open');
    expect(await contentsOf(api)).toEqual(before);
  });

  test('cannot be deleted', async () => {
    const { key } = await buildCase(api, recruiter);

    const refused = await refusedBy(api, 'delete from vetting_case where id = $1', [key]);

    expect(refused).toBe('42501');
  });
});

describe('a credential by raw SQL', () => {
  const grant = (key: string): Promise<string | null> =>
    refusedBy(
      api,
      `insert into vetting_credential (id, created_at, candidate_id, track_id, vetting_case_id, assessed_seniority, verified_english, valid_from)
       select gen_random_uuid(), now(), v.candidate_id, v.track_id, v.id, 'SENIOR', 'ADVANCED', now() from vetting_case v where v.id = $1`,
      [key],
    );

  test('is refused beside a valid one, and granted once that is revoked', async () => {
    const { key, candidate } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [ADVANCE, REJECT] });
    const opened = await api.context(recruiter).em.transactional((tx) =>
      tx.execute<{ vetting_case_id: string }[]>(
        `with opened as (insert into vetting_case (${caseColumns}) ${aCase('PROFILE_REVIEW', 'OPEN').replace('$1', '?')} returning id)
         insert into stage_transition (id, created_at, vetting_case_id, seq, rule, to_status, to_stage, actor_id)
         select gen_random_uuid(), now(), id, 1, 'V1', 'OPEN', 'PROFILE_REVIEW', ? from opened returning vetting_case_id`,
        [candidate.key, recruiter.viewer.id],
      ),
    );
    const other = opened[0]?.vetting_case_id ?? '';

    const first = await grant(key);
    const second = await grant(other);
    await api.asApp(
      `update vetting_credential set revoked_at = now(), revoked_reason = 'x' where vetting_case_id = $1`,
      [key],
    );
    const third = await grant(other);

    expect([first, second, third]).toEqual([null, 'vetting_credential_one_valid', null]);
  });
});
