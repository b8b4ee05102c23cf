import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType, Kind, parse, typeFromAST } from 'graphql';
import { isErrorCode } from '../src/graphql/request-error.ts';
import { toGlobalId } from '../src/kernel/global-id.ts';
import { type Verified, verify } from '../src/verify.ts';
import { applicationSchema } from './support/application-schema.ts';
import { plausible } from './support/bad-inputs.ts';
import { committedDocuments } from './support/committed-documents.ts';
import { buildDemoWorld, type DemoWorld } from './support/demo-world.ts';
import { effort } from './support/effort.ts';
import { mutated, spoiled } from './support/mutations.ts';
import { numbersFrom } from './support/random-documents.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** `npm run fuzz -- --runs 10000 --seed 7` sets both. */
const seed = Number(process.env['FOURGATE_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env['FOURGATE_FUZZ_RUNS'] ?? 100 * effort);
const next = numbersFrom(seed);
const one = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T; // none is empty

const { schema } = applicationSchema();
const documents = committedDocuments();
let world: DemoWorld;
let api: TestApi;
let ids: Readonly<Record<string, readonly string[]>>;
let everyId: readonly string[];

beforeAll(async () => {
  world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  const { models } = api.context(await api.person()).reads;
  const lists = [...models].map(async ([type, { table }]) => {
    const rows = await api.asApp(
      `select t->>'id' as id from (select to_jsonb(x) as t from ${table} x) y order by 1 limit 20`,
    );
    return [type, rows.filter(({ id }) => id !== null).map(({ id }) => toGlobalId(type, String(id)))] as const;
  });
  ids = Object.fromEntries(await Promise.all(lists));
  everyId = Object.values(ids).flat();
});

afterAll(() => api.close());

/** Right in shape, and about rows that there are: of the type that the name of the field speaks of, where it does. */
function realistic(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return realistic(type.ofType, name);
  if (isListType(type)) return [realistic(type.ofType, name)];
  if (isInputObjectType(type)) {
    const wanted = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || next() < 0.4);
    return Object.fromEntries(wanted.map((field) => [field.name, realistic(field.type, field.name)]));
  }
  if (type.name === 'ID') return one(idsFor(name));
  return name === 'version' ? 1 + Math.floor(next() * 4) : plausible(type);
}

function idsFor(name: string): readonly string[] {
  const stem = name.replace(/Ids?$/, '').toLowerCase();
  const [, found = []] = Object.entries(ids).find(([type]) => type.toLowerCase() === stem) ?? [];
  return found.length > 0 ? found : everyId;
}

function variablesOf(text: string): Record<string, unknown> {
  const [operation] = parse(text).definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  const given = (operation?.variableDefinitions ?? []).map(({ variable, type }) => {
    const known = typeFromAST(schema, type) as GraphQLInputType | undefined; // of a document that is valid
    return [variable.name.value, known ? realistic(known, variable.name.value) : null];
  });
  return Object.fromEntries(given) as Record<string, unknown>;
}

/** A request that somebody sends by mistake or on purpose: the document, the variables or the bytes are damaged. */
function damaged(): { readonly token: string; readonly payload: string } {
  const { text, root } = one(documents);
  const variables = variablesOf(text);
  for (const key of Object.keys(variables)) if (key === 'id' && next() < 0.8) variables[key] = one(idsFor(root));
  const query = next() < 0.4 ? mutated(text, next) : text;
  const payload = JSON.stringify({ query, variables: next() < 0.5 ? spoiled(variables, next) : variables });
  const token = next() < 0.6 ? world.tokens['OWNER'] : one(Object.values(world.tokens));
  return { token: token ?? '', payload: next() < 0.05 ? cut(payload) : payload };
}

/** A piece of the body left out, doubled or moved. */
function cut(payload: string): string {
  const [from, to] = [next(), next()].map((part) => Math.floor(part * payload.length)).sort((a, b) => a - b);
  const piece = payload.slice(from, to);
  return one([payload.replace(piece, ''), payload.slice(0, to), payload + piece]);
}

const send = async ({
  token,
  payload,
}: ReturnType<typeof damaged>): Promise<readonly [LightMyRequestResponse, ms: number]> => {
  const began = performance.now();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload });
  return [response, performance.now() - began];
};

interface Said {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** What no sentence for a client holds: of the database, of the program, of its place. */
const ours =
  /\b(?:select|insert into|update) .* (?:from|values|set) |relation "|column "|constraint "|syntax error at or near|node_modules|\.[jt]s:\d|\/(?:work|home|usr)\/|Cannot read prop|is not a function|ECONN/;

/** What is wrong with an answer; null when nothing is. */
function faultOf(response: LightMyRequestResponse): string | null {
  const { data, errors = [] } = response.json<Said>();
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (response.statusCode >= 500 || codes.includes('INTERNAL_SERVER_ERROR'))
    return `${String(response.statusCode)} ${codes.join()}`;
  if (codes.some((code) => !isErrorCode(code))) return `codes ${codes.join()}`;
  if (data === undefined && errors.length === 0) return 'neither data nor errors';
  return errors.map(({ message }) => message).find((message) => ours.test(message)) ?? null;
}

test(
  `${String(runs)} damaged requests from the seed ${String(seed)} are answered in time, by known codes, and break nothing`,
  async () => {
    const faults: object[] = [];
    const counts = { data: 0, refused: 0, slowest: 0 };

    for (let run = 0; run < runs; run++) {
      const request = damaged();
      const [response, ms] = await send(request);
      // A busy machine is forgiven once; what hangs, hangs again.
      const slow = ms > 2_000 ? (await send(request))[1] : ms;
      const fault = slow > 2_000 ? `took ${String(slow)} ms` : faultOf(response);
      if (fault !== null) faults.push({ run, fault, ...request });
      counts[response.json<Said>().data ? 'data' : 'refused'] += 1;
      counts.slowest = Math.max(counts.slowest, Math.round(slow));
    }

    process.stdout.write(`fuzz: seed ${String(seed)}, ${String(runs)} requests: ${JSON.stringify(counts)}\n`);
    const wrong: Verified[] = [];
    await verify(api.orm, (verified) => wrong.push(...(verified.wrong.length > 0 ? [verified] : [])));
    expect(faults).toEqual([]);
    expect(wrong).toEqual([]);
    // Else the damage was so great that nothing was tried.
    expect(counts.data).toBeGreaterThan(runs / 10);
  },
  Math.max(300_000, runs * 200),
);
