import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Ask, Invariant } from '../src/database/invariant.ts';
import { openSurroundings } from '../src/surroundings.ts';
import { guardsOf } from '../src/database/guards.ts';
import { atOneMoment, invariantsOf, statementsOfMigrations, type Verified, verified, verify } from '../src/verify.ts';
import { type Breach, breaches } from './support/breaches.ts';
import { buildDemoWorld } from './support/demo-world.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

let demo: TestDatabase;
/** A copy that nobody connects to, to copy again. */
let base: TestDatabase;
/** One connection for all that is broken: a new one is slow at first. */
let breaking: pg.Client;
let invariants: readonly Invariant[];
let statements: readonly string[];
const clean: Verified[] = [];
let settings: readonly (readonly unknown[])[];
let written: string;

/** The one that looks at who asks. */
const ofServingLogin = 'serving-login-rewrites-nothing';

beforeAll(async () => {
  demo = (await buildDemoWorld()).database;
  const surroundings = await openSurroundings(demo.appUrl);
  invariants = await invariantsOf(surroundings.orm);
  statements = await statementsOfMigrations(surroundings.orm);
  await verify(surroundings.orm, (one) => clean.push(one));
  settings = await atOneMoment(surroundings.orm, (ask) => ask(howItLooks, []));
  written = await atOneMoment(surroundings.orm, (ask) => ask('update candidate set version = version', [])).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code, // the driver's own shape
  );
  // Nobody may be connected to what is copied.
  await surroundings.close();
  base = await createTestDatabase(demo);
  breaking = new pg.Client({ connectionString: demo.ownerUrl });
  await breaking.connect();
  await breaking.query('set plan_cache_mode = force_generic_plan');
}, 120_000);

afterAll(async () => {
  await breaking.end();
  await Promise.all([demo.drop(), base.drop()]);
});

const howItLooks = `select current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as read_only,
  current_setting('statement_timeout') as timeout`;

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

type Broken = Omit<Breach, 'invariant'>;

/** Breaks something as the owner, with triggers off. */
async function breakIt(client: pg.Client, { off, statements: broken }: Broken): Promise<void> {
  await client.query('set role owner');
  for (const table of off) await client.query(`alter table ${table} disable trigger user`);
  for (const statement of broken) await client.query(statement);
  for (const table of off) await client.query(`alter table ${table} enable trigger user`);
}

async function wrongIn(client: pg.Client, looked: readonly Invariant[]): Promise<readonly Verified[]> {
  const found: Verified[] = [];
  for (const invariant of looked) found.push(await verified(askOf(client), invariant));
  return found.filter(({ wrong }) => wrong.length > 0);
}

/** What is found wrong once something is broken, which is taken back after, with the role that broke it. */
async function wrongAfter(broken: Broken): Promise<readonly Verified[]> {
  await breaking.query('begin');
  try {
    await breakIt(breaking, broken);
    return await wrongIn(
      breaking,
      invariants.filter(({ name }) => name !== ofServingLogin),
    );
  } finally {
    await breaking.query('rollback');
  }
}

/** The same in a copy of the database, as the serving login finds it. */
async function wrongInCopyAfter(broken: Broken): Promise<readonly Verified[]> {
  const copy = await createTestDatabase(base);
  try {
    await connected(copy.ownerUrl, (client) => breakIt(client, broken));
    return await connected(copy.appUrl, (client) => wrongIn(client, invariants));
  } finally {
    await copy.drop();
  }
}

/** What is looked for is planned once a connection: planning it takes longer than looking. */
function askOf(client: pg.Client): Ask {
  return async (text, values) => {
    const name = createHash('md5').update(text).digest('hex');
    return (await client.query({ name, text, values: [...values], rowMode: 'array' })).rows;
  };
}

const catalog = async (text: string): Promise<string[]> =>
  connected(demo.appUrl, async (client) => (await askOf(client)(text, [])).map(([name]) => String(name)).sort());

