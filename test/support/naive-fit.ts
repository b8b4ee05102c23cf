import { EnglishLevel } from '../../src/candidate/english-level.ts';
import { overlapHours, placedRequirements } from '../../src/project/zone-overlap.ts';
import type { MarketListing, MarketPerson } from './build-market.ts';

/** A pair judged without the engine, one thing after another. */
export interface NaiveFit {
  readonly talentListingId: string;
  readonly listingId: string;
  /** Constraint by constraint, each with how far off it is. */
  readonly blockers: readonly string[];
  readonly points: readonly number[];
  readonly score: number;
}

const depths = ['WORKING', 'PRODUCTION', 'EXPERT'];
const levels: readonly string[] = Object.values(EnglishLevel);
const cents = (money: string): number => Math.round(Number(money) * 100);
const key = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');

/** Names of skills by slug, as the database has them. */
export type SkillNames = ReadonlyMap<string, string>;

/** What the engine has to find out of a pair that promised nobody anything. */
export function naiveFit(
  { person, listing }: { readonly person: MarketPerson; readonly listing: MarketListing },
  names: SkillNames,
  now: Date,
): NaiveFit {
  const blockers = blockersOf(person, listing, { names, now });
  const points = pointsOf(person, listing, { names, now });
  const score = points.reduce((sum, point) => sum + point, 0);
  return { talentListingId: person.id, listingId: listing.id, blockers, points, score };
}

/** Fitting first, then by how little stands in the way, then by score, then by id. */
export function inNaiveOrder(fits: readonly NaiveFit[], id: (fit: NaiveFit) => string): readonly NaiveFit[] {
  return [...fits].sort(
    (a, b) => a.blockers.length - b.blockers.length || b.score - a.score || (id(a) < id(b) ? -1 : 1),
  );
}

interface Known {
  readonly names: SkillNames;
  readonly now: Date;
}

function depthOf(person: MarketPerson, wanted: string, names: SkillNames): number {
  const known = [...person.skills, { slug: person.primary, depth: 'WORKING' }];
  const found = known.filter(({ slug }) => keysOf(slug, names).includes(wanted));
  return Math.max(0, ...found.map(({ depth }) => depths.indexOf(depth) + 1));
}

function keysOf(slug: string, names: SkillNames): string[] {
  const name = names.get(slug) ?? '';
  return [slug, name, ...name.split(' / ')].map(key);
}

function requiredOf(listing: MarketListing, names: SkillNames): { readonly key: string; readonly depth: number }[] {
  if (listing.required.length > 0) {
    return listing.required.map(({ slug, depth }) => {
      return { key: key(names.get(slug) ?? ''), depth: depth === null ? 1 : depths.indexOf(depth) + 1 };
    });
  }
  // Signs alone are no technology.
  return listing.stack.slice(0, 1).flatMap((name) => (key(name) === '' ? [] : [{ key: key(name), depth: 1 }]));
}

function commonMinutes(person: MarketPerson, listing: MarketListing, now: Date): number {
  const place = placedRequirements.find((word) => word === listing.zone);
  if (place === undefined) return 480;
  return person.zone === null ? 0 : overlapHours(place, person.zone, now) * 60;
}

function blockersOf(person: MarketPerson, listing: MarketListing, known: Known): string[] {
  const isDollars = listing.currency === 'USD';
  const gaps: readonly (readonly [string, number])[] = [
    ['CREDENTIAL', person.isRevoked ? 1 : 0],
    ['CONFLICT', listing.contacts.includes(person.email) ? 1 : 0],
    ['CONFLICT', person.goals?.avoid.map(key).includes(key(listing.company)) ? 1 : 0],
    ...missingSkills(person, listing, known),
    ['CURRENCY', isDollars ? 0 : 1],
    ['RATE', isDollars ? cents(person.rate) - cents(listing.rateMax) : 0],
    ['HOURS', hoursOf(listing) - freeHours(person, listing, known)],
    ['OVERLAP', missingMinutes(person, listing, known)],
    ['ENGLISH', levels.indexOf(listing.english ?? 'UPPER_INTERMEDIATE') - levels.indexOf(person.english)],
  ];
  return gaps.filter(([, gap]) => gap > 0).map((words) => words.join(' '));
}

function missingSkills(person: MarketPerson, listing: MarketListing, { names }: Known): [string, number][] {
  return requiredOf(listing, names).map((wanted) => [
    'PRIMARY_STACK',
    wanted.depth - depthOf(person, wanted.key, names),
  ]);
}

function hoursOf({ hours, engagement }: MarketListing): number {
  return hours ?? (engagement === 'FULL_TIME' ? 35 : 15);
}

function freeHours({ hours, later, availableFrom }: MarketPerson, listing: MarketListing, { now }: Known): number {
  const day = Math.max(wantedStart(listing, now), Date.parse(availableFrom));
  return later !== null && Date.parse(later.from) <= day ? later.hours : hours;
}

function missingMinutes(person: MarketPerson, listing: MarketListing, { now }: Known): number {
  if (listing.zone === null || listing.zone === 'ANY') return 0;
  return (listing.overlap ?? 4) * 60 - commonMinutes(person, listing, now);
}

function pointsOf(person: MarketPerson, listing: MarketListing, { names, now }: Known): number[] {
  const named = [...listing.stack, ...listing.required.map(({ slug }) => names.get(slug) ?? '')].map(key);
  const techs = [...new Set(named)].filter((tech) => tech !== '');
  const had = techs.filter((tech) => depthOf(person, tech, names) >= 1).length;
  const proven = techs.filter((tech) => depthOf(person, tech, names) >= 2).length;
  const share = (of: number, bound: number): number =>
    techs.length === 0 ? 0 : Math.floor((bound * of) / techs.length);
  const rate = cents(person.rate);
  const most = cents(listing.rateMax);
  const headroom = Math.floor(((most - rate) * 500) / most);
  const days = Math.max(0, (Date.parse(person.availableFrom) - wantedStart(listing, now)) / 86_400_000);
  return [
    share(had, 300),
    share(proven, 150),
    person.verified * 50,
    { MIDDLE: 40, SENIOR: 70, STRONG_SENIOR: 100 }[person.seniority] ?? 0,
    listing.currency === 'USD' ? Math.min(100, Math.max(0, headroom)) : 0,
    Math.floor((100 * commonMinutes(person, listing, now)) / 480),
    Math.floor((100 * Math.max(0, 30 - days)) / 30),
    goalsOf(person, listing),
  ];
}

function wantedStart(listing: MarketListing, now: Date): number {
  const today = Date.parse(now.toISOString().slice(0, 10));
  return Math.max(today, listing.startFrom === null ? today : Date.parse(listing.startFrom));
}

function goalsOf({ goals }: MarketPerson, listing: MarketListing): number {
  if (goals === null) return 0;
  const domains = goals.domains.map(key);
  const isOurField = listing.verticals.some((vertical) => domains.includes(key(vertical)));
  const isOurStage = goals.productStage === null || goals.productStage === listing.productStage;
  return (isOurField ? 25 : 0) + (isOurStage ? 15 : 0) + (goals.directHire === listing.directHire ? 10 : 0);
}
