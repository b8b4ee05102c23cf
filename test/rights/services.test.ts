import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { type Viewer, viewerOf } from '../../src/kernel/viewer.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { bodyOf } from '../support/bodies.ts';
import { contentsOf } from '../support/contents.ts';
import { buildDemoWorld } from '../support/demo-world.ts';
import { DerivedDocuments } from '../support/derived-documents.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { RelationCells } from '../support/relation-cells.ts';
import { relate } from '../support/relations.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { post } from '../support/test-server.ts';

const everyRole = Object.values(Role);
const { schema } = applicationSchema();
const documents = new DerivedDocuments(schema);
const rows = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

let api: TestApi;
/** Has a seat everywhere and did what there is to do, in whatever role. */
let person: Person;
/** By the role that they carry: tokens of the person, and of a service that holds all roles. */
let own: ReadonlyMap<Role, string>;
let service: ReadonlyMap<Role, string>;
let serviceOfAll: string;

interface Asked {
  readonly query: string;
  readonly variables: object;
}

beforeAll(async () => {
  const world = await buildDemoWorld();
  api = await startTestApi(world.database);
  api.clock.now = world.now;
  person = await api.person(...everyRole);
  await relate(api, person.viewer.id, 'assigned');
  await relate(api, person.viewer.id, 'own');
  const admin = await api.person(Role.ADMIN);
  const robot = await makeService(admin);
  own = await tokensOf(admin, person.id, {});
  service = await tokensOf(admin, robot, { mayActForOthers: true });
  serviceOfAll = await makeToken(admin, robot, { mayActForOthers: true });
});

afterAll(() => api.close());

const makeService = async (admin: Person): Promise<string> => {
  const create = 'mutation { createUser(input: { name: "Robot", kind: SERVICE }) { user { id } } }';
  const { data } = await api.run(admin, create);
  const { id } = (data as { createUser: { user: { id: string } } }).createUser.user; // its own document
  for (const [index, role] of everyRole.entries()) {
    const input = `{ userId: "${id}", role: ${role}, version: ${String(index + 1)} }`;
    await api.run(admin, `mutation { grantRole(input: ${input}) { errors { code } } }`);
  }
  return id;
};

const makeToken = async (admin: Person, userId: string, scope: object): Promise<string> => {
  const create = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token } }';
  const input = { userId, label: 'narrow', expiresAt: '2026-12-24T00:00:00Z', ...scope };
  const { data } = await api.run(admin, create, { input });
  return (data as { createApiToken: { token: string } }).createApiToken.token; // its own document
};

const tokensOf = async (admin: Person, userId: string, scope: object): Promise<ReadonlyMap<Role, string>> => {
  const tokens = new Map<Role, string>();
  for (const role of everyRole) tokens.set(role, await makeToken(admin, userId, { ...scope, roles: [role] }));
  return tokens;
};

const someRows = 10;

const idsOf = async (type: string): Promise<string[]> => {
  const { table } = api.context(person).reads.models.get(type) ?? {};
  const found = await api.asApp(`select id from ${String(table)} order by md5(id::text) limit ${String(someRows)}`);
  return found.map(({ id }) => toGlobalId(type, String(id)));
};

const later = (): void => {
  api.clock.now = new Date(api.clock.now.getTime() + 60_000);
};

/** Takes all roles from the person and gives these; who asks is known a second long. */
const hold = async (held: readonly Role[]): Promise<void> => {
  const key = person.viewer.id;
  const grants = held.map(
    (role) =>
      `insert into role_grant (id, created_at, user_id, role) values (gen_random_uuid(), now(), '${key}', '${role}')`,
  );
  await pastTheGuards(api, ['role_grant'], [`delete from role_grant where user_id = '${key}'`, ...grants]);
  later();
};

const ask = async (payload: Asked, token: string, actsFor: string | null = null): Promise<string> => {
  const headers: Record<string, string> = actsFor === null ? {} : { 'on-behalf-of': actsFor };
  const { statusCode, body } = await post(api.server, payload, { token, headers });
  return `${String(statusCode)} ${bodyOf(body)}`;
};

/** Tokens of a person and of a service, and for whom that acts; what is about their own accounts may be left out. */
interface Both {
  readonly self: string;
  readonly robot: string;
  readonly actsFor?: string | null;
  readonly isOwn?: (of: string) => boolean;
}

interface Looked {
  readonly asked: readonly Asked[];
  readonly differing: readonly object[];
  readonly cells: ReadonlyMap<string, string>;
}

/** Asks for every field of every type that a role is ever let near, as oneself and through the service. */
const lookBoth = async (
  viewer: Viewer,
  { self, robot, actsFor = person.id, isOwn = () => false }: Both,
): Promise<Looked> => {
  const all: Asked[] = [];
  const differing: object[] = [];
  const cells = new RelationCells(schema, (place) => documents.isAllowed(place, viewer));
  const both = async (query: string, variables: object): Promise<Body> => {
    later();
    const [mine, its] = [await ask({ query, variables }, self), await ask({ query, variables }, robot, actsFor)];
    all.push({ query, variables });
    if (mine !== its) differing.push({ query, mine, its });
    return JSON.parse(mine.slice(4)) as Body; // as GraphQL answers
  };
  for (const type of rows.filter(({ name }) => !isOwn(name))) {
    await cells.look(type, await idsOf(type.name), async (query, ids) => {
      const { data, errors = [] } = await both(query, { ids });
      return { data, errors: errors.map((it) => ({ message: it.message, code: it.extensions.code, path: null })) };
    });
  }
  for (const { query, variables } of documents.roots(viewer)) {
    if (!('sort' in variables) && !isOwn(query)) cells.take((await both(query, variables)).data);
  }
  return { asked: all, differing, cells: cells.cells };
};

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: unknown } }[];
}

