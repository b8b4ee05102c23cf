import { Migration } from '@mikro-orm/migrations';

/** The table of moves of companies, and what of them and of their rounds must never be untrue. */
export class CompanyRules extends Migration {
  override up(): void {
    for (const statement of [...moves, ...trust, ...companies, ...transitions, ...together]) this.addSql(statement);
  }
}

const moves = [
  `create table company_move (
     rule text not null,
     from_state text not null,
     to_status text not null,
     primary key (rule, from_state, to_status)
   )`,
  `insert into company_move (rule, from_state, to_status) values
     ('C1', 'NONE', 'APPLIED'),
     ('C2', 'APPLIED', 'SCREENING'),
     ('C3', 'REJECTED', 'SCREENING'),
     ('C3', 'WITHDRAWN', 'SCREENING'),
     ('C3', 'LAPSED', 'SCREENING'),
     ('C4', 'SCREENING', 'APPROVED'),
     ('C5', 'SCREENING', 'REJECTED'),
     ('C6', 'SCREENING', 'WITHDRAWN'),
     ('C7', 'SCREENING', 'LAPSED'),
     ('C8', 'APPROVED', 'SUSPENDED'),
     ('C9', 'SUSPENDED', 'APPROVED'),
     ('C10', 'APPROVED', 'OFFBOARDED'),
     ('C10', 'SUSPENDED', 'OFFBOARDED')`,
  `revoke insert on company_move from app`,
  ...protect('company_move'),
  ...protect('company_transition'),
  `alter table company_transition add constraint company_transition_allowed
   foreign key (rule, from_state, to_status) references company_move (rule, from_state, to_status)`,
  `alter table company_transition add constraint company_transition_of_round
   foreign key (screening_id) references company_screening (id)`,
];

/** The round that was decided last says until when a company is trusted: a failed one ends what an earlier one gave. */
const trust = [
  `create function company_trust(company uuid) returns timestamptz language sql stable set search_path = public, pg_temp as $$
     select s.expires_at from company_screening s
     where s.company_id = company and s.status in ('PASSED', 'FAILED') order by s.number desc limit 1
   $$`,
  guard(
    'company_screening_sets_trust',
    `update company c set trust_expires_at = company_trust(c.id) where c.id = new.company_id; return null;`,
  ),
  `create trigger company_screening_sets_trust after update of status on company_screening
   for each row when (new.status in ('PASSED', 'FAILED')) execute function company_screening_sets_trust()`,
];

/** A managed company is saved after its transition moved the row: its update repeats what is there, and passes. */
const companies = [
  guard(
    'company_guard',
    `if tg_op = 'INSERT' then
       if (new.status, new.moves, new.trust_expires_at) is distinct from ('APPLIED', 0, null::timestamptz) then
         raise exception 'a company begins as it applies' using errcode = '23514', constraint = 'company_begins';
       end if;
       return new;
     end if;
     if (new.status, new.moves, new.last_moved_at) is distinct from (old.status, old.moves, old.last_moved_at)
       and (pg_trigger_depth() < 2 or (new.status, new.moves, new.last_moved_at) is distinct from (
         select (t.to_status, t.seq, t.created_at) from company_transition t
         where t.company_id = new.id order by t.seq desc limit 1)) then
       raise exception 'a company is moved by its transitions alone'
         using errcode = '23514', constraint = 'company_moved_by_transition';
     end if;
     if new.trust_expires_at is distinct from old.trust_expires_at
       and (pg_trigger_depth() < 2 or new.trust_expires_at is distinct from company_trust(new.id)) then
       raise exception 'a company is trusted by its rounds alone'
         using errcode = '23514', constraint = 'company_trusted_by_round';
     end if;
     if (new.id, new.created_at, new.handle, new.applied_at)
       is distinct from (old.id, old.created_at, old.handle, old.applied_at) then
       raise exception 'a company keeps its handle and start' using errcode = '23514', constraint = 'company_fixed';
     end if;
     return new;`,
  ),
  `create trigger company_guard before insert or update on company for each row execute function company_guard()`,
  guard(
    'company_first_transition',
    `if not exists (select 1 from company_transition t where t.company_id = new.id and t.seq = 1) then
       raise exception 'a company is registered by a transition'
         using errcode = '23514', constraint = 'company_registered_by_transition';
     end if;
     return null;`,
  ),
  `create constraint trigger company_first_transition after insert on company
   deferrable initially deferred for each row execute function company_first_transition()`,
];

