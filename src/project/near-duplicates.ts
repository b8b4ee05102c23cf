import { foldedKey } from '../kernel/text-keys.ts';

/** What two listings are compared by: what their cards say. */
export interface ComparableListing {
  readonly title: string;
  readonly roleLabel: string | null;
  readonly seniority: string;
  readonly verticals: readonly string[];
  readonly techStack: readonly string[];
  readonly hourlyRateMin: number | null;
  readonly hourlyRateMax: number | null;
  readonly currency: string;
  readonly ongoing: boolean;
  readonly durationMonthsMin: number | null;
  readonly durationMonthsMax: number | null;
  readonly minDurationDays?: number | null;
  readonly engagement: string | null;
  readonly hoursPerWeek: number | null;
  readonly hoursCap: number | null;
  readonly timezoneRequirement: string | null;
  readonly directHire: boolean;
  readonly startAsap: boolean;
  readonly teamSize: { readonly label: string } | null;
}

/** Why two listings look like one opening published twice. */
export enum NearDuplicateReason {
  SAME_ROLE_LABEL = 'SAME_ROLE_LABEL',
  SAME_TITLE = 'SAME_TITLE',
  SAME_STACK = 'SAME_STACK',
  SHARED_VERTICAL = 'SHARED_VERTICAL',
  OVERLAPPING_RATES = 'OVERLAPPING_RATES',
  SAME_ENGAGEMENT = 'SAME_ENGAGEMENT',
  SAME_ZONE = 'SAME_ZONE',
}

/** What two listings can differ in. */
export enum ListingAspect {
  TITLE = 'TITLE',
  ROLE_LABEL = 'ROLE_LABEL',
  SENIORITY = 'SENIORITY',
  VERTICALS = 'VERTICALS',
  STACK = 'STACK',
  RATE = 'RATE',
  DURATION = 'DURATION',
  ENGAGEMENT = 'ENGAGEMENT',
  ZONE = 'ZONE',
  DIRECT_HIRE = 'DIRECT_HIRE',
  START = 'START',
  TEAM = 'TEAM',
}

/** One of the reasons, with what it rests on. */
export interface Likeness {
  readonly reason: NearDuplicateReason;
  readonly points: number;
  /** What is alike, for a person to read. */
  readonly detail: string;
}

/** What one listing says and the other says otherwise; null where nothing is said. */
export interface Difference {
  readonly aspect: ListingAspect;
  readonly here: string | null;
  readonly there: string | null;
}

/** How two near-duplicates compare. */
export interface Comparison {
  readonly reasons: readonly Likeness[];
  readonly differences: readonly Difference[];
}

/**
 * Points from which two listings of one company are near-duplicates, of ten. One thing may differ that weighs three (the
 * title, or most of the stack) while all else is alike; a common title and an ordinary overlap of fields and rates are
 * not enough.
 */
export const nearDuplicateThreshold = 7;

/** How two listings compare, or null when they are not alike enough; the same whichever of them is `here`. */
export function compareListings(here: ComparableListing, there: ComparableListing): Comparison | null {
  const reasons = likenesses.flatMap((find) => find(here, there) ?? []);
  const points = reasons.reduce((sum, likeness) => sum + likeness.points, 0);
  return points < nearDuplicateThreshold ? null : { reasons, differences: differencesOf(here, there) };
}

type FindLikeness = (here: ComparableListing, there: ComparableListing) => Likeness | null;

const likenesses: readonly FindLikeness[] = [
  sameName,
  sameStack,
  sharedVertical,
  overlappingRates,
  ({ engagement }, there) => same(NearDuplicateReason.SAME_ENGAGEMENT, engagement, there.engagement),
  ({ timezoneRequirement: zone }, there) => same(NearDuplicateReason.SAME_ZONE, zone, there.timezoneRequirement),
];

/** A role label says more than a title, so that it counts for more; both are one likeness. */
function sameName(here: ComparableListing, there: ComparableListing): Likeness | null {
  if (here.roleLabel !== null && there.roleLabel !== null && nameKey(here.roleLabel) === nameKey(there.roleLabel))
    return { reason: NearDuplicateReason.SAME_ROLE_LABEL, points: 3, detail: firstOf(here.roleLabel, there.roleLabel) };
  if (nameKey(here.title) !== nameKey(there.title)) return null;
  return { reason: NearDuplicateReason.SAME_TITLE, points: 2, detail: firstOf(here.title, there.title) };
}

