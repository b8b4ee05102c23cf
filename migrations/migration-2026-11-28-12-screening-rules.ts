import { Migration } from '@mikro-orm/migrations';

/** What of rounds, their checks and their evidence must never be untrue. */
export class ScreeningRules extends Migration {
  override up(): void {
    for (const statement of [...validity, ...rounds, ...checks, ...evidence]) this.addSql(statement);
  }
}

/** How long each kind of evidence holds: our assumptions, which the owner of the tables may set otherwise. */
const validity = [
  `create table evidence_validity (
     kind text not null primary key,
     months int not null
   )`,
  `alter table evidence_validity add constraint evidence_validity_months check (months between 1 and 60)`,
  `insert into evidence_validity (kind, months) values
     ('ROUND_ANNOUNCEMENT', 24), ('BANK_LETTER', 6), ('REVENUE_STATEMENT', 12), ('AUDITED_ACCOUNTS', 18),
     ('INVESTOR_REFERENCE', 12), ('DEPOSIT', 3)`,
  `revoke insert, update on evidence_validity from app`,
  `alter table screening_evidence add constraint screening_evidence_kind foreign key (kind) references evidence_validity (kind)`,
];

/** The first day after what a round rests on; null when nothing limits it. The same rule as in company-screening.blockers.ts. */
const expiry = `
  create function company_screening_expiry(round uuid, closed timestamptz) returns timestamptz
  language sql stable set search_path = public, pg_temp as $$
    select (min(e.valid_until) + 1)::timestamp at time zone 'UTC'
    from screening_check c join screening_evidence e on e.check_id in (c.id, c.carried_from_id)
    where c.screening_id = round and c.status = 'PASSED' and (c.kind <> 'FUNDING' or e.verified_at is not null)
      and e.valid_until >= (closed at time zone 'UTC')::date
  $$`;

const rounds = [
  expiry,
  guard(
    'company_screening_guard',
    `declare
       standing text;
     begin
       if tg_op = 'INSERT' then
         select c.status into standing from company c where c.id = new.company_id for update;
         if new.status <> 'IN_PROGRESS' then
           raise exception 'a round begins open' using errcode = '23514', constraint = 'company_screening_begins_open';
         end if;
         if new.number <> (
           select coalesce(max(s.number), 0) + 1 from company_screening s where s.company_id = new.company_id) then
           raise exception 'rounds are counted without a gap'
             using errcode = '23514', constraint = 'company_screening_gapless';
         end if;
         if new.kind is distinct from (case when standing in ('APPLIED', 'REJECTED', 'WITHDRAWN', 'LAPSED') then 'INITIAL'
           when standing in ('APPROVED', 'SUSPENDED') then 'RENEWAL' end) and standing is not null then
           raise exception 'no such round is opened of a company that stands there'
             using errcode = '23514', constraint = 'company_screening_fits_company';
         end if;
         return new;
       end if;
       if old.status <> 'IN_PROGRESS' and new is distinct from old then
         raise exception 'a round that is over does not change'
           using errcode = '23514', constraint = 'company_screening_closed';
       end if;
       if (new.id, new.created_at, new.company_id, new.number, new.kind, new.calendar_id, new.opened_at, new.due_at) is distinct from
         (old.id, old.created_at, old.company_id, old.number, old.kind, old.calendar_id, old.opened_at, old.due_at) then
         raise exception 'a round keeps its company and deadline'
           using errcode = '23514', constraint = 'company_screening_fixed';
       end if;
       if new.closed_at < old.opened_at or new.last_activity_at < old.last_activity_at then
         raise exception 'a round goes forward in time' using errcode = '23514', constraint = 'company_screening_in_order';
       end if;
       if new.status = 'PASSED' and old.status <> 'PASSED' then
         perform company_screening_must_hold(new.id, new.closed_at, new.expires_at);
       end if;
       if new.status = 'LAPSED' and old.status <> 'LAPSED' and new.closed_at < interval '720 hours' + greatest(old.opened_at,
         (select max(c.checked_at) from screening_check c where c.screening_id = old.id and c.carried_from_id is null),
         (select max(e.created_at) from screening_check c join screening_evidence e on e.check_id = c.id
            where c.screening_id = old.id)) then
         raise exception 'a round lapses when nothing came in for thirty days'
           using errcode = '23514', constraint = 'company_screening_lapses_late';
       end if;
       return new;
     end;`,
  ),
  `create function company_screening_must_hold(round uuid, closed timestamptz, expires timestamptz) returns void
   language plpgsql stable set search_path = public, pg_temp as $$
   begin
     if (select count(*) from screening_check c where c.screening_id = round and c.status in ('PASSED', 'WAIVED')) <> 5 then
       raise exception 'a round is passed when each of its five checks is passed or waived'
         using errcode = '23514', constraint = 'company_screening_checks_passed';
     end if;
     if not exists (
       select 1 from screening_check c join screening_evidence e on e.check_id in (c.id, c.carried_from_id)
       where c.screening_id = round and c.kind = 'FUNDING' and c.status = 'PASSED' and e.verified_at <= closed
         and e.dated_on <= (closed at time zone 'UTC')::date and e.valid_until >= (closed at time zone 'UTC')::date) then
       raise exception 'funding is proven by evidence that was verified and still counts'
         using errcode = '23514', constraint = 'company_screening_funding_proven';
     end if;
     if expires is distinct from company_screening_expiry(round, closed) then
       raise exception 'a round expires with its earliest evidence'
         using errcode = '23514', constraint = 'company_screening_expires_with_evidence';
     end if;
   end $$`,
  `create trigger company_screening_guard before insert or update on company_screening
   for each row execute function company_screening_guard()`,
];

