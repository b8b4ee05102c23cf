import { Migration } from '@mikro-orm/migrations';

/** The table of moves of matches, who may be offered for what, and what ends a match by itself. */
export class MatchRules extends Migration {
  override up(): void {
    for (const statement of [...moves, ...matches, ...events, ...endings]) this.addSql(statement);
  }
}

const open = `('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED')`;

const moves = [
  `create table match_move (
     rule text not null,
     from_state text not null,
     to_status text not null,
     primary key (rule, from_state, to_status)
   )`,
  `insert into match_move (rule, from_state, to_status) values
     ('M1', 'NONE', 'SUGGESTED'),
     ('M2', 'SUGGESTED', 'PROPOSED'),
     ('M3', 'PROPOSED', 'CANDIDATE_ACCEPTED'),
     ('M4', 'PROPOSED', 'CANDIDATE_DECLINED'),
     ('M5', 'PROPOSED', 'EXPIRED'),
     ('M6', 'CANDIDATE_ACCEPTED', 'PRESENTED'),
     ('M7', 'PRESENTED', 'CLIENT_INTERVIEW'),
     ('M7', 'CLIENT_INTERVIEW', 'CLIENT_INTERVIEW'),
     ('M8', 'PRESENTED', 'CLIENT_ACCEPTED'),
     ('M8', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED'),
     ('M9', 'PRESENTED', 'CLIENT_DECLINED'),
     ('M9', 'CLIENT_INTERVIEW', 'CLIENT_DECLINED'),
     ('M10', 'CLIENT_ACCEPTED', 'CONTRACTED')`,
  `insert into match_move (rule, from_state, to_status)
   select rule, from_state, 'WITHDRAWN' from unnest(array['M11', 'M12']) rule,
     unnest(array['SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED']) from_state`,
  `revoke insert on match_move from app`,
  ...protect('match_move'),
  ...protect('match_event'),
  `alter table match_event add constraint match_event_allowed
   foreign key (rule, from_state, to_status) references match_move (rule, from_state, to_status)`,
];

const moved = (row: string): string =>
  `(${row}.status, ${row}.moves, ${row}.proposed_at, ${row}.expires_at, ${row}.accepted_at, ${row}.presented_at, ${row}.closed_at)`;

/**
 * A managed match is saved after its event moved the row: its update repeats what is there, and passes. A move must agree
 * with the events too: that a trigger is at work alone would prove little.
 */
const matches = [
  `alter table match add constraint match_candidate_of_talent
   foreign key (talent_listing_id, candidate_id) references talent_listing (id, candidate_id)`,
  `alter table match add constraint match_company_of_listing
   foreign key (listing_id, company_id) references project_listing (id, company_id)`,
  guard(
    'match_guard',
    `if tg_op = 'INSERT' then
       select t.candidate_id into new.candidate_id from talent_listing t where t.id = new.talent_listing_id;
       select l.company_id into new.company_id from project_listing l where l.id = new.listing_id;
       if ${moved('new')} is distinct from ('SUGGESTED', 0, null::timestamptz, null::timestamptz, null::timestamptz,
         null::timestamptz, null::timestamptz) then
         raise exception 'a match begins as a suggestion' using errcode = '23514', constraint = 'match_begins';
       end if;
       return new;
     end if;
     if (new.id, new.created_at, new.talent_listing_id, new.candidate_id, new.listing_id, new.company_id)
       is distinct from (old.id, old.created_at, old.talent_listing_id, old.candidate_id, old.listing_id, old.company_id) then
       raise exception 'a match keeps its person and its listing' using errcode = '23514', constraint = 'match_fixed';
     end if;
     if ${moved('new')} is distinct from ${moved('old')}
       and (pg_trigger_depth() < 2 or ${moved('new')} is distinct from (
         select (
           (array_agg(e.to_status order by e.seq desc))[1],
           max(e.seq),
           max(e.created_at) filter (where e.rule = 'M2'),
           max(e.expires_at),
           max(e.created_at) filter (where e.rule = 'M3'),
           max(e.created_at) filter (where e.rule = 'M6'),
           max(e.created_at) filter (where e.to_status not in ${open}))
         from match_event e where e.match_id = new.id and e.seq <= new.moves)) then
       raise exception 'a match is moved by its events alone'
         using errcode = '23514', constraint = 'match_moved_by_event';
     end if;
     if (new.past_constraints, new.past_reason) is distinct from (old.past_constraints, old.past_reason)
       and old.status <> 'SUGGESTED' then
       raise exception 'what was proposed stays as it was judged'
         using errcode = '23514', constraint = 'match_proposed_as_judged';
     end if;
     return new;`,
  ),
  `create trigger match_guard before insert or update on match for each row execute function match_guard()`,
  guard(
    'match_first_event',
    `if not exists (select 1 from match_event e where e.match_id = new.id and e.seq = 1) then
       raise exception 'a match is begun by an event' using errcode = '23514', constraint = 'match_begun_by_event';
     end if;
     return null;`,
  ),
  `create constraint trigger match_first_event after insert on match
   deferrable initially deferred for each row execute function match_first_event()`,
];

/** Fires after the foreign keys are checked, so the move is in the table and the match exists. */
const events = [
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
  `create trigger match_event_moves_match after insert on match_event
   for each row execute function match_event_moves_match()`,
];

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

/** Nobody is offered who is listed no more, and for nothing that is over, by whatever way that came about. */
const endings = [
  guard(
    'talent_listing_ends_matches',
    end(`m.talent_listing_id = new.id and m.status in ${open}`, 'new.delisted_at', `'TALENT_DELISTED'`),
  ),
  `create trigger talent_listing_ends_matches after update of status on talent_listing
   for each row when (old.status <> 'DELISTED' and new.status = 'DELISTED') execute function talent_listing_ends_matches()`,
  // Whom the client has accepted is waited for: the contract that comes may be what fills the listing.
  guard(
    'project_listing_ends_matches',
    end(
      `m.listing_id = new.id and m.status in ${open} and m.status <> 'CLIENT_ACCEPTED'`,
      '(select t.created_at from listing_transition t where t.listing_id = new.id and t.seq = new.moves)',
      `'LISTING_' || new.status`,
    ),
  ),
  `create trigger project_listing_ends_matches after update of status on project_listing
   for each row when (old.status <> new.status and new.status in ('FILLED', 'CLOSED'))
   execute function project_listing_ends_matches()`,
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
