import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import {
  candidateExport,
  caseExport,
  type Exportable,
  ownColumns,
} from '../../src/commands/transfer/export-columns.ts';
import { inputType } from '../../src/commands/transfer/input-type.ts';
import { planExport } from '../../src/commands/transfer/export-rows.ts';
import { importApplications } from '../../src/commands/transfer/import-applications.ts';
import { type Format, rowsOf, type Table } from '../../src/commands/transfer/rows.ts';
import type { ImportReport } from '../../src/commands/transfer/tally.ts';
import { written } from '../../src/commands/transfer/written-rows.ts';
import {
  CandidateSource,
  EngagementPreference,
  ProductStage,
  SkillDepth,
} from '../../src/candidate/candidate.enums.ts';
import { EnglishLevel } from '../../src/candidate/english-level.ts';
import type { Application } from '../../src/candidate/receive-application.ts';
import { modelsOf } from '../../src/database/model.ts';
import { Role } from '../../src/kernel/role.ts';
import { createSchema } from '../../src/schema.ts';
import { anApplication, buildCandidate } from '../support/build-candidate.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { removeFolders, temporaryFolder } from '../support/embedded-world.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(async () => {
  await api.close();
  removeFolders();
});

/** Exports go by when somebody applied. */
function tick({ clock }: TestApi): void {
  clock.now = new Date(clock.now.getTime() + 1);
}

interface Wish {
  readonly what: Exportable;
  readonly as: Person;
  readonly format?: Format;
  readonly from?: TestApi;
}

async function exported({ what, as, format = 'ndjson', from = api }: Wish): Promise<string> {
  const place = { schema: createSchema(modelsOf(from.orm)), context: from.context(as), format };
  const { columns, read } = await planExport(place, what);
  // As bytes: what reads text drops the mark in front of it.
  return (await buffer(written(format, columns, read()))).toString('utf8');
}

type Row = Readonly<Record<string, unknown>>;

async function rowsExported(wish: Wish): Promise<Row[]> {
  const lines = (await exported(wish)).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Row); // objects of our own writing
}

function cellsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

const whole: Application = {
  name: 'Zoë O"Neil, Jr.\nof Ely',
  email: 'zoe@example.org',
  phone: '+49 30 12345678',
  linkedin: 'https://www.linkedin.com/in/zoe-oneil',
  github: 'zoe',
  country: 'DE',
  zone: 'Europe/Berlin',
  yearsOfExperience: 6.5,
  english: EnglishLevel.ADVANCED,
  hoursPerWeek: 30,
  availableFrom: '2026-12-01',
  desiredRate: { min: '45.50', max: '60' },
  engagement: EngagementPreference.PART_TIME,
  goals: {
    domains: ['fintech; banks', '-health'],
    productStage: ProductStage.SCALING,
    directHire: true,
    avoid: ['=AC\\DC'],
  },
  source: CandidateSource.REFERRAL,
  referrer: '=HYPERLINK("https://evil.example","x")',
  primaryLanguage: 'python',
  skills: [
    { skill: 'python', depth: SkillDepth.EXPERT, years: 6.5 },
    { skill: 'kafka', depth: SkillDepth.WORKING, years: 1 },
  ],
  claims: [
    { specialization: 'event-driven', decision: 'An outbox', tradeOff: 'A second late', outcome: null },
    { specialization: 'observability' },
  ],
};

