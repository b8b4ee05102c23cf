import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { loadDemo } from '../support/kpi-demo.ts';
import { all, daysCounted, instant, naiveMedian, naiveSurvival, type Row } from '../support/naive-kpis.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let cases: Row[];
let report: ReadonlyMap<string, readonly Value[]>;

interface Value {
  readonly group: string | null;
  readonly part: string | null;
  readonly statistic: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly withheld: string | null;
}

const document = `query ($window: KpiWindowInput!, $groupBy: KpiDimension, $names: [KpiName!]) {
  kpis(window: $window, groupBy: $groupBy, names: $names) { kpis { name values {
    group part statistic value numerator denominator n interval { low high method } withheld } } } }`;

async function asked(person: Person, variables: object = {}): Promise<ReadonlyMap<string, readonly Value[]>> {
  const window = { from: '2026-01-01', to: '2027-01-01' };
  const { data, errors } = await api.run(person, document, { window, ...variables });
  expect(errors).toEqual([]);
  const { kpis } = data?.['kpis'] as { kpis: { name: string; values: Value[] }[] }; // its own document
  return new Map(kpis.map(({ name, values }) => [name, values]));
}

beforeAll(async () => {
  api = await startTestApi();
  await loadDemo(api, 100);
  recruiter = await api.person(Role.RECRUITER);
  cases = await all(api, 'vetting_case');
  report = await asked(recruiter);
}, 560_000);

afterAll(() => api.close());

function of(name: string, statistic: string, part: string | null = null): Value {
  const found = report.get(name)?.find((value) => value.statistic === statistic && value.part === part);
  if (!found) throw new Error(`${name} ${statistic} ${String(part)} is not in ${JSON.stringify(report.get(name))}`);
  return found;
}

const is = (row: Row, ...statuses: readonly string[]) => statuses.includes(String(row['status']));
const share = (part: readonly unknown[], whole: readonly unknown[]) => ({
  value: part.length / whole.length,
  numerator: part.length,
  denominator: whole.length,
  n: whole.length,
});

