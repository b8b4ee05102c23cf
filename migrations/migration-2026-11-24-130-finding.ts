import { Migration } from '@mikro-orm/migrations';

/** Finding candidates and cases: copies to sort by that the database keeps itself, and an index for each list. */
export class Finding extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    for (const statement of namesOfCandidates) this.addSql(statement);
    for (const statement of candidateIndexes) this.addSql(statement);
    for (const statement of staffAmongCandidates) this.addSql(statement);
    for (const statement of lastMoves) this.addSql(statement);
    for (const statement of caseIndexes) this.addSql(statement);
    this.addSql(`alter table vetting_case add spans jsonb not null default '[]'`);
    for (const statement of notes) this.addSql(statement);
    this.addSql(`create index interview_to_complete on interview (ends_at) where status = 'SCHEDULED'`);
  }
}

/** Guards look into our schema first, whatever a temporary table is called. */
const guard = 'language plpgsql set search_path = public, pg_temp';

/** Whatever is sent, the name that candidates are sorted by is their identity's, and nothing once that is erased. */
const namesOfCandidates = [
  `alter table candidate add name_key text collate "C" not null default ''`,
  `update candidate set name_key = i.name_key from candidate_identity i where i.id = candidate.identity_id`,
  `create function candidate_copy_name() returns trigger ${guard} as $$
   begin
     new.name_key := coalesce((select i.name_key from candidate_identity i where i.id = new.identity_id), '');
     return new;
   end $$`,
  `create trigger candidate_copy_name before insert or update of name_key, identity_id on candidate
   for each row execute function candidate_copy_name()`,
  `create function candidate_identity_copy_name() returns trigger ${guard} as $$
   begin
     update candidate set name_key = new.name_key where identity_id = new.id;
     return null;
   end $$`,
  `create trigger candidate_identity_copy_name after update of name_key on candidate_identity
   for each row when (new.name_key is distinct from old.name_key) execute function candidate_identity_copy_name()`,
];

const candidateIndexes = [
  `create index candidate_text on candidate using gin (name_key gin_trgm_ops, handle gin_trgm_ops) with (fastupdate = off)`,
  `create index candidate_by_name on candidate (name_key, id)`,
  `create index candidate_by_application on candidate (created_at, id)`,
  `create index candidate_by_country on candidate (country, name_key, id)`,
  `create index candidate_by_language on candidate (primary_language_id, name_key, id)`,
  `create index candidate_skill_by_skill on candidate_skill (skill_id, depth, candidate_id)`,
];

/** Whatever is sent, a case moved last when its last transition was made. */
const lastMoves = [
  `alter table vetting_case add last_moved_at timestamptz(3)`,
  `create function vetting_case_last_move() returns trigger ${guard} as $$
   begin
     new.last_moved_at := coalesce((select t.created_at from stage_transition t
       where t.vetting_case_id = new.id and t.seq = new.moves), new.received_at);
     return new;
   end $$`,
  `create trigger vetting_case_last_move before insert or update of moves, last_moved_at on vetting_case
   for each row execute function vetting_case_last_move()`,
  `update vetting_case set last_moved_at = received_at`,
  `alter table vetting_case alter last_moved_at set not null`,
];

const caseIndexes = [
  `create index vetting_case_by_receipt on vetting_case (received_at, id)`,
  `create index vetting_case_by_last_move on vetting_case (last_moved_at, id)`,
  `create index vetting_case_by_owner on vetting_case (owner_id, deadline_order, id)`,
];

const notes = [
  `create table "note" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "vetting_case_id" uuid null, "author_id" uuid not null, "written_at" timestamptz(3) not null, "text" text not null, primary key ("id"))`,
  `create index "note_by_case" on "note" ("vetting_case_id", "written_at", "id")`,
  `create index "note_by_candidate" on "note" ("candidate_id", "written_at", "id")`,
  `alter table "note" add constraint "note_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
  `alter table "note" add constraint "note_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id") on delete set null`,
  `alter table "note" add constraint "note_author_id_foreign" foreign key ("author_id") references "user_account" ("id")`,
  String.raw`alter table "note" add constraint "note_says_something" check (text ~ '\S')`,
  `create function note_of_candidate() returns trigger ${guard} as $$
   begin
     if new.vetting_case_id is not null and not exists (
       select 1 from vetting_case c where c.id = new.vetting_case_id and c.candidate_id = new.candidate_id) then
       raise exception 'a note about a case is about its candidate'
         using errcode = '23514', constraint = 'note_case_of_candidate';
     end if;
     return new;
   end $$`,
  `create trigger note_of_candidate before insert on note for each row execute function note_of_candidate()`,
  `revoke update, delete, truncate on note from app`,
  `create trigger note_append_only before update or delete on note
   for each row execute function fourgate_append_only()`,
  `create trigger note_never_emptied before truncate on note
   for each statement execute function fourgate_append_only()`,
];

/** Whoever of the staff has the e-mail address of a candidate is that candidate; and nobody stops being one. */
const staffAmongCandidates = [
  `create function candidate_keep_user() returns trigger ${guard} as $$
   declare
     matched uuid := (select u.id from candidate_identity i join user_account u on u.email_key = i.email_key
       where i.id = new.identity_id);
   begin
     if matched is not null and new.user_id is distinct from matched then
       raise exception 'the e-mail address says which account is this candidate'
         using errcode = '23514', constraint = 'candidate_user_by_email';
     end if;
     if new.user_id is null and old.user_id is not null then
       raise exception 'a candidate who is of the staff stays so'
         using errcode = '23514', constraint = 'candidate_user_kept';
     end if;
     return new;
   end $$`,
  `create trigger candidate_keep_user before update of user_id on candidate
   for each row execute function candidate_keep_user()`,
];
