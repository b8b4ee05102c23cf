// Explains every statement of every list on a loaded database. `npm run bench:plans -- --help` tells the options.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema, isObjectType } from 'graphql';
import pg from 'pg';
import { toGlobalId } from '../dist/src/kernel/global-id.js';
import { createLog } from '../dist/src/http/log.js';
import { policies } from '../dist/src/policies.js';
import { createSchema } from '../dist/src/schema.js';
import { createServer } from '../dist/src/server.js';
import { openSurroundings } from '../dist/src/surroundings.js';
import { openBenchDatabase } from './database.js';
import { sizes as datasets } from './dataset/load.js';
import { tokenOf } from './dataset/people.js';
import { key } from './keys.js';
import { known, relationLists, rootLists } from './plan-lists.js';
import { breachesOfHearing, listenOn } from './plan-listening.js';
import { breachesOf, costOf } from './plan-rules.js';

const usage = `npm run bench:plans -- [options]
  --size 2k|100k|1m   how many candidates (100k)
  --data FOLDER       where the database is kept (bench/.data/SIZE)
  --only TEXT         only lists whose name holds that`;
const people = { recruiter: tokenOf(key('recruiter', 0)), interviewer: tokenOf(key('interviewerUser', 3)) };
const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '100k' },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const open = [];
const tooLong = 'a statement of it took longer than it may, and was ended';

