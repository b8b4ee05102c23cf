import { Migration } from '@mikro-orm/migrations';

/** The table of moves of listings, and what must never be untrue of a card that developers are shown. */
export class ListingRules extends Migration {
  override up(): void {
    for (const statement of [...moves, ...listings, ...skills, ...reviews, ...transitions, ...companies]) {
      this.addSql(statement);
    }
  }
}

const moves = [
  `create table listing_move (
     rule text not null,
     from_state text not null,
     to_status text not null,
     primary key (rule, from_state, to_status)
   )`,
  `insert into listing_move (rule, from_state, to_status) values
     ('L1', 'NONE', 'DRAFT'),
     ('L2', 'DRAFT', 'IN_REVIEW'),
     ('L3', 'IN_REVIEW', 'DRAFT'),
     ('L4', 'IN_REVIEW', 'PUBLISHED'),
     ('L5', 'PUBLISHED', 'PAUSED'),
     ('L6', 'PAUSED', 'PUBLISHED'),
     ('L7', 'PUBLISHED', 'FILLED'),
     ('L7', 'PAUSED', 'FILLED'),
     ('L8', 'PUBLISHED', 'CLOSED'),
     ('L8', 'PAUSED', 'CLOSED'),
     ('L9', 'PUBLISHED', 'EXPIRED'),
     ('L9', 'PAUSED', 'EXPIRED'),
     ('L10', 'PUBLISHED', 'PAUSED')`,
  `revoke insert on listing_move from app`,
  ...protect('listing_move'),
  ...protect('listing_transition'),
  ...protect('listing_review'),
  `grant delete on listing_skill to app`,
  `alter table listing_transition add constraint listing_transition_allowed
   foreign key (rule, from_state, to_status) references listing_move (rule, from_state, to_status)`,
];

