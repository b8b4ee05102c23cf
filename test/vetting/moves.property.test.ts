import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessMinutesBetween } from '../../src/calendar/business-time.ts';
import { Role } from '../../src/kernel/role.ts';
import { clockOf, type ClockPause, pausesAfter, type StoredClock } from '../../src/vetting/vetting-case.clock.ts';
import {
  isClosed,
  movesFrom,
  VettingCaseStatus,
  VettingMove,
  VettingStage,
} from '../../src/vetting/vetting-case.states.ts';
import { WaitingOn } from '../../src/vetting/vetting-case.waiting-on.ts';
import { buildCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

// The model knows a case as a stage from 1 to 4, a word, and minutes that have run; it shares no code with the rules.
interface Model {
  stage: number;
  status: string;
  ran: number;
  isAsked: boolean;
}

type Verb = 'advance' | 'reject' | 'withdraw' | 'hold' | 'resume' | 'expire' | 'reopen';

interface Command {
  /** `ask` and `answer` are no moves: they stop and start the clock. */
  readonly verb: Verb | 'ask' | 'answer';
  /** Minutes of working time that pass before it. */
  readonly minutes: number;
}

const verbs = ['advance', 'reject', 'withdraw', 'hold', 'resume', 'expire', 'reopen'] as const;
/** Closing is rarer than its undoing, so that sequences reach all stages. */
const anyVerb = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Command['verb']>('hold', 'resume', 'reopen', 'ask', 'answer') },
  { weight: 2, arbitrary: fc.constantFrom<Command['verb']>('advance') },
  { weight: 1, arbitrary: fc.constantFrom<Command['verb']>('reject', 'withdraw', 'expire') },
);
const commands = fc.array(fc.record({ verb: anyVerb, minutes: fc.nat(120) }), {
  minLength: 200,
  maxLength: 200,
  size: 'max',
});

/** A new seed for each run, printed, so that a failure can be repeated: FOURGATE_TEST_SEED sets it. */
const seed = Number(process.env['FOURGATE_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const onPostgres = Number(process.env['FOURGATE_TEST_MOVE_RUNS'] ?? 20);

const stages = Object.values(VettingStage);
/** Never closed, so that every minute is one of business. */
const calendar = {
  zone: 'UTC',
  opensAt: '00:00',
  closesAt: '24:00',
  workingDays: [1, 2, 3, 4, 5, 6, 7],
  holidays: new Set<string>(),
};
const stageBudgets = [1, 1, 2, 1];
const total = 5 * 1440;
const receivedAt = new Date('2026-11-24T10:00:00.000Z');

const turns: Readonly<Record<Exclude<Verb, 'advance'>, readonly [from: readonly string[], to: string]>> = {
  reject: [['OPEN'], 'REJECTED'],
  withdraw: [['OPEN', 'ON_HOLD'], 'WITHDRAWN'],
  hold: [['OPEN'], 'ON_HOLD'],
  resume: [['ON_HOLD'], 'OPEN'],
  expire: [['OPEN'], 'EXPIRED'],
  reopen: [['REJECTED', 'WITHDRAWN', 'EXPIRED'], 'OPEN'],
};

/** What the model makes of a move; false when it is none. */
function obey(model: Model, verb: Verb): boolean {
  if (verb === 'advance') {
    if (model.status !== 'OPEN') return false;
    if (model.stage === 4) model.status = 'PASSED';
    else model.stage += 1;
    return true;
  }
  const [from, to] = turns[verb];
  if (!from.includes(model.status)) return false;
  model.status = to;
  return true;
}

test('the printed seed repeats the run', () => {
  process.stdout.write(`moves: seed ${String(seed)}\n`);

  expect(Number.isSafeInteger(seed)).toBe(true);
});

describe('200 legal and illegal commands', () => {
  test('leave the pure states and the clock where a model of its own says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commands, (list) => {
        const model: Model = { stage: 1, status: 'OPEN', ran: 0, isAsked: false };
        let real = begin();
        for (const [index, command] of list.entries()) {
          if (model.status === 'OPEN' && !model.isAsked) model.ran += command.minutes;
          foretell(model, command.verb);
          real = make(real, command);
          agree(real, model);
          if (index % 40 === 39) agreeOnTime(real, model);
          seen.add(`${real.status} ${real.stage}`);
        }
      }),
      { numRuns: 500, seed },
    );

    // Every status at every stage, PASSED at the last: the agreement was put to the test everywhere.
    expect(seen.size).toBe(21);
  });
});

function foretell(model: Model, verb: Command['verb']): void {
  if (verb === 'ask' || verb === 'answer') {
    if (model.status === 'OPEN') model.isAsked = verb === 'ask';
  } else if (obey(model, verb)) {
    model.isAsked = false;
  }
}

interface Real {
  readonly status: VettingCaseStatus;
  readonly stage: VettingStage;
  readonly isAsked: boolean;
  readonly now: Date;
  readonly pauses: readonly ClockPause[];
}

function begin(): Real {
  return {
    status: VettingCaseStatus.OPEN,
    stage: VettingStage.PROFILE_REVIEW,
    isAsked: false,
    now: receivedAt,
    pauses: [],
  };
}

/** What the rules under test make of a command. */
function make(real: Real, { verb, minutes }: Command): Real {
  const now = new Date(real.now.getTime() + minutes * 60_000);
  const after = verb === 'ask' || verb === 'answer' ? asked(real, verb) : moved(real, verb);
  const waitingOn = whomFor(after);
  return { ...after, now, pauses: pausesAfter(real.pauses, { status: after.status, waitingOn }, now) };
}

