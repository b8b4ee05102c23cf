import { conditionSql } from '../database/select-statement.ts';
import type { Bind, Where } from '../database/where.ts';
import type { OrderBy } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import type { Group } from '../kernel/rights.ts';
import { foldedKey } from '../kernel/text-keys.ts';
import {
  type CandidateFilter,
  type CandidateSort,
  CandidateSortDirection,
  CandidateSortField,
  type DesiredRateFilter,
} from './candidate-list.inputs.ts';
import { SkillDepth } from './candidate.enums.ts';
import { contactDetails, desiredRateAndGoals, groupsOfCandidateFilter } from './candidate.policy.ts';
import { normalizeEmail, normalizePhone } from './identifiers.ts';

type Given<T> = T | null | undefined;

/**
 * What a filter asks of a candidate, as conditions on their row. What the viewer may not read narrows nothing, since
 * whether a row stays would tell it: never readable is refused by name, readable on some rows holds on no other.
 */
export async function candidateConditions(filter: Given<CandidateFilter>, context: RequestContext): Promise<Where[]> {
  if (!filter) return [];
  mustBeReadable(filter, context);
  const seen = seenBy(context);
  const slugs = [...(filter.skills ?? []).map(({ skill }) => skill), ...(filter.primaryLanguage ?? [])];
  const keys = await skillKeysOf(context, slugs);
  return [
    ...given(filter.text, hasText),
    ...given(filter.email, (email) => hasContact(seen, 'email_key', normalizeEmail(email).key)),
    ...given(filter.phone, (phone) => hasContact(seen, 'phone_e164', phoneOf(phone))),
    ...skillConditions(filter, keys),
    ...given(filter.primaryLanguage, (languages) => isVettedIn(keysAmong(keys, languages))),
    // Of the column's own type: as text, no index on it is of use.
    ...given(filter.country, (countries) => (row, bind) => `${row}.country = any(${bind(countries)}::bpchar[])`),
    ...given(filter.availableBy, (day) => (row, bind) => `${row}.available_from <= ${bind(day)}::date`),
    ...given(filter.minHoursPerWeek, (hours) => (row, bind) => `${row}.hours_per_week >= ${bind(hours)}`),
    ...given(filter.desiredRate, (rate) => asksFor(seen, rate)),
  ];
}

/** The order of a list of candidates. */
export function candidateOrder(sort: Given<CandidateSort>): OrderBy[] {
  const property = sort?.field === CandidateSortField.APPLIED_AT ? 'createdAt' : 'nameKey';
  return [{ property, direction: sort?.direction === CandidateSortDirection.DESC ? 'desc' : 'asc' }];
}

/** True of a candidate with that in their name or handle. */
export function hasText(text: string): Where {
  const pattern = `%${foldedKey(text).replace(/[\\%_]/g, '\\$&')}%`;
  return (row, bind) => {
    const wanted = bind(pattern);
    return `(${row}.name_key like ${wanted} or ${row}.handle like ${wanted})`;
  };
}

/** Keys of skills by their slugs. */
export type SkillKeys = ReadonlyMap<string, string>;

/**
 * The keys of these skills, in one statement before that of the list: of a key PostgreSQL knows how many have it, of a
 * slug it takes one skill for as usual as another, and an eighth of all candidates for a few.
 */
export async function skillKeysOf({ reads }: RequestContext, slugs: readonly string[]): Promise<SkillKeys> {
  if (slugs.length === 0) return new Map();
  const found = await reads.run('select slug, id from skill where slug = any($1::text[])', [slugs]);
  return new Map(found.map(([slug, id]) => [String(slug), String(id)]));
}

/** The keys of those of the slugs that are some skill's. */
export function keysAmong(keys: SkillKeys, slugs: readonly string[]): string[] {
  return slugs.flatMap((slug) => keys.get(slug) ?? []);
}

/** True of a candidate who wants to be vetted in one of the languages with these keys. */
export function isVettedIn(keys: readonly string[]): Where {
  const [only, ...others] = keys;
  if (only === undefined) return () => 'false';
  // Of one alone its index gives the names in their order.
  if (others.length === 0) return (row, bind) => `${row}.primary_language_id = ${bind(only)}::uuid`;
  return (row, bind) => `${row}.primary_language_id = any(${bind(keys)}::uuid[])`;
}

