import { Migration } from '@mikro-orm/migrations';

/** Tokens reach as far as they say, services act on behalf of people, and the audit names both. */
export class TokenScopes extends Migration {
  override up(): void {
    for (const statement of [...tokens, ...audit]) this.addSql(statement);
  }
}

const tokens = [
  `alter table api_token add column roles text[] null`,
  `alter table api_token add column is_read_only boolean not null default false`,
  `alter table api_token add column may_act_for_others boolean not null default false`,
  `alter table api_token add constraint api_token_some_roles check (cardinality(roles) > 0)`,
  `create function api_token_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
     begin
       if tg_op = 'UPDATE' and (new.expires_at > old.expires_at
         or (to_jsonb(new) - array['revoked_at', 'expires_at']) <> (to_jsonb(old) - array['revoked_at', 'expires_at'])) then
         raise exception 'a token stays as it was made, but that it may end sooner'
           using errcode = '23514', constraint = 'api_token_stays';
       end if;
       if new.may_act_for_others
         and not exists (select 1 from user_account u where u.id = new.user_id and u.kind = 'SERVICE') then
         raise exception 'only a service acts on behalf of others'
           using errcode = '23514', constraint = 'api_token_of_a_service';
       end if;
       return new;
     end $$`,
  `create trigger api_token_guard before insert or update on api_token
     for each row execute function api_token_guard()`,
];

const audit = [
  `alter table audit_event add column on_behalf_of uuid null`,
  `alter table audit_event add constraint audit_event_behalf_of_another check (on_behalf_of <> actor)`,
];