function asked(real: Real, verb: 'ask' | 'answer'): Real {
  return real.status === VettingCaseStatus.OPEN ? { ...real, isAsked: verb === 'ask' } : real;
}

function moved(real: Real, verb: Verb): Real {
  const allowed = movesFrom(real).find(({ move }) => move === VettingMove[upper(verb)]);
  return allowed ? { ...real, ...allowed.to, isAsked: false } : real;
}

function whomFor({ status, isAsked }: Real): WaitingOn | null {
  if (isClosed(status)) return null;
  return isAsked ? WaitingOn.CANDIDATE : WaitingOn.RECRUITER;
}

function upper(verb: Verb): keyof typeof VettingMove {
  return verb.toUpperCase() as keyof typeof VettingMove; // the verbs are the moves in lower case
}

/** Cheaper than one expect each, a hundred thousand times. */
function agree(real: Real, model: Model): void {
  const reached = `${real.status} ${real.stage}`;
  const foretold = `${model.status} ${stages[model.stage - 1] ?? ''}`;
  if (reached !== foretold) throw new Error(`${reached}, not ${foretold}`);
}

function agreeOnTime(real: Real, model: Model): void {
  if (left(real) !== leftBy(model)) throw new Error(`${left(real)}, not ${leftBy(model)}`);
}

function left(real: Real): string {
  const clock: StoredClock = clockOf({ calendar, stageBudgets, receivedAt, ...real });
  if (clock.metDeadline !== null) return `met ${String(clock.metDeadline)}`;
  const minutes = clock.deadline ? businessMinutesBetween(calendar, real.now, clock.deadline) : clock.minutesLeft;
  return `${clock.deadline ? 'runs' : 'stands'} ${String(minutes)}`;
}

function leftBy({ status, ran, isAsked }: Model): string {
  if (status !== 'OPEN' && status !== 'ON_HOLD') return `met ${String(ran <= total)}`;
  return `${status === 'OPEN' && !isAsked ? 'runs' : 'stands'} ${String(total - ran)}`;
}

describe('200 transitions by raw SQL', () => {
  let api: TestApi;
  let recruiter: Person;

  beforeAll(async () => {
    api = await startTestApi();
    recruiter = await api.person(Role.RECRUITER);
  });

  afterAll(() => api.close());

  const command = anyVerb.filter((verb): verb is Verb => verbs.some((it) => it === verb));
  const sequences = fc.array(command, { minLength: 200, maxLength: 200, size: 'max' });

  test(`move a case as the model says and count without a gap, ${String(onPostgres)} times`, async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (list) => {
        const { key } = await buildCase(api, recruiter);
        const model: Model = { stage: 1, status: 'OPEN', ran: 0, isAsked: false };
        const foretold = list.map((verb) => obey(model, verb));

        await api.asApp(inOneGo({ key, actor: recruiter.viewer.id, list, foretold }));

        const [row] = await api.asApp('select status, stage, moves from vetting_case where id = $1', [key]);
        const moves = 1 + foretold.filter(Boolean).length;
        expect(row).toEqual({ status: model.status, stage: stages[model.stage - 1], moves });
      }),
      { numRuns: onPostgres, seed },
    );
  });
});

interface Sequence {
  readonly key: string;
  readonly actor: string;
  readonly list: readonly Verb[];
  readonly foretold: readonly boolean[];
}

/** Tries every move from wherever the case stands then, and fails at the first that is not refused as it was foretold. */
function inOneGo({ key, actor, list, foretold }: Sequence): string {
  return `do $$
    declare
      verbs text[] := '{${list.join()}}';
      foretold boolean[] := '{${foretold.join()}}';
      moved boolean;
    begin
      for i in 1 .. cardinality(verbs) loop
        begin
          insert into stage_transition (id, created_at, vetting_case_id, seq, rule, from_status, from_stage, to_status,
            to_stage, actor_id, reason, hold_until)
          select gen_random_uuid(), now(), id, moves + 1,
            case verbs[i] when 'advance' then case stage when 'PROFILE_REVIEW' then 'V2' when 'SOFT_SKILLS_INTERVIEW' then 'V3'
                when 'TECHNICAL_INTERVIEW' then 'V4' else 'V5' end
              when 'reject' then 'V6' when 'withdraw' then 'V7' when 'expire' then 'V9'
              when 'reopen' then case status when 'REJECTED' then 'V10' else 'V11' end else 'V8' end,
            status, stage,
            case verbs[i] when 'advance' then case stage when 'LISTING' then 'PASSED' else 'OPEN' end
              when 'reject' then 'REJECTED' when 'withdraw' then 'WITHDRAWN' when 'expire' then 'EXPIRED'
              when 'hold' then 'ON_HOLD' else 'OPEN' end,
            case when verbs[i] <> 'advance' then stage when stage = 'PROFILE_REVIEW' then 'SOFT_SKILLS_INTERVIEW'
              when stage = 'SOFT_SKILLS_INTERVIEW' then 'TECHNICAL_INTERVIEW' else 'LISTING' end,
            case when verbs[i] <> 'expire' then '${actor}'::uuid end, 'x',
            case when verbs[i] = 'hold' then now() + interval '1 day' end
          from vetting_case where id = '${key}';
          moved := true;
        exception when foreign_key_violation or check_violation then
          moved := false;
        end;
        if moved <> foretold[i] then raise exception '% at %', verbs[i], i; end if;
      end loop;
    end $$`;
}
