import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

const many = 20_000;

const crowd = [
  `insert into company (id, created_at, version, handle, name, name_key, owner_id, status, moves, applied_at, last_moved_at)
   select gen_random_uuid(), '2026-01-01', 1, 'crowd-' || n, 'Crowd ' || md5(n::text), 'crowd ' || md5(n::text),
     (select id from user_account limit 1), 'APPROVED', 1, '2026-01-01', '2026-01-01' from generate_series(1, 2000) n`,
  `insert into project (id, created_at, version, company_id, owner_id, name, frameworks, hiring_model, budget_currency, seats)
   select c.id, c.created_at, 1, c.id, c.owner_id, 'Crowd', '{}', 'HOURLY', 'USD', 1 from company c where handle like 'crowd-%'`,
  `insert into project_listing (id, created_at, version, project_id, company_id, owner_id, status, moves, published_at,
     expires_at, title, role_label, seniority, verticals, funding_stage, product_stage, hourly_rate_min, hourly_rate_max,
     currency, ongoing, engagement, hours_per_week, timezone_requirement, direct_hire, start_asap, tech_stack,
     tech_also_named, summary, highlights, scope_figures)
   select gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 minute', 1, p.id, p.company_id, p.owner_id,
     (array['PUBLISHED', 'PAUSED', 'FILLED', 'CLOSED', 'EXPIRED'])[1 + n % 5], 4, '2026-01-01', '2027-01-01',
     'Engineer ' || md5(n::text), 'Engineer (' || md5((n + 1)::text) || ')', 'SENIOR',
     array[(array['FINTECH', 'EDTECH', 'SAAS', 'ECOMMERCE'])[1 + n % 4]], (array['SEED', 'SERIES_A', 'ESTABLISHED'])[1 + n % 3],
     'SCALING', 20, 40 + n % 40, 'USD', true, 'FULL_TIME', 40, 'CET', false, false,
     array['Tool ' || n % 997, 'Tool ' || n % 991], '{}', 'Services for ' || md5((n + 2)::text), '{}', '[]'
   from generate_series(1, ${String(many)}) n
   join (select *, row_number() over (order by id) as number from project) p on p.number = 1 + n % 2000`,
];

const tables = ['company', 'project', 'project_listing'];

/** Twenty thousand listings of two thousand companies, so that plans are those of a table that is large. */
export async function buildListingCrowd(api: TestApi): Promise<readonly string[]> {
  const analyzed = [...tables, 'listing_skill'].map((table) => `analyze ${table}`);
  await pastTheGuards(api, tables, [...crowd, ...analyzed]);
  return ['project_listing'];
}
