import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobs } from '../../src/jobs.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { foldCaseCounts } from '../../src/vetting/fold-case-counts.ts';
import { countCases } from '../../src/vetting/vetting-case-count.queries.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
import { usualRuns } from '../support/effort.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

const min = new Date('2026-11-14T00:00:00.000Z');
const max = new Date('2026-12-04T00:00:00.000Z');

const { ADVANCE, HOLD, REJECT, RESUME, WITHDRAW } = VettingMove;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

/** Every case looked at one by one, as the case itself says how it stands. */
const plainly = `
  select stage, status, case when met_deadline is not null then null
      when paused_sla_state is not null then paused_sla_state
      when deadline < $1 then 'OVERDUE' when stage_due_at < $1 then 'AT_RISK' else 'ON_TIME' end as "slaState",
    count(*)::int
  from vetting_case group by 1, 2, 3 order by 1, 2, 3`;

const counted = (now: Date) => countCases({ ...api.context(recruiter), now });

const rows = async (): Promise<unknown> =>
  (await api.asApp('select count(*)::int from vetting_case_count'))[0]?.['count'];

/** What the counts come to, whatever rows say it. */
const sums = (): Promise<unknown[]> =>
  api.asApp(`select stage, status, runs, sla_state, deadline_hour, stage_due_hour, sum(cases)::int from vetting_case_count
    group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0 order by 1, 2, 3, 4, 5, 6`);

describe('cases that are counted as they change', () => {
  const steps = [[], [ADVANCE], [HOLD], [HOLD, RESUME], [REJECT], [WITHDRAW], [ADVANCE, HOLD], [ADVANCE, ADVANCE]];

  test('come to what every case says, at any instant, also on the hour and on a deadline', async () => {
    for (let index = 0; index < 24; index += 1) {
      api.clock.now = new Date(Date.UTC(2026, 10, 16 + (index % 9), 8 + (index % 7), (index * 37) % 60, index % 3));
      const { key } = await buildCase(api, recruiter);
      await moveBuilt(api, recruiter, { key, steps: steps[index % steps.length] ?? [] });
    }
    const [, ...due] = await api.asApp(
      'select deadline as at from vetting_case union select stage_due_at from vetting_case',
    );
    const instants = due.flatMap(({ at }) => (at instanceof Date ? around(at) : []));
    const agree = async (now: Date): Promise<void> => {
      expect(await counted(now)).toEqual(await api.asApp(plainly, [now]));
    };

    for (const now of instants) await agree(now);
    await fc.assert(fc.asyncProperty(fc.date({ min, max, noInvalidDate: true }), agree), usualRuns);

    expect(instants.length).toBeGreaterThan(100);
  });

  test('come to the same after a job has folded the rows, and running it again does nothing', async () => {
    const before = await sums();
    const rowsBefore = Number(await rows());

    const job = jobs.find(({ name }) => name === 'fold-case-counts');
    const [did] = (await job?.run(api.context(recruiter))) ?? [];
    const fewer = Number(did?.['rowsFewer']);

    expect(fewer).toBeGreaterThan(0);
    expect(await rows()).toBe(rowsBefore - fewer);
    expect(await rows()).toBe(before.length);
    expect(await sums()).toEqual(before);
    expect(await foldCaseCounts(api.context(recruiter))).toBe(0);
  });

  test('are counted for raw SQL too, and a change that leaves a case where it stands adds no row', async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await counted(api.clock.now);
    const rowsBefore = await rows();

    await api.asApp('update vetting_case set edits = edits + 1, deadline = deadline where id = $1', [key]);
    const unchanged = await rows();
    await api.asApp(`update vetting_case set deadline = '2026-01-01', stage_due_at = '2026-01-01' where id = $1`, [
      key,
    ]);

    expect(unchanged).toBe(rowsBefore);
    expect(await counted(api.clock.now)).not.toEqual(before);
    expect(await counted(api.clock.now)).toEqual(await api.asApp(plainly, [api.clock.now]));
  });

  test('are counted with the transaction: what is rolled back was never there', async () => {
    const { key } = await buildCase(api, recruiter);
    const before = await counted(api.clock.now);

    const refused = await refusedBy(
      api,
      `update vetting_case set deadline = '2026-01-01' where id = '${key}'; select 1 / 0`,
    );

    expect(refused).toBe('22012');
    expect(await counted(api.clock.now)).toEqual(before);
  });

  test('fold themselves with every thousandth row', async () => {
    const { key } = await buildCase(api, recruiter);
    const turns = `do $$ begin for i in 1 .. 1200 loop
      update vetting_case set stage_due_at = stage_due_at + i % 3 * interval '1 hour' where id = '${key}'; end loop; end $$`;

    await api.asApp(turns);

    expect(Number(await rows())).toBeLessThan(1_100);
    expect(await counted(api.clock.now)).toEqual(await api.asApp(plainly, [api.clock.now]));
  });

  test('are counted anew by the owner when what was kept is wrong', async () => {
    const right = await counted(api.clock.now);
    await pastTheGuards(api, [], ['delete from vetting_case_count']);
    const wrong = await counted(api.clock.now);

    await pastTheGuards(api, [], ['select vetting_case_count_anew()']);

    expect(wrong).not.toEqual(right);
    expect(await counted(api.clock.now)).toEqual(right);
  });
});

describe('the serving login', () => {
  test.each([
    [
      `insert into vetting_case_count (stage, status, runs, deadline_hour, stage_due_hour, cases)
       values ('LISTING', 'PASSED', false, 'infinity', 'infinity', 1)`,
    ],
    ['update vetting_case_count set cases = 0'],
    ['delete from vetting_case_count'],
    ['truncate vetting_case_count'],
    ['select vetting_case_count_anew()'],
    ['alter table vetting_case disable trigger vetting_case_count_keep'],
    [
      `create temporary table mine (like vetting_case) on commit drop;
       create trigger mine after insert on mine for each row execute function vetting_case_count_keep()`,
    ],
  ])('does not falsify the counts: %s', async (statement) => {
    const before = await sums();

    expect(await refusedBy(api, statement)).toBe('42501');

    expect(await sums()).toEqual(before);
  });

  test('does not lead the counting astray by a table of its own', async () => {
    const { key } = await buildCase(api, recruiter);

    await api.asApp(
      `create temporary table vetting_case_count (like public.vetting_case_count including identity) on commit drop;
       update vetting_case set deadline = '2026-01-02', stage_due_at = '2026-01-02' where id = '${key}'`,
    );

    expect(await counted(api.clock.now)).toEqual(await api.asApp(plainly, [api.clock.now]));
  });
});

const HOUR = 3_600_000;

/** The instant, its neighbours, and the hours that it lies between. */
function around(at: Date): Date[] {
  const time = at.getTime();
  const hour = time - (time % HOUR);
  return [time - 1, time, time + 1, hour - 1, hour, hour + 1, hour + HOUR].map((each) => new Date(each));
}
