import { Migration } from '@mikro-orm/migrations';

/**
 * What subscriptions tell of, as rows that name it and say nothing: a server looks which of them have become visible
 * since it looked last. NOTIFY would do without the table, and would make all who write wait for each other's commits.
 */
export class StreamChanges extends Migration {
  override up(): void {
    for (const statement of [...table, tell, ...triggers, ...rights]) this.addSql(statement);
  }
}

const table = [
  `create table stream_change (
     id bigint generated always as identity primary key,
     kind text not null,
     row_id uuid not null,
     about_id uuid not null,
     xact xid8 not null default pg_current_xact_id(),
     written_at timestamptz not null default clock_timestamp()
   ) with (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0)`,
  `alter table stream_change add constraint stream_change_kind
     check (kind in ('CASE_MOVED', 'SCORECARD_SUBMITTED', 'MATCH_ANSWERED'))`,
  'create index stream_change_by_xact on stream_change (xact)',
  `create index interview_participant_owed_by_date on interview_participant (feedback_due_at) where blocks and feedback = 'OWED'`,
];

/**
 * Called with the kind, and with the column that holds what the row is about. As the owner: the login that serves makes
 * up nothing. The thousandth row clears away what nobody looks for any more, and nobody waits for it.
 */
const tell = `
  create function stream_change_tell() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    told bigint;
  begin
    insert into stream_change (kind, row_id, about_id)
    values (tg_argv[0], new.id, (to_jsonb(new) ->> tg_argv[1])::uuid)
    returning id into told;
    if told % 1000 = 0 then
      delete from stream_change where id in (
        select id from stream_change where written_at < clock_timestamp() - interval '1 hour'
        order by id limit 5000 for update skip locked);
    end if;
    return null;
  end $$`;

const triggers = [
  `create trigger stage_transition_is_told after insert on stage_transition
     for each row execute function stream_change_tell('CASE_MOVED', 'vetting_case_id')`,
  `create trigger scorecard_is_told after update of status on scorecard
     for each row when (old.status <> 'SUBMITTED' and new.status = 'SUBMITTED')
     execute function stream_change_tell('SCORECARD_SUBMITTED', 'vetting_case_id')`,
  `create trigger match_answer_is_told after insert on match_event
     for each row when (new.rule in ('M3', 'M4'))
     execute function stream_change_tell('MATCH_ANSWERED', 'match_id')`,
];

const rights = [
  'revoke execute on function stream_change_tell() from public',
  'revoke insert, update, delete, truncate on stream_change from app',
];
