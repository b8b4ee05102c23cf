import { Migration } from '@mikro-orm/migrations';

/** Whatever begins or moves along with something else is on record by its own row, with who did that and what it was. */
export class MovesOnRecord extends Migration {
  override up(): void {
    for (const statement of [onRecord, ...things.flatMap(triggersOf), cancelledInterviews]) this.addSql(statement);
  }
}

/**
 * When its transaction ends, what moved has a row of the audit: its operation's, or this one, which names what was done
 * instead. Called with the type of the thing, and with the word for its beginning. Where nothing at all is on record of
 * the transaction, nobody is known to have done it. Acts are few; the limit is for what is written in bulk.
 */
const onRecord = `
  create function fourgate_on_record() returns trigger language plpgsql set search_path = public, pg_temp as $$
  declare
    done text := lower(left(tg_argv[0], 1)) || substr(tg_argv[0], 2) || '.';
    state text := to_jsonb(new) ->> 'status';
  begin
    done := done || case tg_op when 'INSERT' then tg_argv[1]
      else lower(left(state, 1)) || substr(replace(initcap(replace(state, '_', ' ')), ' ', ''), 2) end;
    if exists (select from audit_event a
      where a.object_type = tg_argv[0] and a.object_id = new.id and a.written_in = pg_current_xact_id()
        and (a.action = done or a.changes -> 'with' is null)) then
      return null;
    end if;
    with act as materialized (
      select * from audit_event a where a.written_in = pg_current_xact_id() and a.changes -> 'with' is null limit 20)
    insert into audit_event (id, created_at, actor, on_behalf_of, action, outcome, object_type, object_id, changes, request_id)
      select fourgate_uuid(a.created_at), a.created_at, a.actor, a.on_behalf_of, done, 'DONE', tg_argv[0], new.id,
        jsonb_build_object('with', (select string_agg(distinct b.action, ', ') from act b)), a.request_id
      from act a order by a.created_at, a.id limit 1;
    return null;
  end $$`;

/** Tables of what has a state that something else may begin or change: the types, and the words for beginnings. */
const things = [
  ['company', 'Company', 'registered'],
  ['contract', 'Contract', 'created'],
  ['feedback_letter', 'FeedbackLetter', 'opened'],
  ['match', 'Match', 'suggested'],
  ['project_listing', 'ProjectListing', 'drafted'],
  ['rematch_case', 'RematchCase', 'opened'],
  ['talent_listing', 'TalentListing', 'listed'],
] as const;

function triggersOf([table, type, beginning]: (typeof things)[number]): string[] {
  return [
    `create constraint trigger ${table}_begins_on_record after insert on ${table}
     deferrable initially deferred for each row execute function fourgate_on_record('${type}', '${beginning}')`,
    `create constraint trigger ${table}_moves_on_record after update of status on ${table}
     deferrable initially deferred for each row when (new.status is distinct from old.status)
     execute function fourgate_on_record('${type}')`,
  ];
}

/** Nothing else ends an interview from outside; who hands in the last scorecard of one waits for nothing. */
const cancelledInterviews = `
  create constraint trigger interview_cancelled_on_record after update of status on interview
  deferrable initially deferred for each row when (new.status = 'CANCELLED' and old.status <> 'CANCELLED')
  execute function fourgate_on_record('Interview')`;
