import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { foldCaseCounts } from '../../src/vetting/fold-case-counts.ts';
import { countCases } from '../../src/vetting/vetting-case-count.queries.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const rounds = effort / 2;
const many = 50;
let api: TestApi;
let recruiter: Person;
let cases: readonly string[];

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  const built: string[] = [];
  for (let index = 0; index < many; index += 1) built.push((await buildCase(api, recruiter)).key);
  cases = built;
});

afterAll(() => api.close());

const { ADVANCE, HOLD, RESUME } = VettingMove;

const plainly = `select stage, status, count(*)::int from vetting_case group by 1, 2 order by 1, 2`;

/** What the counts that are kept say, by stage and status. */
async function kept(): Promise<unknown[]> {
  const counts = await countCases(api.context(recruiter));
  return counts.map(({ stage, status, count }) => ({ stage, status, count }));
}

test(`${String(many)} cases move at once between the same two counts, in both directions, while the counts are folded`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const held = cases.filter((_key, index) => index % 2 === round % 2);
    await Promise.all(held.map((key) => moveBuilt(api, recruiter, { key, steps: [HOLD] })));

    const moves = cases.map((key) =>
      moveBuilt(api, recruiter, { key, steps: held.includes(key) ? [RESUME] : [HOLD, RESUME, HOLD] }),
    );
    const folds = Array.from({ length: 5 }, () => foldCaseCounts(api.context(recruiter)));
    await Promise.all([...moves, ...folds]);

    expect(await kept()).toEqual(await api.asApp(plainly));
    expect(await kept()).toEqual([
      { stage: 'PROFILE_REVIEW', status: 'ON_HOLD', count: many / 2 },
      { stage: 'PROFILE_REVIEW', status: 'OPEN', count: many / 2 },
    ]);
    await Promise.all(
      cases.filter((key) => !held.includes(key)).map((key) => moveBuilt(api, recruiter, { key, steps: [RESUME] })),
    );
  }
});

test('nobody waits for a transaction that has counted and not ended, and the sums hold after all have', async () => {
  const pairs = cases.flatMap((key, index) => (index % 2 === 0 ? [[key, cases[index + 1] ?? key] as const] : []));
  const move = (key: string, hour: number): string =>
    `update vetting_case set stage_due_at = '2026-12-01 0${String(hour)}:30+00', deadline = '2026-12-08 10:00+00' where id = '${key}'`;
  const orm = api.orm.em;

  // Each takes both counts, half of them in the other order, and holds them until all have: rows of one count would lock.
  let arrived = 0;
  let release = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    release = resolve;
  });
  await Promise.all(
    pairs.map(([one, other], index) =>
      orm.fork().transactional(async (tx) => {
        await tx.execute(move(index % 2 === 0 ? one : other, 8 + (index % 2)));
        arrived += 1;
        if (arrived === pairs.length) release();
        await all;
        await tx.execute(move(index % 2 === 0 ? other : one, 9 - (index % 2)));
      }),
    ),
  );
  const [due] = await api.asApp(
    `select count(*)::int, (select sum(cases)::int from vetting_case_count where deadline_hour = '2026-12-08 10:00+00') as kept
     from vetting_case where deadline = '2026-12-08 10:00+00'`,
  );

  expect(due).toEqual({ count: many, kept: many });
});

test('a move that goes on counts for nobody until it is committed', async () => {
  const [key = ''] = cases;
  const before = await kept();

  await api.orm.em.fork().transactional(async (tx) => {
    await tx.execute(`update vetting_case set stage_due_at = '2026-01-01' where id = '${key}'`);
    await foldCaseCounts(api.context(recruiter));

    expect(await kept()).toEqual(before);
  });
  await moveBuilt(api, recruiter, { key, steps: [ADVANCE] });

  expect(await kept()).toEqual(await api.asApp(plainly));
});
