import type { Row } from '../database/selection.ts';
import type { RawRow } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { NearDuplicate } from './near-duplicate.type.ts';
import { type ComparableListing, compareListings } from './near-duplicates.ts';

/** How many near-duplicates are told of one listing: the oldest. */
export const mostNearDuplicates = 10;

/** So many live listings of one company are compared at most: the newest. */
const mostCompared = 200;

interface Compared {
  readonly id: string;
  readonly companyId: string;
  readonly card: ComparableListing;
}

/**
 * The near-duplicates of each listing among the live ones of its company, oldest first: one statement for all. Who reads
 * one listing reads all, so that nothing is told here of what is not seen.
 */
export async function loadNearDuplicates(
  listings: readonly Row[],
  { reads, now }: RequestContext,
): Promise<readonly (readonly NearDuplicate[])[]> {
  const keys = listings.map(({ id }) => String(id));
  const live = (await reads.run(liveListings, [keys, now])).map(toCompared);
  const byKey = new Map(live.map((listing) => [listing.id, listing]));
  return keys.map((key) => {
    const here = byKey.get(key);
    return here ? nearDuplicatesAmong(here, live) : [];
  });
}

function nearDuplicatesAmong(here: Compared, live: readonly Compared[]): NearDuplicate[] {
  const others = live.filter(({ id, companyId }) => companyId === here.companyId && id !== here.id);
  const found = others.flatMap(({ id, card }): NearDuplicate[] => {
    const comparison = compareListings(here.card, card);
    return comparison ? [{ reference: { __typename: 'ProjectListing', id }, ...comparison }] : [];
  });
  return found.slice(0, mostNearDuplicates);
}

/** What is over by now is live no more, be it stored or not. */
const liveListings = `
  select l.id, l.company_id, l.title, l.role_label, l.seniority, l.verticals, l.tech_stack, l.hourly_rate_min,
    l.hourly_rate_max, l.currency, l.ongoing, l.duration_months_min, l.duration_months_max, l.min_duration_days,
    l.engagement, l.hours_per_week, l.hours_cap, l.timezone_requirement, l.direct_hire, l.start_asap,
    l.team_size ->> 'label'
  from (select distinct a.company_id from project_listing a where a.id = any($1::uuid[])) c
  cross join lateral (
    select * from project_listing each
    where each.company_id = c.company_id and (each.status in ('DRAFT', 'IN_REVIEW')
      or each.status in ('PUBLISHED', 'PAUSED') and each.expires_at > $2::timestamptz)
    order by each.created_at desc, each.id desc limit ${String(mostCompared)}) l
  order by l.created_at, l.id`;

function toCompared(row: RawRow): Compared {
  const [id, companyId, title, roleLabel, seniority, verticals, techStack, ...rest] = row;
  const [min, max, currency, ongoing, monthsMin, monthsMax, days, ...terms] = rest;
  const [engagement, hoursPerWeek, hoursCap, zone, directHire, startAsap, team] = terms;
  const card: ComparableListing = {
    title: String(title),
    roleLabel: textOf(roleLabel),
    seniority: String(seniority),
    verticals: textsOf(verticals),
    techStack: textsOf(techStack),
    hourlyRateMin: numberOf(min),
    hourlyRateMax: numberOf(max),
    currency: String(currency),
    ongoing: ongoing === true,
    durationMonthsMin: numberOf(monthsMin),
    durationMonthsMax: numberOf(monthsMax),
    minDurationDays: numberOf(days),
    engagement: textOf(engagement),
    hoursPerWeek: numberOf(hoursPerWeek),
    hoursCap: numberOf(hoursCap),
    timezoneRequirement: textOf(zone),
    directHire: directHire === true,
    startAsap: startAsap === true,
    teamSize: typeof team === 'string' ? { label: team } : null,
  };
  return { id: String(id), companyId: String(companyId), card };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

/** Decimals come as text. */
function numberOf(value: unknown): number | null {
  return value === null ? null : Number(value);
}
