import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/kernel/role.ts';
import { removeFolders, temporaryFolder } from '../support/embedded-world.ts';
import { checkout, fourgate, type Ran, shellWith } from '../support/run-fourgate.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const folder = temporaryFolder();
let api: TestApi;
let recruiter: string;
let admin: string;

beforeAll(async () => {
  api = await startTestApi();
  ({ email: recruiter } = await api.person(Role.RECRUITER));
  ({ email: admin } = await api.person(Role.ADMIN));
});

afterAll(async () => {
  await api.close();
  removeFolders();
});

/** A command on the database of this file. */
function run(...args: string[]): Promise<Ran> {
  return fourgate(args, { DATABASE_URL: api.url });
}

function importing(path: string, ...options: string[]): Promise<Ran> {
  return run('import', 'candidates', path, '--as', recruiter, ...options);
}

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const header = 'name,email,phone,yearsOfExperience,english,primaryLanguage,skills,desiredRate.min,desiredRate.max';

/** 500 rows; those whose index is named here are bad. */
function table(wrong: Readonly<Record<number, string>>): string[] {
  const rows = Array.from({ length: 500 }, (_, index) => {
    const right = `"Person ${String(index)},\nof CSV",p${String(index)}@csv.example,,6,ADVANCED,go,go:EXPERT:6;kafka:WORKING:1,45,60`;
    return wrong[index] ?? right;
  });
  return [header, ...rows];
}

const wrong = {
  15: 'Ada,ada@csv.example,,6,FLUENT,go,,,',
  99: 'Bo,bo@csv.example,,six,,go,,,',
  200: 'Cy,nobody,,6,,go,,,',
  300: 'Di,di@csv.example,123,6,,go,go:DEEP:6,,',
  499: 'Ed,ed@csv.example,,6,,go,,60,45',
};

/** Each good row before has two lines. */
const lineOf = (index: number): number => {
  const before = Object.keys(wrong).filter((other) => Number(other) < index).length;
  return 2 + 2 * index - before;
};

