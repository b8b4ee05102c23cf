import { Migration } from '@mikro-orm/migrations';

/** Every table, from the entities. */
export class Tables extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_event" ("id" uuid not null, "created_at" timestamptz(3) not null, "actor" uuid not null, "action" text not null, "outcome" text not null, "code" text null, "object_type" text not null, "object_id" uuid null, "changes" jsonb not null, "request_id" text not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "audit_event_object_type_object_id_created_at_index" on "audit_event" ("object_type", "object_id", "created_at")`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_outcome_check" check ("outcome" in ('DONE', 'REFUSED'))`,
    );
    this.addSql(
      `create table "candidate_identity" ("id" uuid not null, "created_at" timestamptz(3) not null, "name" text not null, "name_key" text not null, "email" text not null, "email_key" text not null, "phone_e164" text null, "linkedin_url" text null, "linkedin_key" text null, "github" text null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "candidate_identity" add constraint "candidate_identity_email_key_unique" unique ("email_key")`,
    );
    this.addSql(
      `alter table "candidate_identity" add constraint "candidate_identity_phone_e164_unique" unique ("phone_e164")`,
    );
    this.addSql(
      `alter table "candidate_identity" add constraint "candidate_identity_linkedin_key_unique" unique ("linkedin_key")`,
    );
    this.addSql(
      `create table "skill" ("id" uuid not null, "created_at" timestamptz(3) not null, "slug" text not null, "name" text not null, "is_primary_language" boolean not null, primary key ("id"))`,
    );
    this.addSql(`alter table "skill" add constraint "skill_slug_unique" unique ("slug")`);
    this.addSql(
      `create table "specialization" ("id" uuid not null, "created_at" timestamptz(3) not null, "slug" text not null, "name" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "specialization" add constraint "specialization_slug_unique" unique ("slug")`);
    this.addSql(
      `create table "user_account" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "kind" text not null, "name" text not null, "name_key" text not null, "email" text null, "email_key" text null, "status" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "user_account" add constraint "user_account_email_key_unique" unique ("email_key")`);
    this.addSql(
      `alter table "user_account" add constraint "user_account_person_has_email" check ((kind = 'SERVICE') or (email is not null))`,
    );
    this.addSql(
      `alter table "user_account" add constraint "user_account_kind_check" check ("kind" in ('PERSON', 'SERVICE'))`,
    );
    this.addSql(
      `alter table "user_account" add constraint "user_account_status_check" check ("status" in ('ACTIVE', 'DISABLED'))`,
    );
    this.addSql(
      `create table "role_grant" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "role" text not null, "granted_by_id" uuid null, "revoked_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create unique index role_grant_one_live on role_grant (user_id, role) where revoked_at is null`);
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('ADMIN', 'HEAD_OF_TALENT', 'RECRUITER', 'INTERVIEWER', 'COMPANY_SCREENER', 'MATCHER', 'ANALYST'))`,
    );
    this.addSql(
      `create table "candidate" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "handle" text not null, "identity_id" uuid null, "years_of_experience" numeric(4,1) not null, "english" text null, "hours_per_week" int null, "available_from" date null, "desired_rate_min" numeric(10,2) null, "desired_rate_max" numeric(10,2) null, "engagement" text null, "goals" jsonb null, "source" text not null, "referrer" text null, "country" char(2) null, "zone" text null, "primary_language_id" uuid not null, "user_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "candidate" add constraint "candidate_handle_unique" unique ("handle")`);
    this.addSql(`alter table "candidate" add constraint "candidate_identity_id_unique" unique ("identity_id")`);
    this.addSql(`create index "candidate_user_id_index" on "candidate" ("user_id")`);
    this.addSql(`alter table "candidate" add constraint "candidate_shares_key_with_identity" check (identity_id = id)`);
    this.addSql(
      `alter table "candidate" add constraint "candidate_years_of_experience" check (years_of_experience between 0 and 60)`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_hours_per_week" check (hours_per_week between 1 and 80)`,
    );
    this.addSql(`alter table "candidate" add constraint "candidate_country" check (country ~ '^[A-Z]{2}$')`);
    this.addSql(
      `alter table "candidate" add constraint "candidate_desired_rate" check ((desired_rate_min is null) = (desired_rate_max is null) and desired_rate_min > 0 and desired_rate_min <= desired_rate_max)`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_english_check" check ("english" in ('ELEMENTARY', 'PRE_INTERMEDIATE', 'INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'))`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_engagement_check" check ("engagement" in ('FULL_TIME', 'PART_TIME', 'CAPPED_HOURS', 'ANY'))`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_source_check" check ("source" in ('WEBSITE', 'REFERRAL', 'OUTREACH', 'JOB_BOARD', 'EVENT', 'OTHER'))`,
    );
    this.addSql(
      `create table "specialization_claim" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "specialization_id" uuid not null, "position" smallint not null, "status" text not null, "decision" text null, "trade_off" text null, "outcome" text null, "withdrawn_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index specialization_claim_at_most_two on specialization_claim (candidate_id, position) where withdrawn_at is null`,
    );
    this.addSql(
      `create unique index specialization_claim_one_live on specialization_claim (candidate_id, specialization_id) where withdrawn_at is null`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_position" check (position in (1, 2))`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_status_check" check ("status" in ('CLAIMED', 'VERIFIED', 'REFUTED'))`,
    );
    this.addSql(
      `create table "candidate_skill" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "skill_id" uuid not null, "position" smallint not null, "depth" text not null, "years" numeric(4,1) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_candidate_id_skill_id_unique" unique ("candidate_id", "skill_id")`,
    );
    this.addSql(`alter table "candidate_skill" add constraint "candidate_skill_years" check (years between 0 and 60)`);
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_depth_check" check ("depth" in ('WORKING', 'PRODUCTION', 'EXPERT'))`,
    );
    this.addSql(
      `create table "application_snapshot" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "submitted_at" timestamptz(3) not null, "submitted_by_id" uuid not null, "answers" jsonb not null, "is_new" boolean not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "application_snapshot_candidate_id_submitted_at_index" on "application_snapshot" ("candidate_id", "submitted_at")`,
    );
    this.addSql(
      `create table "api_token" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "label" text not null, "prefix" text not null, "hash" text not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`alter table "api_token" add constraint "api_token_hash_unique" unique ("hash")`);
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_granted_by_id_foreign" foreign key ("granted_by_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_identity_id_foreign" foreign key ("identity_id") references "candidate_identity" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_primary_language_id_foreign" foreign key ("primary_language_id") references "skill" ("id")`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_specialization_id_foreign" foreign key ("specialization_id") references "specialization" ("id")`,
    );
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_skill_id_foreign" foreign key ("skill_id") references "skill" ("id")`,
    );
    this.addSql(
      `alter table "application_snapshot" add constraint "application_snapshot_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "application_snapshot" add constraint "application_snapshot_submitted_by_id_foreign" foreign key ("submitted_by_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
  }
}
