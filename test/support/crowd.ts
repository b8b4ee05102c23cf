import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** So many that reading a table from end to end would be the slower way. */
const many = 20_000;

const candidates = [
  `insert into candidate_identity (id, created_at, name, name_key, email, email_key)
   select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, timestamptz '2026-01-01' + n * interval '1 minute',
     'Crowd ' || md5(n::text), 'crowd ' || md5(n::text), n || '@crowd.example', n || '@crowd.example'
   from generate_series(1, ${String(many)}) n`,
  `insert into candidate (id, created_at, version, handle, identity_id, name_key, years_of_experience, source,
     country, primary_language_id)
   select i.id, i.created_at, 1, 'crowd-' || i.id, i.id, i.name_key, 6, 'OTHER',
     (array['DE', 'FR', 'PL', 'PT', 'SE'])[1 + n.number % 5], s.id
   from candidate_identity i join (select id, row_number() over (order by id) as number from candidate_identity) n using (id)
   join (select id, row_number() over (order by slug) - 1 as number from skill where is_primary_language) s
     on s.number = n.number % 8
   where i.email like '%@crowd.example'`,
  `insert into candidate_skill (id, created_at, candidate_id, skill_id, position, depth, years)
   select gen_random_uuid(), c.created_at, c.id, s.id, s.number, 'WORKING', 3
   from (select id, created_at, row_number() over (order by id) as number from candidate where handle like 'crowd-%') c
   join (select id, row_number() over (order by slug) as number from skill) s on (c.number + s.number) % 40 = 0`,
];

const cases = [
  `insert into vetting_case (id, created_at, candidate_id, track_id, policy_id, stage, status, moves, edits, received_at,
     waiting_since, last_moved_at, pauses, deadline, stage_due_at, waiting_on, owner_id)
   select c.id, c.created_at, c.id, t.id, p.id, 'PROFILE_REVIEW', 'OPEN', 1, 0, c.created_at, c.created_at, c.created_at, '[]',
     c.created_at + interval '7 days', c.created_at + interval '1 day',
     'RECRUITER', (select u.id from user_account u where abs(hashtext(c.id::text)) % 100 = 0 limit 1)
   from candidate c, vetting_track t join vetting_policy p on p.track_id = t.id where c.handle like 'crowd-%'`,
  `insert into stage_transition (id, created_at, vetting_case_id, seq, rule, to_status, to_stage, actor_id)
   select gen_random_uuid(), c.created_at, c.id, 1, 'V1', 'OPEN', 'PROFILE_REVIEW', (select id from user_account limit 1)
   from vetting_case c join candidate on candidate.id = c.candidate_id where handle like 'crowd-%'`,
  'select vetting_case_count_anew()',
];

const tables = ['candidate_identity', 'candidate', 'candidate_skill', 'vetting_case', 'stage_transition'];

/** Twenty thousand candidates, each with an open case, so that plans are those of a table that is large. */
export async function buildCrowd(api: TestApi): Promise<readonly string[]> {
  const analyzed = tables.map((table) => `analyze ${table}`);
  await pastTheGuards(
    api,
    tables.filter((table) => table !== 'candidate_skill'),
    [...candidates, ...cases, ...analyzed],
  );
  return tables;
}
