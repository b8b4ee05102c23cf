import { Migration } from '@mikro-orm/migrations';

/** The table of moves of contracts, and what must never be untrue of them and of the matches that led to them. */
export class ContractRules extends Migration {
  override up(): void {
    for (const statement of [...moves, ...contracts, ...transitions, ...matches]) this.addSql(statement);
  }
}

const moves = [
  `create table contract_move (
     rule text not null,
     from_state text not null,
     to_status text not null,
     primary key (rule, from_state, to_status)
   )`,
  `insert into contract_move (rule, from_state, to_status) values
     ('K1', 'NONE', 'DRAFT'),
     ('K2', 'DRAFT', 'PENDING_SIGNATURE'),
     ('K3', 'DRAFT', 'CANCELLED'),
     ('K3', 'PENDING_SIGNATURE', 'CANCELLED'),
     ('K4', 'PENDING_SIGNATURE', 'ACTIVE'),
     ('K5', 'ACTIVE', 'PAUSED'),
     ('K6', 'PAUSED', 'ACTIVE'),
     ('K7', 'ACTIVE', 'ACTIVE'),
     ('K7', 'PAUSED', 'PAUSED'),
     ('K8', 'ACTIVE', 'ACTIVE'),
     ('K8', 'PAUSED', 'PAUSED'),
     ('K9', 'ACTIVE', 'ENDED'),
     ('K9', 'PAUSED', 'ENDED'),
     ('K10', 'DRAFT', 'CANCELLED'),
     ('K10', 'PENDING_SIGNATURE', 'CANCELLED')`,
  `revoke insert on contract_move from app`,
  ...protect('contract_move'),
  ...protect('contract_transition'),
  `alter table contract_transition add constraint contract_transition_allowed
   foreign key (rule, from_state, to_status) references contract_move (rule, from_state, to_status)`,
];

