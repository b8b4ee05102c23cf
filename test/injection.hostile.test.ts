import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../src/kernel/role.ts';
import { applicationSchema } from './support/application-schema.ts';
import { buildDemoWorld } from './support/demo-world.ts';
import { placesOf } from './support/input-places.ts';
import { type Person, startTestApi, type TestApi } from './support/test-api.ts';
import { startTestServer, post, codesOf, type TestServer } from './support/test-server.ts';

const { schema } = applicationSchema();
const places = placesOf(schema, 'String');
let api: TestApi;
let server: TestServer;
let everyone: Person;
let objects: string;

beforeAll(async () => {
  const world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  server = await startTestServer(api);
  everyone = await api.person(...Object.values(Role));
  objects = await objectsOf();
});

afterAll(async () => {
  await server.app.close();
  await api.close();
});

/** Every table, column, function and role that there is. */
const objectsOf = async (): Promise<string> => {
  const [row] = await api.asApp(`select md5(
    (select string_agg(table_name || '.' || column_name, ',' order by table_name, column_name) from information_schema.columns) ||
    (select string_agg(proname, ',' order by proname, oid) from pg_proc) || (select string_agg(rolname, ',' order by rolname) from pg_roles)) as hash`);
  return String(row?.['hash']);
};

/** Found again in a statement that a text has got into. */
const mark = 'zqx7';

/** Each would change what a statement, a pattern, a template or a shell does that it is pasted into. */
const injections: readonly string[] = [
  `${mark}' or '1'='1`,
  `${mark}'; drop table candidate; --`,
  `${mark}') union select hash from api_token --`,
  `${mark}" desc; select pg_sleep(9) --`,
  `$1 ${mark} $2`,
  `${mark}%_\\`,
  `${mark}' at time zone (select name from user_account) --`,
  `{"${mark}": {"$ne": null}}`,
  `\${${mark}} {{${mark}}} $(${mark}) \`${mark}\``,
  `../../${mark}`,
];

test('no text that a client sends gets into a statement, and none breaks one', async () => {
  const broken: string[] = [];
  const pasted = new Set<string>();
  let count = 0;

  for (const place of places) {
    for (const injection of injections) {
      const variables = place.variables(injection, () => 'nobody');
      server.statements.length = 0;
      const response = await post(server.app, { query: place.document, variables }, { token: everyone.token });
      count += 1;
      if (response.statusCode >= 500 || codesOf(response).includes('INTERNAL_SERVER_ERROR'))
        broken.push(`${place.name}: ${injection}`);
      for (const text of server.statements) if (text.includes(mark)) pasted.add(`${place.name}: ${text.slice(0, 200)}`);
    }
  }

  process.stdout.write(`injections: ${String(count)}, at ${String(places.length)} places\n`);
  expect(broken).toEqual([]);
  expect([...pasted]).toEqual([]);
  expect(await objectsOf()).toBe(objects);
  expect(places.length).toBeGreaterThan(50);
});
