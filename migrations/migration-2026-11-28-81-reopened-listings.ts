import { Migration } from '@mikro-orm/migrations';

/** A filled listing that is shown again while its client waits for a developer in the place of one that left. */
export class ReopenedListings extends Migration {
  override up(): void {
    for (const statement of [...moves, ...guards]) this.addSql(statement);
  }
}

const moves = [
  `insert into listing_move (rule, from_state, to_status) values ('L11', 'FILLED', 'PUBLISHED')`,
  `alter table listing_transition drop constraint listing_transition_expiry`,
  `alter table listing_transition add constraint listing_transition_expiry
   check ((rule in ('L4', 'L11')) = (expires_at is not null) and (expires_at is null or expires_at > created_at))`,
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

/** As before, but that reopening too says until when a listing is shown, and asks for what publishing asks for. */
const guards = [
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
       and (pg_trigger_depth() < 2 or new.published_at is distinct from (
         select t.created_at from listing_transition t where t.listing_id = new.id and t.rule = 'L4')
         or new.expires_at is distinct from (
         select t.expires_at from listing_transition t
         where t.listing_id = new.id and t.rule in ('L4', 'L11') order by t.seq desc limit 1)) then
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
       if new.rule in ('L4', 'L6', 'L11') then
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
       if new.rule = 'L11' then
         -- Shared lock: nobody closes or meets the re-match while the listing is shown again for it.
         perform from rematch_case r where (r.listing_id, r.side, r.status) = (present.id, 'CLIENT', 'OPEN') for share;
         if not found then
           raise exception 'a filled listing is shown again for an open re-match of its client alone'
             using errcode = '23514', constraint = 'listing_transition_for_rematch';
         end if;
       end if;
       if (present.expires_at <= new.created_at) is true and new.rule not in ('L9', 'L11') then
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
         expires_at = case when new.rule in ('L4', 'L11') then new.expires_at else expires_at end
         where id = present.id;
       return null;
     end;`,
  ),
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, body: string): string {
  const block = body.startsWith('declare') ? body : `begin ${body} end;`;
  return `create or replace function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$ ${block} $$`;
}
