import pg from 'pg';
import type { Condition, Place } from '../../src/database/access.ts';
import type { Model } from '../../src/database/model.ts';
import { typesOf } from '../../src/database/access.ts';
import { policies } from '../../src/policies.ts';
import { pastTheGuards } from './past-the-guards.ts';
import type { Person, TestApi } from './test-api.ts';
import type { TestDatabase } from './test-database.ts';

/** What somebody sees of a table, as SQL over the alias `t`. */
export interface Seen {
  readonly type: string;
  readonly table: string;
  /** True of the rows that they see. */
  readonly row: string;
  /** By column, true of the seen rows where they may read it. */
  readonly columns: ReadonlyMap<string, string>;
}

/** Who asks and how is no row that a list is narrowed by. */
const ofAccounts = new Set(['user_account', 'api_token', 'role_grant', 'session']);
/** Kept beside what they are derived from, and read under the same right. */
const derived: Readonly<Record<string, string>> = { email_key: 'email' };

/** What somebody sees of the rows of every type, by the policies. */
export function seenBy(api: TestApi, person: Person): Seen[] {
  const { models } = api.context(person).reads;
  const ruled = typesOf(policies);
  return [...models.values()].filter((model) => ruled.has(model.name)).map((model) => seenOf(model, api, person));
}

function seenOf(model: Model, api: TestApi, person: Person): Seen {
  const sight = api.context(person).reads.sightOf(person.viewer);
  const place: Place = { row: 't', viewer: () => `'${person.viewer.id}'::uuid` };
  const rule = sight.typePolicy(model.name);
  const isGrouped = (property: string): boolean => rule.fields.has(property) || rule.columns.has(property);
  const readable = [...model.columns].map(([property, column]): [string, string] => {
    const of = derived[bare(column)] ?? property;
    return [bare(column), isGrouped(of) ? sql(sight.property(model.name, of, place)) : 'true'];
  });
  return {
    type: model.name,
    table: bare(model.table),
    row: sql(sight.rows(model.name, place)),
    columns: new Map(readable),
  };
}

function sql(condition: Condition): string {
  return String(condition);
}

function bare(name: string): string {
  return name.replaceAll('"', '');
}

const columnsOf = `select table_name as table, column_name as column from information_schema.columns c
  where table_schema = 'public' and is_generated = 'NEVER' and column_name <> 'id' and not exists (
    select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype in ('f', 'p') and k.conrelid = format('%I', c.table_name)::regclass and a.attname = c.column_name)`;

/** Statements after which a table takes any value; only the keys of rows stay what they are. */
const withoutRules = [
  `do $$ declare c record; begin
     for c in select conrelid::regclass as at, conname from pg_constraint
       where contype in ('c', 'u', 'x', 'f') and connamespace = 'public'::regnamespace and conrelid <> 0 and coninhcount = 0 loop
       execute format('alter table %s drop constraint if exists %I cascade', c.at, c.conname);
     end loop;
     for c in select i.indexrelid::regclass as at from pg_index i join pg_class t on t.oid = i.indrelid
       where i.indisunique and not i.indisprimary and t.relnamespace = 'public'::regnamespace loop
       execute format('drop index if exists %s cascade', c.at);
     end loop;
   end $$`,
];

/** What a column is called, and in which table. */
interface Column {
  readonly table: string;
  readonly column: string;
}

/**
 * Lets a database that nobody is connected to take any value, and changes it by statements past the guards of tables;
 * gives the columns that tie rows to none. Hundreds of rules are taken from it once, and not from each of its copies.
 */
export async function takeRules(
  database: TestDatabase,
  tables: readonly string[],
  statements: readonly string[],
): Promise<readonly Column[]> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const free = await owner.query<Column>(columnsOf);
  await owner.query('set role owner');
  const asOwner = async (all: readonly string[]): Promise<void> => {
    for (const statement of all) await owner.query(statement);
  };
  await pastTheGuards({ asOwner }, tables, [...withoutRules, ...statements]);
  await owner.end();
  return free.rows;
}

/** Gives whatever somebody does not see the values of another row, whether it is a whole row or a field of one. */
export async function changeUnseen(api: TestApi, person: Person, free: readonly Column[]): Promise<number> {
  const changes: string[] = [];
  const tables = new Set<string>();
  for (const seen of seenBy(api, person)) {
    const columns = free.filter(({ table }) => table === seen.table).map(({ column }) => column);
    if (columns.length === 0 || ofAccounts.has(seen.table)) continue;
    tables.add(seen.table);
    changes.push(changed(seen, columns));
  }
  const before = await countsOf(api, person);
  await pastTheGuards(api, [...tables], changes);
  const after = await countsOf(api, person);
  const odd = before.filter(({ keys }, index) => keys !== after[index]?.['keys']);
  if (odd.length > 0) throw new Error(`The change shows in which rows are seen: ${JSON.stringify(odd)}`);
  return before.reduce((sum, { unseen }) => sum + Number(unseen), 0);
}

function changed({ table, row, columns }: Seen, names: readonly string[]): string {
  // What decides whether a row is seen stays, or other rows would be.
  const free = names.filter((name) => !new RegExp(`\\bt\\."?${name}\\b`).test(row));
  const sets = free.map((name) => {
    const readable = columns.get(name) ?? 'true';
    return `"${name}" = case when (${row}) and (${readable}) then t."${name}" else other."${name}" end`;
  });
  const ring = `select id, coalesce(lead(id) over turn, first_value(id) over turn) as next from "${table}"
    window turn as (order by md5(id::text) rows between unbounded preceding and unbounded following)`;
  return `update "${table}" t set ${sets.join(', ')}
    from (${ring}) ring join "${table}" other on other.id = ring.next where ring.id = t.id`;
}

/** How many rows are seen of each type, which ones, and how many are not. */
async function countsOf(api: TestApi, person: Person): Promise<Record<string, unknown>[]> {
  const parts = seenBy(api, person).map(
    ({
      type,
      table,
      row,
    }) => `select '${type}' as type, md5(string_agg(id::text, ',' order by id) filter (where seen)) as keys,
      count(*) filter (where not seen)::int as unseen from (select id, (${row}) is true as seen from "${table}" t) rows`,
  );
  return api.asApp(parts.join(' union all '));
}

const textColumns = `select table_name as table, column_name as column from information_schema.columns
  where table_schema = 'public' and data_type = 'text'`;

/** Texts that stand only where somebody may not read them: whoever meets one was told something. */
export async function hiddenTexts(api: TestApi, person: Person): Promise<readonly string[]> {
  const known = await api.asApp(textColumns);
  const hidden = new Set<string>();
  const open = new Set<string>();
  for (const { table, row, columns } of seenBy(api, person)) {
    for (const { column } of known.filter((it) => it['table'] === table)) {
      const readable = `(${row}) and (${columns.get(String(column)) ?? 'true'})`;
      const found = await api.asApp(
        `select distinct "${String(column)}" as text, (${readable}) is true as readable from "${table}" t where length("${String(column)}") > 7`,
      );
      for (const { text, readable } of found) (readable === true ? open : hidden).add(String(text));
    }
  }
  // One word alone may be anybody's; a sentence, a name or an address is not.
  return [...hidden].filter((text) => !open.has(text) && /[\s@]|:\/\//.test(text));
}
