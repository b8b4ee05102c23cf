import type { Seniority } from '../candidate/seniority.ts';
import type { Selection } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { RateRegion } from './rate.words.ts';

/** Somebody whose rate is talked about, of what the viewer may know of them; amounts in hundredths. */
export interface Talked {
  readonly id: string;
  readonly years: number;
  readonly desired: { readonly min: number; readonly max: number } | null;
  readonly assessed: Seniority | null;
  readonly region: RateRegion | null;
  readonly specialization: string | null;
}

/** What a published listing pays an hour at most, in hundredths. */
export interface Paying {
  readonly id: string;
  readonly max: number;
}

const asked: Selection = {
  type: 'Candidate',
  properties: new Set(['id', 'yearsOfExperience', 'desiredRateMin', 'desiredRateMax']),
  toOne: new Map(),
  toMany: [],
  veiled: null,
};

/** A candidate that the viewer sees, with the rate they want where the viewer may know it: two statements. */
export async function readTalked(context: RequestContext, globalId: string): Promise<Talked | null> {
  const parsed = parseGlobalId(globalId);
  if (parsed?.type !== 'Candidate') return null;
  const [row] = await context.reads.byKeys(context.viewer, asked, [parsed.key]);
  if (!row) return null;
  const [facts = []] = await context.reads.run(factsOfCandidate, [parsed.key]);
  const [assessed, region, specialization] = facts as [Seniority | null, RateRegion | null, string | null]; // under checks
  const { yearsOfExperience, desiredRateMin: min, desiredRateMax: max } = row;
  const desired = min === null || max === null ? null : { min: hundredths(min), max: hundredths(max) };
  return { id: parsed.key, years: Number(yearsOfExperience), desired, assessed, region, specialization };
}

const factsOfCandidate = `
  select v.assessed_seniority, r.region, s.slug
  from candidate c
  left join vetting_credential v on v.candidate_id = c.id and v.revoked_at is null
  left join country_region r on r.country = c.country
  left join lateral (select z.slug from specialization_claim m join specialization z on z.id = m.specialization_id
    where m.candidate_id = c.id and m.withdrawn_at is null and m.status <> 'REFUTED'
    order by m.status = 'VERIFIED' desc, m.position limit 1) s on true
  where c.id = $1 order by v.valid_from desc limit 1`;

/**
 * Published listings in US dollars whose required skills somebody has, or where none is required what stands first in the
 * stack; those of seniors for seniors alone. Those that pay most come first: one statement.
 */
export async function readPaying(
  context: RequestContext,
  { id, isSenior }: { readonly id: string; readonly isSenior: boolean },
): Promise<readonly Paying[]> {
  const rows = await context.reads.run(payingListings, [id, context.now.toISOString(), isSenior]);
  return rows.map(([key, max]) => ({ id: String(key), max: Number(max) }));
}

const payingListings = `
  with known as materialized (
    select s.skill_id from candidate_skill s where s.candidate_id = $1
    union select c.primary_language_id from candidate c where c.id = $1),
  named as materialized (
    select array_agg(distinct listing_key(n)) as keys from known join skill s on s.id = known.skill_id
    cross join lateral unnest(array[s.name, s.slug] || string_to_array(s.name, ' / ')) n)
  select l.id, (l.hourly_rate_max * 100)::float8
  from project_listing l
  cross join named
  left join lateral (select bool_and(s.skill_id in (select skill_id from known)) as is_known from listing_skill s
    where s.listing_id = l.id and s.necessity = 'REQUIRED') r on true
  where l.status = 'PUBLISHED' and l.expires_at > $2::timestamptz and l.currency = 'USD' and l.hourly_rate_max is not null
    and (l.seniority = 'UNSPECIFIED' or $3::boolean)
    and coalesce(r.is_known, listing_key(l.tech_stack[1]) = any (named.keys))
  order by l.hourly_rate_max desc, l.id`;

function hundredths(amount: unknown): number {
  return Math.round(Number(amount) * 100);
}
