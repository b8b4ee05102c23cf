import { Migration } from '@mikro-orm/migrations';

/** A company leaves once no contract with it runs, and its open matches end with it. */
export class OffboardedCompanies extends Migration {
  override up(): void {
    for (const statement of [...transitions, ...matches]) this.addSql(statement);
  }
}

/** As before, but that contracts are looked at; whoever signs one holds the company. */
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
       if new.to_status = 'OFFBOARDED' and exists (
         select 1 from contract k where k.company_id = new.company_id
           and k.status in ('ACTIVE', 'PAUSED')) then
         raise exception 'nobody is offboarded while a contract runs'
           using errcode = '23514', constraint = 'company_transition_no_running_contract';
       end if;
       update company set status = new.to_status, moves = new.seq, last_moved_at = new.created_at where id = present.id;
       return null;
     end;`,
  ),
];

const open = `('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED')`;

/** Ends an open match at a moment: with its own time where that was over by then, else for a reason that is not its own. */
const end = (which: string, at: string, reason: string): string =>
  `declare
     ended match;
     moment timestamptz;
   begin
     for ended in select * from match m where ${which} order by m.id for update loop
       select greatest(${at}, max(e.created_at)) into moment from match_event e where e.match_id = ended.id;
       insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, party, reason)
         select fourgate_uuid(moment), moment, ended.id, ended.moves + 1, way.rule, ended.status, way.to_status, way.party, way.reason
         from (values (true, 'M5', 'EXPIRED', null, null), (false, 'M12', 'WITHDRAWN', 'MARKETPLACE', ${reason}))
           way (is_over, rule, to_status, party, reason)
         where way.is_over = (ended.status = 'PROPOSED' and ended.expires_at <= moment);
     end loop;
     return null;
   end;`;

/** As before, but that matches end with their company too; what is not signed yet ends with its match. */
const matches = [
  guard(
    'match_event_moves_match',
    `declare
       present match;
       is_over boolean;
     begin
       if new.rule in ('M1', 'M2') then
         select * into present from match m where m.id = new.match_id;
         -- Shared locks, in the order that everybody keeps to: what is offered stays so until it is offered.
         perform 1 from company c where c.id = present.company_id and c.status = 'APPROVED' for share;
         if not found then
           raise exception 'only for approved companies is anybody thought of'
             using errcode = '23514', constraint = 'match_event_for_approved_company';
         end if;
         perform 1 from talent_listing t where t.id = present.talent_listing_id and t.status = 'ACTIVE' for share;
         if not found then
           raise exception 'only who is offered is matched' using errcode = '23514', constraint = 'match_event_of_active_talent';
         end if;
         perform 1 from project_listing l
           where l.id = present.listing_id and l.status = 'PUBLISHED' and l.expires_at > new.created_at for share;
         if not found then
           raise exception 'only what is published is proposed'
             using errcode = '23514', constraint = 'match_event_for_published_listing';
         end if;
       end if;
       select * into present from match m where m.id = new.match_id for update;
       if new.seq <> present.moves + 1 then
         raise exception 'events are counted without a gap' using errcode = '23514', constraint = 'match_event_gapless';
       end if;
       if new.from_state <> (case present.moves when 0 then 'NONE' else present.status end) then
         raise exception 'an event begins where the match stands'
           using errcode = '23514', constraint = 'match_event_from_present_status';
       end if;
       is_over := present.status = 'PROPOSED' and present.expires_at <= new.created_at;
       if is_over and new.rule <> 'M5' then
         raise exception 'a proposal whose time is over only expires'
           using errcode = '23514', constraint = 'match_event_in_time';
       end if;
       if new.rule = 'M5' and not is_over then
         raise exception 'a proposal expires when its time is over'
           using errcode = '23514', constraint = 'match_event_expires';
       end if;
       if new.rule = 'M7' and (select count(*) from match_event e where e.match_id = present.id and e.rule = 'M7') > 2 then
         raise exception 'a client interviews twice at most'
           using errcode = '23514', constraint = 'match_event_two_interviews';
       end if;
       if new.rule = 'M7' and new.occurred_at < present.presented_at then
         raise exception 'a client talks to who was presented'
           using errcode = '23514', constraint = 'match_event_after_presenting';
       end if;
       if new.rule = 'M12' and not (case new.reason
         when 'TALENT_DELISTED' then exists (
           select 1 from talent_listing t where t.id = present.talent_listing_id and t.status = 'DELISTED')
         when 'LISTING_CLOSED' then exists (
           select 1 from project_listing l where l.id = present.listing_id and l.status = 'CLOSED')
         when 'LISTING_FILLED' then exists (
           select 1 from project_listing l where l.id = present.listing_id and l.status = 'FILLED')
         when 'COMPANY_SUSPENDED' then exists (
           select 1 from company c where c.id = present.company_id and c.status = 'OFFBOARDED')
         else false end) then
         raise exception 'a match ends by itself with its person or its listing alone'
           using errcode = '23514', constraint = 'match_event_by_system';
       end if;
       update match set
         status = new.to_status,
         moves = new.seq,
         version = case present.moves when 0 then version else version + 1 end,
         proposed_at = case new.rule when 'M2' then new.created_at else proposed_at end,
         expires_at = case new.rule when 'M2' then new.expires_at else expires_at end,
         accepted_at = case new.rule when 'M3' then new.created_at else accepted_at end,
         presented_at = case new.rule when 'M6' then new.created_at else presented_at end,
         closed_at = case when new.to_status in ${open} then closed_at else new.created_at end
         where id = present.id;
       return null;
     end;`,
  ),
  guard(
    'company_ends_matches',
    end(`m.company_id = new.id and m.status in ${open}`, 'new.last_moved_at', `'COMPANY_SUSPENDED'`),
  ),
  `create trigger company_ends_matches after update of status on company
   for each row when (old.status <> 'OFFBOARDED' and new.status = 'OFFBOARDED') execute function company_ends_matches()`,
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, body: string): string {
  const block = body.startsWith('declare') ? body : `begin ${body} end;`;
  return `create or replace function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$ ${block} $$`;
}