describe('import candidates', () => {
  test('of 500 rows with 5 bad ones says of each line, column and reason, and takes in none of them or all others', async () => {
    const path = fileOf('500.csv', table(wrong));
    const english = 'ADVANCED, ELEMENTARY, INTERMEDIATE, NATIVE, PRE_INTERMEDIATE, UPPER_INTERMEDIATE';
    const faults = [
      `Line ${String(lineOf(15))}, column english: "FLUENT" is none of ${english}.`,
      `Line ${String(lineOf(99))}, column yearsOfExperience: "six" is no number like 6.5.`,
      `Line ${String(lineOf(200))}, column email: Give an e-mail address, e.g. ada@example.org.`,
      `Line ${String(lineOf(300))}, column skills: item 1: depth: "DEEP" is none of EXPERT, PRODUCTION, WORKING.`,
      `Line ${String(lineOf(499))}, column desiredRate.max: The highest rate is at least the lowest.`,
    ];

    const refused = await importing(path);
    const none = await run('export', 'candidates', '--as', recruiter, '--format', 'ndjson');
    const skipped = await importing(path, '--skip-bad');

    const nothing = 'Nothing was imported, for 5 rows of 500 are bad.';
    const others =
      '495 rows were imported: 495 new candidates, 0 applications of somebody known; 5 rows of 500 are bad.';
    expect(refused).toEqual({ code: 1, stdout: [...faults, nothing, ''].join('\n'), stderr: '' });
    expect(none).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(skipped).toEqual({ code: 0, stdout: [...faults, others, ''].join('\n'), stderr: '' });
  }, 240_000);

  test('rehearsed says what would be done, and as JSON for a program', async () => {
    const lines = ['{"name":"Hal","email":"hal@csv.example","yearsOfExperience":6,"primaryLanguage":"go"}', '', '[]'];
    const path = fileOf('hal.jsonl', lines);

    const person = await importing(path, '--dry-run', '--skip-bad');
    const program = await importing(path, '--dry-run', '--json');

    expect(person).toEqual({
      code: 0,
      stdout: [
        'Line 3: The line is no JSON object.',
        'Dry run, nothing was changed: 1 row would be imported: 1 new candidate, 0 applications of somebody known; 1 row of 2 is bad.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(program).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(program.stdout)).toEqual({
      dryRun: true,
      rows: 2,
      imported: 0,
      newCandidates: 0,
      badRows: 1,
      bad: [{ line: 3, column: null, code: 'INVALID', reason: 'The line is no JSON object.' }],
      withoutCase: [],
    });
  });

  test('is refused with 1 in one line that says why', async () => {
    const good = fileOf('good.csv', ['name,email,yearsOfExperience,primaryLanguage', 'Fay,fay@csv.example,6,go']);

    const refused = await Promise.all([
      importing(join(folder, 'none.csv')),
      importing(folder, '--format', 'csv'),
      importing(fileOf('empty.ndjson', [])),
      importing(fileOf('german.csv', ['name;email'])),
      run('import', 'candidates', good, '--as', admin),
      run('import', 'candidates', good, '--as', 'nobody@example.com'),
    ]);

    expect(refused.map(({ code, stdout }) => ({ code, stdout }))).toEqual(refused.map(() => ({ code: 1, stdout: '' })));
    expect(refused.map(({ stderr }) => stderr)).toEqual([
      `There is no file ${join(folder, 'none.csv')}.\n`,
      `${folder} is a folder: name a file.\n`,
      `${join(folder, 'empty.ndjson')} is empty.\n`,
      expect.stringMatching(/german\.csv has one column, "name;email"\. Commas separate columns here/),
      'The roles of that account do not allow an import: it takes RECRUITER or HEAD_OF_TALENT.\n',
      'There is no user nobody@example.com. `user list` shows all.\n',
    ]);
  });

  test('is refused with 2 when it is used wrongly', async () => {
    const ran = await Promise.all([
      run('import', 'candidates', 'x.csv'),
      importing('x.xlsx'),
      importing('x.csv', '--format', 'xlsx'),
    ]);

    expect(ran.map(({ code, stdout }) => ({ code, stdout }))).toEqual(ran.map(() => ({ code: 2, stdout: '' })));
    expect(ran.map(({ stderr }) => stderr.trimEnd())).toEqual([
      "error: required option '--as <email-or-id>' not specified",
      'error: the name of x.xlsx does not say what it is: name it .csv or .ndjson, or set --format.',
      "error: option '--format <format>' argument 'xlsx' is invalid. Allowed choices are csv, ndjson.",
    ]);
  });

  test('of somebody whose account is disabled is refused', async () => {
    const { email } = await api.person(Role.RECRUITER);
    await run('user', 'disable', email);

    const ran = await run('export', 'cases', '--as', email);

    expect(ran).toEqual({ code: 1, stdout: '', stderr: `The account of ${email} is disabled.\n` });
  });
});

describe('import rates', () => {
  let head: string;
  const rates = (path: string, ...options: string[]): Promise<Ran> =>
    run('import', 'rates', path, '--as', head, ...options);
  const published = join(checkout, 'src/seed/reference/rate-benchmarks.csv');

  beforeAll(async () => {
    ({ email: head } = await api.person(Role.HEAD_OF_TALENT));
  });

  test('rehearses, takes in and knows the 88 published figures', async () => {
    const rehearsed = await rates(published, '--dry-run', '--json');
    const taken = await rates(published);
    const again = await rates(published);

    expect(JSON.parse(rehearsed.stdout)).toEqual({
      dryRun: true,
      rows: 88,
      imported: 88,
      known: 0,
      badRows: 0,
      bad: [],
    });
    expect(taken).toEqual({
      code: 0,
      stdout: '88 of 88 figures were imported; 0 are on record already.\n',
      stderr: '',
    });
    expect(again.stdout).toBe('0 of 88 figures were imported; 88 are on record already.\n');
  });

  test('says of each bad row what is wrong in which column, and takes in none', async () => {
    const head = 'id,source,category,role,seniority,unit,currency,figure_kind,min,max,median,source_lines';
    const path = fileOf('rates.csv', [
      head,
      'own-001,lemon-2026,seniority,Developer,mid,hour,USD,range,20,55,30,178;184',
      'own-002,lemon-2026,seniority,Developer,mid,hour,EUR,range,20,55,30,178',
      'own-003,lemon-2026,seniority,Developer,mid,hour,USD,range,20,55,56,178',
      'own-004,lemon-2026,seniority,Developer,mid,day,USD,range,20,55,30,178',
      'own-001,lemon-2026,seniority,Developer,mid,hour,USD,range,20,55,30,178',
      'lem-001,lemon-2026,seniority,Developer,mid,hour,USD,range,20,55,31,178;184',
    ]);

    const refused = await rates(path, '--dry-run');
    const none = await rates(path);

    expect(refused.code).toBe(1);
    expect(refused.stdout.trimEnd().split('\n')).toEqual([
      'Line 3, column currency: All of lemon-2026 is in USD.',
      'Line 4, column median: The median lies between the lowest and the highest.',
      'Line 5, column unit: "DAY" is none of HOUR, MONTH, PROJECT, YEAR.',
      'Line 6, column id: Row 1 has the id own-001 already. Give each figure an id of its own.',
      'Dry run, nothing was changed: 4 of 6 rows are bad, and none would be imported.',
    ]);
    expect(none.stdout).toContain('4 of 6 rows are bad, and none were imported.');
    expect((await rates(published)).stdout).toBe('0 of 88 figures were imported; 88 are on record already.\n');
  });

  test('is refused for whoever may not hand in rates', async () => {
    const ran = await run('import', 'rates', published, '--as', recruiter);

    expect(ran).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The roles of that account do not allow an import: it takes HEAD_OF_TALENT.\n',
    });
  });
});

