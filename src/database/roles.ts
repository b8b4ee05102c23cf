import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { codeOf } from './embedded-error.ts';

/** The roles or rights of a database are not as they must be; the message is one line that says what to do. */
export class DatabaseRoleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DatabaseRoleError';
  }
}

/** What of a server's own state decides how roles are granted there. */
interface Standing {
  readonly login: string;
  readonly version: number;
}

/** Any two numbers that nothing else on the cluster locks. */
const rolesLock = 'select pg_advisory_xact_lock(1179603536, 1)';
/** Someone else was faster, perhaps from another database, where our lock does not reach. */
const racing = ['42710', '23505', 'XX000'];
const tries = 10;

/**
 * Makes the cluster's two roles: `owner`, which owns everything and cannot log in, and `app`, which serves and owns
 * nothing; lets the owner login act as `owner` and the app login as `app`, and creates that login when it is missing.
 */
export async function ensureRoles(ownerUrl: string, appUrl: string): Promise<void> {
  if (loginOf(ownerUrl) === loginOf(appUrl)) {
    throw new DatabaseRoleError(
      'DATABASE_URL and DATABASE_OWNER_URL name the same login: the one that serves may own nothing.',
    );
  }
  for (let left = tries; ; left -= 1) {
    try {
      await connected(ownerUrl, (client) => makeRoles(client, appUrl));
      return;
    } catch (error) {
      if (left <= 1 || !racing.includes(codeOf(error))) throw error;
    }
  }
}

/** Makes the database, owned by `owner`, unless it exists; one that others own is opened to `owner` where possible. */
export async function createDatabase(ownerUrl: string, name: string): Promise<void> {
  await connected(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeDatabase(client, name);
  });
  await connected(onDatabase(ownerUrl, name), openToOwner);
}

/** Throws when the login that serves could rewrite what is on record: as superuser, as `owner`, or by other roads. */
export async function refuseIfOwner(appUrl: string): Promise<void> {
  const reason = await connected(appUrl, powerOf);
  if (reason === null) return;
  throw new DatabaseRoleError(
    `DATABASE_URL: the login ${loginOf(appUrl)} ${reason}. Use a login that is only a member of the role app; migrations run with DATABASE_OWNER_URL.`,
  );
}

/** The same address with another database. */
export function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

async function makeRoles(client: Client, appUrl: string): Promise<void> {
  await client.query('begin');
  await client.query(rolesLock);
  const { rows } = await client.query<Standing>(
    `select session_user as login, current_setting('server_version_num')::int as version`,
  );
  for (const standing of rows) {
    await makeOwner(client, standing);
    await makeApp(client, appUrl, standing);
  }
  await client.query('commit');
}

async function makeOwner(client: Client, { login, version }: Standing): Promise<void> {
  if (!(await exists(client, 'owner'))) await createRole(client, 'create role owner nologin');
  // Since PostgreSQL 16 a creator may administer its role but not become it before granting that to itself.
  const right = version >= 160_000 ? 'SET' : 'MEMBER';
  const { rows } = await client.query<{ may: boolean }>(`select pg_has_role('owner', $1) as may`, [right]);
  if (rows[0]?.may === true) return;
  await grant(client, `grant owner to current_user${version >= 160_000 ? ' with set true' : ''}`, {
    cannot: `The login ${login} of DATABASE_OWNER_URL cannot become the role owner, which another login made.`,
    until: `GRANT owner TO ${escapeIdentifier(login)}`,
  });
}

async function makeApp(client: Client, appUrl: string, { version }: Standing): Promise<void> {
  const login = loginOf(appUrl);
  const hasApp = await exists(client, 'app');
  if (login === 'app') {
    const canLogin = hasApp && (await exists(client, 'app', 'and rolcanlogin'));
    if (!canLogin)
      await createRole(client, `${hasApp ? 'alter' : 'create'} role app login password ${secretOf(appUrl)}`);
    return;
  }
  if (!hasApp) await createRole(client, 'create role app nologin');
  const name = escapeIdentifier(login);
  if (!(await exists(client, login)))
    await createRole(client, `create role ${name} login password ${secretOf(appUrl)}`);
  if (await isMember(client, login)) return;
  const advice = {
    cannot: `The login ${login} of DATABASE_URL cannot be made a member of the role app.`,
    until: `GRANT app TO ${name}; ALTER ROLE ${name} INHERIT`,
  };
  await grant(client, `grant app to ${name}${version >= 160_000 ? ' with inherit true' : ''}`, advice);
  if (!(await isMember(client, login))) throw adviceOf(advice);
}

async function exists(client: Client, role: string, condition = ''): Promise<boolean> {
  const { rowCount } = await client.query(`select from pg_roles where rolname = $1 ${condition}`, [role]);
  return rowCount === 1;
}

async function isMember(client: Client, login: string): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(`select pg_has_role($1, 'app', 'USAGE') as may`, [login]);
  return rows[0]?.may === true;
}

async function createRole(client: Client, statement: string): Promise<void> {
  await client.query(statement).catch((error: unknown) => {
    if (codeOf(error) !== '42501') throw error;
    throw new DatabaseRoleError(
      'DATABASE_OWNER_URL: its login may not make the roles owner and app. Give it CREATEROLE, or make them yourself.',
    );
  });
}

interface Advice {
  readonly cannot: string;
  /** What a superuser can run instead. */
  readonly until: string;
}

