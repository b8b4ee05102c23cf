import { Migration } from '@mikro-orm/migrations';

/** How a listed person is set aside, offered again and taken off, and what they said of their time. */
export class TalentLife extends Migration {
  override up(): void {
    for (const statement of [...columns, ...constraints, ...guards]) this.addSql(statement);
  }
}

const columns = [
  `alter table "talent_listing" add "hours_later" int null, add "hours_later_from" date null, add "notice_period_days" int null, add "paused_until" date null, add "pause_reason" text null, add "delisted_at" timestamptz(3) null, add "delist_reason" text null`,
  // Who is delisted by now was so by losing the credential.
  `update talent_listing l set delisted_at = v.revoked_at, delist_reason = v.revoked_reason
   from vetting_credential v where v.id = l.credential_id and l.status = 'DELISTED'`,
];

const constraints = [
  `alter table "talent_listing" add constraint "talent_listing_of_candidate_once" unique ("id", "candidate_id")`,
  `alter table "talent_listing" add constraint "talent_listing_reasons" check (pause_reason ~ '\\S' and delist_reason ~ '\\S')`,
  `alter table "talent_listing" add constraint "talent_listing_delisted" check ((status = 'DELISTED') = (delisted_at is not null) and (status = 'DELISTED') = (delist_reason is not null))`,
  `alter table "talent_listing" add constraint "talent_listing_paused" check ((status = 'PAUSED') = (paused_until is not null) and (status = 'PAUSED') = (pause_reason is not null))`,
  `alter table "talent_listing" add constraint "talent_listing_notice" check (notice_period_days between 0 and 365)`,
  `alter table "talent_listing" add constraint "talent_listing_hours_later" check ((hours_later is null) = (hours_later_from is null) and hours_later between 1 and 80)`,
];

/** As it was, and: somebody is listed as offered, and what is said of a delisting stays. */
const guards = [
  `create or replace function talent_listing_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
     if tg_op = 'INSERT' and new.status <> 'ACTIVE' then
       raise exception 'whoever is listed is offered first' using errcode = '23514', constraint = 'talent_listing_begins';
     end if;
     if tg_op = 'UPDATE' and old.status = 'DELISTED'
       and (new.status, new.delisted_at, new.delist_reason) is distinct from (old.status, old.delisted_at, old.delist_reason) then
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
     return new;
   end; $$`,
];