/** At least half of what either of them names. */
function sameStack(here: ComparableListing, there: ComparableListing): Likeness | null {
  const ours = new Set(here.techStack.map(nameKey));
  const theirs = new Set(there.techStack.map(nameKey));
  const all = new Set([...ours, ...theirs]).size;
  const shared = ours.size + theirs.size - all;
  if (shared === 0 || shared * 2 < all) return null;
  const detail = `${String(shared)} of ${String(all)} technologies`;
  return { reason: NearDuplicateReason.SAME_STACK, points: 3, detail };
}

function sharedVertical(here: ComparableListing, there: ComparableListing): Likeness | null {
  const shared = here.verticals.filter((vertical) => there.verticals.includes(vertical));
  if (shared.length === 0) return null;
  return { reason: NearDuplicateReason.SHARED_VERTICAL, points: 1, detail: inOrder(shared) };
}

function overlappingRates(here: ComparableListing, there: ComparableListing): Likeness | null {
  const lows = [here.hourlyRateMin, there.hourlyRateMin].filter((rate) => rate !== null);
  const highs = [here.hourlyRateMax, there.hourlyRateMax].filter((rate) => rate !== null);
  const [from, to] = [Math.max(...lows), Math.min(...highs)];
  if (lows.length + highs.length < 4 || here.currency !== there.currency || from > to) return null;
  return { reason: NearDuplicateReason.OVERLAPPING_RATES, points: 1, detail: rangeText(from, to, here.currency) };
}

function same(reason: NearDuplicateReason, here: string | null, there: string | null): Likeness | null {
  return here !== null && here === there ? { reason, points: 1, detail: here } : null;
}

type Said = (listing: ComparableListing) => string | null;

const aspects: readonly (readonly [ListingAspect, Said])[] = [
  [ListingAspect.TITLE, ({ title }) => title],
  [ListingAspect.ROLE_LABEL, ({ roleLabel }) => roleLabel],
  [ListingAspect.SENIORITY, ({ seniority }) => seniority],
  [ListingAspect.VERTICALS, ({ verticals }) => inOrder(verticals)],
  [ListingAspect.STACK, ({ techStack }) => inOrder(techStack)],
  [ListingAspect.RATE, rateText],
  [ListingAspect.DURATION, durationText],
  [ListingAspect.ENGAGEMENT, engagementText],
  [ListingAspect.ZONE, ({ timezoneRequirement }) => timezoneRequirement],
  [ListingAspect.DIRECT_HIRE, ({ directHire }) => (directHire ? 'may become a direct hire' : null)],
  [ListingAspect.START, ({ startAsap }) => (startAsap ? 'as soon as possible' : null)],
  [ListingAspect.TEAM, ({ teamSize }) => teamSize?.label ?? null],
];

function differencesOf(here: ComparableListing, there: ComparableListing): Difference[] {
  return aspects.flatMap(([aspect, said]) => {
    const difference = { aspect, here: said(here), there: said(there) };
    return difference.here === difference.there ? [] : [difference];
  });
}

function rateText({ hourlyRateMin: min, hourlyRateMax: max, currency }: ComparableListing): string | null {
  return min === null || max === null ? null : rangeText(min, max, currency);
}

function durationText(listing: ComparableListing): string | null {
  const { ongoing, durationMonthsMin: min, durationMonthsMax: max, minDurationDays: days = null } = listing;
  if (ongoing) return 'ongoing';
  if (days !== null) return `${String(days)} days`;
  const ends = [...new Set([min, max].filter((months) => months !== null))];
  return ends.length === 0 ? null : `${ends.join('–')} months`;
}

function engagementText({ engagement, hoursPerWeek, hoursCap }: ComparableListing): string | null {
  const kind = engagement === null ? [] : [engagement];
  const hours = hoursPerWeek === null ? [] : [`${String(hoursPerWeek)} hours a week`];
  const cap = hoursCap === null ? [] : [`at most ${String(hoursCap)} hours`];
  const parts = [...kind, ...hours, ...cap];
  return parts.length === 0 ? null : parts.join(', ');
}

function rangeText(min: number, max: number, currency: string): string {
  return `${String(min)}–${String(max)} ${currency}`;
}

/** The order in which things are named, and how often, makes no difference. */
function inOrder(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}

/** Of two spellings of one name the same one, whichever listing comes first. */
function firstOf(one: string, other: string): string {
  return one < other ? one : other;
}

/** Letters, digits, and what tells C, C++ and C# apart. */
function nameKey(name: string): string {
  return foldedKey(name).replace(/[^\p{L}\p{N}+#]/gu, '');
}
