import type { Seniority } from '../candidate/seniority.ts';
import { WORKING_HOURS } from '../project/zone-overlap.ts';
import { pairColumns } from './fit-columns.ts';
import { FitTerm, termBounds } from './fit.enums.ts';

/** Changes whenever one and the same facts would be judged otherwise: a run says by what it was judged. */
export const engineVersion = 1;

/** Days after the wanted start from which being late makes no difference any more. */
const mostLateDays = 30;

/** Whoever asks this much less than the highest rate, in per cent, has all points for it: our assumption. */
const wholeHeadroom = 20;

const shares: Readonly<Record<Seniority, number>> = { MIDDLE: 40, SENIOR: 70, STRONG_SENIOR: 100 };

/**
 * The table `judged` as a common table expression: each row `p` of person with each row `o` of offer, how far they are
 * from each constraint (nothing or less is none) and how many points each term gives. The one place where it is judged,
 * be the facts those of the tables or those of a stored run; `pair` is a select of what is true of the two together.
 */
export function judgement(pair: string): string {
  return `judged as (
  select p.talent_listing_id, o.listing_id, g.gaps, s.levels, t.points,
    (select sum(n)::int from unnest(t.points) n) as score, b.blockers, b.distance, c.common as common_minutes,
    ${pairColumns.map(([name]) => `x.${name}`).join(', ')}
  from person p cross join offer o
  cross join lateral (${pair}${once}) x
  cross join lateral (${skillLevels}) s
  cross join lateral (${techShare}) h
  cross join lateral (${hoursInCommon}${once}) c
  cross join lateral (select array[${gaps.join(', ')}]::bigint[] as gaps${once}) g
  cross join lateral (select ${blockerCount} as blockers, ${distance} as distance) b
  cross join lateral (select array[${points.join(', ')}]::int[] as points) t)`;
}

/** Keeps PostgreSQL from working a subselect out anew wherever one of its columns is used. */
const once = ' offset 0';

/** How deep it has to go less how deep it goes, for each skill that is required. */
const skillLevels = `select coalesce(array_agg(greatest(0, r.depth - r.had) order by r.ord), '{}') as levels,
    count(*) filter (where r.depth > r.had)::int as missing, coalesce(sum(greatest(0, r.depth - r.had)), 0)::int as total
  from (select u.ord, u.depth, coalesce(p.tech_depths[array_position(p.tech_keys, u.key)], 0) as had
    from unnest(o.required_keys, o.required_depths) with ordinality u(key, depth, ord)) r`;

const techShare = `select count(*)::int as named, count(*) filter (where k.depth >= 1)::int as had,
    count(*) filter (where k.depth >= 2)::int as proven
  from (select p.tech_depths[array_position(p.tech_keys, u.key)] as depth from unnest(o.tech_keys) u(key)) k`;

const day = WORKING_HOURS * 60;

/** Around the clock, the shorter way counts; nothing is in common with a zone that nobody knows. */
const hoursInCommon = `select case when o.clock_minutes is null then ${String(day)}
    else coalesce(greatest(0, ${String(day)} - least(a.apart, 1440 - a.apart)), 0) end as common
  from (select abs(o.clock_minutes - p.offset_minutes) as apart) a`;

/** In the order of `gapOrder`; what cannot be measured for want of a figure is no gap. */
const gaps = [
  `case when p.has_credential then 0 else 1 end`,
  `case when x.is_contact then 1 else 0 end`,
  `case when x.is_avoided then 1 else 0 end`,
  `s.total`,
  `case when p.currency = o.currency then 0 else 1 end`,
  `case when p.currency = o.currency then greatest(0, p.rate_cents - o.rate_max_cents) else 0 end`,
  `greatest(0, o.hours - x.free_hours)`,
  `case when o.clock_minutes is null then 0 else greatest(0, o.overlap_minutes - c.common) end`,
  `greatest(0, o.english - p.english)`,
];

/** What the places of `gaps` stand for. */
export const gapOrder = [
  'credential',
  'contact',
  'avoidance',
  'stack',
  'currency',
  'rate',
  'hours',
  'overlap',
  'english',
] as const;

const gap = (name: (typeof gapOrder)[number]): string => `g.gaps[${String(gapOrder.indexOf(name) + 1)}]`;

/** Each skill that is missing is a blocker of its own. */
const blockerCount = gapOrder.map((name) => (name === 'stack' ? 's.missing' : `(${gap(name)} > 0)::int`)).join(' + ');

/** How far off they are, to compare near misses by: thousandths of what is asked for; what cannot be got past is farthest. */
const distance = [
  `5000 * (${gap('credential')} + ${gap('contact')} + ${gap('avoidance')})`,
  `333 * ${gap('stack')} + 1000 * ${gap('currency')}`,
  `coalesce(1000 * ${gap('rate')} / nullif(o.rate_max_cents, 0), 0)`,
  `1000 * ${gap('hours')} / o.hours`,
  `coalesce(1000 * ${gap('overlap')} / nullif(o.overlap_minutes, 0), 0)`,
  `200 * ${gap('english')}`,
].join(' + ');

const bound = (term: FitTerm): string => String(termBounds[term]);
const seniorityShare = Object.entries(shares).map(([level, share]) => `when '${level}' then ${String(share)}`);
const headroom = `(o.rate_max_cents - p.rate_cents) * ${bound(FitTerm.RATE_HEADROOM)} * 100 / (o.rate_max_cents * ${String(wholeHeadroom)})`;

/** In the order of `FitTerm`, each in whole points rounded down. */
const points = [
  `coalesce(${bound(FitTerm.STACK)} * h.had / nullif(h.named, 0), 0)`,
  `coalesce(${bound(FitTerm.PRODUCTION_AT_SCALE)} * h.proven / nullif(h.named, 0), 0)`,
  `least(2, p.verified_claims) * ${bound(FitTerm.VERIFIED_SPECIALIZATION)} / 2`,
  `case p.seniority ${seniorityShare.join(' ')} else 0 end * ${bound(FitTerm.ARCHITECTURE)} / 100`,
  `case when p.currency = o.currency then coalesce(least(${bound(FitTerm.RATE_HEADROOM)}, greatest(0, ${headroom})), 0) else 0 end`,
  `${bound(FitTerm.OVERLAP)} * c.common / ${String(day)}`,
  `${bound(FitTerm.AVAILABILITY)} * greatest(0, ${String(mostLateDays)} - x.late_days) / ${String(mostLateDays)}`,
  `case when p.has_goals then case when p.domain_keys && o.vertical_keys then 25 else 0 end
    + case when p.product_stage is null or p.product_stage is not distinct from o.product_stage then 15 else 0 end
    + case when p.direct_hire = o.direct_hire then 10 else 0 end else 0 end`,
];
