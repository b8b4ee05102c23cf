import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { importApplications, type ImportWish } from '../../src/commands/transfer/import-applications.ts';
import type { TableRow } from '../../src/commands/transfer/rows.ts';
import type { ImportReport } from '../../src/commands/transfer/tally.ts';
import { modelsOf } from '../../src/database/model.ts';
import { Role } from '../../src/kernel/role.ts';
import { createSchema } from '../../src/schema.ts';
import { anApplication, buildCandidate } from '../support/build-candidate.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let schema: GraphQLSchema;
let silent: GraphQLSchema;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  schema = createSchema(modelsOf(api.orm));
  silent = createSchema(modelsOf(api.orm), () => Promise.resolve());
});

afterAll(() => api.close());

interface Imported {
  readonly report: ImportReport;
  readonly requestId: string;
  readonly counted: readonly number[];
}

/** Imports these inputs as if they stood on the lines from 2 on. */
async function imported(
  inputs: readonly object[],
  { as = recruiter, ...wish }: Partial<ImportWish> & { readonly as?: Person } = {},
): Promise<Imported> {
  const requestId = `command-${randomUUID()}`;
  const counted: number[] = [];
  const { reads, viewer } = api.context(as);
  const place = {
    surroundings: { orm: api.orm, reads },
    schema: wish.isRehearsal === true ? silent : schema,
    viewer,
    clock: () => api.clock.now,
    requestId,
  };
  const report = await importApplications(place, rowsOf(inputs), {
    isRehearsal: false,
    skipsBad: false,
    onRow: (count) => counted.push(count),
    ...wish,
  });
  return { report, requestId, counted };
}

async function* rowsOf(inputs: readonly object[]): AsyncGenerator<TableRow> {
  for (const [index, value] of inputs.entries())
    yield await Promise.resolve({ line: index + 2, value: value as TableRow['value'], fault: null });
}

/** The actions on record of one import, and by whom. */
function auditOf(requestId: string): Promise<Record<string, unknown>[]> {
  const text = `select action, outcome, code, count(*)::int as count from audit_event
    where request_id = $1 and actor = $2 group by 1, 2, 3 order by 1`;
  return api.asApp(text, [requestId, recruiter.viewer.id]);
}

async function known(email: string): Promise<number> {
  const rows = await api.asApp('select 1 from candidate_identity where email_key = $1', [email.toLowerCase()]);
  return rows.length;
}

