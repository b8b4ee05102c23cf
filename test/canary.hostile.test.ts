import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../src/http/log.ts';
import { Role } from '../src/kernel/role.ts';
import { applicationSchema } from './support/application-schema.ts';
import { badArgumentsOf, badInputsOf, plausible } from './support/bad-inputs.ts';
import { type Person, startTestApi, type TestApi } from './support/test-api.ts';
import { post, startTestServer, type TestServer } from './support/test-server.ts';

const { schema } = applicationSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

let api: TestApi;
let server: TestServer;
let everyone: Person;
const lines: string[] = [];
/** Refusals, and whatever is said beside a body. */
const told: { readonly request: string; readonly errors: string; readonly headers: string }[] = [];

beforeAll(async () => {
  api = await startTestApi();
  server = await startTestServer(api, { log: createLog('trace', { write: (line) => void lines.push(line) }) });
  everyone = await api.person(...Object.values(Role));
});

afterAll(async () => {
  process.stdout.write(`canaries: ${String(told.length)} requests, ${String(lines.length)} lines of the log\n`);
  await server.app.close();
  await api.close();
});

/** What somebody is called, how they are reached, what is said of them, and what they are paid. */
const canary = { text: 'Canaria Name', email: 'canaria.mail@birds.example', phone: '+4930901820', money: '9018.27' };
const traces = /canaria|901820|9018\.27/i;

/** The same input with all that is free in it taken by canaries. */
const sung = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => sung(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sung(inner, name)]));
  if (value === '50.00') return canary.money;
  if (typeof value !== 'string' || !/^(?:x+|a.b)$/s.test(value)) return value;
  if (/email/i.test(key)) return value.replace(/^x$/, canary.email);
  if (/phone/i.test(key)) return value.replace(/^x$/, canary.phone);
  return `${canary.text} ${value}`;
};

/** What a company is called is told by its handle, and is nobody's secret. */
const unlessCompany = (mutation: string, input: unknown): unknown =>
  mutation === 'registerCompany' && (input as { name?: unknown } | null)?.name === `${canary.text} x`
    ? { ...(input as object), name: 'Birds of Passage' }
    : input;

interface Body {
  readonly data?: Readonly<Record<string, { readonly errors?: unknown; readonly results?: unknown } | null>> | null;
  readonly errors?: unknown;
}

const send = async (payload: unknown, { token }: Person = everyone): Promise<void> => {
  if (told.length % 50 === 0) api.clock.now = new Date(api.clock.now.getTime() + 60_000);
  const response = await post(server.app, payload, { token });
  const body = response.json<Body>();
  const refused = Object.values(body.data ?? {}).map((it) => [it?.errors ?? [], it?.results ?? []]);
  const request = typeof payload === 'string' ? payload : JSON.stringify(payload);
  told.push({
    request: request.slice(0, 1_000),
    errors: JSON.stringify([body.errors ?? [], refused]),
    headers: JSON.stringify(response.headers),
  });
};

/** That nothing of it is left anywhere; whoever wrote it may be quoted to themselves. */
const expectNothingKept = async (): Promise<void> => {
  expect(lines.filter((line) => traces.test(line))).toEqual([]);
  expect(told.filter(({ headers }) => traces.test(headers))).toEqual([]);
  const audit = await api.asApp('select a::text as row from audit_event a');
  expect(audit.filter(({ row }) => traces.test(String(row)))).toEqual([]);
};

/** The same, and that no refusal says it. */
const expectSilence = async (): Promise<void> => {
  await expectNothingKept();
  expect(told.filter(({ errors }) => traces.test(errors)).map((it) => ({ ...it, headers: '' }))).toEqual([]);
};

describe('what is known of people', () => {
  test('stays out of the log, the refusals, the headers and the audit, whatever is wrong with the input it came in', async () => {
    for (const { name, args, type } of mutations) {
      const [input] = args;
      if (!input) throw new Error(`${name} takes no input`);
      const each = String(type).startsWith('VettingCases') ? '' : 'errors { code message path }';
      const query = `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { ${each} } }`;
      for (const bad of [{ input: plausible(input.type) }, ...badInputsOf(input.type)]) {
        await send({ query, variables: { input: unlessCompany(name, sung(bad.input)) } });
      }
    }

    await expectSilence();
    expect(told.length).toBeGreaterThan(2_000);
  });

  test('stays out of them where a query is narrowed by it, or asks for it in a wrong way', async () => {
    for (const { name, args, type } of queries) {
      const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
      const passed = args.map((arg) => `${arg.name}: $${arg.name}`);
      const below = /Int|Float/.test(String(type)) ? '' : '{ __typename }';
      const query = `query (${declared.join(', ')}) { ${name}(${passed.join(', ')}) ${below} }`;
      for (const { input } of badArgumentsOf(args)) await send({ query, variables: sung(input) });
    }

    await expectSilence();
  });

  test.each([
    ['a document that is none', { query: `{ candidate(id: "${canary.text}" ` }],
    ['a text in the document', { query: `{ candidate(id: "${canary.text}") { id } }` }],
    ['a text of a wrong type', { query: `{ candidates(first: "${canary.email}") { totalCount } }` }],
    ['a word of an enum', { query: '{ candidates(sort: { field: Canaria }) { totalCount } }' }],
    [
      'the name of a variable',
      { query: 'query ($a: Int) { candidates(first: $a) { totalCount } }', variables: { a: canary.text } },
    ],
    [
      'the name of an operation',
      { query: 'query A { viewer { roles } } query B { viewer { roles } }', operationName: canary.text },
    ],
    [
      'an extension',
      { query: '{ viewer { roles } }', extensions: { persistedQuery: { version: 1, sha256Hash: canary.text } } },
    ],
    ['a body that is no JSON', `{ "query": "{ viewer { roles } }", "variables": ${canary.email} }`],
  ])('stays out of the log, the headers and the audit in %s', async (_name, payload) => {
    await send(payload);

    await expectNothingKept();
  });

  test.each([
    `/graphql?query={viewer{roles}}&variables={"name":"${canary.email}"}`,
    `/${canary.email}`,
    `/sign-in?next=/${canary.email}`,
    `/sign-in/provider/back?state=${canary.email}&code=canaria`,
    `/sign-in/provider?next=${canary.email}`,
  ])('stays out of them in an address: %s', async (url) => {
    const { headers, statusCode } = await server.app.inject({
      method: 'GET',
      url: encodeURI(url),
      headers: { referer: `https://birds.example/${canary.email}` },
    });
    told.push({ request: url, errors: '', headers: JSON.stringify(headers) });

    expect(statusCode).toBeLessThan(500);
    await expectNothingKept();
  });

  test.each(['/metrics', '/livez', '/readyz', '/stats', '/debug'])(
    'is nowhere to be read beside the API: %s',
    async (url) => {
      const { body } = await server.app.inject({ method: 'GET', url });

      expect(body).not.toMatch(traces);
    },
  );
});
