import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';
import { fourgate, type Ran } from './support/run-fourgate.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

const verify = (...args: string[]): Promise<Ran> =>
  fourgate(['verify', ...args], { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`set role owner; ${statement}`).finally(() => client.end());
}

interface Printed {
  readonly name: string;
  readonly sentence: string;
  readonly isOk: boolean;
  readonly wrong: readonly object[];
}

const printed = ({ stdout }: Ran): readonly Printed[] => JSON.parse(stdout) as readonly Printed[]; // the command's own words

test('says ok of each, one line each, and ends with 0', async () => {
  const ran = await verify();
  const json = await verify('--json');

  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(/^(ok {5}[a-z-]+\n){40,}$/);
  expect(json.code).toBe(0);
  expect(printed(json).map(({ name }) => `ok     ${name}`)).toEqual(ran.stdout.trimEnd().split('\n'));
  expect(printed(json).filter(({ isOk, wrong }) => !isOk || wrong.length > 0)).toEqual([]);
});

test('says what is wrong and with what, and ends with 1', async () => {
  await asOwner(`insert into vetting_case_count (stage, status, runs, deadline_hour, stage_due_hour, cases)
    values ('LISTING', 'PASSED', false, 'infinity', 'infinity', 3)`);

  const ran = await verify();
  const json = await verify('--json');
  await asOwner('select vetting_case_count_anew()');

  const wrong = {
    type: 'vetting_case_count',
    key: 'LISTING PASSED',
    detail: 'off by 3, due infinity, stage due infinity',
  };
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain(
    `WRONG  cases-counted: The counts that are kept are those of the cases.\n  ${wrong.type} ${wrong.key}: ${wrong.detail}\n`,
  );
  expect(ran.stdout.match(/^WRONG/gm)).toHaveLength(1);
  expect(json.code).toBe(1);
  expect(printed(json).filter(({ isOk }) => !isOk)).toEqual([
    {
      name: 'cases-counted',
      sentence: 'The counts that are kept are those of the cases.',
      isOk: false,
      wrong: [wrong],
      isMore: false,
    },
  ]);
  expect(await verify()).toMatchObject({ code: 0 });
});

test('is wrong use with an argument', async () => {
  expect(await verify('everything')).toMatchObject({ code: 2, stdout: '' });
});
