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
      `alter table "api_token" add constraint "api_token_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
  }
}