describe('an import', () => {
  test('hands in each application as the person whose work it is, with a case and its audit rows', async () => {
    const inputs = [anApplication(), anApplication({ skills: [] }), anApplication({ country: 'DE' })];

    const { report, requestId, counted } = await imported(inputs);

    expect(report).toEqual({ rows: 3, imported: 3, newCandidates: 3, badRows: 0, bad: [], withoutCase: [] });
    expect(counted).toEqual([1, 2, 3]);
    expect(await auditOf(requestId)).toEqual([
      { action: 'candidate.applied', outcome: 'DONE', code: null, count: 3 },
      { action: 'vettingCase.opened', outcome: 'DONE', code: null, count: 3 },
    ]);
  });

  test('of 50 rows, 5 of them bad, changes nothing and names each with line, column and reason', async () => {
    const rows: object[] = Array.from({ length: 50 }, () => anApplication());
    rows[15] = anApplication({ english: 'FLUENT' as never });
    rows[19] = anApplication({ yearsOfExperience: 'six' as never });
    rows[20] = anApplication({ email: 'nobody' });
    rows[30] = anApplication({ skills: [{ skill: 'cobol', depth: 'EXPERT' as never, years: 3 }] });
    rows[49] = anApplication({ desiredRate: { min: '60', max: '45' } });
    const before = await contentsOf(api);

    const { report, requestId } = await imported(rows);

    expect({ ...report, bad: [] }).toEqual({
      rows: 50,
      imported: 0,
      newCandidates: 0,
      badRows: 5,
      bad: [],
      withoutCase: [],
    });
    expect(report.bad.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [17, 'english', expect.stringMatching(/^"FLUENT" is none of ADVANCED, ELEMENTARY, /)],
      [21, 'yearsOfExperience', '"six" is no number like 6.5.'],
      [22, 'email', 'Give an e-mail address, e.g. ada@example.org.'],
      [32, 'skills', 'item 1: skill: There is no such skill. `skills` lists those there are.'],
      [51, 'desiredRate.max', 'The highest rate is at least the lowest.'],
    ]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await auditOf(requestId)).toEqual([]);
  });

  test('that skips bad rows takes in all the others', async () => {
    const [good, bad, other] = [anApplication(), anApplication({ email: 'nobody' }), anApplication()];

    const { report } = await imported([good, bad, other], { skipsBad: true });

    expect(report).toMatchObject({ rows: 3, imported: 2, newCandidates: 2, badRows: 1, bad: [{ line: 3 }] });
    expect([await known(good.email), await known(other.email)]).toEqual([1, 1]);
  });

  test('takes somebody twice in a file for somebody known, whose case is open', async () => {
    const first = anApplication();
    const again = anApplication({ email: first.email.toUpperCase(), phone: '+49 30 7654321' });

    const { report } = await imported([first, again]);

    expect(report).toMatchObject({ rows: 2, imported: 2, newCandidates: 1, badRows: 0 });
    expect(report.withoutCase).toEqual([
      { line: 3, blockers: [{ code: 'OPEN_CASE', message: expect.stringContaining('open case') }] },
    ]);
    expect(await known(first.email)).toBe(1);
  });

  test('refuses a row whose identifiers belong to two people, and has that refusal alone on record', async () => {
    const one = anApplication({ phone: '+49 30 1112233' });
    await buildCandidate(api, recruiter, one);
    const other = anApplication();
    await buildCandidate(api, recruiter, other);
    const good = anApplication();
    const before = await contentsOf(api);

    const { report, requestId } = await imported([good, anApplication({ email: other.email, phone: '+49301112233' })]);

    expect(report).toMatchObject({ imported: 0, badRows: 1 });
    expect(report.bad).toEqual([
      {
        line: 3,
        column: null,
        code: 'IDENTITY_CONFLICT',
        reason: expect.stringMatching(/^These identifiers belong to different people: dev-\w+ and dev-\w+\./),
      },
    ]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await auditOf(requestId)).toEqual([
      { action: 'submitApplication', outcome: 'REFUSED', code: 'IDENTITY_CONFLICT', count: 1 },
    ]);
  });

  test('refuses the own application of whoever imports', async () => {
    const { report } = await imported([anApplication({ email: recruiter.email })], { skipsBad: true });

    expect(report).toMatchObject({ imported: 0, bad: [{ line: 2, column: null, code: 'NOT_ALLOWED' }] });
  });

  test('refuses every row to whom the API would refuse it', async () => {
    const analyst = await api.person(Role.ANALYST);
    const application = anApplication();

    const { report } = await imported([application], { as: analyst, skipsBad: true });

    expect(report.bad).toMatchObject([{ line: 2, code: 'NOT_ALLOWED' }]);
    expect(await known(application.email)).toBe(0);
  });
});

describe('a dry run', () => {
  test('says the same as the import after it, and leaves no trace', async () => {
    const taken = anApplication({ phone: '+49 30 4445566' });
    await buildCandidate(api, recruiter, taken);
    const other = anApplication();
    await buildCandidate(api, recruiter, other);
    const twice = anApplication();
    const inputs = [
      twice,
      anApplication({ email: twice.email }),
      anApplication({ email: other.email, phone: '+49304445566' }),
      anApplication({ primaryLanguage: 'cobol' }),
    ];
    const before = await contentsOf(api);

    const rehearsals = [
      await imported(inputs, { isRehearsal: true }),
      await imported(inputs, { isRehearsal: true, skipsBad: true }),
    ];
    const after = await contentsOf(api);
    const traces = await Promise.all(rehearsals.map(({ requestId }) => auditOf(requestId)));
    const real = [await imported(inputs), await imported(inputs, { skipsBad: true })];

    expect(after).toEqual(before);
    expect(traces).toEqual([[], []]);
    expect(rehearsals.map(({ report }) => report)).toEqual(real.map(({ report }) => report));
    expect(real.map(({ report }) => report)).toMatchObject([
      { imported: 0, badRows: 2 },
      { imported: 2, newCandidates: 1, badRows: 2 },
    ]);
  });
});