const told = ['status', 'moves', 'planned_end_on', 'renews_on', 'signed_at', 'notice_given_on', 'last_day_on'];
const toldColumns = [...told, 'notice_by', 'ended_on', 'end_reason'];
const saidOf = (row: string): string => `(${toldColumns.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * All that moves say of a contract is read back from them. A managed contract is saved after its transition moved the
 * row: its update repeats what is there, and passes.
 */
const contracts = [
  `create function contract_told(which uuid, up_to int)
   returns table (status text, moves int, planned_end_on date, renews_on date, signed_at timestamptz, notice_given_on date,
     last_day_on date, notice_by text, ended_on date, end_reason text)
   language sql stable set search_path = public, pg_temp as $$
     select t.to_status, t.seq, p.planned_end_on, p.renews_on, s.created_at, n.notice_given_on, n.last_day_on, n.notice_by,
       e.last_day_on, coalesce(e.end_reason, n.end_reason)
     from (select * from contract_transition a where a.contract_id = which and a.seq <= up_to order by a.seq desc limit 1) t
     left join lateral (select * from contract_transition a where a.contract_id = which and a.seq <= up_to
         and a.rule in ('K1', 'K7') order by a.seq desc limit 1) p on true
     left join contract_transition s on s.contract_id = which and s.seq <= up_to and s.rule = 'K4'
     left join contract_transition n on n.contract_id = which and n.seq <= up_to and n.rule = 'K8'
     left join contract_transition e on e.contract_id = which and e.seq <= up_to and e.rule = 'K9'
   $$`,
  guard(
    'contract_guard',
    `if tg_op = 'INSERT' then
       select m.candidate_id, m.talent_listing_id, m.listing_id, m.company_id
         into new.candidate_id, new.talent_listing_id, new.listing_id, new.company_id
         from match m where m.id = new.match_id;
       if (new.status, new.moves) <> ('DRAFT', 0)
         or num_nonnulls(new.signed_at, new.notice_given_on, new.last_day_on, new.notice_by, new.ended_on, new.end_reason) > 0 then
         raise exception 'a contract begins as a draft' using errcode = '23514', constraint = 'contract_begins';
       end if;
       return new;
     end if;
     if (new.id, new.created_at, new.match_id, new.candidate_id, new.talent_listing_id, new.listing_id, new.company_id,
         new.currency, new.starts_on)
       is distinct from (old.id, old.created_at, old.match_id, old.candidate_id, old.talent_listing_id, old.listing_id,
         old.company_id, old.currency, old.starts_on) then
       raise exception 'a contract keeps its match, its first day and its currency'
         using errcode = '23514', constraint = 'contract_fixed';
     end if;
     if ${saidOf('new')} is distinct from ${saidOf('old')}
       and (pg_trigger_depth() < 2 or ${saidOf('new')} is distinct from (select ${saidOf('t')} from contract_told(new.id, new.moves) t)) then
       raise exception 'a contract is moved by its transitions alone'
         using errcode = '23514', constraint = 'contract_moved_by_transition';
     end if;
     return new;`,
  ),
  `create trigger contract_guard before insert or update on contract for each row execute function contract_guard()`,
  guard(
    'contract_first_transition',
    `if not exists (select 1 from contract_transition t where t.contract_id = new.id and t.seq = 1) then
       raise exception 'a contract is begun by a transition'
         using errcode = '23514', constraint = 'contract_begun_by_transition';
     end if;
     return null;`,
  ),
  `create constraint trigger contract_first_transition after insert on contract
   deferrable initially deferred for each row execute function contract_first_transition()`,
];

/** Fires after the foreign keys are checked, so the move is in the table and the contract exists. */
const transitions = [
  guard(
    'contract_transition_moves_contract',
    `declare
       present contract;
     begin
       select * into present from contract c where c.id = new.contract_id for update;
       if new.seq <> present.moves + 1 then
         raise exception 'transitions are counted without a gap'
           using errcode = '23514', constraint = 'contract_transition_gapless';
       end if;
       if new.from_state <> (case present.moves when 0 then 'NONE' else present.status end) then
         raise exception 'a transition begins where the contract stands'
           using errcode = '23514', constraint = 'contract_transition_from_present_status';
       end if;
       -- Shared locks: nobody suspends the company or withdraws the match meanwhile.
       if new.rule in ('K1', 'K4')
         and (select c.status from company c where c.id = present.company_id for share) <> 'APPROVED' then
         raise exception 'a contract is made and signed with an approved company'
           using errcode = '23514', constraint = 'contract_transition_of_approved_company';
       end if;
       if new.rule = 'K1' and (select m.status from match m where m.id = present.match_id for share) <> 'CLIENT_ACCEPTED' then
         raise exception 'a contract follows from the yes of both sides'
           using errcode = '23514', constraint = 'contract_transition_of_accepted_match';
       end if;
       if new.rule = 'K10' and (select m.status from match m where m.id = present.match_id) <> 'WITHDRAWN' then
         raise exception 'a contract is given up by nobody with its match alone'
           using errcode = '23514', constraint = 'contract_transition_with_match';
       end if;
       if new.rule in ('K7', 'K8') and present.notice_given_on is not null then
         raise exception 'what notice was given of is neither renewed nor given notice of again'
           using errcode = '23514', constraint = 'contract_transition_notice_once';
       end if;
       if new.rule = 'K7' and (new.planned_end_on < present.planned_end_on) is not false
         and new.planned_end_on is not null then
         raise exception 'a renewal ends no sooner' using errcode = '23514', constraint = 'contract_transition_renews_longer';
       end if;
       if new.rule = 'K7' and (new.planned_end_on, new.renews_on) is not distinct from (present.planned_end_on, present.renews_on) then
         raise exception 'a renewal changes something' using errcode = '23514', constraint = 'contract_transition_renews';
       end if;
       if new.last_day_on < present.starts_on or new.last_day_on > present.planned_end_on then
         raise exception 'the last day is a day of the contract'
           using errcode = '23514', constraint = 'contract_transition_last_day';
       end if;
       if new.rule = 'K9' then
         update contract_term set voided_at = new.created_at
           where contract_id = present.id and voided_at is null and starts_on > new.last_day_on;
       end if;
       update contract c set
         (${toldColumns.join(', ')}) = (select ${toldColumns.map((column) => `t.${column}`).join(', ')} from contract_told(c.id, new.seq) t),
         version = case present.moves when 0 then c.version else c.version + 1 end
         where c.id = present.id;
       return null;
     end;`,
  ),
  `create trigger contract_transition_moves_contract after insert on contract_transition
   for each row execute function contract_transition_moves_contract()`,
];

/** A match and its contract agree: what is withdrawn is not signed, what is signed is contracted, and nothing else is. */
const matches = [
  guard(
    'match_cancels_contract',
    `declare
       open contract;
     begin
       select * into open from contract c
         where c.match_id = new.id and c.status in ('DRAFT', 'PENDING_SIGNATURE') for update;
       if found then
         insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, reason)
           select fourgate_uuid(moment), moment, open.id, open.moves + 1, 'K10', open.status, 'CANCELLED', 'Its match was withdrawn'
           from (select greatest(new.closed_at, max(t.created_at)) as moment
             from contract_transition t where t.contract_id = open.id) m;
       end if;
       return null;
     end;`,
  ),
  `create trigger match_cancels_contract after update of status on match
   for each row when (new.status = 'WITHDRAWN' and old.status <> 'WITHDRAWN') execute function match_cancels_contract()`,
  guard(
    'match_and_contract_agree',
    `declare
       which uuid := case tg_table_name when 'match' then new.id else (to_jsonb(new) ->> 'match_id')::uuid end;
     begin
       if (select m.status from match m where m.id = which) = 'CONTRACTED' is distinct from exists (
         select from contract c where c.match_id = which and c.signed_at is not null) then
         raise exception 'a match is contracted when its contract is signed, and not otherwise'
           using errcode = '23514', constraint = 'match_contracted_by_signature';
       end if;
       return null;
     end;`,
  ),
  `create constraint trigger match_contracted_by_signature after update of status on match
   deferrable initially deferred for each row when (new.status = 'CONTRACTED') execute function match_and_contract_agree()`,
  `create constraint trigger contract_signed_for_match after update of signed_at on contract
   deferrable initially deferred for each row when (new.signed_at is not null) execute function match_and_contract_agree()`,
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
