import { companies } from '../company/company.policy.ts';
import type { OrderBy } from '../database/selection.ts';
import type { Bind, Where } from '../database/where.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import {
  type ListingRateFilter,
  type ProjectListingFilter,
  type ProjectListingSort,
  ProjectListingSortDirection,
  ProjectListingSortField,
} from './project-listing-list.inputs.ts';
import { ListingStatus } from './project-listing.states.ts';
import { overlapHours, placedRequirements, USUAL_OVERLAP_HOURS } from './zone-overlap.ts';

type Given<T> = T | null | undefined;

/**
 * What a filter asks of a listing, as conditions on its row. Companies narrow nothing for those who do not see them:
 * asked for by id they are refused by name, and a search passes over what they are called.
 */
export function listingConditions(filter: Given<ProjectListingFilter>, context: RequestContext): Where[] {
  if (!filter) return [];
  const seesCompanies = context.reads.sightOf(context.viewer).access(companies) === 'always';
  if (filter.company != null && !seesCompanies) throw companyRefused();
  return [
    ...given(filter.search, (text) => says(text, seesCompanies)),
    ...given(filter.status, (statuses) => besideSkills(filter, standsAt(statuses, context.now))),
    ...given(filter.company, (ids) => isAnyOf('company_id', keysIn(ids, 'Company'))),
    ...given(filter.project, (ids) => isAnyOf('project_id', keysIn(ids, 'Project'))),
    ...(filter.skills ?? []).map(takesSkill),
    ...given(filter.zone, (zone) => isWorkedFrom(zone, context.now)),
    ...offerConditions(filter),
    ...cardConditions(filter),
  ];
}

/** The order of a list of listings. */
export function listingOrder(sort: Given<ProjectListingSort>): OrderBy[] {
  const property = sort?.field === ProjectListingSortField.RATE ? 'rateOrder' : 'createdAt';
  return [{ property, direction: sort?.direction === ProjectListingSortDirection.ASC ? 'asc' : 'desc' }];
}

/** True of a listing that stands so at the moment: one whose time is over has expired, also before that is stored. */
export function standsAt(statuses: readonly ListingStatus[], now: Date): Where {
  const kept = statuses.filter((status) => status !== ListingStatus.EXPIRED);
  return (row, bind) => {
    const isOver = `(${row}.status in ('PUBLISHED', 'PAUSED') and ${row}.expires_at <= ${bind.position(now)}::timestamptz)`;
    const stands = `(${isOneOf(row, 'status', bind.words(kept))} and not ${isOver})`;
    if (!statuses.includes(ListingStatus.EXPIRED)) return stands;
    if (kept.length === 0) return `(${row}.status = 'EXPIRED' or ${isOver})`;
    return `(${stands} or ${row}.status = 'EXPIRED' or ${isOver})`;
  };
}

/** Beside a skill, no index is looked up for where listings stand, since most of them are published. */
function besideSkills({ skills }: ProjectListingFilter, where: Where): Where {
  if (!skills?.length) return where;
  return (row, bind, viewer) => `(${where(row, bind, viewer)}) is true`;
}

function offerConditions(filter: ProjectListingFilter): Where[] {
  const { rate, skills, engagement, maxHoursPerWeek } = filter;
  return [
    ...given(rate, (range) => paysAmong(range, skills?.length ? 'aside' : 'leading')),
    ...given(engagement, hasWord('engagement', filter)),
    ...given(
      maxHoursPerWeek,
      (most): Where =>
        (row, bind) =>
          `${row}.weekly_hours <= ${bind(most)}`,
    ),
  ];
}

function cardConditions(filter: ProjectListingFilter): Where[] {
  const { vertical, fundingStage, productStage, seniority } = filter;
  return [
    ...given(
      vertical,
      (words): Where =>
        (row, bind) =>
          `${row}.verticals && ${bind.words(words)}`,
    ),
    ...given(fundingStage, hasWord('funding_stage', filter)),
    ...given(productStage, hasWord('product_stage', filter)),
    ...given(seniority, hasWord('seniority', filter)),
  ];
}

/**
 * True of a listing whose card has all the words, in whatever form; or whose title, role label or, where companies are
 * seen, company is spelt much like it.
 */
