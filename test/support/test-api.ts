import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type GraphQLSchema, print } from 'graphql';
import pg from 'pg';
import { contextFor } from '../../src/contexts.ts';
import { type Models, modelsOf } from '../../src/database/model.ts';
import { Reads } from '../../src/database/reads.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { DocumentStore } from '../../src/graphql/document-store.ts';
import type { RequestContext } from '../../src/graphql/request-context.ts';
import { ApiToken } from '../../src/identity/api-token.entity.ts';
import { RoleGrant } from '../../src/identity/role-grant.entity.ts';
import { newTokenSecret } from '../../src/identity/token-secret.ts';
import { User, UserKind } from '../../src/identity/user.entity.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Role } from '../../src/kernel/role.ts';
import { type Viewer, viewerOf } from '../../src/kernel/viewer.ts';
import { createLog } from '../../src/http/log.ts';
import { openOrm } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer } from '../../src/server.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** Somebody with roles. */
export interface Person {
  readonly viewer: Viewer;
  /** Global id of their account. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** A bearer token of theirs that works until 2100. */
  readonly token: string;
}

/** What came back over the API. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly path: unknown }[];
}

/** The API on a database of its own; one per test file. */
export interface TestApi {
  readonly orm: MikroORM;
  /** The server itself, for what is about HTTP. */
  readonly server: FastifyInstance;
  /** Where the server's own login finds the database. */
  readonly url: string;
  /** What every request takes for now; a test may set it. Who somebody is stays known for a second of this clock. */
  readonly clock: { now: Date };
  /** Read statements since the array was last emptied. */
  readonly statements: string[];
  /** Makes an account with these roles. */
  readonly person: (...roles: readonly Role[]) => Promise<Person>;
  /** Runs a document as somebody. */
  readonly run: (person: Person, document: string | DocumentNode, variables?: object) => Promise<Answer>;
  /** A context to call an operation with, as a job would. */
  readonly context: (person: Person) => RequestContext;
  /** Raw SQL as the server's own login. */
  readonly asApp: (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  /** Raw SQL in one transaction as the owner of the tables. */
  readonly asOwner: (statements: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Copies the template, unless it is given a database, and opens the API on it. */
export async function startTestApi(of?: TestDatabase): Promise<TestApi> {
  const database = of ?? (await createTestDatabase());
  // Fifty who race open fifty connections at once, which a busy machine may take a while for.
  const orm = await openOrm({ url: database.appUrl, poolSize: 60, patienceMs: 20_000 });
  const statements: string[] = [];
  const models = modelsOf(orm);
  const reads = new Reads(await statementsOn(orm, (text) => statements.push(text)), models, policies);
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  // Dropping the database cuts connections that are just closing.
  for (const one of [pool, owner]) one.on('error', () => undefined);
  const clock = { now: new Date('2026-11-24T10:00:00.000Z') };
  const server = await createServer({
    schema: schemaOf(models),
    parsed,
    policies,
    orm,
    reads,
    run: await statementsOn(orm),
    config: { trustProxy: [], nodeEnv: 'test' },
    isReady: () => true,
    log: createLog('silent'),
    clock: () => clock.now,
    execution: 'checked',
  });
  return {
    orm,
    server,
    url: database.appUrl,
    clock,
    statements,
    context: (person) => contextFor({ orm, reads }, { viewer: person.viewer, now: clock.now, requestId: randomUUID() }),
    person: (...roles) => makePerson(orm, clock.now, roles),
    run: async (person, document, variables = {}) => {
      const query = typeof document === 'string' ? document : print(document);
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${person.token}` },
        payload: { query, variables },
      });
      return answerOf(response.json());
    },
    asApp: (text, values = []) => kept(pool, (client) => rowsOf(client, text, values)),
    asOwner: (statements) => kept(owner, (client) => runAsOwner(client, statements)),
    close: async () => {
      await server.close();
      await Promise.all([pool.end(), owner.end()]);
      await orm.close(true);
      await database.drop();
    },
  };
}

/** A pool drops the connection of what was refused, though it is as good as before and a new one is slow at first. */
async function kept<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** What is read without values is planned once a connection: planning it takes longer than reading. */
async function rowsOf(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<Record<string, unknown>[]> {
  const isRead = values.length === 0 && text.startsWith('select ');
  const named = isRead ? { name: createHash('md5').update(text).digest('hex') } : {};
  return (await client.query<Record<string, unknown>>({ text, values: [...values], ...named })).rows;
}

async function runAsOwner(client: pg.PoolClient, statements: readonly string[]): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local role owner');
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

let built: GraphQLSchema | undefined;

/** Of that schema: documents are parsed, validated and compiled once for all files of a worker. */
const parsed = new DocumentStore();

/** The schema says nothing of a database, so that files of one worker share it: building it takes as long as a test. */
function schemaOf(models: Models): GraphQLSchema {
  built ??= createSchema(models);
  return built;
}

interface Body {
  readonly data?: Answer['data'];
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: { readonly code: unknown };
  }[];
}

function answerOf({ data, errors = [] }: Body): Answer {
  return { data, errors: errors.map(({ message, path, extensions }) => ({ message, code: extensions.code, path })) };
}

let people = 0;

async function makePerson(orm: MikroORM, now: Date, roles: readonly Role[]): Promise<Person> {
  people += 1;
  const name = `Person ${String(people)}`;
  const email = `person-${String(people)}@fourgate.example`;
  const row = { newId: () => randomUUID(), now };
  const em = orm.em.fork();
  const user = new User(row, { kind: UserKind.PERSON, name, email, emailKey: email });
  em.persist(user);
  for (const role of roles) em.persist(new RoleGrant(row, { user, role, grantedBy: null }));
  const { token, ...secret } = newTokenSecret(randomBytes);
  const expiresAt = new Date('2100-01-01T00:00:00.000Z');
  em.persist(new ApiToken(row, { user, label: 'test', expiresAt, ...secret }));
  await em.flush();
  return { viewer: viewerOf(user.id, roles), id: toGlobalId('User', user.id), name, email, token };
}
