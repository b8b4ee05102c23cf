import { Migration } from '@mikro-orm/migrations';

/** Whom a case is credited to, apart from who looks after it; neither is ever its own candidate. */
export class CreditedTo extends Migration {
  override up(): void {
    for (const statement of creditedTo) this.addSql(statement);
    for (const statement of nobodysOwnCase) this.addSql(statement);
  }
}

/** Guards look into our schema first, whatever a temporary table is called. */
const guard = 'language plpgsql set search_path = public, pg_temp';

const creditedTo = [
  `alter table "vetting_case" add "credited_to_id" uuid null`,
  `create index "vetting_case_credited_to_id_index" on "vetting_case" ("credited_to_id")`,
  `alter table "vetting_case" add constraint "vetting_case_credited_to_id_foreign" foreign key ("credited_to_id") references "user_account" ("id") on delete set null`,
];

const nobodysOwnCase = [
  `create function vetting_case_of_another() returns trigger ${guard} as $$
   begin
     if exists (select 1 from candidate c where c.id = new.candidate_id
       and (c.user_id = new.owner_id or c.user_id = new.credited_to_id)) then
       raise exception 'a case is given and credited to others than its candidate'
         using errcode = '23514', constraint = 'vetting_case_of_another';
     end if;
     return new;
   end $$`,
  `create trigger vetting_case_of_another before insert or update of owner_id, credited_to_id, candidate_id on vetting_case
   for each row execute function vetting_case_of_another()`,
  // Who turns out to be the candidate sees nothing of the case from then on, and cannot look after it.
  `create function candidate_lets_go_of_own_case() returns trigger ${guard} as $$
   begin
     update vetting_case set version = version + 1,
       owner_id = nullif(owner_id, new.user_id), credited_to_id = nullif(credited_to_id, new.user_id)
     where candidate_id = new.id and new.user_id in (owner_id, credited_to_id);
     return null;
   end $$`,
  `create trigger candidate_lets_go_of_own_case after update of user_id on candidate
   for each row when (new.user_id is not null and new.user_id is distinct from old.user_id)
   execute function candidate_lets_go_of_own_case()`,
];
