import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { viewerOf } from '../../src/kernel/viewer.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { DerivedDocuments } from '../support/derived-documents.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Cell, RelationCells } from '../support/relation-cells.ts';
import { relate, type Relation, relations, rowsAbout } from '../support/relations.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { contentsOf } from '../support/contents.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { codesOf, post } from '../support/test-server.ts';

// Rewritten with FOURGATE_WRITE_RELATIONS=1, and read line by line before it is committed.
const file = new URL('./relations.txt', import.meta.url);
const roles: readonly (readonly Role[])[] = [...Object.values(Role).map((role) => [role]), []];
const { schema } = applicationSchema();
const documents = new DerivedDocuments(schema);
const rows = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

let world: DemoWorld;
/** By place: a cell for each role and relation. */
const cells = new Map<string, string[]>();

beforeAll(async () => {
  world = await buildDemoWorld();
});

afterAll(() => world.database.drop());

const lookAs = async (relation: Relation, at: number): Promise<void> => {
  const api = await startTestApi(await createTestDatabase(world.database));
  api.clock.now = world.now;
  const person = await api.person();
  await relate(api, person.viewer.id, relation);
  const ids = await idsByType(api, person, relation);
  for (const [index, held] of roles.entries()) {
    await hold(api, person, held);
    for (const [place, cell] of await seen({ api, person, held, ids, relation })) {
      const line = cells.get(place) ?? roles.map(() => '.'.repeat(relations.length));
      line[index] = `${line[index]?.slice(0, at) ?? ''}${cell}${line[index]?.slice(at + 1) ?? ''}`;
      cells.set(place, line);
    }
  }
  await api.close();
};

/** Changes the roles of somebody; who asks is known a second long. */
const hold = async (api: TestApi, { viewer }: Person, held: readonly Role[]): Promise<void> => {
  const grants = held.map(
    (role) =>
      `insert into role_grant (id, created_at, user_id, role) values (gen_random_uuid(), now(), '${viewer.id}', '${role}')`,
  );
  await pastTheGuards(api, ['role_grant'], [`delete from role_grant where user_id = '${viewer.id}'`, ...grants]);
  api.clock.now = new Date(api.clock.now.getTime() + 1_001);
};

const most = 40;

/** The rows of each type that have the most to show; of what is about somebody, those that hang on them. */
const idsByType = async (api: TestApi, person: Person, relation: Relation): Promise<Map<string, readonly string[]>> => {
  const about = relation === 'about them' ? await rowsAbout(api, person.viewer.id) : null;
  const { models } = api.context(person).reads;
  const lists = rows.map(async ({ name }): Promise<[string, string[]]> => {
    const table = models.get(name)?.table.replaceAll('"', '') ?? '';
    // The account of who asks is their own, whatever else they have to do with.
    const isOwn = String(relation === 'own');
    const of = about ? [...(about.get(table) ?? [])] : null;
    const found = await api.asApp(
      `select id from ${table} where ${of ? 'id = any ($1)' : '$1::uuid[] is null'} and (${isOwn} or $2 not in (id::text, to_jsonb(${table})->>'user_id') is not false)
       order by (select count(*) from jsonb_each(to_jsonb(${table})) e where e.value not in ('null', '[]', 'false')) desc, created_at, id
       limit ${String(most)}`,
      [of, person.viewer.id],
    );
    return [name, found.map(({ id }) => toGlobalId(name, String(id)))];
  });
  return new Map(await Promise.all(lists));
};

/** What is at the root is near nobody; once suffices, once for the blind, and once for a service. */
const withRoot: ReadonlySet<Relation> = new Set(['others', 'owing', 'service']);

