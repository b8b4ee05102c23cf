import { Migration } from '@mikro-orm/migrations';

/** How a pair was judged when somebody acted on it, with the facts of that moment: added to, never changed. */
export class MatchRuns extends Migration {
  override up(): void {
    for (const statement of [...table, ...constraints, ...rules]) this.addSql(statement);
  }
}

const table = [
  `create table "match_run" ("id" uuid not null, "created_at" timestamptz(3) not null, "talent_listing_id" uuid not null, "listing_id" uuid not null, "engine_version" int not null, "at" timestamptz(3) not null, "asked_by_id" uuid not null, "person" jsonb not null, "offer" jsonb not null, "pair" jsonb not null, "score" int not null, "terms" jsonb not null, "blockers" jsonb not null, primary key ("id"))`,
  `create index "match_run_of_talent" on "match_run" ("talent_listing_id", "created_at")`,
  `alter table "match_run" add constraint "match_run_of_pair" unique ("id", "talent_listing_id", "listing_id")`,
  `alter table "match" add "run_id" uuid null`,
  `create index "match_run_id_index" on "match" ("run_id")`,
];

const constraints = [
  `alter table "match" add constraint "match_run_id_foreign" foreign key ("run_id") references "match_run" ("id") on delete no action`,
  // The run of a match is of its very pair.
  `alter table match add constraint match_run_of_its_pair
   foreign key (run_id, talent_listing_id, listing_id) references match_run (id, talent_listing_id, listing_id)`,
  `alter table "match_run" add constraint "match_run_talent_listing_id_foreign" foreign key ("talent_listing_id") references "talent_listing" ("id")`,
  `alter table "match_run" add constraint "match_run_listing_id_foreign" foreign key ("listing_id") references "project_listing" ("id")`,
  `alter table "match_run" add constraint "match_run_asked_by_id_foreign" foreign key ("asked_by_id") references "user_account" ("id")`,
  `alter table "match_run" add constraint "match_run_facts" check (jsonb_typeof(person) = 'object' and jsonb_typeof(offer) = 'object' and jsonb_typeof(pair) = 'object')`,
  `alter table "match_run" add constraint "match_run_lists" check (jsonb_typeof(terms) = 'array' and jsonb_typeof(blockers) = 'array')`,
  `alter table "match_run" add constraint "match_run_score" check (score between 0 and 1000)`,
  `alter table "match_run" add constraint "match_run_engine" check (engine_version > 0)`,
];

const rules = [
  `revoke update, delete, truncate on match_run from app`,
  `create trigger match_run_append_only before update or delete on match_run
   for each row execute function fourgate_append_only()`,
  `create trigger match_run_never_emptied before truncate on match_run
   for each statement execute function fourgate_append_only()`,
  // What was proposed stays as it was judged.
  `create function match_keeps_run() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
     if old.status <> 'SUGGESTED' then
       raise exception 'what was proposed stays as it was judged'
         using errcode = '23514', constraint = 'match_proposed_as_judged';
     end if;
     return new;
   end $$`,
  `create trigger match_keeps_run before update of run_id on match
   for each row when (new.run_id is distinct from old.run_id) execute function match_keeps_run()`,
];
