import { Migration } from '@mikro-orm/migrations';

/** Finding listings: what is searched the database derives from the card itself, with an index for each filter. */
export class ListingSearch extends Migration {
  override up(): void {
    for (const statement of [...functions, ...columns, ...indexes]) this.addSql(statement);
  }
}

/** What comes out depends on nothing but the arguments, so that columns may be derived by it. */
const pure = 'immutable parallel safe set search_path = public, pg_temp';

const functions = [
  // Letters, digits, and what tells C, C++ and C# apart: two spellings of one technology have one key.
  `create function listing_key(name text) returns text language sql strict ${pure} as $$
   select regexp_replace(lower(normalize(name, NFKD)), '[^[:alnum:]+#]', '', 'g') $$`,
  `create function listing_keys(names text[]) returns text[] language sql strict ${pure} as $$
   select coalesce(array_agg(distinct k.key) filter (where k.key <> ''), '{}')
   from unnest(names) n(name) cross join lateral (select listing_key(n.name) as key) k $$`,
  // The parser would take Rails/Postgres for a file and Node.js for a host, and drop the signs of C++ and C#.
  `create function listing_words(words text) returns text language sql strict ${pure} as $$
   select regexp_replace(replace(replace(words, '++', 'plusplus'), '#', 'sharp'), '[^[:alnum:]]+', ' ', 'g') $$`,
  `create function listing_search(names text, stack text[], texts text, highlights text[]) returns tsvector
   language sql ${pure} as $$
   select setweight(to_tsvector('english', listing_words(names)), 'A')
     || setweight(to_tsvector('english', listing_words(array_to_string(stack, ' '))), 'B')
     || setweight(to_tsvector('english', listing_words(texts)), 'C')
     || setweight(to_tsvector('english', listing_words(array_to_string(highlights, ' '))), 'D') $$`,
];

const columns = [
  // In one statement, so that the table is written anew once.
  `alter table project_listing
     add search tsvector generated always as (listing_search(title || ' ' || coalesce(role_label, ''), tech_stack || tech_also_named, coalesce(summary, '') || ' ' || coalesce(what_youll_build, ''), highlights)) stored not null,
     add stack_keys text[] generated always as (listing_keys(tech_stack)) stored not null,
     add rate_order numeric(10, 2) generated always as (coalesce(hourly_rate_max, 0)) stored not null,
     add weekly_hours int generated always as (coalesce(hours_per_week, case engagement when 'FULL_TIME' then 35 end)) stored null`,
];

const indexes = [
  `create index project_listing_search on project_listing using gin (search) with (fastupdate = off)`,
  `create index project_listing_stack on project_listing using gin (stack_keys) with (fastupdate = off)`,
  `create index project_listing_verticals_among on project_listing using gin (verticals) with (fastupdate = off)`,
  `create index project_listing_names on project_listing using gin (title gin_trgm_ops, role_label gin_trgm_ops) with (fastupdate = off)`,
  `create index project_listing_by_status on project_listing (status, created_at, id)`,
  `create index project_listing_by_rate on project_listing (rate_order, id)`,
  `create index project_listing_by_seniority on project_listing (seniority, created_at, id)`,
  `create index project_listing_by_funding on project_listing (funding_stage, created_at, id)`,
  `create index project_listing_by_product on project_listing (product_stage, created_at, id)`,
  `create index project_listing_by_load on project_listing (engagement, created_at, id)`,
  `create index project_listing_by_hours on project_listing (weekly_hours)`,
  `create index project_listing_by_zone on project_listing (timezone_requirement, minimum_overlap_hours)`,
  `create index project_listing_pays on project_listing (currency, hourly_rate_max, hourly_rate_min)`,
];