interface Look {
  readonly relation: Relation;
  readonly api: TestApi;
  readonly person: Person;
  readonly held: readonly Role[];
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

const seen = async ({ api, person, held, ids, relation }: Look): Promise<ReadonlyMap<string, Cell>> => {
  const viewer = viewerOf(person.viewer.id, held);
  const look = new RelationCells(schema, (place) => documents.isAllowed(place, viewer));
  for (const type of rows) {
    await look.look(type, ids.get(type.name) ?? [], (document, some) => api.run(person, document, { ids: some }));
  }
  const atRoot = withRoot.has(relation)
    ? documents.roots(viewer).filter(({ variables }) => !('sort' in variables))
    : [];
  for (const { query, variables } of atRoot) look.take((await api.run(person, query, variables)).data);
  return look.cells;
};

/** Fields of one type with the same cells share a line. */
const written = (): string =>
  [...Map.groupBy([...cells.keys()].sort(), (place) => place.split('.', 1)[0] ?? '')]
    .flatMap(([type, places]) => {
      const alike = Map.groupBy(places, (place) => (cells.get(place) ?? []).join(' '));
      return [
        type,
        ...[...alike].map(([line, its]) => `  ${line}  ${its.map((place) => place.slice(type.length + 1)).join(' ')}`),
      ];
    })
    .join('\n');

/** The checked-in cells, by place. */
const reviewed = (): Map<string, string> => {
  const found = new Map<string, string>();
  let type = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, marks, fields] = /^ {2}(\S+(?: \S+)*) {2}(.+)$/.exec(line) ?? [];
    if (marks === undefined || fields === undefined) type = line;
    else for (const field of fields.split(' ')) found.set(`${type}.${field}`, marks);
  }
  return found;
};

const weight = ['.', '0', '+'];

/** Whether a mark tells more than the reviewed one, or refuses otherwise; which rows there are is up to their ids. */
const isOther = (mark: string, known: string | undefined): boolean =>
  mark !== known &&
  (known === undefined || [mark, known].includes('-') || weight.indexOf(mark) > weight.indexOf(known));

const head = `# What is seen of a field by role and relation, on the demo data. Columns: ADMIN, HEAD_OF_TALENT, RECRUITER, INTERVIEWER,
# COMPANY_SCREENER, MATCHER, ANALYST, and somebody without any role. In each: rows of others, of cases one has a seat in, the
# same while one owes a scorecard there, of own making, about oneself as a candidate, and rows of others once more for a service
# account that acts by itself; lists at the root count as others'. + a value, 0 rows without a value, . no row, - refused by name.
`;
const isWriting = process.env['FOURGATE_WRITE_RELATIONS'] === '1';

describe('what is seen by role and relation', () => {
  test.each(relations.map((relation, at) => [relation, at] as const))(
    'is asked for as they stand to it: %s',
    async (relation, at) => {
      await lookAs(relation, at);

      expect(cells.size).toBeGreaterThan(500);
    },
  );

  test('is in no cell more than what was reviewed, in none refused otherwise, and in few less', () => {
    process.stdout.write(`rights by relation: ${String(cells.size * roles.length * relations.length)} cells\n`);
    if (isWriting) writeFileSync(file, `${head}\n${written()}\n`);

    const known = reviewed();
    const marks = [...cells].flatMap(([place, line]) =>
      Array.from(line.join(' '), (mark, at) => ({ place, mark, known: known.get(place)?.[at] })),
    );
    expect([...cells.keys()].sort()).toEqual([...known.keys()].sort());
    expect(marks.filter((it) => isOther(it.mark, it.known))).toEqual([]);
    expect(marks.filter((it) => it.mark !== it.known).length).toBeLessThan(marks.length / 100);
  });

  test('is nothing at all to who is not signed in, disabled, or whose token ended', async () => {
    const api = await startTestApi(await createTestDatabase(world.database));
    const all = Object.values(Role);
    const [disabled, revoked, expired] = [await api.person(...all), await api.person(...all), await api.person(...all)];
    const past = api.clock.now.toISOString();
    await api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [disabled.viewer.id]);
    await api.asApp(`update api_token set revoked_at = $2 where user_id = $1`, [revoked.viewer.id, past]);
    const ended = `update api_token set expires_at = '${past}' where user_id = '${expired.viewer.id}'`;
    await pastTheGuards(api, ['api_token'], [ended]);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map(
        (name) => `${root === schema.getMutationType() ? 'mutation' : ''} { ${name} { __typename } }`,
      ),
    );
    const before = await contentsOf(api);

    const open: string[] = [];
    for (const query of operations) {
      for (const token of [null, disabled.token, revoked.token, expired.token]) {
        const response = await post(api.server, { query }, { token });
        const isRefused = response.statusCode === 401 && codesOf(response).join() === 'UNAUTHENTICATED';
        if (!isRefused || response.body.includes('"data"')) open.push(`${query} ${response.body}`);
      }
    }

    process.stdout.write(`strangers: ${String(operations.length * 4)} cells\n`);
    expect(open).toEqual([]);
    expect(await contentsOf(api)).toEqual(before);
    await api.close();
  });
});