/** A skill that is asked for, by its key: a slug of no skill has none. */
export interface AskedSkill {
  readonly key: string | undefined;
  readonly minDepth?: Given<SkillDepth>;
}

/** True of a candidate who knows that, as deep as is asked for, or of a row that has their id in that column. */
export function hasSkill({ key, minDepth }: AskedSkill, column: 'id' | 'candidate_id'): Where {
  if (key === undefined) return () => 'false';
  return (row, bind) =>
    `exists (select 1 from candidate_skill known where known.candidate_id = ${row}.${column} ` +
    `and ${isKnown({ key, minDepth }, bind)})`;
}

/**
 * The same, found by the skill whatever else is asked for: who has it and lives there may be nobody, which PostgreSQL does
 * not expect, and walked by name until a page were full, everybody would be looked at.
 */
export function isAmongSkilled({ key, minDepth }: AskedSkill, column: 'id' | 'candidate_id'): Where {
  if (key === undefined) return () => 'false';
  return (row, bind) =>
    `${row}.${column} = any(array(select known.candidate_id from candidate_skill known where ${isKnown({ key, minDepth }, bind)}))`;
}

function isKnown({ key, minDepth }: AskedSkill, bind: Bind): string {
  const depths = Object.values(SkillDepth);
  const enough = depths.slice(minDepth ? depths.indexOf(minDepth) : 0);
  return `known.skill_id = ${bind(key)}::uuid and known.depth = any(${bind(enough)}::text[])`;
}

/** Where a language or a country is asked for besides, the first skill leads. */
function skillConditions({ skills, primaryLanguage, country }: CandidateFilter, keys: SkillKeys): Where[] {
  const asked = (skills ?? []).map(({ skill, minDepth }) => ({ key: keys.get(skill), minDepth }));
  const [first, ...others] = asked;
  if (first === undefined) return [];
  const isNarrowed = primaryLanguage != null || country != null;
  return [
    isNarrowed ? isAmongSkilled(first, 'id') : hasSkill(first, 'id'),
    ...others.map((skill) => hasSkill(skill, 'id')),
  ];
}

function given<T>(value: Given<T>, where: (value: T) => Where): Where[] {
  return value === null || value === undefined ? [] : [where(value)];
}

function mustBeReadable(filter: CandidateFilter, { reads, viewer }: RequestContext): void {
  for (const [name, group] of Object.entries(groupsOfCandidateFilter)) {
    const value = filter[name as keyof typeof groupsOfCandidateFilter]; // the keys of an object of ours
    if (value === null || value === undefined || reads.sightOf(viewer).access(group) !== 'never') continue;
    const message = `Your roles do not allow CandidateFilter.${name}. Leave it out, or ask an administrator for the role.`;
    throw requestError('FORBIDDEN', message, { inputPath: ['filter', name] });
  }
}

/** Says on which rows of a type the viewer reads a group. */
type Seen = (type: string, group: Group) => Where;

function seenBy(context: RequestContext): Seen {
  const sight = context.reads.sightOf(context.viewer);
  return (type, group) => (row, _bind, viewer) => conditionSql(sight.reading(type, group, { row, viewer }));
}

function hasContact(seen: Seen, column: 'email_key' | 'phone_e164', key: string): Where {
  return (row, bind, viewer) =>
    `exists (select 1 from candidate_identity reached where reached.id = ${row}.identity_id ` +
    `and reached.${column} = ${bind(key)} and (${seen('CandidateIdentity', contactDetails)('reached', bind, viewer)}))`;
}

function phoneOf(text: string): string {
  const phone = normalizePhone(text, null);
  if (phone !== null) return phone;
  const message = 'Give the phone number with its country code, e.g. +49 30 1234567.';
  throw requestError('BAD_USER_INPUT', message, { inputPath: ['filter', 'phone'] });
}

function asksFor(seen: Seen, { min, max }: DesiredRateFilter): Where {
  const limits: Where[] = [
    (row) => `${row}.desired_rate_min is not null`,
    ...given(max, (most) => (row, bind) => `${row}.desired_rate_min <= ${bind(most)}::numeric`),
    ...given(min, (least) => (row, bind) => `${row}.desired_rate_max >= ${bind(least)}::numeric`),
    seen('Candidate', desiredRateAndGoals),
  ];
  return (row, bind, viewer) => limits.map((limit) => `(${limit(row, bind, viewer)})`).join(' and ');
}