/** What developers are shown: a change of it asks for another review. */
const content = [
  'title',
  'role_label',
  'seniority',
  'verticals',
  'funding_stage',
  'product_stage',
  'hourly_rate_min',
  'hourly_rate_max',
  'currency',
  'duration_text',
  'duration_months_min',
  'duration_months_max',
  'min_duration_days',
  'ongoing',
  'engagement',
  'hours_per_week',
  'hours_cap',
  'timezone_requirement',
  'direct_hire',
  'start_asap',
  'tech_stack',
  'tech_also_named',
  'team_size',
  'interview_format',
  'summary',
  'highlights',
  'scope_figures',
  'seats',
  'start_from',
  'minimum_english',
  'minimum_overlap_hours',
  'communication_cadence',
  'what_youll_build',
];
const contentOf = (row: string): string => `(${content.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * A managed listing is saved after its transition moved the row: its update repeats what is there, and passes. A move
 * must agree with the last transition too: that a trigger is at work alone would prove little.
 */
const listings = [
  `alter table project add constraint project_of_company_once unique (id, company_id)`,
  `alter table project_listing add constraint project_listing_of_company_once unique (id, company_id)`,
  `alter table project_listing add constraint project_listing_company_of_project
   foreign key (project_id, company_id) references project (id, company_id)`,
  `alter table project_listing add constraint project_listing_resembles_own
   foreign key (near_duplicate_of_id, company_id) references project_listing (id, company_id)`,
  guard(
    'project_guard',
    `if (new.id, new.created_at, new.company_id) is distinct from (old.id, old.created_at, old.company_id) then
       raise exception 'a project keeps its company' using errcode = '23514', constraint = 'project_fixed';
     end if;
     return new;`,
  ),
  `create trigger project_guard before update on project for each row execute function project_guard()`,
  guard(
    'project_listing_guard',
    `if tg_op = 'INSERT' then
       select p.company_id into new.company_id from project p where p.id = new.project_id;
       if (new.status, new.moves, new.content_version, new.published_at, new.expires_at)
         is distinct from ('DRAFT', 0, 1, null::timestamptz, null::timestamptz) then
         raise exception 'a listing begins as a draft' using errcode = '23514', constraint = 'project_listing_begins';
       end if;
       return new;
     end if;
     if (new.id, new.created_at, new.project_id, new.company_id)
       is distinct from (old.id, old.created_at, old.project_id, old.company_id) then
       raise exception 'a listing keeps its project' using errcode = '23514', constraint = 'project_listing_fixed';
     end if;
     if (new.status, new.moves) is distinct from (old.status, old.moves)
       and (pg_trigger_depth() < 2 or (new.status, new.moves) is distinct from (
         select (t.to_status, t.seq) from listing_transition t where t.listing_id = new.id order by t.seq desc limit 1)) then
       raise exception 'a listing is moved by its transitions alone'
         using errcode = '23514', constraint = 'project_listing_moved_by_transition';
     end if;
     if (new.published_at, new.expires_at) is distinct from (old.published_at, old.expires_at)
       and (pg_trigger_depth() < 2 or (new.published_at, new.expires_at) is distinct from (
         select (t.created_at, t.expires_at) from listing_transition t
         where t.listing_id = new.id and t.rule = 'L4' order by t.seq desc limit 1)) then
       raise exception 'publishing says until when'
         using errcode = '23514', constraint = 'project_listing_shown_by_transition';
     end if;
     if ${contentOf('new')} is distinct from ${contentOf('old')} then
       if (old.status, new.status) <> ('DRAFT', 'DRAFT') then
         raise exception 'only a draft is edited' using errcode = '23514', constraint = 'project_listing_draft_only';
       end if;
       new.content_version := old.content_version + 1;
     elsif new.content_version <> old.content_version
       and (pg_trigger_depth() < 2 or new.content_version <> old.content_version + 1) then
       raise exception 'the database counts changes' using errcode = '23514', constraint = 'project_listing_counted';
     end if;
     return new;`,
  ),
  `create trigger project_listing_guard before insert or update on project_listing
   for each row execute function project_listing_guard()`,
  guard(
    'project_listing_first_transition',
    `if not exists (select 1 from listing_transition t where t.listing_id = new.id and t.seq = 1) then
       raise exception 'a listing is begun by a transition'
         using errcode = '23514', constraint = 'project_listing_begun_by_transition';
     end if;
     return null;`,
  ),
  `create constraint trigger project_listing_first_transition after insert on project_listing
   deferrable initially deferred for each row execute function project_listing_first_transition()`,
];

/** Skills are part of what developers are shown. */
const skills = [
  guard(
    'listing_skill_guard',
    `declare
       which uuid := case when tg_op = 'DELETE' then old.listing_id else new.listing_id end;
       standing text;
     begin
       -- Locked: nobody hands the listing in while a skill of it changes.
       select l.status into standing from project_listing l where l.id = which for no key update;
       if standing is distinct from 'DRAFT' or (tg_op = 'UPDATE' and old.listing_id <> new.listing_id) then
         raise exception 'only a draft is edited' using errcode = '23514', constraint = 'project_listing_draft_only';
       end if;
       update project_listing set content_version = content_version + 1 where id = which;
       return case when tg_op = 'DELETE' then old else new end;
     end;`,
  ),
  `create trigger listing_skill_guard before insert or update or delete on listing_skill
   for each row execute function listing_skill_guard()`,
];

/** A review holds for what was there to be read. */
const reviews = [
  guard(
    'listing_review_guard',
    `declare
       read project_listing;
     begin
       select * into read from project_listing l where l.id = new.listing_id for share;
       if read.status is distinct from 'IN_REVIEW' then
         raise exception 'what is handed in is reviewed' using errcode = '23514', constraint = 'listing_review_while_in_review';
       end if;
       if new.number <> 1 + (select count(*) from listing_review r where r.listing_id = new.listing_id) then
         raise exception 'reviews are counted without a gap' using errcode = '23514', constraint = 'listing_review_gapless';
       end if;
       new.content_version := read.content_version;
       return new;
     end;`,
  ),
  `create trigger listing_review_guard before insert on listing_review
   for each row execute function listing_review_guard()`,
];

/** Fires after the foreign keys are checked, so the move is in the table and the listing exists. */
const transitions = [
  guard(
    'listing_transition_moves_listing',
    `declare
       present project_listing;
       client company;
     begin
       select * into present from project_listing l where l.id = new.listing_id for update;
       if new.seq <> present.moves + 1 then
         raise exception 'transitions are counted without a gap'
           using errcode = '23514', constraint = 'listing_transition_gapless';
       end if;
       if new.from_state <> (case present.moves when 0 then 'NONE' else present.status end) then
         raise exception 'a transition begins where the listing stands'
           using errcode = '23514', constraint = 'listing_transition_from_present_status';
       end if;
       if new.rule in ('L4', 'L6') then
         -- Shared lock: nobody suspends the company while a listing of it is published.
         select * into client from company c where c.id = present.company_id for share;
         if client.status <> 'APPROVED' or coalesce(client.trust_expires_at <= new.created_at, true) then
           raise exception 'only what an approved company offers is shown, while its passed round has not expired'
             using errcode = '23514', constraint = 'listing_transition_of_trusted_company';
         end if;
         if (select r.is_approved from listing_review r
             where r.listing_id = present.id and r.content_version = present.content_version
             order by r.number desc limit 1) is not true then
           raise exception 'only what was read and approved is shown'
             using errcode = '23514', constraint = 'listing_transition_reviewed';
         end if;
       end if;
       if (present.expires_at <= new.created_at) is true and new.rule <> 'L9' then
         raise exception 'a listing whose time is over only expires'
           using errcode = '23514', constraint = 'listing_transition_in_time';
       end if;
       if new.rule = 'L9' and (present.expires_at <= new.created_at) is not true then
         raise exception 'a listing expires when its time is over'
           using errcode = '23514', constraint = 'listing_transition_expires';
       end if;
       if new.rule = 'L10' and exists (
         select 1 from company c where c.id = present.company_id and c.status = 'APPROVED') then
         raise exception 'a listing is paused with its company alone'
           using errcode = '23514', constraint = 'listing_transition_with_company';
       end if;
       update project_listing set
         status = new.to_status,
         moves = new.seq,
         version = case present.moves when 0 then version else version + 1 end,
         published_at = case new.rule when 'L4' then new.created_at else published_at end,
         expires_at = case new.rule when 'L4' then new.expires_at else expires_at end
         where id = present.id;
       return null;
     end;`,
  ),
  `create trigger listing_transition_moves_listing after insert on listing_transition
   for each row execute function listing_transition_moves_listing()`,
];

/** What somebody offers who is no longer approved is paused, by whatever way that came about; what ran out has expired. */
const companies = [
  `create function fourgate_uuid(at timestamptz) returns uuid language sql volatile set search_path = public, pg_temp as $$
     select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
       substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
   $$`,
  guard(
    'company_pauses_listings',
    `declare
       shown project_listing;
       moment timestamptz;
     begin
       for shown in
         select * from project_listing l where l.company_id = new.id and l.status = 'PUBLISHED' order by l.id for update
       loop
         select greatest(new.last_moved_at, max(t.created_at)) into moment
           from listing_transition t where t.listing_id = shown.id;
         insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status)
           select fourgate_uuid(moment), moment, shown.id, shown.moves + 1, way.rule, 'PUBLISHED', way.to_status
           from (values (true, 'L9', 'EXPIRED'), (false, 'L10', 'PAUSED')) way (is_over, rule, to_status)
           where way.is_over = (shown.expires_at <= moment);
       end loop;
       return null;
     end;`,
  ),
  `create trigger company_pauses_listings after update of status on company
   for each row when (old.status = 'APPROVED' and new.status <> 'APPROVED') execute function company_pauses_listings()`,
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
