import { Migration } from '@mikro-orm/migrations';

/** What is owed after a contract ended early: opened by its notice or end, met by the presentation of a match. */
export class Rematch extends Migration {
  override up(): void {
    for (const statement of [...table, ...guards, ...opening, ...meeting]) this.addSql(statement);
  }
}

const table = [
  `create table "rematch_case" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null, "contract_id" uuid not null, "side" text not null, "candidate_id" uuid not null, "listing_id" uuid not null, "company_id" uuid not null, "owner_id" uuid not null, "status" text not null, "opened_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "met_at" timestamptz(3) null, "met_by_id" uuid null, "closed_at" timestamptz(3) null, "closed_by_id" uuid null, "close_reason" text null, primary key ("id"))`,
  `alter table "rematch_case" add constraint "rematch_case_of_contract" unique ("contract_id")`,
  `create unique index rematch_case_met_once on rematch_case (met_by_id, side) where met_by_id is not null`,
  `create index "rematch_case_by_due" on "rematch_case" ("due_at", "id")`,
  `create index rematch_case_queue on rematch_case (due_at, id) where status = 'OPEN'`,
  `create index rematch_case_of_owner on rematch_case (owner_id, due_at, id) where status = 'OPEN'`,
  `create index "rematch_case_of_candidate" on "rematch_case" ("candidate_id", "status")`,
  `create index "rematch_case_of_listing" on "rematch_case" ("listing_id", "status")`,
  `create index "rematch_case_of_company" on "rematch_case" ("company_id")`,
  `alter table "rematch_case" add constraint "rematch_case_contract_id_foreign" foreign key ("contract_id") references "contract" ("id")`,
  `alter table "rematch_case" add constraint "rematch_case_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
  `alter table "rematch_case" add constraint "rematch_case_listing_id_foreign" foreign key ("listing_id") references "project_listing" ("id")`,
  `alter table "rematch_case" add constraint "rematch_case_company_id_foreign" foreign key ("company_id") references "company" ("id")`,
  `alter table "rematch_case" add constraint "rematch_case_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id")`,
  `alter table "rematch_case" add constraint "rematch_case_met_by_id_foreign" foreign key ("met_by_id") references "match" ("id") on delete no action`,
  `alter table "rematch_case" add constraint "rematch_case_closed_by_id_foreign" foreign key ("closed_by_id") references "user_account" ("id") on delete no action`,
  `alter table "rematch_case" add constraint "rematch_case_side_check" check ("side" in ('CLIENT', 'DEVELOPER'))`,
  `alter table "rematch_case" add constraint "rematch_case_status_check" check ("status" in ('OPEN', 'MATCHED', 'DECLINED_BY_DEVELOPER', 'CLOSED_UNMATCHED'))`,
  `alter table "rematch_case" add constraint "rematch_case_due" check (due_at = opened_at + interval '48 hours')`,
  `alter table "rematch_case" add constraint "rematch_case_met_whole" check ((status = 'MATCHED') = (met_at is not null) and (met_at is null) = (met_by_id is null))`,
  `alter table "rematch_case" add constraint "rematch_case_closed_whole" check ((status in ('DECLINED_BY_DEVELOPER', 'CLOSED_UNMATCHED')) = (closed_at is not null) and (closed_at is null) = (closed_by_id is null) and (closed_at is null) = (close_reason is null) and coalesce(close_reason, 'x') ~ '\\S')`,
  `alter table "rematch_case" add constraint "rematch_case_declined_by_developer" check (status <> 'DECLINED_BY_DEVELOPER' or side = 'DEVELOPER')`,
  `alter table "rematch_case" add constraint "rematch_case_times" check (met_at >= opened_at and closed_at >= opened_at)`,
];

/** Opened and met by triggers alone, and never otherwise than contracts and matches say. */
const guards = [
  guard(
    'rematch_case_guard',
    `begin
       if tg_op = 'INSERT' then
         if pg_trigger_depth() < 2 or new.status <> 'OPEN' or not exists (
           select 1 from contract c join contract_transition t on t.contract_id = c.id
           where c.id = new.contract_id and c.is_early and t.rule in ('K8', 'K9') and t.created_at = new.opened_at
             and (c.candidate_id, c.listing_id, c.company_id) = (new.candidate_id, new.listing_id, new.company_id)) then
           raise exception 'a re-match is opened by an early ending alone'
             using errcode = '23514', constraint = 'rematch_case_opened_by_ending';
         end if;
         return new;
       end if;
       if old.status <> 'OPEN' and new is distinct from old then
         raise exception 'a re-match that is over does not change' using errcode = '23514', constraint = 'rematch_case_over';
       end if;
       if (new.id, new.created_at, new.contract_id, new.side, new.candidate_id, new.listing_id, new.company_id, new.opened_at, new.due_at)
         is distinct from
         (old.id, old.created_at, old.contract_id, old.side, old.candidate_id, old.listing_id, old.company_id, old.opened_at, old.due_at) then
         raise exception 'a re-match keeps what it is about' using errcode = '23514', constraint = 'rematch_case_fixed';
       end if;
       if new.status = 'MATCHED' and old.status <> 'MATCHED' and (pg_trigger_depth() < 2 or not exists (
         select 1 from match m join match_event e on e.match_id = m.id
         where m.id = new.met_by_id and e.rule = 'M6' and e.created_at = new.met_at
           and case new.side when 'DEVELOPER' then m.candidate_id = new.candidate_id else m.listing_id = new.listing_id end)) then
         raise exception 'a re-match is met by a presentation alone'
           using errcode = '23514', constraint = 'rematch_case_met_by_presentation';
       end if;
       return new;
     end;`,
  ),
  `create trigger rematch_case_guard before insert or update on rematch_case
   for each row execute function rematch_case_guard()`,
];

/**
 * Fires after the transition has moved the contract, by its name; whatever opens it first is what it counts from. It has
 * the id of that transition: both are made at once, and no other of either kind can be made of it.
 */
const opening = [
  guard(
    'contract_transition_opens_rematch',
    `declare
       ending contract;
     begin
       select * into ending from contract c where c.id = new.contract_id;
       if ending.is_early is true then
         insert into rematch_case (id, created_at, version, contract_id, side, candidate_id, listing_id, company_id, owner_id,
           status, opened_at, due_at)
         values (new.id, new.created_at, 1, ending.id,
           case ending.end_reason when 'DEVELOPER_LEFT' then 'CLIENT' else 'DEVELOPER' end,
           ending.candidate_id, ending.listing_id, ending.company_id, ending.success_manager_id,
           'OPEN', new.created_at, new.created_at + interval '48 hours')
         on conflict (contract_id) do nothing;
       end if;
       return null;
     end;`,
  ),
  `create trigger contract_transition_opens_rematch after insert on contract_transition
   for each row when (new.rule in ('K8', 'K9')) execute function contract_transition_opens_rematch()`,
];

/** One presentation meets one case of each side at most: two clients who wait have to be shown two people. */
const meeting = [
  guard(
    'match_event_presents_rematch',
    `declare
       shown match;
       needing text;
     begin
       select * into shown from match m where m.id = new.match_id;
       foreach needing in array array['CLIENT', 'DEVELOPER'] loop
         update rematch_case set status = 'MATCHED', met_at = new.created_at, met_by_id = shown.id, version = version + 1
         where id = (
           select r.id from rematch_case r
           where r.side = needing and r.status = 'OPEN' and r.opened_at <= new.created_at
             and case r.side when 'DEVELOPER' then r.candidate_id = shown.candidate_id else r.listing_id = shown.listing_id end
           order by r.due_at, r.id limit 1 for update);
       end loop;
       return null;
     end;`,
  ),
  `create trigger match_event_presents_rematch after insert on match_event
   for each row when (new.rule = 'M6') execute function match_event_presents_rematch()`,
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, block: string): string {
  return `create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$ ${block} $$`;
}
