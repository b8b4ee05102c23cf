import { SkillDepth } from '../candidate/candidate.enums.ts';
import { EnglishLevel } from '../candidate/english-level.ts';
import { clocks, placedRequirements, USUAL_OVERLAP_HOURS } from '../project/zone-overlap.ts';
import { capacityOn, committedOn } from './talent-work.ts';

/** Hours a week that a listing takes when it states none: what a contract takes at least. */
const leastHours = 15;

/** Where the facts come from: conditions on a talent listing `t` and on a listing `l`, and the moment, as SQL. */
export interface FactSources {
  readonly people: string;
  readonly offers: string;
  readonly at: string;
}

/** The tables `person` and `offer` as common table expressions, from the rows as they stand. */
export function factTables({ people, offers, at }: FactSources): string {
  return [skillKey, ...personTables(people, at), ...offerTables(offers, at)].join(',\n');
}

/** What is true of the two together, of a row `p` of person and a row `o` of offer. */
export function pairFacts(at: string): string {
  return `select
    exists (select 1 from company_contact k where k.company_id = o.company_id and k.email_key = p.email_key) as is_contact,
    o.company_key = any(p.avoid_keys) as is_avoided,
    greatest(0, p.available_from - greatest(${dayOf(at)}, o.start_from)) as late_days,
    ${capacityOn('p', 'd.day')} - case when p.is_bound then ${committedOn('p', 'd.day')} else 0 end as free_hours
  from (select greatest(${dayOf(at)}, o.start_from, p.available_from) as day) d`;
}

/** A skill goes by its name, by each part of a name such as `C# / .NET`, and by its slug. */
const skillKey = `skill_key as materialized (
  select s.id, k.key from skill s
  cross join lateral (select listing_key(n) as key from unnest(array[s.name, s.slug] || string_to_array(s.name, ' / ')) n) k
  where k.key <> '' group by s.id, k.key)`;

function personTables(people: string, at: string): string[] {
  return [
    `listed as materialized (select t.* from talent_listing t where ${people})`,
    `known as materialized (
  select d.candidate_id, array_agg(d.key order by d.key) as keys, array_agg(d.depth order by d.key) as depths from (
    select c.candidate_id, k.key, max(c.depth) as depth
    from (
      select s.candidate_id, s.skill_id, ${rankIn(SkillDepth, 's.depth')} as depth from candidate_skill s
      where s.candidate_id in (select candidate_id from listed)
      -- Whoever passed knows their primary language, also where they do not name it among their skills.
      union all select p.id, p.primary_language_id, 1 from candidate p where p.id in (select candidate_id from listed)) c
    join skill_key k on k.id = c.skill_id group by c.candidate_id, k.key) d
  group by d.candidate_id)`,
    `verified as materialized (
  select c.candidate_id, count(*)::int as claims from specialization_claim c
  where c.status = 'VERIFIED' and c.withdrawn_at is null and c.candidate_id in (select candidate_id from listed)
  group by c.candidate_id)`,
    // Who is bound to nobody has all their hours, and is asked for no more.
    `bound as materialized (
  select distinct h.candidate_id from committed_hours h where h.candidate_id in (select candidate_id from listed))`,
    // A zone is looked up once, however many live in it.
    `zone as materialized (select z.name, zone_minutes(z.name, ${at}) as minutes from (
    select distinct c.zone as name from listed t join candidate c on c.id = t.candidate_id where c.zone is not null) z)`,
    `person as materialized (
  select t.id as talent_listing_id, t.candidate_id, t.available_from, t.hours_per_week, t.hours_later, t.hours_later_from, i.email_key,
    b.candidate_id is not null as is_bound,
    ${goalKeys('avoid')} as avoid_keys,
    v.revoked_at is null as has_credential, (t.rate * 100)::bigint as rate_cents, 'USD' as currency,
    z.minutes as offset_minutes, ${rankIn(EnglishLevel, 'v.verified_english')} as english,
    v.assessed_seniority as seniority, coalesce(f.claims, 0) as verified_claims,
    coalesce(k.keys, '{}') as tech_keys, coalesce(k.depths, '{}') as tech_depths,
    ${goalKeys('domains')} as domain_keys,
    c.goals is not null as has_goals, c.goals ->> 'productStage' as product_stage,
    coalesce((c.goals ->> 'directHire')::boolean, false) as direct_hire
  from listed t join candidate c on c.id = t.candidate_id join vetting_credential v on v.id = t.credential_id
  left join candidate_identity i on i.id = c.identity_id left join known k on k.candidate_id = t.candidate_id
  left join verified f on f.candidate_id = t.candidate_id left join bound b on b.candidate_id = t.candidate_id
 
  left join zone z on z.name = c.zone)`,
  ];
}