function says(text: string, seesCompanies: boolean): Where {
  return (row, bind) => {
    const wanted = `${bind(text)}::text`;
    const inCard = `${row}.search @@ plainto_tsquery('english', listing_words(${wanted}))`;
    const likeNames = `${wanted} <% ${row}.title or ${wanted} <% ${row}.role_label`;
    const companiesLike = `select c.id from company c where ${wanted} <% c.name_key`;
    const likeCompany = seesCompanies ? ` or ${row}.company_id = any(array(${companiesLike}))` : '';
    return `(${inCard} or ${likeNames}${likeCompany})`;
  };
}

/** True of a listing that is built with it by its card, under its own name or the skill's, or that requires the skill. */
function takesSkill(skill: string): Where {
  return (row, bind) => {
    bind.lead();
    const asked = `${bind.aside(skill)}::text`;
    const names = `select ${asked} union all select s.name from skill s where s.slug = ${asked}`;
    const required = `select s.id from skill s where s.slug = ${asked}`;
    // Keys in a subselect of their own, else they are made for every row.
    const inStack = `${row}.stack_keys && (select listing_keys(array(${names})))`;
    return `(${inStack} or ${row}.required_skills && array(${required}))`;
  };
}

/** True of a listing of which some rate is asked for; where a skill finds few listings, the rate leads to none of them. */
function paysAmong({ min, max, currency }: ListingRateFilter, part: 'leading' | 'aside'): Where {
  mustBeRange({ min, max });
  return (row, bind) => {
    const value = part === 'aside' ? bind.aside : bind;
    const limits = [
      `${row}.currency = ${value(currency)}::bpchar`,
      `${row}.hourly_rate_min is not null`,
      ...given(max, (most) => `${row}.hourly_rate_min <= ${value(most)}::numeric`),
      ...given(min, (least) => `${row}.hourly_rate_max >= ${value(least)}::numeric`),
    ];
    const pays = limits.join(' and ');
    // An index is not looked up for what `is true`: beside a skill, the listings of a usual rate are far too many.
    return part === 'aside' ? `(${pays}) is true` : pays;
  };
}

function mustBeRange({ min, max }: Readonly<Record<'min' | 'max', Given<string>>>): void {
  if (min != null && Number(min) <= 0) throw badRate('The lowest rate is more than nothing.', 'min');
  if (max != null && Number(max) <= 0) throw badRate('The highest rate is more than nothing.', 'max');
  if (min != null && max != null && Number(max) < Number(min))
    throw badRate('The highest rate is at least the lowest.', 'max');
}

/** True of a listing whose working hours have enough in common with those of a zone at the moment. */
function isWorkedFrom(zone: string, now: Date): Where {
  const shared = placedRequirements.map((requirement) => [requirement, overlapHours(requirement, zone, now)] as const);
  return (row, bind) => {
    const asked = `${row}.minimum_overlap_hours`;
    const near = shared.map(([requirement, hours]) => {
      // Said apart, so that PostgreSQL knows how few ask for less than is usual.
      const isUnstatedFine = hours >= USUAL_OVERLAP_HOURS ? ` or ${asked} is null` : '';
      return `${row}.timezone_requirement = '${requirement}' and (${asked} <= ${bind(Math.floor(hours))}::int${isUnstatedFine})`;
    });
    return `(${[`${row}.timezone_requirement = 'ANY'`, ...near].join(' or ')})`;
  };
}

/** Beside a search, no index is looked up for a word that half of all listings have: what `is true` has none. */
function hasWord(column: string, { search }: ProjectListingFilter): (words: readonly string[]) => Where {
  return (words) => (row, bind) => {
    const said = isOneOf(row, column, bind.words(words));
    return search == null ? said : `(${said}) is true`;
  };
}

function isAnyOf(column: string, keys: readonly string[]): Where {
  return (row, bind) => `${row}.${column} = any(${bind(keys)}::uuid[])`;
}

function isOneOf(row: string, column: string, words: ReturnType<Bind['words']>): string {
  return `${row}.${column} = any(${words})`;
}

/** An id of something else stands for nothing. */
function keysIn(ids: readonly string[], type: string): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === type ? [parsed.key] : [];
  });
}

function given<T, R>(value: Given<T>, made: (value: T) => R): R[] {
  return value === null || value === undefined ? [] : [made(value)];
}

function badRate(message: string, side: 'min' | 'max'): Error {
  return requestError('BAD_USER_INPUT', message, { inputPath: ['filter', 'rate', side] });
}

function companyRefused(): Error {
  const message =
    'Your roles do not allow ProjectListingFilter.company. Leave it out, or ask an administrator for the role.';
  return requestError('FORBIDDEN', message, { inputPath: ['filter', 'company'] });
}