describe('export', () => {
  test('writes a new file that only its owner reads, and overwrites none', async () => {
    const path = join(folder, 'cases.csv');
    const exporting = (out: string): Promise<Ran> => run('export', 'cases', '--as', recruiter, '--out', out);
    await importing(fileOf('gil.csv', ['name,email,yearsOfExperience,primaryLanguage', 'Gil,gil@csv.example,6,go']));

    const written = await exporting(path);
    const content = readFileSync(path, 'utf8');
    const refused = [await exporting(path), await exporting(join(folder, 'none', 'cases.csv'))];

    expect(written).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/cases\.csv holds \d+ cases\.\n$/),
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(content).toMatch(/^\uFEFFid,candidateId,handle,name,[^]+,Gil,[^]+\r\n$/);
    expect(refused).toEqual([
      { code: 1, stdout: '', stderr: `${path} is there already, and an export overwrites nothing.\n` },
      { code: 1, stdout: '', stderr: `The folder of ${join(folder, 'none', 'cases.csv')} is not there.\n` },
    ]);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('leaves no file when it is refused', async () => {
    const path = join(folder, 'refused.csv');

    const ran = await run('export', 'candidates', '--as', admin, '--out', path);

    expect(ran).toMatchObject({ code: 1, stderr: 'The roles of that account do not allow an export of candidates.\n' });
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('ends quietly when whoever reads it has read enough', async () => {
    const line = `"${process.execPath}" bin/fourgate.js export candidates --as ${recruiter} --format ndjson | head -n 1`;
    const shell = spawn('/bin/sh', ['-c', line], { cwd: checkout, env: shellWith({ DATABASE_URL: api.url }) });
    let [stdout, stderr] = ['', ''];
    shell.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    shell.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    await new Promise((resolve) => shell.once('close', resolve));

    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });
});