/** Keys are dear to make, and many state nothing. */
function goalKeys(name: 'avoid' | 'domains'): string {
  const words = `c.goals -> '${name}'`;
  return `case when ${words} <> '[]' then listing_keys(array(select jsonb_array_elements_text(${words}))) else '{}' end`;
}

function offerTables(offers: string, at: string): string[] {
  const required = `s.necessity = 'REQUIRED'`;
  // What stands first in the stack is what the work is done in, where no skill is required by name.
  const main = `case when r.keys is null and m.key <> '' then`;
  return [
    `offered as materialized (select l.* from project_listing l where ${offers})`,
    `asked as materialized (
  select s.listing_id, array_agg(listing_key(k.name)) as all_keys,
    array_agg(listing_key(k.name) order by s.position, s.id) filter (where ${required}) as keys,
    array_agg(coalesce(${rankIn(SkillDepth, 's.depth')}, 1) order by s.position, s.id) filter (where ${required}) as depths,
    array_agg(k.name order by s.position, s.id) filter (where ${required}) as names,
    array_agg(k.id order by s.position, s.id) filter (where ${required}) as skills
  from listing_skill s join skill k on k.id = s.skill_id where s.listing_id in (select id from offered)
  group by s.listing_id)`,
    `offer as materialized (
  select l.id as listing_id, l.company_id, listing_key(c.name) as company_key, l.start_from,
    l.currency::text as currency, (l.hourly_rate_max * 100)::bigint as rate_max_cents,
    coalesce(l.weekly_hours, ${String(leastHours)}) as hours,
    case l.timezone_requirement ${clockCases(at)} end as clock_minutes,
    coalesce(l.minimum_overlap_hours, ${String(USUAL_OVERLAP_HOURS)}) * 60 as overlap_minutes,
    ${rankIn(EnglishLevel, `coalesce(l.minimum_english, '${EnglishLevel.UPPER_INTERMEDIATE}')`)} as english,
    array(select distinct k from unnest(l.stack_keys || r.all_keys) k order by 1) as tech_keys,
    r.keys is null as is_stack_stated,
    ${main} array[m.key] else coalesce(r.keys, '{}') end as required_keys,
    ${main} array[1] else coalesce(r.depths, '{}') end as required_depths,
    ${main} l.tech_stack[1:1] else coalesce(r.names, '{}') end as required_names,
    ${main} array[(select k.id from skill_key k where k.key = m.key order by k.id limit 1)]
      else coalesce(r.skills, '{}') end as required_skills,
    listing_keys(l.verticals) as vertical_keys, l.product_stage, l.direct_hire
  from offered l join company c on c.id = l.company_id left join asked r on r.listing_id = l.id
  cross join lateral (select coalesce(listing_key(l.tech_stack[1]), '') as key) m)`,
  ];
}

/** Of a requirement that names no clock there is none. */
function clockCases(at: string): string {
  return placedRequirements.map((word) => `when '${word}' then zone_minutes('${clocks[word]}', ${at})`).join(' ');
}

function dayOf(at: string): string {
  return `(${at} at time zone 'UTC')::date`;
}

/** Where a word stands among the words of its scale, from 1. */
function rankIn(scale: Readonly<Record<string, string>>, word: string): string {
  const words = Object.values(scale).map((value) => `'${value}'`);
  return `array_position(array[${words.join(', ')}], ${word})`;
}
