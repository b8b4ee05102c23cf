import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { createLog } from '../src/http/log.ts';
import type { Teller } from '../src/story/teller.ts';
import { playCompany } from '../src/tour/company.ts';
import { playDetours } from '../src/tour/detours.ts';
import { playMainJob } from '../src/tour/main-job.ts';
import { playMatch } from '../src/tour/match.ts';
import { playRejection } from '../src/tour/rejection.ts';
import { buildDemoWorld, type DemoWorld } from './support/demo-world.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { post, startTestServer, type TestServer } from './support/test-server.ts';

let world: DemoWorld;
let api: TestApi;
let server: TestServer;
const lines: string[] = [];
/** What clients were refused with. */
const refusals: string[] = [];
let requests = 0;

beforeAll(async () => {
  world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  server = await startTestServer(api, { log: createLog('trace', { write: (line) => void lines.push(line) }) });
});

afterAll(async () => {
  await server.app.close();
  await api.close();
});

interface Body {
  readonly data?: Record<string, { readonly errors?: unknown } | null> | null;
  readonly errors?: readonly unknown[];
}

const ask = async (who: string, query: string, variables: object): Promise<Body> => {
  requests += 1;
  const body = (await post(server.app, { query, variables }, { token: world.tokens[who] ?? '' })).json<Body>();
  const refused = Object.values(body.data ?? {}).map((payload) => payload?.errors ?? []);
  refusals.push(JSON.stringify([body.errors ?? [], refused]));
  return body;
};

/** Every mutation of the story is sent a second time, when most are refused. */
const teller: Teller = {
  now: () => api.clock.now,
  ask: async (who, document, variables) => {
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
    const query = print(document);
    const { data, errors = [] } = await ask(who, query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    if (query.startsWith('mutation')) await ask(who, query, variables);
    return data as never; // the document's own type says what its data are
  },
};

/** Every text of the columns that hold something of a person or a secret, found by the names of the columns. */
const personal = async (tables: string): Promise<string[]> => {
  const columns = await api.asApp(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and table_name ~ $1
       and column_name ~ '(^|_)(name|email|phone|e164|key|github|linkedin|url|referrer|note|notes|text|summary|excerpt|hash|briefing|reason|rationale|title|opening|closing|description)($|_)'`,
    [tables],
  );
  const texts = columns.map(async ({ table, column }) => {
    const found = await api.asApp(
      `select distinct "${String(column)}" as text from "${String(table)}" where length("${String(column)}") > 7`,
    );
    return found.map(({ text }) => String(text)).filter((text) => !/^[A-Z_]+$/.test(text));
  });
  return [...new Set((await Promise.all(texts)).flat())];
};

const leaks = (texts: readonly string[], where: readonly string[]): string[] => {
  const all = where.join('\n');
  return texts.filter((text) => all.includes(text) || all.includes(JSON.stringify(text).slice(1, -1)));
};

describe('the whole story, and each step of it refused once', () => {
  beforeAll(async () => {
    const run = { teller, mark: 'log', say: () => undefined };
    const caseId = await playMainJob(run);
    await playRejection(run);
    await playDetours(run);
    const companyId = await playCompany(run);
    await playMatch(run, { caseId, companyId });
  });

  test('leaves nothing of anybody in the log', async () => {
    const texts = [...(await personal('.')), ...Object.values(world.tokens)];

    process.stdout.write(`log: ${String(texts.length)} texts of people looked for in ${String(lines.length)} lines\n`);
    expect(leaks(texts, lines)).toEqual([]);
    expect(texts.length).toBeGreaterThan(500);
    expect(lines.length).toBeGreaterThan(200);
  });

  test('tells nobody who a candidate or a contact is by a refusal, nor a secret', async () => {
    const texts = [
      ...(await personal('^(candidate_identity|company_contact|api_token)$')),
      ...Object.values(world.tokens),
    ];

    expect(leaks(texts, refusals)).toEqual([]);
    expect(refusals.filter((text) => text.includes('"code"')).length).toBeGreaterThan(30);
  });

  test('keeps them out of the audit as well', async () => {
    const texts = [
      ...(await personal('^(candidate_identity|company_contact|api_token)$')),
      ...Object.values(world.tokens),
    ];
    const audit = await api.asApp('select a::text as row from audit_event a');

    expect(
      leaks(
        texts,
        audit.map(({ row }) => String(row)),
      ),
    ).toEqual([]);
    expect(audit.length).toBeGreaterThan(200);
  });

  test('is one line for each request, of names that are known', () => {
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>); // pino's own lines
    const keys = new Set(parsed.flatMap((line) => Object.keys(line)));

    expect(lines.filter((line) => line.trimEnd().includes('\n'))).toEqual([]);
    expect(parsed).toHaveLength(requests);
    expect([...keys].sort()).toEqual(['level', 'method', 'ms', 'operation', 'requestId', 'route', 'status', 'time']);
  });
});

describe('a name that looks like something else', () => {
  test.each([
    ['a line of the log', 'Eve\n{"level":60,"time":"2026","msg":"forged"}'],
    ['a line break', 'Eve\r\nX-Forged: 1'],
    ['colours of a terminal', 'Eve\u001b[2J\u001b[31m'],
    ['a text from right to left', 'Eve \u202egnp.exe'],
    ['JSON', '","level":60,"x":"'],
  ])('is one line, or refused: %s', async (_name, name) => {
    lines.length = 0;
    const mutation =
      'mutation Forge($input: SubmitApplicationInput!) { submitApplication(input: $input) { errors { code } } }';
    const input = { name, email: 'eve@names.example', yearsOfExperience: 6, primaryLanguage: 'python' };

    await ask('RECRUITER', mutation, { input });
    await post(
      server.app,
      { query: 'query { viewer { user { name } } }' },
      {
        token: world.tokens['RECRUITER'] ?? '',
        headers: {
          'user-agent': JSON.stringify(name),
          'x-request-id': JSON.stringify(name),
          referer: JSON.stringify(name),
        },
      },
    );

    expect(lines).toHaveLength(2);
    expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([30, 30]);
    expect(lines.join('')).not.toMatch(/Eve|forged|Forged/);
  });
});
