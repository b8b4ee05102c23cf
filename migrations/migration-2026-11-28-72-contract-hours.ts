import { Migration } from '@mikro-orm/migrations';

/** What must never be untrue of the terms of contracts, of the hours that they take, and of what belongs to them. */
export class ContractHours extends Migration {
  override up(): void {
    for (const statement of [...hours, ...terms, ...parts]) this.addSql(statement);
  }
}

/** Whatever may still become work, or is, takes hours; a term ends with its contract. */
const hours = [
  `create view committed_hours as
   select c.candidate_id, c.id as contract_id, t.starts_on, least(t.ends_on, c.ends_on) as ends_on, t.hours_per_week,
     c.talent_listing_id
   from contract c join contract_term t on t.contract_id = c.id and t.voided_at is null
   where c.status in ('DRAFT', 'PENDING_SIGNATURE', 'ACTIVE', 'PAUSED') and t.starts_on <= coalesce(c.ends_on, t.starts_on)`,
  `revoke insert, update on committed_hours from app`,
  // Between two of these days nothing changes but that somebody may become freer.
  `create function hours_of_talent(listing uuid, first_day date)
   returns table (day date, capacity int, committed int, is_own boolean)
   language sql stable set search_path = public, pg_temp as $$
     select d.day, case when l.hours_later_from <= d.day then l.hours_later else l.hours_per_week end,
       coalesce(sum(h.hours_per_week), 0)::int, coalesce(bool_or(h.talent_listing_id = l.id), false)
     from talent_listing l
     cross join lateral (
       select first_day as day
       union select l.hours_later_from where l.hours_later_from > first_day
       union select s.starts_on from committed_hours s where s.candidate_id = l.candidate_id and s.starts_on > first_day) d
     left join committed_hours h on h.candidate_id = l.candidate_id
       and h.starts_on <= d.day and coalesce(h.ends_on >= d.day, true)
     where l.id = listing
     group by d.day, l.id
   $$`,
  // Hours are those last confirmed, so that they say nothing of days before.
  `create function talent_is_overcommitted(listing uuid) returns boolean
   language sql stable set search_path = public, pg_temp as $$
     select exists (
       select from talent_listing l
       cross join lateral hours_of_talent(l.id, (l.availability_confirmed_at at time zone 'UTC')::date) h
       where l.id = listing and h.is_own and h.committed > h.capacity)
   $$`,
  guard(
    'talent_listing_keeps_hours',
    `if talent_is_overcommitted(new.id) then
       raise exception 'nobody offers fewer hours than their contracts take'
         using errcode = '23514', constraint = 'talent_listing_hours_committed';
     end if;
     return null;`,
  ),
  `create trigger talent_listing_keeps_hours
   after update of hours_per_week, hours_later, hours_later_from, availability_confirmed_at on talent_listing
   for each row execute function talent_listing_keeps_hours()`,
];

