import { Migration } from '@mikro-orm/migrations';

/** Holds, expiry, requests, reopenings and revoked credentials, and what of them must never be untrue. */
export class MoveRules extends Migration {
  override up(): void {
    for (const statement of [...tables, ...letters, ...requests, ...reopenings, ...credentials]) this.addSql(statement);
  }
}

const tables = [
  `create table "reopening" ("id" uuid not null, "created_at" timestamptz(3) not null, "vetting_case_id" uuid not null, "decision_id" uuid not null, "reason" text not null, "reopened_by_id" uuid not null, "reopened_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "reopening_vetting_case_id_index" on "reopening" ("vetting_case_id")`,
  `alter table "reopening" add constraint "reopening_once" unique ("decision_id")`,
  `alter table "vetting_case" add "request_reason" text null, add "requested_at" timestamptz(3) null`,
  `alter table "vetting_case" add constraint "vetting_case_request_while_open" check (requested_at is null or status = 'OPEN')`,
  `alter table "vetting_case" add constraint "vetting_case_request_written" check (request_reason ~ '\\S')`,
  `alter table "vetting_case" add constraint "vetting_case_request_whole" check ((requested_at is null) = (request_reason is null))`,
  `alter table "vetting_credential" add constraint "vetting_credential_revoked_reason" check (revoked_reason ~ '\\S')`,
  `alter table "stage_transition" add "hold_until" timestamptz(3) null`,
  `alter table "stage_transition" alter column "actor_id" drop not null`,
  `alter table "stage_transition" add constraint "stage_transition_reason" check (rule not in ('V8', 'V10', 'V11') or coalesce(reason, '') ~ '\\S')`,
  `alter table "stage_transition" add constraint "stage_transition_hold" check ((to_status = 'ON_HOLD') = (hold_until is not null) and (hold_until is null or hold_until > created_at))`,
  `alter table "stage_transition" add constraint "stage_transition_actor" check ((rule = 'V9') = (actor_id is null))`,
  `alter table "reopening" add constraint "reopening_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
  `alter table "reopening" add constraint "reopening_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "reopening" add constraint "reopening_reopened_by_id_foreign" foreign key ("reopened_by_id") references "user_account" ("id")`,
  `alter table "reopening" add constraint "reopening_reason" check (reason ~ '\\S')`,
];

/** A letter is superseded by the reopening of its case alone, which comes in the same transaction. */
const letters = [
  guard(
    'feedback_letter_superseded',
    `if new.status = 'SUPERSEDED' and not exists (select 1 from reopening r where r.decision_id = new.decision_id) then
       raise exception 'a letter is superseded with its decision'
         using errcode = '23514', constraint = 'feedback_letter_superseded_by_reopening';
     end if;
     return null;`,
  ),
  `create constraint trigger feedback_letter_superseded after update on feedback_letter
   deferrable initially deferred for each row execute function feedback_letter_superseded()`,
];

/** A move ends what the candidate was asked for, also when nothing but its transition is written. */
const requests = [
  guard(
    'vetting_case_request_ends',
    `if new.moves <> old.moves then
       new.requested_at := null;
       new.request_reason := null;
     end if;
     return new;`,
  ),
  `create trigger vetting_case_request_ends before update on vetting_case
   for each row execute function vetting_case_request_ends()`,
];

/**
 * A rejection is superseded by a row that names it. When a transaction ends, a reopened case holds no rejection that
 * still stands, no letter that could still be sent about one, and no candidate with a valid credential on the track.
 */
