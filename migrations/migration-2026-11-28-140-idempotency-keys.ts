import { Migration } from '@mikro-orm/migrations';

/** What was done under the key of a request, so that the same request sent again does nothing twice. */
export class IdempotencyKeys extends Migration {
  override up(): void {
    for (const statement of [...table, ...constraints, ...rules]) this.addSql(statement);
  }
}

const table = [
  `create table idempotency_key (
     id uuid not null primary key,
     created_at timestamptz(3) not null,
     actor uuid not null,
     person uuid not null,
     mutation text not null,
     key text not null,
     place int not null,
     body_hash text not null,
     payload jsonb not null,
     request_id text not null
   )`,
  `create index idempotency_key_by_age on idempotency_key (created_at)`,
];

const constraints = [
  `alter table idempotency_key add constraint idempotency_key_once unique (key, actor, person, mutation, place)`,
  `alter table idempotency_key add constraint idempotency_key_text check (key ~ '^[!-~]{1,255}$')`,
  `alter table idempotency_key add constraint idempotency_key_place check (place between 0 and 100)`,
  `alter table idempotency_key add constraint idempotency_key_body check (body_hash ~ '^[0-9a-f]{64}$')`,
  `alter table idempotency_key add constraint idempotency_key_payload check (jsonb_typeof(payload) = 'object')`,
];

const rules = [
  `revoke update, delete, truncate on idempotency_key from app`,
  `create trigger idempotency_key_append_only before update on idempotency_key
   for each row execute function fourgate_append_only()`,
  `create trigger idempotency_key_never_emptied before truncate on idempotency_key
   for each statement execute function fourgate_append_only()`,
  // As the owner: the login that serves takes no key away but by its age.
  `create function idempotency_key_forget(at timestamptz) returns int language plpgsql security definer
   set search_path = public, pg_temp as $$
   declare
     gone int;
   begin
     delete from idempotency_key where created_at < at - interval '24 hours';
     get diagnostics gone = row_count;
     return gone;
   end $$`,
  `revoke execute on function idempotency_key_forget(timestamptz) from public`,
  `grant execute on function idempotency_key_forget(timestamptz) to app`,
];