async function grant(client: Client, statement: string, advice: Advice): Promise<void> {
  await client.query(statement).catch((error: unknown) => {
    throw codeOf(error) === '42501' ? adviceOf(advice) : error;
  });
}

function adviceOf({ cannot, until }: Advice): DatabaseRoleError {
  return new DatabaseRoleError(`${cannot} Run as a superuser: ${until};`);
}

async function makeDatabase(client: Client, name: string): Promise<void> {
  const statement = `create database ${escapeIdentifier(name)} owner owner encoding 'UTF8' template template0`;
  await client.query(statement).catch((error: unknown) => {
    if (['42P04', '23505'].includes(codeOf(error))) return;
    if (codeOf(error) !== '42501') throw error;
    throw new DatabaseRoleError(
      `The database ${name} does not exist, and the login of DATABASE_OWNER_URL may not make it. Give it CREATEDB, or run: CREATE DATABASE ${escapeIdentifier(name)} OWNER owner;`,
    );
  });
}

interface Openness {
  readonly name: string;
  readonly isOurs: boolean;
  readonly isOpen: boolean;
  /** True when everyone may make tables, as in databases from before PostgreSQL 15. */
  readonly isLoose: boolean;
  /** True when the login that serves may make temporary tables, which come first wherever a table is looked up by name. */
  readonly isShadowed: boolean;
}

/** A database that someone else made: `owner` must be able to fill it, and `app` must not. */
async function openToOwner(client: Client): Promise<void> {
  await client.query('begin');
  await client.query(rolesLock);
  const { rows } = await client.query<Openness>(`
    select datname as name, pg_get_userbyid(datdba) = 'owner' as "isOurs",
      has_database_privilege('owner', datname, 'CREATE') and has_schema_privilege('owner', 'public', 'CREATE') as "isOpen",
      has_schema_privilege('app', 'public', 'CREATE') as "isLoose",
      has_database_privilege('app', datname, 'TEMPORARY') as "isShadowed"
    from pg_database where datname = current_database()`);
  for (const database of rows) await open(client, database);
  await client.query('commit');
}

async function open(client: Client, { name, isOurs, isOpen, isLoose, isShadowed }: Openness): Promise<void> {
  const grants = [
    `grant create, connect, temporary on database ${escapeIdentifier(name)} to owner`,
    'grant usage, create on schema public to owner',
  ];
  const missing = [...(isOpen ? [] : grants), ...(isLoose ? ['revoke create on schema public from public'] : [])];
  const advice = {
    cannot: `The database ${name} belongs to another login, and DATABASE_OWNER_URL may not open it to the role owner.`,
    until: missing.join('; '),
  };
  if (isOurs) await client.query('set local role owner');
  if (isOurs && isShadowed) await client.query(`revoke temporary on database ${escapeIdentifier(name)} from public`);
  for (const statement of missing) await grant(client, statement, advice);
  if (missing.length > 0 && !(await isUsable(client))) throw adviceOf(advice);
}

/** PostgreSQL only warns when a grant has no effect. */
async function isUsable(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ isUsable: boolean }>(`
    select has_database_privilege('owner', current_database(), 'CREATE')
      and has_schema_privilege('owner', 'public', 'CREATE')
      and not has_schema_privilege('app', 'public', 'CREATE') as "isUsable"`);
  return rows[0]?.isUsable === true;
}

const roads = [
  ['superuser', 'is a superuser, or can become one'],
  ['owner', 'can act as the role owner'],
  ['createRole', 'has CREATEROLE, and so could make itself owner'],
  ['databaseOwner', 'owns the database'],
  ['predefined', 'can write past every rule (pg_write_all_data, pg_write_server_files or pg_execute_server_program)'],
] as const;

type Powers = Readonly<Record<(typeof roads)[number][0], boolean>>;

/** Membership is asked of the login itself: whatever role a setting puts on, it can be taken off again. */
async function powerOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<Powers>(`
    select bool_or(rolsuper) as superuser, bool_or(rolname = 'owner') as owner, bool_or(rolcreaterole) as "createRole",
      bool_or(rolname = 'pg_database_owner') as "databaseOwner",
      bool_or(rolname in ('pg_write_all_data', 'pg_write_server_files', 'pg_execute_server_program')) as predefined
    from pg_roles where pg_has_role(session_user, oid, 'MEMBER')`);
  return roads.find(([road]) => rows[0]?.[road])?.[1] ?? null;
}

/** Runs the work on a connection of its own; where the database does not exist yet, on the server's `postgres`. */
async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url).catch((error: unknown) => {
    if (codeOf(error) !== '3D000') throw error;
    return connect(onDatabase(url, 'postgres'));
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return client;
}

function loginOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** The password as PostgreSQL stores it, so that it never stands in a server's log. */
function secretOf(url: string): string {
  const password = decodeURIComponent(new URL(url).password);
  if (password === '') {
    throw new DatabaseRoleError(
      `The login ${loginOf(url)} of DATABASE_URL does not exist, and it is not made without a password in the address.`,
    );
  }
  const [salt, rounds] = [randomBytes(16), 4096];
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const stored = createHash('sha256').update(hmac(salted, 'Client Key')).digest('base64');
  const server = hmac(salted, 'Server Key').toString('base64');
  return escapeLiteral(`SCRAM-SHA-256$${String(rounds)}:${salt.toString('base64')}$${stored}:${server}`);
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
