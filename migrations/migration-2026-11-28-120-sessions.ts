import { Migration } from '@mikro-orm/migrations';

/** How people sign in: sessions, passwords, invitations, and who they are at a provider. */
export class Sessions extends Migration {
  override up(): void {
    for (const statement of [
      ...sessions,
      ...passwords,
      ...invitations,
      ...identities,
      ...tally,
      ...guards,
      ...grants,
    ]) {
      this.addSql(statement);
    }
  }
}

const toUser = (table: string): string =>
  `alter table "${table}" add constraint "${table}_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`;

const sessions = [
  `create table "session" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "hash" text not null, "means" text not null, "signed_in_at" timestamptz(3) not null, "seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "session" add constraint "session_hash_unique" unique ("hash")`,
  `create index "session_of_user" on "session" ("user_id", "signed_in_at")`,
  toUser('session'),
  `alter table "session" add constraint "session_means_check" check ("means" in ('PASSWORD', 'INVITATION', 'PROVIDER'))`,
  `alter table "session" add constraint "session_hashed" check (hash ~ '^[0-9a-f]{64}$')`,
  `alter table "session" add constraint "session_eight_hours" check (expires_at = signed_in_at + interval '8 hours')`,
  `alter table "session" add constraint "session_seen_while_open" check (seen_at >= signed_in_at and seen_at <= expires_at)`,
];

const passwords = [
  `create table "user_password" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "hash" text not null, "set_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "user_password" add constraint "user_password_user_id_unique" unique ("user_id")`,
  toUser('user_password'),
  `alter table "user_password" add constraint "user_password_argon2id" check (hash ~ '^\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$')`,
];

const invitations = [
  `create table "invitation" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "hash" text not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, "replaced_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "invitation" add constraint "invitation_hash_unique" unique ("hash")`,
  `create unique index invitation_one_live on invitation (user_id) where used_at is null and replaced_at is null`,
  toUser('invitation'),
  `alter table "invitation" add constraint "invitation_hashed" check (hash ~ '^[0-9a-f]{64}$')`,
  `alter table "invitation" add constraint "invitation_three_days" check (expires_at = created_at + interval '72 hours')`,
  `alter table "invitation" add constraint "invitation_used_in_time" check (used_at < expires_at and (used_at is null or replaced_at is null))`,
];

const identities = [
  `create table "user_identity" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "issuer" text not null, "subject" text not null, "ended_at" timestamptz(3) null, primary key ("id"))`,
  `create unique index user_identity_one_account on user_identity (issuer, subject) where ended_at is null`,
  `create unique index user_identity_one_live on user_identity (user_id, issuer) where ended_at is null`,
  toUser('user_identity'),
];

/** When somebody tried to sign in, by the hash of an e-mail address or of where they are; old rows are cleared away. */
const tally = [`create table sign_in_tally (key text primary key, tried_at timestamptz(3)[] not null)`];

/** Whoever is locked out, and whoever is no person, cannot come in by any of them. */
const guards = [
  guard(
    'of_active_person',
    `begin
       if not exists (select 1 from user_account u where u.id = new.user_id and u.kind = 'PERSON' and u.status = 'ACTIVE') then
         raise exception 'only people who are not locked out sign in'
           using errcode = '23514', constraint = tg_table_name || '_of_active_person';
       end if;
       return new;
     end;`,
  ),
  ...['session', 'user_password', 'invitation', 'user_identity'].map(
    (table) => `create trigger ${table}_of_active_person before insert on ${table}
     for each row execute function of_active_person()`,
  ),
  guard(
    'session_guard',
    `begin
       if (new.id, new.created_at, new.user_id, new.hash, new.means, new.signed_in_at, new.expires_at)
         is distinct from
         (old.id, old.created_at, old.user_id, old.hash, old.means, old.signed_in_at, old.expires_at) then
         raise exception 'a session keeps whose it is and when it ends' using errcode = '23514', constraint = 'session_fixed';
       end if;
       if new.seen_at < old.seen_at or (old.ended_at is not null and new is distinct from old) then
         raise exception 'a session that has ended stays so' using errcode = '23514', constraint = 'session_over';
       end if;
       return new;
     end;`,
  ),
  `create trigger session_guard before update on session for each row execute function session_guard()`,
  guard(
    'invitation_guard',
    `begin
       if (new.id, new.created_at, new.user_id, new.hash, new.expires_at)
         is distinct from (old.id, old.created_at, old.user_id, old.hash, old.expires_at) then
         raise exception 'an invitation keeps whom it invites' using errcode = '23514', constraint = 'invitation_fixed';
       end if;
       if (old.used_at is not null or old.replaced_at is not null) and new is distinct from old then
         raise exception 'an invitation works once' using errcode = '23514', constraint = 'invitation_over';
       end if;
       return new;
     end;`,
  ),
  `create trigger invitation_guard before update on invitation for each row execute function invitation_guard()`,
  guard(
    'user_identity_guard',
    `begin
       if (new.id, new.created_at, new.user_id, new.issuer, new.subject)
         is distinct from (old.id, old.created_at, old.user_id, old.issuer, old.subject)
         or (old.ended_at is not null and new is distinct from old) then
         raise exception 'who somebody is at a provider is stored once'
           using errcode = '23514', constraint = 'user_identity_fixed';
       end if;
       return new;
     end;`,
  ),
  `create trigger user_identity_guard before update on user_identity for each row execute function user_identity_guard()`,
  // At the time that the grant says: a change of rights takes a new session, whoever makes the change.
  guard(
    'role_grant_ends_sessions',
    `begin
       update session set ended_at = greatest(coalesce(new.revoked_at, new.created_at), signed_in_at)
       where user_id = new.user_id and ended_at is null;
       return null;
     end;`,
  ),
  `create trigger role_grant_ends_sessions after insert or update of revoked_at on role_grant
   for each row execute function role_grant_ends_sessions()`,
];

const grants = [
  'grant delete on session to app',
  'grant delete on invitation to app',
  'grant delete on sign_in_tally to app',
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, block: string): string {
  return `create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$ ${block} $$`;
}