describe('verify', () => {
  test('finds nothing wrong with the demo data, and has a name and a sentence for all that it looks at', () => {
    const names = clean.map(({ name }) => name);

    expect(clean.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(names).toEqual(invariants.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(clean.filter(({ sentence }) => !/^[A-Z].+\.$/.test(sentence))).toEqual([]);
  });

  test('looks at one moment, for as long as it takes, and can write nothing', () => {
    expect(settings).toEqual([['repeatable read', 'on', '0']]);
    expect(written).toBe('25006');
  });

  test('is proved able to fail at each', () => {
    expect(new Set(breaches.map(({ invariant }) => invariant))).toEqual(new Set(invariants.map(({ name }) => name)));
  });

  test.each(breaches.map((breach) => [`${breach.invariant}: ${breach.statements.at(-1) ?? ''}`, breach] as const))(
    'finds what breaks %s',
    async (_name, breach) => {
      const wrong = await (breach.invariant === ofServingLogin ? wrongInCopyAfter : wrongAfter)(breach);

      expect(wrong.map(({ name }) => name).sort()).toEqual([breach.invariant, ...(breach.also ?? [])].sort());
      expect(wrong.flatMap((one) => one.wrong)).not.toContainEqual(expect.objectContaining({ detail: 'null' }));
    },
  );

  test('leaves what was over before a calendar changed as it was counted', async () => {
    const changed = `insert into audit_event (id, created_at, actor, action, outcome, object_type, object_id, changes, request_id)
      select gen_random_uuid(), '2100-01-01', actor, 'businessCalendar.updated', 'DONE', 'BusinessCalendar',
        (select id from business_calendar), '{}', 'x' from audit_event limit 1`;
    const settled = [
      `update vetting_case set met_deadline = not met_deadline where met_deadline is not null`,
      `update feedback_letter set due_at = due_at + interval '1 hour'`,
    ];

    const before = await wrongAfter({ off: ['feedback_letter'], statements: settled });
    const after = await wrongAfter({ off: ['feedback_letter'], statements: [...settled, changed] });

    expect(before.map(({ name }) => name)).toEqual(['deadlines-computed', 'letter-due-computed']);
    expect(after).toEqual([]);
  });

  test('names the row that is wrong, and what is wrong with it', async () => {
    const [wrong] = await wrongAfter({
      off: ['vetting_case'],
      statements: [`update vetting_case set moves = 99 where id = (select min(id::text)::uuid from vetting_case)`],
    });

    const [key] = await catalog('select min(id::text) from vetting_case');
    expect(wrong?.wrong).toEqual([
      { type: 'VettingCase', key, detail: expect.stringMatching(/after 99 moves, last of them \w+\/\w+, number \d+$/) },
    ]);
  });

  test('lists twenty of many, and says that there are more', async () => {
    const off = ['vetting_case'];
    const [wrong] = await wrongAfter({ off, statements: ['update vetting_case set moves = 99'] });

    expect(wrong?.wrong).toHaveLength(20);
    expect(wrong?.isMore).toBe(true);
  });

  test('calls wrong what is too broken to be judged', async () => {
    const broken = `update vetting_case set pauses = '{}', spans = '[]' where id = (select min(id::text)::uuid from vetting_case)`;

    const wrong = await wrongAfter({ off: ['vetting_case'], statements: [broken] });

    expect(wrong.map(({ name }) => name)).toEqual(['pauses-consistent', 'deadlines-computed']);
    expect(wrong[0]?.wrong[0]?.detail).toMatch(/^cannot be judged: /);
  });
});

describe('the guards that migrations made', () => {
  test('are read off their statements as the database has them', async () => {
    const guards = guardsOf(statements);

    expect(guards.triggers).toEqual(
      await catalog(`select c.relname || ' ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`),
    );
    expect(guards.constraints).toEqual(
      await catalog(`select conname from pg_constraint where connamespace = 'public'::regnamespace
        and contype in ('c', 'f', 'u', 'x')`),
    );
    expect(guards.uniqueIndexes).toEqual(
      await catalog(`select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and i.indisunique
          and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`),
    );
    expect(guards.deletable).toEqual(
      await catalog(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and has_table_privilege(current_user, oid, 'delete')`),
    );
    expect(guards.revoked).toContain('update audit_event');
  });
});