const refusedByName = (answer: string): boolean => answer.includes('"FORBIDDEN"') && !answer.includes('"data":{');

describe('a service that acts for a person', () => {
  const documentsOf = new Map<Role, readonly Asked[]>();
  /** Who holds other roles than before sees other grants of their own. */
  const ofOthers = (role: Role): readonly Asked[] =>
    (documentsOf.get(role) ?? []).filter(({ variables }) => !JSON.stringify(variables).includes(person.id));
  let cells = 0;
  let shown = 0;

  afterAll(() => {
    process.stdout.write(`services: ${String(cells)} cells as the person's own, ${String(shown)} with a value\n`);
  });

  test.each(everyRole)('gets what that person gets with the same role, byte for byte: %s', async (role) => {
    const tokens = { self: own.get(role) ?? '', robot: service.get(role) ?? '' };

    const looked = await lookBoth(viewerOf(person.viewer.id, [role]), tokens);

    documentsOf.set(role, looked.asked);
    cells += looked.cells.size;
    const values = [...looked.cells.values()].filter((cell) => cell === '+').length;
    shown += values;
    expect(looked.differing).toEqual([]);
    expect(values).toBeGreaterThan(role === Role.ADMIN ? 20 : 40);
  });

  test('gets what that person gets with all roles', async () => {
    const looked = await lookBoth(person.viewer, { self: person.token, robot: serviceOfAll });

    cells += looked.cells.size;
    shown += [...looked.cells.values()].filter((cell) => cell === '+').length;
    expect(looked.differing).toEqual([]);
  });

  test('gets what somebody without any role gets, when it has no role in common with the person', async () => {
    const through = new Map<Role, string[]>();
    for (const role of everyRole) {
      await hold(everyRole.filter((it) => it !== role));
      const answers: string[] = [];
      for (const asked of ofOthers(role)) {
        later();
        answers.push(await ask(asked, service.get(role) ?? '', person.id));
      }
      through.set(role, answers);
    }
    await hold([]);

    const told: object[] = [];
    let refused = 0;
    for (const [role, answers] of through) {
      for (const [index, asked] of ofOthers(role).entries()) {
        later();
        const bare = await ask(asked, person.token);
        if (bare !== answers[index]) told.push({ ...asked, role, bare, its: answers[index] });
        if (refusedByName(bare)) refused += 1;
      }
    }
    const count = [...through.values()].flat().length;
    process.stdout.write(
      `services: ${String(count)} documents without a role in common, ${String(refused)} refused by name\n`,
    );
    expect(told).toEqual([]);
    expect(refused).toBeGreaterThan(count / 2);
  });

  test('gets one answer to everything once it or the person is disabled, and so does the person', async () => {
    await hold(everyRole);
    const all = [...new Map([...documentsOf.values()].flat().map((it) => [it.query, it])).values()];
    const disable = (key: string) => api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [key]);
    const [robot] = await api.asApp(`select id from user_account where name = 'Robot'`);
    await disable(person.viewer.id);
    later();
    const before = await contentsOf(api);

    const answers = { person: new Set<string>(), actsFor: new Set<string>(), service: new Set<string>() };
    for (const asked of all) {
      later();
      answers.person.add(await ask(asked, person.token));
      answers.actsFor.add(await ask(asked, serviceOfAll, person.id));
    }
    await disable(String(robot?.['id']));
    later();
    for (const asked of all) answers.service.add(await ask(asked, serviceOfAll, person.id));

    process.stdout.write(`disabled: ${String(all.length * 3)} documents\n`);
    expect([...answers.person]).toEqual([expect.stringMatching(/^401 .*"UNAUTHENTICATED"/)]);
    expect([...answers.actsFor]).toEqual([expect.stringMatching(/^403 .*"FORBIDDEN"/)]);
    expect([...answers.service]).toEqual([expect.stringMatching(/^401 .*"UNAUTHENTICATED"/)]);
    expect([...answers.person, ...answers.actsFor, ...answers.service].join('')).not.toContain('"data"');
    expect({ ...(await contentsOf(api)), user_account: null }).toEqual({ ...before, user_account: null });
  });
});

describe('a service by itself', () => {
  let cells = 0;

  afterAll(() => {
    process.stdout.write(
      `services: ${String(cells)} cells by themselves, as somebody's who has nothing to do with the rows\n`,
    );
  });

  test.each(everyRole)('gets what somebody with the same role gets, byte for byte: %s', async (role) => {
    const somebody = await api.person(role);
    const fresh = await makeService(await api.person(Role.ADMIN));
    const robot = await makeToken(await api.person(Role.ADMIN), fresh, { roles: [role] });
    const isOwn = (of: string): boolean => /^(User|ApiToken|RoleGrant|Session|AuditEntry)$|{ viewer\b/.test(of);

    const looked = await lookBoth(somebody.viewer, { self: somebody.token, robot, actsFor: null, isOwn });

    cells += looked.cells.size;
    expect(looked.differing).toEqual([]);
    expect(looked.cells.size).toBeGreaterThan(200);
  });
});