describe('an export of candidates', () => {
  test.each<Format>(['csv', 'ndjson'])('as %s is read by an import, which makes the same of it', async (format) => {
    const [here, there] = [await startTestApi(), await startTestApi()];
    const [by, as] = [await here.person(Role.RECRUITER), await there.person(Role.RECRUITER)];
    await buildCase(here, by, whole);
    tick(here);
    await buildCase(here, by, { name: 'Bo', email: 'bo@example.org' });
    const path = join(temporaryFolder(), `candidates.${format}`);

    writeFileSync(path, await exported({ what: candidateExport, as: by, format, from: here }));
    const report = await importedInto(there, as, { path, format });
    const before = await rowsExported({ what: candidateExport, as: by, from: here });
    const after = await rowsExported({ what: candidateExport, as, from: there });
    await Promise.all([here.close(), there.close()]);

    expect(report).toMatchObject({ rows: 2, imported: 2, newCandidates: 2, bad: [] });
    expect(after.map(applicationOf(format))).toEqual(before.map(applicationOf(format)));
    expect(after[0]).toMatchObject({
      ...whole,
      phone: '+493012345678',
      desiredRate: { min: '45.50', max: '60.00' },
      claims: [{ specialization: 'event-driven' }, { specialization: 'observability' }],
    });
  });

  test('as CSV is safe for spreadsheets: formulas are text, and numbers stay numbers', async () => {
    const [by, email] = [await api.person(Role.RECRUITER), 'formula@example.org'];
    const names = ['=1+1', '+1', '-1', '@x', '＝1', 'plain'];
    for (const [index, name] of names.entries()) {
      tick(api);
      await buildCandidate(api, by, anApplication({ name, email: `${String(index)}-${email}`, phone: '' }));
    }

    const csv = await exported({ what: candidateExport, as: by, format: 'csv' });

    const rows = cellsOf(csv).filter((row) => row['email']?.endsWith(email));
    expect(csv.startsWith('\uFEFFid,handle,appliedAt,name,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(cellsOf(csv).length + 2);
    expect(rows.map(({ name }) => name)).toEqual([`'=1+1`, `'+1`, `'-1`, `'@x`, `'＝1`, 'plain']);
    expect(rows.map(({ yearsOfExperience }) => yearsOfExperience)).toEqual(names.map(() => '6'));
  });

  test('holds what the roles may read, and no column beside', async () => {
    const matcher = await api.person(Role.MATCHER);
    const interviewer = await api.person(Role.INTERVIEWER);
    const { id } = await buildCandidate(api, recruiter, {
      phone: '+49 30 99887766',
      desiredRate: { min: '1', max: '2' },
    });

    const [row] = (await rowsExported({ what: candidateExport, as: recruiter })).filter((it) => it['id'] === id);
    const header = await exported({ what: candidateExport, as: interviewer, format: 'csv' });

    expect(row).toMatchObject({ phone: '+493099887766', desiredRate: { min: '1.00', max: '2.00' } });
    expect(header.trimEnd().split(',')).toEqual([
      ...['\uFEFFid', 'handle', 'appliedAt', 'name', 'country', 'zone', 'yearsOfExperience', 'english', 'hoursPerWeek'],
      ...['availableFrom', 'engagement', 'source', 'referrer', 'primaryLanguage', 'skills', 'claims'],
    ]);
    expect(await rowsExported({ what: candidateExport, as: matcher })).toEqual([]);
  });

  test('is on record by whom, of what and how much, before a row is read', async () => {
    const head = await api.person(Role.HEAD_OF_TALENT);
    const [{ count } = {}] = await api.asApp('select count(*)::int from candidate');
    const place = { schema: createSchema(modelsOf(api.orm)), context: api.context(head), format: 'csv' as const };

    const { rows } = await planExport(place, candidateExport);
    const audit = await api.asApp('select action, outcome, object_type, changes from audit_event where actor = $1', [
      head.viewer.id,
    ]);

    expect(rows).toBe(count);
    expect(audit).toEqual([
      {
        action: 'candidates.exported',
        outcome: 'DONE',
        object_type: 'Export',
        changes: { format: 'csv', rows: count, columns: candidateExport.columns.map(({ name }) => name) },
      },
    ]);
  });

  test('is refused to roles that see no candidates, which is on record', async () => {
    const [admin, analyst] = [await api.person(Role.ADMIN), await api.person(Role.ANALYST)];

    for (const as of [admin, analyst])
      await expect(exported({ what: candidateExport, as })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const audit = await api.asApp('select action, outcome, code from audit_event where actor = $1', [admin.viewer.id]);

    expect(audit).toEqual([{ action: 'candidates.exported', outcome: 'REFUSED', code: 'NOT_ALLOWED' }]);
  });

  test('takes the same five statements for a page, however many rows are on it', async () => {
    const counted = async (): Promise<number> => {
      api.statements.length = 0;
      await rowsExported({ what: candidateExport, as: recruiter });
      return api.statements.length;
    };
    const few = await counted();
    for (let index = 0; index < 50; index += 1) await buildCandidate(api, recruiter, { skills: whole.skills });
    const many = await counted();

    // One counts, one reads the candidates, three their applications, skills and claims.
    expect([few, many]).toEqual([5, 5]);
  });

  test('goes on past a page, and ends with the number that is on record', async () => {
    const large = await startTestApi();
    const by = await large.person(Role.RECRUITER);
    for (let index = 0; index < 102; index += 1) await buildCandidate(large, by);
    const place = { schema: createSchema(modelsOf(large.orm)), context: large.context(by), format: 'ndjson' as const };
    const { rows, read } = await planExport(place, candidateExport);
    tick(large);
    await buildCandidate(large, by, { email: 'late@example.org' });

    const names = new Set<unknown>();
    for await (const { identity } of read()) names.add(JSON.stringify(identity));
    await large.close();

    expect(rows).toBe(102);
    expect(names.size).toBe(102);
    expect([...names].join()).not.toContain('late@example.org');
  });
});

function importedInto(
  { orm, clock, ...there }: TestApi,
  as: Person,
  file: Pick<Table, 'path' | 'format'>,
): Promise<ImportReport> {
  const schema = createSchema(modelsOf(orm));
  const { reads, viewer, requestId } = there.context(as);
  const ticking = (): Date => (clock.now = new Date(clock.now.getTime() + 1));
  const rows = rowsOf({ ...file, type: inputType(schema, 'SubmitApplicationInput'), ignored: ownColumns });
  return importApplications({ surroundings: { orm, reads }, schema, viewer, requestId, clock: ticking }, rows, {
    isRehearsal: false,
    skipsBad: false,
    onRow: () => undefined,
  });
}

/** What an import takes of a row: of claims a CSV has no more than what they claim. */
function applicationOf(format: Format): (row: Row) => Row {
  return (row) => {
    const stated = Object.fromEntries(Object.entries(row).filter(([name]) => !ownColumns.includes(name)));
    const claims = row['claims'] as readonly Row[]; // a list of ours
    return format === 'csv' ? { ...stated, claims: claims.map((claim) => claim['specialization']) } : stated;
  };
}

describe('an export of cases', () => {
  test('says where they stand and whom they are about', async () => {
    api.clock.now = new Date('2026-11-24T10:00:00.000Z');
    const { id, candidate } = await buildCase(api, recruiter, { name: 'Grace Hopper', country: 'US' });

    const row = (await rowsExported({ what: caseExport, as: recruiter })).find((it) => it['id'] === id);

    expect(row).toEqual({
      id,
      candidateId: candidate.id,
      handle: expect.stringMatching(/^dev-/),
      name: 'Grace Hopper',
      country: 'US',
      source: 'OTHER',
      primaryLanguage: 'python',
      track: 'BACKEND',
      status: 'OPEN',
      stage: 'PROFILE_REVIEW',
      waitingOn: 'RECRUITER',
      waitingSince: '2026-11-24T10:00:00.000Z',
      slaState: 'ON_TIME',
      minutesLeft: 2700,
      deadline: '2026-12-01T10:00:00.000Z',
      stageDueAt: '2026-11-25T10:00:00.000Z',
      receivedAt: '2026-11-24T10:00:00.000Z',
      lastMovedAt: '2026-11-24T10:00:00.000Z',
    });
  });

  test('keeps negative minutes numbers', async () => {
    const late = await startTestApi();
    const by = await late.person(Role.RECRUITER);
    await buildCase(late, by);
    late.clock.now = new Date('2026-12-03T10:00:00.000Z');

    const [row] = cellsOf(await exported({ what: caseExport, as: by, format: 'csv', from: late }));
    await late.close();

    expect(row).toMatchObject({ slaState: 'OVERDUE', minutesLeft: '-1080' });
  });

  test('is of the assigned cases for who owes a scorecard, and no other once a peer has submitted', async () => {
    const panel = await buildPanel(api, { seats: 3 });
    const [blind, peer, other] = panel.seats;
    await buildSubmitted(api, panel, { person: other ?? peer });
    const seen = (): Promise<Row[]> => rowsExported({ what: caseExport, as: blind });
    const before = await seen();
    await buildSubmitted(api, panel, { person: peer });
    const after = await seen();

    expect(before.map(({ id }) => id)).toEqual([panel.vettingCase.id]);
    expect(after).toEqual(before);
  });

  test('leaves out the own case of whoever exports', async () => {
    const own = await api.person(Role.RECRUITER);
    const { id } = await buildCase(api, recruiter, { email: own.email });

    const [mine, theirs] = [
      await rowsExported({ what: caseExport, as: own }),
      await rowsExported({ what: caseExport, as: recruiter }),
    ];

    expect(theirs.map((row) => row['id'])).toContain(id);
    expect(mine.map((row) => row['id'])).not.toContain(id);
    expect(mine).toHaveLength(theirs.length - 1);
  });
});