/** Fires after the foreign keys are checked, so the move is in the table, and company and round exist. */
const transitions = [
  guard(
    'company_transition_moves_company',
    `declare
       present company;
       round company_screening;
     begin
       select * into present from company c where c.id = new.company_id for update;
       if new.seq <> present.moves + 1 then
         raise exception 'transitions are counted without a gap'
           using errcode = '23514', constraint = 'company_transition_gapless';
       end if;
       if new.created_at < present.last_moved_at then
         raise exception 'transitions are made in the order of time'
           using errcode = '23514', constraint = 'company_transition_in_order';
       end if;
       if new.from_state <> (case present.moves when 0 then 'NONE' else present.status end) then
         raise exception 'a transition begins where the company stands'
           using errcode = '23514', constraint = 'company_transition_from_present_status';
       end if;
       select * into round from company_screening s where s.id = new.screening_id;
       if new.screening_id is not null and (round.company_id <> new.company_id or round.number <> (
           select max(s.number) from company_screening s where s.company_id = new.company_id)
         or round.kind || ' ' || round.status is distinct from (case new.rule
           when 'C2' then 'INITIAL IN_PROGRESS' when 'C3' then 'INITIAL IN_PROGRESS' when 'C4' then 'INITIAL PASSED'
           when 'C5' then 'INITIAL FAILED' when 'C6' then 'INITIAL WITHDRAWN' when 'C7' then 'INITIAL LAPSED'
           when 'C8' then 'RENEWAL FAILED' end)) then
         raise exception 'a transition follows from the last round of its company'
           using errcode = '23514', constraint = 'company_transition_follows_round';
       end if;
       if new.to_status = 'APPROVED' and coalesce(present.trust_expires_at <= new.created_at, true) then
         raise exception 'a company is approved on a passed round that has not expired'
           using errcode = '23514', constraint = 'company_transition_trusted';
       end if;
       if new.to_status = 'OFFBOARDED' and exists (
         select 1 from company_screening s where s.company_id = new.company_id and s.status = 'IN_PROGRESS') then
         raise exception 'nobody is offboarded while a round is open'
           using errcode = '23514', constraint = 'company_transition_no_open_round';
       end if;
       update company set status = new.to_status, moves = new.seq, last_moved_at = new.created_at where id = present.id;
       return null;
     end;`,
  ),
  `create trigger company_transition_moves_company after insert on company_transition
   for each row execute function company_transition_moves_company()`,
];

/** When a transaction ends, a company is being let in exactly while such a round of it is open. */
const together = [
  guard(
    'company_screened_while_open',
    `declare
       which uuid := case tg_table_name when 'company' then new.id else (to_jsonb(new) ->> 'company_id')::uuid end;
     begin
       if exists (select 1 from company c where c.id = which and (c.status = 'SCREENING') <> exists (
         select 1 from company_screening s where s.company_id = c.id and (s.kind, s.status) = ('INITIAL', 'IN_PROGRESS'))) then
         raise exception 'a company is let in by an open round'
           using errcode = '23514', constraint = 'company_screened_while_open';
       end if;
       if exists (select 1 from company c where c.id = which and c.status = 'APPROVED' and c.trust_expires_at is null) then
         raise exception 'whoever fails a round is not approved'
           using errcode = '23514', constraint = 'company_failed_is_not_approved';
       end if;
       return null;
     end;`,
  ),
  `create constraint trigger company_screened_while_open after update on company
   deferrable initially deferred for each row when (new.status <> old.status or new.trust_expires_at is distinct from old.trust_expires_at)
   execute function company_screened_while_open()`,
  `create constraint trigger company_screening_opens_or_closes after insert or update on company_screening
   deferrable initially deferred for each row execute function company_screened_while_open()`,
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
