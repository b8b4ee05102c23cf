import type { TestApi } from './test-api.ts';

const tables = `
  select string_agg(format('select %L as name, md5(coalesce(string_agg(t::text, %L order by t::text), %L)) as hash from %I t',
    tablename, E'\\n', '', tablename), ' union all ') as query
  from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'budget_use', 'schema_migration')
    and has_table_privilege(current_user, format('%I.%I', schemaname, tablename), 'select')`;

/** A fingerprint of every row of every table but the audit and the budget, which a server shares each second, to prove that a refusal changed nothing. */
export async function contentsOf(api: TestApi): Promise<Readonly<Record<string, unknown>>> {
  const [made] = await api.asApp(tables);
  const rows = await api.asApp(String(made?.['query']));
  return Object.fromEntries(rows.map((row) => [String(row['name']), row['hash']]));
}

const marks = `
  select string_agg(format('select %L as name, count(*) || %L || coalesce(max(xmin::text::bigint), 0) as mark from %I', tablename, ' ', tablename),
    ' union all ') as query
  from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'budget_use', 'schema_migration')
    and has_table_privilege(current_user, format('%I.%I', schemaname, tablename), 'select')`;

/** The same in every database of a run. */
let markAll: string | undefined;

/**
 * What every write into one of those tables leaves another, also one that writes what stood there before; sooner had of
 * much data than a fingerprint.
 */
export async function marksOf(api: TestApi): Promise<Readonly<Record<string, unknown>>> {
  markAll ??= String((await api.asApp(marks))[0]?.['query']);
  const rows = await api.asApp(markAll);
  return Object.fromEntries(rows.map((row) => [String(row['name']), row['mark']]));
}

/** The refusals on record about one row, oldest first. */
export function refusalsOf(api: TestApi, key: string): Promise<Record<string, unknown>[]> {
  const text = `select action, code from audit_event where object_id = $1 and outcome = 'REFUSED' order by id`;
  return api.asApp(text, [key]);
}
