import { Migration } from '@mikro-orm/migrations';

/** How many cases stand where, kept in the transaction that changes a case, so that nobody has to count them all. */
export class CaseCounts extends Migration {
  override up(): void {
    for (const statement of [...table, fold, keep, ...triggers, anew, ...rights]) this.addSql(statement);
    this.addSql('select vetting_case_count_anew()');
  }
}

/** A case whose clock neither stands nor is over: time alone changes how it stands. */
const runs = (row: string): string => `(${row}.met_deadline is null and ${row}.paused_sla_state is null)`;

const hour = (row: string, column: string): string =>
  `case when ${runs(row)} then date_bin('1 hour', coalesce(${row}.${column}, 'infinity'), '2000-01-01 00:00:00+00')
     else 'infinity' end`;

/** What cases that are counted together have in common. */
const columns = 'stage, status, runs, sla_state, deadline_hour, stage_due_hour';

const standing = (row: string): string => `${row}.stage, ${row}.status, ${runs(row)},
  case when ${row}.met_deadline is null then ${row}.paused_sla_state end,
  ${hour(row, 'deadline')}, ${hour(row, 'stage_due_at')}`;

/** Several rows may say the same: their sum counts, so that writers add a row and never wait for each other. */
const table = [
  `create table vetting_case_count (
     id bigint generated always as identity primary key,
     stage text not null,
     status text not null,
     runs boolean not null,
     sla_state text,
     deadline_hour timestamptz(3) not null,
     stage_due_hour timestamptz(3) not null,
     cases int not null
   ) with (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0)`,
  `create index vetting_case_by_stage_due on vetting_case (stage_due_at) where met_deadline is null and paused_sla_state is null`,
];

/** As the owner: the login that serves changes no count by hand. */
const asOwner = 'language plpgsql security definer set search_path = public, pg_temp';

/**
 * Puts one row in place of all that say the same, and none where they cancel out. One folds at a time and nobody waits
 * for it; a transaction that sees an older moment than its locks leaves it to the next.
 */
const fold = `
  create function vetting_case_count_fold() returns int ${asOwner} as $$
  declare
    kept int;
    gone int;
  begin
    if current_setting('transaction_isolation') <> 'read committed'
      or not pg_try_advisory_xact_lock(hashtextextended('vetting_case_count', 0)) then
      return 0;
    end if;
    with taken as (
      delete from vetting_case_count where id in (
        select id from (select id, count(*) over (partition by ${columns}) as alike from vetting_case_count) each
        where alike > 1)
      returning *
    ),
    summed as (
      insert into vetting_case_count (${columns}, cases)
      select ${columns}, sum(cases) from taken group by ${columns} having sum(cases) <> 0
      returning 1
    )
    select (select count(*) from taken), (select count(*) from summed) into gone, kept;
    return gone - kept;
  end $$`;

/** The thousandth row folds, so that a table that no job folds stays short too. */
const keep = `
  create function vetting_case_count_keep() returns trigger ${asOwner} as $$
  declare
    added bigint;
  begin
    for added in
      insert into vetting_case_count (${columns}, cases)
      select ${columns}, sum(cases) from (
        select ${standing('old')}, -1 where tg_op <> 'INSERT'
        union all select ${standing('new')}, 1 where tg_op <> 'DELETE'
      ) changed (${columns}, cases)
      group by ${columns} having sum(cases) <> 0
      returning id
    loop
      if added % 1000 = 0 then
        perform vetting_case_count_fold();
      end if;
    end loop;
    return null;
  end $$`;

const counted = (row: string): string =>
  `(${row}.stage, ${row}.status, ${row}.met_deadline is null, ${row}.paused_sla_state, ${row}.deadline, ${row}.stage_due_at)`;

const triggers = [
  `create trigger vetting_case_count_keep after insert or delete on vetting_case
   for each row execute function vetting_case_count_keep()`,
  `create trigger vetting_case_count_keep_changed after update on vetting_case
   for each row when (${counted('old')} is distinct from ${counted('new')}) execute function vetting_case_count_keep()`,
];

/** Counts every case anew, while no case changes: for the owner, when what is kept should ever be wrong. */
const anew = `
  create function vetting_case_count_anew() returns void ${asOwner} as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('vetting_case_count', 0));
    lock table vetting_case in share row exclusive mode;
    delete from vetting_case_count;
    insert into vetting_case_count (${columns}, cases)
      select ${standing('c')}, count(*) from vetting_case c group by 1, 2, 3, 4, 5, 6;
  end $$`;

/** Whoever may execute a trigger's function may hang it on a table of their own, and count what they like. */
const rights = [
  'revoke insert, update, delete, truncate on vetting_case_count from app',
  'revoke execute on function vetting_case_count_keep() from public',
  'revoke execute on function vetting_case_count_anew() from public',
  'revoke execute on function vetting_case_count_fold() from public',
  'grant execute on function vetting_case_count_fold() to app',
  // The same of what keeps rows that were superseded: nobody makes up what used to be.
  'revoke execute on function fourgate_keep_superseded() from public',
];
