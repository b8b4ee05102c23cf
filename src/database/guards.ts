import { type Invariant, queried } from './invariant.ts';

/** What migrations have made so that PostgreSQL itself refuses what must never be. */
export interface Guards {
  /** Names of triggers after those of their tables, with a blank between. */
  readonly triggers: readonly string[];
  readonly constraints: readonly string[];
  readonly uniqueIndexes: readonly string[];
  /** Rights that the serving login must not have: tables after the rights, with a blank between. */
  readonly revoked: readonly string[];
  /** Tables from which the serving login deletes. */
  readonly deletable: readonly string[];
}

/** The guards that stand once all statements have run, by what they say. */
export function guardsOf(statements: readonly string[]): Guards {
  const found = new Map(kinds.map(({ kind }) => [kind, new Set<string>()]));
  for (const statement of statements) {
    for (const { kind, made, dropped } of kinds) {
      for (const match of statement.matchAll(made)) for (const name of namesIn(match)) found.get(kind)?.add(name);
      for (const match of statement.matchAll(dropped)) for (const name of namesIn(match)) found.get(kind)?.delete(name);
    }
  }
  const named = (kind: keyof Guards): string[] => [...(found.get(kind) ?? [])].sort();
  return {
    triggers: named('triggers'),
    constraints: named('constraints'),
    uniqueIndexes: named('uniqueIndexes'),
    revoked: named('revoked'),
    deletable: named('deletable'),
  };
}

interface Kind {
  readonly kind: keyof Guards;
  readonly made: RegExp;
  readonly dropped: RegExp;
}

const never = /(?!)/g;

/** Each names what it makes `name`, and the table that is part of it `table`. */
const kinds: readonly Kind[] = [
  {
    kind: 'triggers',
    made: /create (?:constraint )?trigger "?(?<name>\w+)"?\s[^;]*?\son "?(?<table>\w+)"?/gi,
    dropped: /drop trigger (?:if exists )?"?(?<name>\w+)"? on "?(?<table>\w+)"?/gi,
  },
  {
    kind: 'constraints',
    made: /add constraint "?(?<name>\w+)"?/gi,
    dropped: /drop constraint (?:if exists )?"?(?<name>\w+)"?/gi,
  },
  {
    kind: 'uniqueIndexes',
    made: /create unique index "?(?<name>\w+)"?/gi,
    dropped: /drop index (?:if exists )?"?(?<name>\w+)"?/gi,
  },
  {
    kind: 'revoked',
    made: /revoke (?<rights>(?:(?:insert|update|delete|truncate)(?:, )?)+) on "?(?<table>\w+)"? from app/gi,
    dropped: never,
  },
  { kind: 'deletable', made: /grant delete on "?(?<table>\w+)"? to app/gi, dropped: never },
];

function namesIn({ groups = {} }: RegExpMatchArray): string[] {
  const { name, table, rights } = groups;
  if (rights !== undefined) return rights.split(',').map((right) => `${right.trim()} ${table ?? ''}`);
  return [[table, name].filter((part) => part !== undefined).join(' ')];
}

/** That the guards are there and at work; without them everything else that is true is so by chance. */
export function guardInvariants(guards: Guards): Invariant[] {
  return [
    queried({
      name: 'triggers-at-work',
      sentence: 'Every trigger that migrations made is there, and none is switched off.',
      type: 'trigger',
      text: `select g.name || ' on ' || g.at, 'is not there' from ${listed(guards.triggers, 'g')}
          where not exists (select 1 from pg_trigger t where t.tgrelid = to_regclass('public.' || g.at) and t.tgname = g.name)
        union all select t.tgname || ' on ' || c.relname, 'is switched off' from pg_trigger t join pg_class c on c.oid = t.tgrelid
          where c.relnamespace = 'public'::regnamespace and t.tgenabled not in ('O', 'A')`,
    }),
    queried({
      name: 'constraints-at-work',
      sentence: 'Every constraint and unique index that migrations made is there, and holds for every row.',
      type: 'constraint',
      text: `select g.name, 'is not there, or not for every row' from ${listed(guards.constraints, 'g')}
          where not exists (select 1 from pg_constraint c
            where c.connamespace = 'public'::regnamespace and c.conname = g.name and c.convalidated)
        union all select g.name, 'is not there, or not unique' from ${listed(guards.uniqueIndexes, 'g')}
          where not exists (select 1 from pg_index i
            where i.indexrelid = to_regclass('public.' || g.name) and i.indisunique and i.indisvalid)`,
    }),
    queried({
      name: 'serving-login-rewrites-nothing',
      sentence: 'The login that serves has none of the rights that migrations took from it, and owns nothing.',
      type: 'table',
      text: `select g.name, 'may be changed: ' || g.at from ${listed(guards.revoked, 'g')}
          where has_table_privilege(current_user, to_regclass('public.' || g.name), g.at)
        union all select c.relname, 'may be emptied, deleted from, or is owned' from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (c.relowner = current_user::regrole
            or has_table_privilege(current_user, c.oid, 'truncate')
            or (has_table_privilege(current_user, c.oid, 'delete')
              and c.relname not in (select d.name from ${listed(guards.deletable, 'd')})))
        union all select p.oid::regprocedure::text, 'acts as its owner on any table that it is hung on' from pg_proc p
          where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype = 'trigger'::regtype
            and has_function_privilege(current_user, p.oid, 'execute')`,
    }),
    queried({
      name: 'functions-look-home',
      sentence: 'Every function of ours looks into our schema before anything temporary.',
      type: 'function',
      text: `select p.oid::regprocedure, 'looks elsewhere first' from pg_proc p join pg_language l on l.oid = p.prolang
        where p.pronamespace = 'public'::regnamespace and (l.lanname = 'plpgsql' or p.prosecdef)
          and not coalesce('search_path=public, pg_temp' = any (p.proconfig), false)`,
    }),
  ];
}

/** Names as a table of `at` and `name`; they are words, so that they need no quoting of their own. */
function listed(names: readonly string[], alias: string): string {
  const parts = names.map((both) => both.split(' ').reverse());
  const array = (index: number): string => `'{${parts.map((part) => part[index] ?? '""').join(', ')}}'::text[]`;
  return `unnest(${array(1)}, ${array(0)}) ${alias} (at, name)`;
}