describe('on demo data, against what plain tables say', () => {
  const decided = () => cases.filter((row) => is(row, 'PASSED', 'REJECTED') && row['stage'] !== 'PROFILE_REVIEW');

  const net = (row: Row): number => {
    const pauses = row['pauses'] as { from: string; until: string | null }[];
    return daysCounted(instant(row['received_at']), instant(row['closed_at']), (at) =>
      pauses.every(({ from, until }) => at < Date.parse(from) || (until !== null && at >= Date.parse(until))),
    );
  };

  test('vetting time on our clock is what is left of the time when pauses are cut out minute by minute', () => {
    const days = decided().map(net);
    const within = decided().filter((row) => row['met_deadline'] === true);
    const late = days.filter((it) => it > 5.001);

    expect(days.length).toBeGreaterThan(10);
    expect(of('VETTING_TIME', 'MEAN').value).toBeCloseTo(days.reduce((sum, it) => sum + it, 0) / days.length, 1);
    expect(of('VETTING_TIME', 'MEDIAN').value).toBeCloseTo(naiveMedian(days), 1);
    expect(of('VETTING_TIME', 'SHARE_IN_TIME')).toMatchObject(share(within, days));
    // After hours nothing runs, and a deadline at their end is over.
    expect(within.length).toBeLessThanOrEqual(days.length - late.length);
  });

  test('all of the vetting time is the time on our clock and the rest of it', () => {
    const days = decided().map((row) => daysCounted(instant(row['received_at']), instant(row['closed_at'])));
    const waits = ['RECRUITER', 'CANDIDATE', 'INTERVIEWER', 'DECISION_MAKER', 'HELD'].map((part) =>
      of('VETTING_WAIT', 'MEAN', part),
    );

    const mean = days.reduce((sum, it) => sum + it, 0) / days.length;
    expect(of('VETTING_TIME_GROSS', 'MEAN').value).toBeCloseTo(mean, 1);
    expect(waits.map(({ n }) => n)).toEqual(waits.map(() => days.length));
    expect(waits.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeLessThanOrEqual(mean + 0.01);
    const ours = waits.filter(({ part }) => part !== 'CANDIDATE' && part !== 'HELD');
    expect(ours.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(
      of('VETTING_TIME', 'MEAN').value ?? 0,
      1,
    );
  });

  test('acceptance is of the cohort, with what is pending apart', () => {
    const passed = cases.filter((row) => is(row, 'PASSED'));

    expect(of('ACCEPTANCE_OF_APPLIED', 'SHARE')).toMatchObject(share(passed, cases));
    expect(of('ACCEPTANCE_OF_DECIDED', 'SHARE')).toMatchObject(
      share(
        passed,
        cases.filter((row) => is(row, 'PASSED', 'REJECTED')),
      ),
    );
    expect(of('APPLICATIONS_PENDING', 'SHARE')).toMatchObject(
      share(
        cases.filter((row) => is(row, 'OPEN', 'ON_HOLD')),
        cases,
      ),
    );
  });

  test('pass-through is of all who entered a stage, and of those who left it', () => {
    const stages = ['PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'];
    const reached = (row: Row) => stages.indexOf(String(row['stage']));

    for (const [index, stage] of stages.entries()) {
      const entered = cases.filter((row) => reached(row) >= index);
      const passed = entered.filter((row) => reached(row) > index || is(row, 'PASSED'));
      const ended = entered.filter((row) => reached(row) > index || !is(row, 'OPEN', 'ON_HOLD'));
      expect(of('PASS_THROUGH', 'SHARE', stage)).toMatchObject(share(passed, entered));
      expect(of('PASS_THROUGH', 'SHARE_OF_ENDED', stage)).toMatchObject(share(passed, ended));
    }
  });

  test('by interviewer it is shrunken, with what was counted beside it, and hidden below ten', async () => {
    const seats = await all(api, 'interview_participant');
    const decisions = await all(api, 'decision');
    const taken = new Set((await all(api, 'reopening')).map((row) => row['decision_id']));
    const users = new Map((await all(api, 'user_account')).map((row) => [row['id'], String(row['name'])]));
    const judged = decisions
      .filter((row) => !taken.has(row['id']))
      .flatMap((row) => {
        const there = seats.filter(
          (seat) =>
            seat['vetting_case_id'] === row['vetting_case_id'] &&
            seat['stage'] === row['stage'] &&
            seat['feedback'] === 'SUBMITTED',
        );
        return [...new Set(there.map((seat) => seat['user_id']))].map((user) => ({
          part: `${String(row['stage'])}, ${users.get(user) ?? ''}`,
          passed: row['outcome'] === 'ADVANCE',
        }));
      });
    const values = report.get('PASS_THROUGH_BY_INTERVIEWER') ?? [];
    const counted = [...Map.groupBy(judged, ({ part }) => part)];

    expect(values).toHaveLength(counted.length);
    expect(counted.some(([, list]) => list.length >= 10)).toBe(true);
    const hidden = counted.filter(([, list]) => list.length < 10).map(([part]) => part);
    const shown = counted.filter(([, list]) => list.length >= 10);
    for (const value of values.filter(({ part }) => hidden.includes(part ?? ''))) {
      expect(value).toMatchObject({
        value: null,
        n: null,
        numerator: null,
        withheld: 'Of fewer than 10 nothing is said.',
      });
    }
    for (const [part, list] of shown) {
      const value = values.find((it) => it.part === part);
      const passed = list.filter((it) => it.passed).length;
      const ofStage = judged.filter((it) => it.part.split(',')[0] === part.split(',')[0]);
      const usual = ofStage.filter((it) => it.passed).length / ofStage.length;
      expect(value).toMatchObject({ numerator: passed, denominator: list.length, n: list.length });
      expect(value?.value).toBeGreaterThanOrEqual(Math.min(passed / list.length, usual) - 0.1);
      expect(value?.value).toBeLessThanOrEqual(Math.max(passed / list.length, usual) + 0.1);
    }
  });

  test('scorecard latency has what is missing as at least so long', async () => {
    const interviews = new Map((await all(api, 'interview')).map((row) => [row['id'], row]));
    const cards = await all(api, 'scorecard');
    const versions = await all(api, 'scorecard_version');
    const byId = new Map(cases.map((row) => [row['id'], row]));
    const decisions = await all(api, 'decision');
    const observed = (await all(api, 'interview_participant'))
      .filter(
        (seat) =>
          is(interviews.get(seat['interview_id']) ?? {}, 'SCHEDULED', 'COMPLETED') && seat['is_active'] === true,
      )
      .filter(
        (seat) =>
          ['OWED', 'SUBMITTED', 'ENDED'].includes(String(seat['feedback'])) &&
          instant(seat['ends_at']) <= api.clock.now,
      )
      .map((seat) => {
        const ends = instant(seat['ends_at']);
        const card = cards.find((row) => row['participant_id'] === seat['id'] && is(row, 'SUBMITTED'));
        const first = versions.find((row) => row['scorecard_id'] === card?.['id'] && row['number'] === 1);
        if (first) return { time: daysCounted(ends, instant(first['submitted_at'])), ended: true };
        const own = byId.get(seat['vetting_case_id']) ?? {};
        const ended = decisions.filter(
          (row) =>
            seat['feedback'] === 'ENDED' && row['vetting_case_id'] === own['id'] && row['stage'] === seat['stage'],
        );
        const until = Math.min(
          api.clock.now.getTime(),
          ...(is(own, 'OPEN', 'ON_HOLD') ? [] : [instant(own['closed_at']).getTime()]),
          ...ended.map((row) => instant(row['decided_at']).getTime()),
        );
        return { time: daysCounted(ends, new Date(until)), ended: false };
      });
    const median = of('SCORECARD_LATENCY', 'MEDIAN');

    expect(observed.some(({ ended }) => !ended)).toBe(true);
    expect(median.n).toBe(observed.length);
    expect(naiveSurvival(observed, (median.value ?? 0) + 0.01)).toBeLessThanOrEqual(0.5);
    expect(naiveSurvival(observed, (median.value ?? 0) - 0.01)).toBeGreaterThan(0.5);
  });

  test('the feedback promise is of all rejections whose time is over', async () => {
    const letters = await all(api, 'feedback_letter');
    const reopened = await all(api, 'reopening');
    const rejections = (await all(api, 'decision')).filter((row) => row['outcome'] === 'REJECT');
    const promises = rejections.flatMap((row) => {
      const letter = letters.find((it) => it['decision_id'] === row['id']);
      const sent = letter?.['sent_at'] ? instant(letter['sent_at']) : null;
      const decidedAt = instant(row['decided_at']);
      if (daysCounted(decidedAt, api.clock.now) < 2) return [];
      const back = reopened.find((it) => it['decision_id'] === row['id']);
      if (back && !sent && daysCounted(decidedAt, instant(back['reopened_at'])) <= 2) return [];
      return [sent !== null && daysCounted(decidedAt, sent) <= 2];
    });

    expect(promises.length).toBeGreaterThanOrEqual(5);
    expect(of('FEEDBACK_PROMISE', 'SHARE_IN_TIME')).toMatchObject(share(promises.filter(Boolean), promises));
  });

  test('no-shows and new times are counted by side', async () => {
    const interviews = await all(api, 'interview');
    const versions = await all(api, 'interview_schedule_version');
    const due = interviews.filter((row) => is(row, 'COMPLETED', 'NO_SHOW_CANDIDATE', 'NO_SHOW_INTERVIEWER'));
    const agreed = interviews.filter((row) => !is(row, 'PROPOSED'));

    for (const side of ['CANDIDATE', 'INTERVIEWER']) {
      expect(of('NO_SHOWS', 'SHARE', side)).toMatchObject(
        share(
          due.filter((row) => is(row, `NO_SHOW_${side}`)),
          due,
        ),
      );
    }
    for (const side of ['TEAM', 'CANDIDATE', 'INTERVIEWER']) {
      const moved = versions.filter((row) => Number(row['number']) > 1 && row['initiator'] === side);
      const value = of('RESCHEDULES', 'MEAN', side);
      expect([value.numerator, value.denominator]).toEqual([
        moved.filter((row) => agreed.some((it) => it['id'] === row['interview_id'])).length,
        agreed.length,
      ]);
    }
  });

  test('cases are counted exactly, with groups and without', async () => {
    const status = await api.run(recruiter, '{ pipelineStatus { counts { stage status slaState count } } }');
    const { counts } = status.data?.['pipelineStatus'] as { counts: Row[] }; // its own document
    const grouped = (await asked(recruiter, { groupBy: 'COUNTRY', names: ['CASES'] })).get('CASES') ?? [];
    const values = report.get('CASES') ?? [];

    expect(values.map(({ part, value }) => [part, value]).toSorted()).toEqual(
      counts
        .map((row) => [
          `${String(row['stage'])} ${String(row['status'])} ${typeof row['slaState'] === 'string' ? row['slaState'] : ''}`.trim(),
          row['count'],
        ])
        .toSorted(),
    );
    for (const { part, value } of values) {
      const parts = grouped.filter((it) => it.part === part);
      expect(parts.reduce((sum, it) => sum + (it.value ?? 0), 0)).toBe(value);
    }
    expect(grouped.some(({ n }) => n === 1)).toBe(true);
  });

  test('every figure says something, but how long people are without work: too few have been', () => {
    const silent = [...report].filter(([, values]) => values.every(({ n }) => n === null)).map(([name]) => name);

    expect(silent).toEqual(['DOWNTIME']);
  });

  test.each(['TRACK', 'SOURCE', 'COUNTRY', 'SENIORITY', 'SPECIALIZATION'])(
    'groups by %s add up to all',
    async (groupBy) => {
      const grouped = await asked(recruiter, { groupBy, names: ['CASES', 'PASS_THROUGH'] });
      const sums = (grouped.get('CASES') ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0);

      expect(sums).toBe(cases.length);
    },
  );
});

interface Point extends Readonly<Record<'passed' | 'rejected' | 'withdrawn' | 'expired' | 'open', number>> {
  readonly passedInterval: { readonly low: number; readonly high: number } | null;
  readonly openInterval: { readonly low: number; readonly high: number } | null;
}

describe('forecasts on demo data', () => {
  const ask = async (text: string, person = recruiter): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await api.run(person, text);
    expect(errors).toEqual([]);
    return data ?? {};
  };
  const windows = 'window: { from: "2026-01-01", to: "2027-01-01" }';

  test('the funnel has for each stage who entered, and what became of them, to the last', async () => {
    const stages = ['PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'];
    const { funnel } =
      await ask(`{ funnel(${windows}) { stages { stage entered passed rejected withdrawn expired open withheld
      incidence { days passed rejected withdrawn expired open passedInterval { low high } openInterval { low high } } } } }`);
    const found = (funnel as { stages: (Record<string, number> & { incidence: Point[] })[] }).stages;

    for (const [index, stage] of stages.entries()) {
      const reached = (row: Row) => stages.indexOf(String(row['stage']));
      const entered = cases.filter((row) => reached(row) >= index);
      const here = (...statuses: string[]) =>
        entered.filter((row) => row['stage'] === stage && is(row, ...statuses)).length;
      expect(found[index]).toMatchObject({
        stage,
        entered: entered.length,
        passed: entered.filter((row) => reached(row) > index || is(row, 'PASSED')).length,
        rejected: here('REJECTED'),
        withdrawn: here('WITHDRAWN'),
        expired: here('EXPIRED'),
        open: here('OPEN', 'ON_HOLD'),
        withheld: null,
      });
      for (const point of found[index]?.incidence ?? []) {
        const { passed, rejected, withdrawn, expired, open, passedInterval, openInterval } = point;
        expect(passed + rejected + withdrawn + expired + open).toBeCloseTo(1, 9);
        for (const [share, bounds] of [
          [passed, passedInterval],
          [open, openInterval],
        ] as const) {
          expect(bounds?.low ?? 0).toBeLessThanOrEqual(share + 1e-9);
          expect(bounds?.high ?? 1).toBeGreaterThanOrEqual(share - 1e-9);
        }
      }
    }
  });

  test('a curve of durations never rises, and its median is where it falls to a half', async () => {
    const { stageDurations } = await ask(`{ stageDurations(stage: TECHNICAL_INTERVIEW, ${windows}) {
      n censored median curve { days share low high } } }`);
    const { n, censored, median, curve } = stageDurations as {
      n: number;
      censored: number;
      median: number;
      curve: { days: number; share: number; low: number | null; high: number | null }[];
    };

    expect(n).toBeGreaterThan(censored);
    expect(curve.map(({ share: it }) => it)).toEqual(curve.map(({ share: it }) => it).toSorted((a, b) => b - a));
    expect(curve.filter(({ days, share: it }) => days >= median !== it <= 0.5)).toEqual([]);
    for (const { share: it, low, high } of curve) {
      expect(low ?? it).toBeLessThanOrEqual(it);
      expect(high ?? it).toBeGreaterThanOrEqual(it);
    }
  });

  test('what is late already is the least of what will be', async () => {
    const { slaForecast, pipelineStatus } = await ask(`{ pipelineStatus { openCount overdueCount }
      slaForecast { pastCases all { n late share interval { low high } } stages { stage n share withheld } } }`);
    const {
      pastCases,
      all: whole,
      stages,
    } = slaForecast as {
      pastCases: number;
      all: { n: number; late: number; share: number; interval: { low: number; high: number } };
      stages: { n: number; share: number | null; withheld: string | null }[];
    };
    const { openCount } = pipelineStatus as { openCount: number };

    expect(pastCases).toBe(cases.length);
    expect(whole.n).toBe(openCount);
    expect(stages.reduce((sum, { n }) => sum + n, 0)).toBe(openCount);
    expect(whole.share).toBeGreaterThanOrEqual(whole.late / whole.n);
    expect(whole.interval.low).toBeLessThanOrEqual(whole.share);
    expect(whole.interval.high).toBeGreaterThanOrEqual(whole.share);
    for (const { n, withheld } of stages) expect(withheld === null).toBe(n >= 5);
  });

  test('capacity is of open cases by the share that comes so far, and of who is qualified', async () => {
    const text = (perDay: number) => `{ capacity(interviewsPerDay: ${String(perDay)}) { assumptions stages {
      stage waiting expected needed booked interviewers shared slots shortfall } } }`;
    const one = (await ask(text(1)))['capacity'] as { stages: Record<string, number>[] };
    const half = (await ask(text(0.5)))['capacity'] as { stages: Record<string, number>[] };
    const interviews = await all(api, 'interview');
    const qualified = await api.asApp(`select q.stage, count(distinct q.interviewer_id)::int as n
      from interviewer_qualification q join interviewer i on i.id = q.interviewer_id where q.ended_at is null and i.is_active
      group by 1`);
    const open = (stage: string) => cases.filter((row) => is(row, 'OPEN') && row['stage'] === stage);
    const held = (row: Row) =>
      interviews.some(
        (it) => it['vetting_case_id'] === row['id'] && it['stage'] === row['stage'] && is(it, 'COMPLETED'),
      );
    const pass = (stage: string): number => of('PASS_THROUGH', 'SHARE_OF_ENDED', stage).value ?? 1;
    const talks = open('PROFILE_REVIEW').length * pass('PROFILE_REVIEW');
    const expected = [talks, (open('SOFT_SKILLS_INTERVIEW').length + talks) * pass('SOFT_SKILLS_INTERVIEW')];

    for (const [index, stage] of ['SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW'].entries()) {
      const waiting = open(stage).filter((row) => !held(row)).length;
      const interviewers = Number(qualified.find((row) => row['stage'] === stage)?.['n']);
      expect(one.stages[index]).toMatchObject({ stage, waiting, interviewers, slots: interviewers * 10 });
      expect(one.stages[index]?.['expected']).toBeCloseTo(expected[index] ?? NaN, 9);
      expect(one.stages[index]?.['needed']).toBeCloseTo(waiting + (expected[index] ?? NaN), 9);
      expect(half.stages[index]).toMatchObject({ slots: interviewers * 5 });
    }
  });

  test('take one statement each, and two to look ahead', async () => {
    const count = async (text: string): Promise<number> => {
      api.statements.length = 0;
      await ask(text);
      return api.statements.length;
    };

    expect(await count(`{ funnel(${windows}) { stages { entered } } }`)).toBe(1);
    expect(await count(`{ stageDurations(stage: LISTING, ${windows}) { n } }`)).toBe(1);
    expect(await count('{ capacity { stages { needed } } }')).toBe(1);
    expect(await count('{ slaForecast { all { share } } }')).toBe(2);
  });

  test('are not for analysts, who have the funnel in whole months', async () => {
    const analyst = await api.person(Role.ANALYST);
    const forbidden = await api.run(analyst, '{ slaForecast { all { n } } capacity { stages { needed } } }');
    const { errors } = await api.run(analyst, '{ funnel(window: { from: "2026-01-02", to: "2026-03-01" }) { from } }');

    expect(forbidden.errors[0]?.code).toBe('FORBIDDEN');
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('whole months') as unknown },
    ]);
    expect(await ask(`{ funnel(${windows}) { from stages { entered withheld } } }`, analyst)).toMatchObject({
      funnel: { from: null },
    });
  });
});
