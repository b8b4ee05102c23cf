import { Migration } from '@mikro-orm/migrations';

/** Chains the rows of the audit in the order of their commits, so that none is changed, added or taken away unnoticed. */
export class AuditSeal extends Migration {
  override up(): void {
    for (const statement of [...written, ...table, ...constraints, ...rules, seal, ...rights]) this.addSql(statement);
  }
}

/** In which transaction a row was written: the database says it, and nobody else. */
const written = [
  `alter table audit_event add written_in xid8 not null default pg_current_xact_id()`,
  `create index audit_event_by_transaction on audit_event (written_in, id)`,
  `create function audit_event_written() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
     new.written_in := pg_current_xact_id();
     return new;
   end $$`,
  `create trigger audit_event_written before insert on audit_event
   for each row execute function audit_event_written()`,
];

const table = [
  `create table audit_seal (
     position bigint not null primary key,
     event_id uuid not null,
     written_in xid8 not null,
     hash text not null,
     sealed_at timestamptz(3) not null
   )`,
];

const constraints = [
  `alter table audit_seal add constraint audit_seal_once unique (event_id)`,
  `alter table audit_seal add constraint audit_seal_position check (position > 0)`,
  `alter table audit_seal add constraint audit_seal_hash check (hash ~ '^[0-9a-f]{64}$')`,
];

const rules = [
  `revoke insert, update, delete, truncate on audit_seal from app`,
  `create trigger audit_seal_append_only before update or delete on audit_seal
   for each row execute function fourgate_append_only()`,
  `create trigger audit_seal_never_emptied before truncate on audit_seal
   for each statement execute function fourgate_append_only()`,
];

/**
 * Seals rows whose transactions are over, and so are all that began before them: nothing can come in between any more.
 * One seals at a time, and nobody waits for it. The rows of a database that was restored elsewhere have transactions
 * which that cluster may not have come to: then what is not sealed is looked for in the whole table, those rows first.
 */
const seal = `
  create function audit_seal_next(at timestamptz, most int, out sealed int, out count bigint, out hash text)
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
  declare
    horizon xid8;
    reached audit_seal;
    ids uuid[];
    event record;
  begin
    sealed := 0;
    if current_setting('transaction_isolation') <> 'read committed'
      or not pg_try_advisory_xact_lock(hashtextextended('audit_seal', 0)) then
      return;
    end if;
    select * into reached from audit_seal s order by s.position desc limit 1;
    count := coalesce(reached.position, 0);
    hash := reached.hash;
    horizon := pg_snapshot_xmin(pg_current_snapshot());
    if reached.written_in >= horizon then
      ids := array(
        select a.id from audit_event a
        where (a.written_in < horizon or a.written_in >= pg_snapshot_xmax(pg_current_snapshot()))
          and not exists (select from audit_seal s where s.event_id = a.id)
        order by a.written_in < horizon, a.written_in, a.id limit most);
    else
      ids := array(
        select a.id from audit_event a
        where (a.written_in, a.id) > (coalesce(reached.written_in, '0'::xid8),
            coalesce(reached.event_id, '00000000-0000-0000-0000-000000000000'::uuid))
          and a.written_in < horizon
          and not exists (select from audit_seal s where s.event_id = a.id)
        order by a.written_in, a.id limit most);
    end if;
    for event in
      select a.id, a.written_in,
        jsonb_strip_nulls((to_jsonb(a) - 'written_in') || jsonb_build_object('changes', a.changes::text))::text as content
      from unnest(ids) with ordinality as due (id, place) join audit_event a on a.id = due.id order by due.place
    loop
      sealed := sealed + 1;
      count := count + 1;
      hash := encode(sha256(convert_to(coalesce(hash, '') || event.content, 'UTF8')), 'hex');
      insert into audit_seal (position, event_id, written_in, hash, sealed_at)
        values (count, event.id, event.written_in, hash, at);
    end loop;
  end $$`;

const rights = [
  `revoke execute on function audit_seal_next(timestamptz, int) from public`,
  `grant execute on function audit_seal_next(timestamptz, int) to app`,
];
