import { conditionSql } from '../database/select-statement.ts';
import type { Where } from '../database/where.ts';
import type { OrderBy } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import type { Group } from '../kernel/rights.ts';
import { foldedKey } from '../kernel/text-keys.ts';
import {
  type CandidateFilter,
  type CandidateSkillFilter,
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
export function candidateConditions(filter: Given<CandidateFilter>, context: RequestContext): Where[] {
  if (!filter) return [];
  mustBeReadable(filter, context);
  const seen = seenBy(context);
  return [
    ...given(filter.text, hasText),
    ...given(filter.email, (email) => hasContact(seen, 'email_key', normalizeEmail(email).key)),
    ...given(filter.phone, (phone) => hasContact(seen, 'phone_e164', phoneOf(phone))),
    ...(filter.skills ?? []).map((skill) => hasSkill(skill, 'id')),
    ...given(filter.primaryLanguage, isVettedIn),
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

/** True of a candidate who wants to be vetted in one of these languages. */
export function isVettedIn(slugs: readonly string[]): Where {
  return (row, bind) =>
    `${row}.primary_language_id in (select language.id from skill language where language.slug = any(${bind(slugs)}::text[]))`;
}

/**
 * True of a candidate who knows that, as deep as is asked for, or of a row that has their id in that column. The skill is
 * looked up once, and not for each of theirs.
 */
export function hasSkill({ skill, minDepth }: CandidateSkillFilter, column: 'id' | 'candidate_id'): Where {
  const depths = Object.values(SkillDepth);
  const enough = depths.slice(minDepth ? depths.indexOf(minDepth) : 0);
  return (row, bind) =>
    `exists (select 1 from candidate_skill known where known.candidate_id = ${row}.${column} ` +
    `and known.skill_id = (select asked.id from skill asked where asked.slug = ${bind(skill)}) ` +
    `and known.depth = any(${bind(enough)}::text[]))`;
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