/** Looked at when the transaction ends, since a term ends where the next one begins. */
const terms = [
  `alter table contract add constraint contract_id_currency unique (id, currency)`,
  `alter table contract_term add constraint contract_term_currency
   foreign key (contract_id, currency) references contract (id, currency)`,
  `alter table contract_term add constraint contract_term_not_twice
   exclude using gist (contract_id with =, daterange(starts_on, ends_on, '[]') with &&) where (voided_at is null)
   deferrable initially deferred`,
  guard(
    'contract_term_guard',
    `declare
       standing text;
     begin
       if tg_op = 'UPDATE' and (old.voided_at is not null
         or (new.id, new.created_at, new.contract_id, new.starts_on, new.unit, new.currency, new.paid_amount,
           new.client_amount, new.hours_per_week)
         is distinct from (old.id, old.created_at, old.contract_id, old.starts_on, old.unit, old.currency, old.paid_amount,
           old.client_amount, old.hours_per_week)) then
         raise exception 'a term is ended or replaced, never rewritten'
           using errcode = '23514', constraint = 'contract_term_fixed';
       end if;
       -- Locked: nobody moves the contract while a term of it changes.
       select c.status into standing from contract c where c.id = new.contract_id for no key update;
       if standing not in ('DRAFT', 'ACTIVE', 'PAUSED') then
         raise exception 'terms are those of a draft, or of what is running'
           using errcode = '23514', constraint = 'contract_term_while_open';
       end if;
       return new;
     end;`,
  ),
  `create trigger contract_term_guard before insert or update on contract_term
   for each row execute function contract_term_guard()`,
  `create function contract_is_covered(which uuid) returns boolean
   language sql stable set search_path = public, pg_temp as $$
     select coalesce(min(t.starts_on) = c.starts_on and bool_and(t.is_joined)
       and (bool_or(t.ends_on is null) or max(t.ends_on) >= c.ends_on), false)
     from contract c
     left join (select o.contract_id, o.starts_on, o.ends_on,
         coalesce(o.starts_on = lag(o.ends_on) over way + 1, lag(o.id) over way is null) as is_joined
       from contract_term o where o.contract_id = which and o.voided_at is null
       window way as (order by o.starts_on)) t on t.contract_id = c.id
     where c.id = which
     group by c.id
   $$`,
  guard(
    'contract_holds',
    `declare
       looked_at contract;
     begin
       select * into looked_at from contract c
         where c.id = case tg_table_name when 'contract' then new.id else (to_jsonb(new) ->> 'contract_id')::uuid end;
       if looked_at.status = 'CANCELLED' then return null; end if;
       if contract_is_covered(looked_at.id) is not true then
         raise exception 'terms cover a contract from its first day to its last'
           using errcode = '23514', constraint = 'contract_term_covers';
       end if;
       if looked_at.status = 'ENDED' then return null; end if;
       -- Whoever comes second looks again at what the first one left.
       perform from talent_listing l where l.candidate_id = looked_at.candidate_id order by l.id for no key update;
       if talent_is_overcommitted(looked_at.talent_listing_id) then
         raise exception 'nobody works more hours than they offer'
           using errcode = '23514', constraint = 'contract_hours_within_capacity';
       end if;
       return null;
     end;`,
  ),
  `create constraint trigger contract_holds after insert or update of planned_end_on, last_day_on, ended_on on contract
   deferrable initially deferred for each row execute function contract_holds()`,
  `create constraint trigger contract_term_holds after insert or update on contract_term
   deferrable initially deferred for each row execute function contract_holds()`,
];

const parts = [
  ...protect('check_in'),
  ...protect('time_off'),
  `alter table time_off add constraint time_off_not_twice
   exclude using gist (talent_listing_id with =, daterange(starts_on, ends_on, '[]') with &&)`,
  guard(
    'onboarding_item_guard',
    `if (new.id, new.created_at, new.contract_id, new.kind, new.position, new.due_on)
       is distinct from (old.id, old.created_at, old.contract_id, old.kind, old.position, old.due_on)
       or old.completed_at is not null then
       raise exception 'what is promised stays so, and is completed once'
         using errcode = '23514', constraint = 'onboarding_item_fixed';
     end if;
     return new;`,
  ),
  `create trigger onboarding_item_guard before update on onboarding_item
   for each row execute function onboarding_item_guard()`,
  guard(
    'contract_part_guard',
    `if (select c.status from contract c where c.id = new.contract_id for share) not in ('ACTIVE', 'PAUSED') then
       raise exception 'only what is running is looked after'
         using errcode = '23514', constraint = 'contract_part_while_running';
     end if;
     return new;`,
  ),
  `create trigger onboarding_item_of_running before insert on onboarding_item
   for each row execute function contract_part_guard()`,
  `create trigger check_in_of_running before insert on check_in
   for each row execute function contract_part_guard()`,
];

function protect(table: string): string[] {
  return [
    `revoke update, delete, truncate on ${table} from app`,
    `create trigger ${table}_append_only before update or delete on ${table}
     for each row execute function fourgate_append_only()`,
    `create trigger ${table}_never_emptied before truncate on ${table}
     for each statement execute function fourgate_append_only()`,
  ];
}

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, body: string): string {
  const block = body.startsWith('declare') ? body : `begin ${body} end;`;
  return `create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$ ${block} $$`;
}