try {
  if (!(options.size in datasets)) throw new Error(`There is no size ${options.size}.\n${usage}`);
  const found = await explainAll(await openApi());
  process.stdout.write(`\n${found.lists} lists, ${found.statements} statements, ${found.breaches} breaches.\n`);
  if (found.breaches > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  for (const close of open.reverse()) await close();
}

/** The API on the loaded database, and what its statements are. */
async function openApi() {
  const folder = options.data ?? fileURLToPath(new URL(`.data/${options.size}`, import.meta.url));
  const anchor = new Date().toISOString().slice(0, 10);
  const say = (line) => process.stderr.write(`${line}\n`);
  const database = await openBenchDatabase({ folder, size: options.size, anchor, say });
  open.push(database.stop);
  const surroundings = await openSurroundings(database.appUrl);
  open.push(surroundings.close);
  const app = await createServer({
    ...surroundings,
    schema: createSchema(surroundings.reads.models),
    policies,
    config: { trustProxy: [], nodeEnv: 'production' },
    isReady: () => true,
    log: createLog('silent'),
    clock: () => new Date(),
  });
  open.push(() => app.close());
  // Without workers, as the server is (see `orm.ts`).
  const client = new pg.Client({ connectionString: database.appUrl, options: '-c max_parallel_workers_per_gather=0' });
  await client.connect();
  open.push(() => client.end());
  // As it is committed: the bench has its own copy of graphql, which takes no schema of another one.
  const schema = buildSchema(await readFile(new URL('../schema/schema.graphql', import.meta.url), 'utf8'));
  return {
    app,
    schema,
    client,
    heard: listenOn(await surroundings.orm.em.getConnection().getNativeClient()),
    models: surroundings.reads.models,
  };
}

async function explainAll(api) {
  const tables = await tableSizes(api.client);
  const lists = [...rootLists(api.schema), ...relationLists(api.schema, await idsByType(api))];
  const total = { lists: 0, statements: 0, breaches: 0 };
  for (const list of lists.filter(({ name }) => name.includes(options.only))) {
    for (const person of Object.keys(people)) {
      const name = `${list.name} (${person})`;
      const found = await explainList(api, { list, person, tables, exception: known.find((it) => it.list.test(name)) });
      if (!found) continue;
      total.lists += 1;
      total.statements += found.statements;
      total.breaches += found.breaches.length;
      tell(name, found);
    }
  }
  if (total.lists === 0) throw new Error(`No list has ${options.only} in its name.`);
  return total;
}

function tell(name, { statements, milliseconds, buffers, breaches, note }) {
  const figures = `${milliseconds.toFixed(1).padStart(9)} ms ${String(buffers).padStart(8)} pages`;
  process.stdout.write(`${breaches.length > 0 ? 'BREACH' : 'ok    '} ${figures} ${statements} st.  ${name}\n`);
  if (note) process.stdout.write(`         known: ${note}\n`);
  for (const breach of new Set(breaches)) process.stdout.write(`         ${breach}\n`);
}

/** Null where the person may not ask for it. A list of pages is asked for two of them. */
async function explainList(api, { list, person, tables, exception }) {
  const first = await ask(api, person, list);
  if (!first) return null;
  if (!first.data) return { statements: 0, milliseconds: 0, buffers: 0, breaches: [tooLong], note: null };
  const cursor = list.pages ? first.data[list.pages].pageInfo.endCursor : null;
  const second = cursor ? await ask(api, person, { ...list, variables: { ...list.variables, after: cursor } }) : null;
  const asked = second ? [first.sent, second.sent] : [first.sent];
  const sum = { statements: 0, milliseconds: 0, buffers: 0, breaches: breachesOfHearing(asked), note: null };
  if (second && !second.data) sum.breaches.push(tooLong);
  for (const statement of asked.flat()) {
    const { milliseconds, buffers, breaches, isKnown } = await explain(api.client, statement, { tables, exception });
    sum.statements += 1;
    sum.milliseconds += milliseconds;
    sum.buffers += buffers;
    sum.breaches.push(...breaches);
    if (isKnown) sum.note = exception.why;
  }
  return sum;
}

async function ask({ app, heard }, person, { query, variables = {} }) {
  const headers = { authorization: `Bearer ${people[person]}` };
  await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ viewer { roles } }' } });
  heard.forget();
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  const { data, errors } = response.json();
  if (errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')) return null;
  if (errors?.every(({ extensions }) => extensions.code === 'TIMEOUT')) return { data: null, sent: heard.reads() };
  if (errors) throw new Error(`${query}\n${JSON.stringify([variables, errors])}`);
  return { data, sent: heard.reads() };
}

/** As it is sent (see `statements.ts`), by its values; and, where the statement is kept by its name, as PostgreSQL would plan it for any. */
async function explain(client, { text, values, name }, { tables, exception }) {
  const { rows } = await client.query({ text: `explain (analyze, buffers, format json) ${text}`, values });
  const [explained] = rows[0]['QUERY PLAN'];
  const breaches = breachesOf(explained.Plan, tables, exception?.rows);
  const isKnown = exception !== undefined && breachesOf(explained.Plan, tables).length > breaches.length;
  if (name) breaches.push(...(await breachesOfAny(client, text, tables)));
  return { ...costOf(explained), isKnown, breaches: breaches.map((breach) => `${breach}: ${text.slice(0, 2_000)}`) };
}

async function breachesOfAny(client, text, tables) {
  const { rows } = await client.query(`explain (generic_plan, format json) ${text}`);
  return breachesOf(rows[0]['QUERY PLAN'][0].Plan, tables).map((breach) => `whatever is asked, ${breach}`);
}

async function tableSizes(client) {
  const { rows } = await client.query(`select relname, reltuples from pg_class where relkind = 'r'`);
  return new Map(rows.map(({ relname, reltuples }) => [relname, reltuples]));
}

/** Up to fifty rows of every type that has any, taken at random, or the first ones where that finds none. */
async function idsByType({ schema, client, models }) {
  const found = new Map();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const table = type.getInterfaces().some(({ name }) => name === 'Node') ? models.get(type.name)?.table : undefined;
    if (!table) continue;
    const { rows } = await client.query(`select id from ${table} tablesample bernoulli (5) limit 50`);
    const ids = rows.length > 0 ? rows : (await client.query(`select id from ${table} limit 50`)).rows;
    if (ids.length > 0)
      found.set(
        type.name,
        ids.map(({ id }) => toGlobalId(type.name, id)),
      );
  }
  return found;
}