/** Locks the round: what comes in and what ends it see each other. */
const whileOpen = (round: string, name: string): string => `
  perform 1 from company_screening s where s.id = ${round} and s.status = 'IN_PROGRESS' for no key update;
  if not found and exists (select 1 from company_screening s where s.id = ${round}) then
    raise exception 'a round that is over does not change' using errcode = '23514', constraint = '${name}';
  end if;`;

const checks = [
  guard(
    'screening_check_guard',
    `begin
       ${whileOpen('new.screening_id', 'screening_check_round_open')}
       if tg_op = 'INSERT' then
         if new.carried_from_id is null and new.status <> 'PENDING' then
           raise exception 'a check begins pending, or with what an earlier round found'
             using errcode = '23514', constraint = 'screening_check_begins_pending';
         end if;
         if new.carried_from_id is not null and not exists (
           select 1 from screening_check e join company_screening r on r.id = e.screening_id
             join company_screening n on n.id = new.screening_id and n.company_id = r.company_id and n.kind = 'RENEWAL'
           where e.id = new.carried_from_id and r.status = 'PASSED' and e.carried_from_id is null
             and (e.kind, e.status, e.checked_by_id, e.checked_at) = (new.kind, new.status, new.checked_by_id, new.checked_at)) then
           raise exception 'a check takes over what a passed round of the company found'
             using errcode = '23514', constraint = 'screening_check_carried';
         end if;
         return new;
       end if;
       if (new.id, new.created_at, new.screening_id, new.kind) is distinct from (old.id, old.created_at, old.screening_id, old.kind)
         or new.carried_from_id is not null and new.carried_from_id is distinct from old.carried_from_id then
         raise exception 'a check keeps its round and kind' using errcode = '23514', constraint = 'screening_check_fixed';
       end if;
       if new.status = 'PENDING' and old.status <> 'PENDING' then
         raise exception 'a result gives way to another alone' using errcode = '23514', constraint = 'screening_check_move';
       end if;
       return new;
     end;`,
  ),
  `create trigger screening_check_guard before insert or update on screening_check
   for each row execute function screening_check_guard()`,
];

const evidence = [
  guard(
    'screening_evidence_guard',
    `begin
       ${whileOpen('(select c.screening_id from screening_check c where c.id = new.check_id)', 'screening_evidence_round_open')}
       if tg_op = 'INSERT' then
         if new.verified_at is not null then
           raise exception 'evidence is attached before it is verified'
             using errcode = '23514', constraint = 'screening_evidence_begins_unverified';
         end if;
         if new.dated_on > (new.created_at at time zone 'UTC')::date then
           raise exception 'evidence is of a day that has come' using errcode = '23514', constraint = 'screening_evidence_dated';
         end if;
         if new.valid_until is distinct from (
           select (new.dated_on + make_interval(months => v.months))::date from evidence_validity v where v.kind = new.kind) then
           raise exception 'evidence counts for as long as its kind does'
             using errcode = '23514', constraint = 'screening_evidence_validity';
         end if;
         return new;
       end if;
       if (new.id, new.created_at, new.check_id, new.kind, new.dated_on, new.valid_until, new.title, new.reference, new.attached_by_id)
         is distinct from
         (old.id, old.created_at, old.check_id, old.kind, old.dated_on, old.valid_until, old.title, old.reference, old.attached_by_id)
         or old.verified_at is not null and new is distinct from old then
         raise exception 'evidence stays as it is but for being verified'
           using errcode = '23514', constraint = 'screening_evidence_fixed';
       end if;
       return new;
     end;`,
  ),
  `create trigger screening_evidence_guard before insert or update on screening_evidence
   for each row execute function screening_evidence_guard()`,
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, block: string): string {
  return `create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$ ${block} $$`;
}