const reopenings = [
  `revoke update, delete, truncate on reopening from app`,
  `create trigger reopening_append_only before update or delete on reopening
   for each row execute function fourgate_append_only()`,
  `create trigger reopening_never_emptied before truncate on reopening
   for each statement execute function fourgate_append_only()`,
  guard(
    'reopening_guard',
    `perform 1 from decision d
       where d.id = new.decision_id and d.vetting_case_id = new.vetting_case_id and d.outcome = 'REJECT';
     if not found then
       raise exception 'a rejection of the case is superseded'
         using errcode = '23514', constraint = 'reopening_of_rejection';
     end if;
     if (select count(*) from reopening r where r.vetting_case_id = new.vetting_case_id)
       > (select count(*) from stage_transition t where t.vetting_case_id = new.vetting_case_id and t.rule = 'V10') then
       raise exception 'a rejection is superseded when its case is reopened'
         using errcode = '23514', constraint = 'reopening_with_transition';
     end if;
     return null;`,
  ),
  `create constraint trigger reopening_guard after insert on reopening
   deferrable initially deferred for each row execute function reopening_guard()`,
  guard(
    'stage_transition_reopens',
    `if exists (
       select 1 from decision d where d.vetting_case_id = new.vetting_case_id and d.stage = new.from_stage
         and d.outcome = 'REJECT' and d.decided_at <= new.created_at
         and not exists (select 1 from reopening r where r.decision_id = d.id)) then
       raise exception 'a reopened case has no rejection that stands'
         using errcode = '23514', constraint = 'stage_transition_supersedes';
     end if;
     if exists (
       select 1 from feedback_letter l join reopening r on r.decision_id = l.decision_id
         where l.vetting_case_id = new.vetting_case_id and l.status in ('DRAFT', 'IN_REVIEW', 'APPROVED')) then
       raise exception 'a reopened case owes no letter'
         using errcode = '23514', constraint = 'stage_transition_supersedes_letter';
     end if;
     if exists (
       select 1 from vetting_case c
         join vetting_credential v on v.candidate_id = c.candidate_id and v.track_id = c.track_id
         where c.id = new.vetting_case_id and v.revoked_at is null and v.vetting_case_id <> c.id) then
       raise exception 'nobody with a valid credential is vetted again'
         using errcode = '23514', constraint = 'stage_transition_no_credential';
     end if;
     return null;`,
  ),
  `create constraint trigger stage_transition_reopens after insert on stage_transition
   deferrable initially deferred for each row when (new.rule in ('V10', 'V11'))
   execute function stage_transition_reopens()`,
  guard(
    'decision_supersedes',
    `if not exists (select 1 from reopening r where r.decision_id = new.supersedes_id) then
       raise exception 'a decision holds until its case is reopened'
         using errcode = '23514', constraint = 'decision_supersedes_reopened';
     end if;
     return null;`,
  ),
  // After the foreign keys, which name what is wrong more closely.
  `create trigger decision_supersedes after insert on decision
   for each row when (new.supersedes_id is not null) execute function decision_supersedes()`,
];

/** Revoking is for good, and whoever held the credential is delisted in the same transaction. */
const credentials = [
  guard(
    'vetting_credential_guard',
    `if old.revoked_at is not null
       and (new.revoked_at, new.revoked_reason) is distinct from (old.revoked_at, old.revoked_reason) then
       raise exception 'a revoked credential stays so'
         using errcode = '23514', constraint = 'vetting_credential_revoked_for_good';
     end if;
     if (new.id, new.candidate_id, new.track_id, new.vetting_case_id, new.valid_from)
       is distinct from (old.id, old.candidate_id, old.track_id, old.vetting_case_id, old.valid_from) then
       raise exception 'a credential keeps its candidate, track and case'
         using errcode = '23514', constraint = 'vetting_credential_fixed';
     end if;
     return new;`,
  ),
  `create trigger vetting_credential_guard before update on vetting_credential
   for each row execute function vetting_credential_guard()`,
  guard(
    'vetting_credential_revoked',
    `if exists (select 1 from talent_listing l where l.credential_id = new.id and l.status <> 'DELISTED') then
       raise exception 'whoever loses the credential is delisted'
         using errcode = '23514', constraint = 'vetting_credential_revoked_delists';
     end if;
     return null;`,
  ),
  `create constraint trigger vetting_credential_revoked after insert or update on vetting_credential
   deferrable initially deferred for each row when (new.revoked_at is not null)
   execute function vetting_credential_revoked()`,
  guard(
    'talent_listing_guard',
    `if tg_op = 'UPDATE' and old.status = 'DELISTED' and new.status <> 'DELISTED' then
       raise exception 'a delisted person stays so'
         using errcode = '23514', constraint = 'talent_listing_delisted_for_good';
     end if;
     if tg_op = 'UPDATE' and (new.id, new.credential_id, new.candidate_id)
       is distinct from (old.id, old.credential_id, old.candidate_id) then
       raise exception 'a listing keeps its credential' using errcode = '23514', constraint = 'talent_listing_fixed';
     end if;
     if new.status <> 'DELISTED' then
       -- Shared lock: nobody revokes the credential while it is listed.
       perform 1 from vetting_credential c where c.id = new.credential_id and c.revoked_at is null for share;
       if not found and exists (select 1 from vetting_credential c where c.id = new.credential_id) then
         raise exception 'nobody is listed on a revoked credential'
           using errcode = '23514', constraint = 'talent_listing_credential_valid';
       end if;
     end if;
     return new;`,
  ),
  `create trigger talent_listing_guard before insert or update on talent_listing
   for each row execute function talent_listing_guard()`,
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, body: string): string {
  return `create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    ${body}
  end $$`;
}
