import { Migration } from '@mikro-orm/migrations';

/** Who is matched to what, and every move on the way to a contract. */
export class Matches extends Migration {
  override up(): void {
    for (const statement of [...tables, ...constraints]) this.addSql(statement);
  }
}

const tables = [
  `create table "match" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null, "talent_listing_id" uuid not null, "candidate_id" uuid not null, "listing_id" uuid not null, "company_id" uuid not null, "owner_id" uuid not null, "status" text not null, "moves" int not null, "proposed_at" timestamptz(3) null, "expires_at" timestamptz(3) null, "accepted_at" timestamptz(3) null, "presented_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "past_constraints" text[] not null default '{}', "past_reason" text null, "deadline_order" timestamptz(3) generated always as (case status when 'PROPOSED' then expires_at else 'infinity'::timestamptz end) stored not null, "audience" text generated always as (case when status in ('PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED', 'CLIENT_DECLINED', 'CONTRACTED') then 'CLIENT' else 'MARKETPLACE' end) stored not null, primary key ("id"))`,
  `create index match_to_expire on match (expires_at) where status = 'PROPOSED'`,
  `create index "match_of_company" on "match" ("company_id", "created_at", "id")`,
  `create index "match_of_candidate" on "match" ("candidate_id")`,
  `create index "match_of_talent" on "match" ("talent_listing_id", "created_at")`,
  `create index "match_of_listing" on "match" ("listing_id", "audience", "created_at")`,
  `create index "match_of_owner" on "match" ("owner_id", "deadline_order", "id")`,
  `create index "match_by_status" on "match" ("status", "created_at", "id")`,
  `create index "match_by_deadline" on "match" ("deadline_order", "id")`,
  `create index "match_by_age" on "match" ("created_at", "id")`,
  `create unique index match_one_open on match (talent_listing_id, listing_id) where status in ('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED')`,
  `create table "match_event" ("id" uuid not null, "created_at" timestamptz(3) not null, "match_id" uuid not null, "seq" int not null, "rule" text not null, "from_status" text null, "to_status" text not null, "from_state" text generated always as (coalesce(from_status, 'NONE')) stored not null, "actor_id" uuid null, "party" text null, "reason" text null, "note" text null, "expires_at" timestamptz(3) null, "occurred_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "match_event" add constraint "match_event_seq" unique ("match_id", "seq")`,
];

const constraints = [
  `alter table "match" add constraint "match_talent_listing_id_foreign" foreign key ("talent_listing_id") references "talent_listing" ("id")`,
  `alter table "match" add constraint "match_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
  `alter table "match" add constraint "match_listing_id_foreign" foreign key ("listing_id") references "project_listing" ("id")`,
  `alter table "match" add constraint "match_company_id_foreign" foreign key ("company_id") references "company" ("id")`,
  `alter table "match" add constraint "match_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id")`,
  `alter table "match" add constraint "match_past_constraints" check ((past_constraints = '{}') = (past_reason is null) and not past_constraints && '{CREDENTIAL,CONFLICT}' and coalesce(past_reason, 'none') ~ '\\S')`,
  `alter table "match" add constraint "match_status_check" check ("status" in ('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'CANDIDATE_DECLINED', 'EXPIRED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED', 'CLIENT_DECLINED', 'CONTRACTED', 'WITHDRAWN'))`,
  `alter table "match_event" add constraint "match_event_match_id_foreign" foreign key ("match_id") references "match" ("id")`,
  `alter table "match_event" add constraint "match_event_actor_id_foreign" foreign key ("actor_id") references "user_account" ("id") on delete no action`,
  `alter table "match_event" add constraint "match_event_occurred" check ((rule = 'M7') = (occurred_at is not null) and (occurred_at is null or occurred_at <= created_at))`,
  `alter table "match_event" add constraint "match_event_expiry" check ((rule = 'M2') = (expires_at is not null) and (expires_at is null or expires_at > created_at))`,
  `alter table "match_event" add constraint "match_event_other_explained" check (reason <> 'OTHER' or coalesce(note, '') ~ '\\S')`,
  `alter table "match_event" add constraint "match_event_reason_of_party" check (case party when 'CANDIDATE' then reason in ('RATE', 'HOURS', 'STACK', 'DOMAIN', 'PRODUCT_STAGE', 'COMPANY', 'TIMEZONE', 'START_DATE', 'OTHER_OFFER', 'UNRESPONSIVE', 'OTHER') when 'CLIENT' then reason in ('SKILLS', 'SENIORITY', 'COMMUNICATION', 'RATE', 'AVAILABILITY', 'TIMEZONE', 'TEAM_FIT', 'CHOSE_ANOTHER', 'POSITION_CLOSED', 'UNRESPONSIVE', 'OTHER') when 'MARKETPLACE' then reason in ('LISTING_CLOSED', 'LISTING_FILLED', 'TALENT_DELISTED', 'COMPANY_SUSPENDED', 'DUPLICATE', 'MISTAKE', 'OTHER') else true end)`,
  `alter table "match_event" add constraint "match_event_party" check (case rule when 'M4' then party = 'CANDIDATE' when 'M9' then party = 'CLIENT' when 'M12' then party = 'MARKETPLACE' else true end)`,
  `alter table "match_event" add constraint "match_event_reason" check ((rule in ('M4', 'M9', 'M11', 'M12')) = (reason is not null) and (reason is null) = (party is null))`,
  `alter table "match_event" add constraint "match_event_actor" check ((rule in ('M5', 'M12')) = (actor_id is null))`,
  `alter table "match_event" add constraint "match_event_from_status_check" check ("from_status" in ('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'CANDIDATE_DECLINED', 'EXPIRED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED', 'CLIENT_DECLINED', 'CONTRACTED', 'WITHDRAWN'))`,
  `alter table "match_event" add constraint "match_event_to_status_check" check ("to_status" in ('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'CANDIDATE_DECLINED', 'EXPIRED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED', 'CLIENT_DECLINED', 'CONTRACTED', 'WITHDRAWN'))`,
  `alter table "match_event" add constraint "match_event_party_check" check ("party" in ('CANDIDATE', 'CLIENT', 'MARKETPLACE'))`,
  `alter table "match_event" add constraint "match_event_reason_check" check ("reason" in ('RATE', 'HOURS', 'STACK', 'DOMAIN', 'PRODUCT_STAGE', 'COMPANY', 'TIMEZONE', 'START_DATE', 'OTHER_OFFER', 'UNRESPONSIVE', 'SKILLS', 'SENIORITY', 'COMMUNICATION', 'AVAILABILITY', 'TEAM_FIT', 'CHOSE_ANOTHER', 'POSITION_CLOSED', 'LISTING_CLOSED', 'LISTING_FILLED', 'TALENT_DELISTED', 'COMPANY_SUSPENDED', 'DUPLICATE', 'MISTAKE', 'OTHER'))`,
];
