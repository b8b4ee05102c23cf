import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { invalid, UserErrors } from '../kernel/user-error.ts';
import type { ClientInterviewFormat, ScopeFigure, TeamSize } from './listing-card.types.ts';
import type { StatedListingSkill } from './listing.skills.ts';
import { ownerOf } from './project-owner.ts';
import { type ListingContent, ProjectListing } from './project-listing.entity.ts';

/** Rates per hour as exact decimals. */
export interface StatedListingRate {
  readonly min: string;
  readonly max: string;
  readonly currency: string;
}

type Optional<T> = { readonly [Name in keyof T]?: T[Name] | null | undefined };
/** An object whose parts may be left out where the stored one has null. */
type Loose<T> = { readonly [Name in keyof T as null extends T[Name] ? never : Name]: T[Name] } & Optional<T>;

type Structured =
  | 'owner'
  | 'nearDuplicateOf'
  | 'hourlyRateMin'
  | 'hourlyRateMax'
  | 'currency'
  | 'teamSize'
  | 'interviewFormat'
  | 'scopeFigures';

/** What a draft shall say: what is left out stays as it is, null clears. */
export interface StatedListing extends Optional<Omit<ListingContent, Structured>> {
  readonly ownerId?: string | null | undefined;
  readonly nearDuplicateOfId?: string | null | undefined;
  readonly hourlyRate?: StatedListingRate | null | undefined;
  readonly teamSize?: Loose<TeamSize> | null | undefined;
  readonly interviewFormat?: Loose<ClientInterviewFormat> | null | undefined;
  readonly scopeFigures?: readonly Loose<ScopeFigure>[] | null | undefined;
  readonly requiredSkills?: readonly StatedListingSkill[] | null | undefined;
  readonly niceSkills?: readonly StatedListingSkill[] | null | undefined;
}

const required = ['title', 'seniority', 'ongoing', 'directHire', 'startAsap', 'ownerId'] as const;

/** Refuses what a row cannot hold, all at once. */
export function mustBeStated(stated: StatedListing): void {
  const cleared = required.filter((name) => stated[name] === null);
  const errors = [
    ...cleared.map((name) => invalid('This cannot be empty. Leave it out to keep what is there.', name)),
    ...rateErrors(stated),
    ...durationErrors(stated),
    ...teamErrors(stated),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}

function rateErrors({ hourlyRate }: StatedListing) {
  if (!hourlyRate) return [];
  const { min, max } = hourlyRate;
  return [
    ...(Number(min) > 0 ? [] : [invalid('The lowest rate is more than nothing.', 'hourlyRate', 'min')]),
    ...(Number(max) < Number(min) ? [invalid('The highest rate is at least the lowest.', 'hourlyRate', 'max')] : []),
  ];
}

function durationErrors({ durationMonthsMin: min, durationMonthsMax: max }: StatedListing) {
  const isUpsideDown = min != null && max != null && max < min;
  return isUpsideDown ? [invalid('The longest duration is at least the shortest.', 'durationMonthsMax')] : [];
}

function teamErrors({ teamSize }: StatedListing) {
  const isUpsideDown = teamSize?.max != null && teamSize.max < teamSize.min;
  return isUpsideDown ? [invalid('The largest team is at least the smallest.', 'teamSize', 'max')] : [];
}

const plain = [
  'externalId',
  'sourceOrder',
  'title',
  'roleLabel',
  'seniority',
  'fundingStage',
  'productStage',
  'durationText',
  'durationMonthsMin',
  'durationMonthsMax',
  'minDurationDays',
  'ongoing',
  'engagement',
  'hoursPerWeek',
  'hoursCap',
  'timezoneRequirement',
  'directHire',
  'startAsap',
  'summary',
  'seats',
  'startFrom',
  'minimumEnglish',
  'minimumOverlapHours',
  'communicationCadence',
  'whatYoullBuild',
] as const satisfies readonly (keyof StatedListing & keyof ListingContent)[];

const lists = ['verticals', 'techStack', 'techAlsoNamed', 'highlights'] as const;

/** What a draft points to, by their uuids; what is left out stays as it is. */
export interface NamedRows {
  readonly ownerId?: string;
  readonly nearDuplicateOfId?: string | null;
}

/** Finds what a draft points to; all of it has to be seen. */
export async function namedRows(context: Context, { ownerId, nearDuplicateOfId }: StatedListing): Promise<NamedRows> {
  const seen = (type: string, id: string, path: string) => context.see(type, id, path);
  return {
    ...(ownerId == null ? {} : { ownerId: await seen('User', ownerId, 'ownerId') }),
    ...(nearDuplicateOfId === null ? { nearDuplicateOfId } : {}),
    ...(nearDuplicateOfId == null
      ? {}
      : { nearDuplicateOfId: await seen('ProjectListing', nearDuplicateOfId, 'nearDuplicateOfId') }),
  };
}

/** What is stated, as the row keeps it; who shall look after it has to be somebody who may write listings. */
export async function contentOf(
  tx: EntityManager,
  stated: StatedListing,
  { ownerId, nearDuplicateOfId: near }: NamedRows,
): Promise<Partial<ListingContent>> {
  const given = plain.filter((name) => stated[name] !== undefined);
  const listed = lists.filter((name) => stated[name] !== undefined);
  return {
    ...Object.fromEntries(given.map((name) => [name, stated[name]])),
    ...Object.fromEntries(listed.map((name) => [name, stated[name] ?? []])),
    ...rateOf(stated),
    ...partsOf(stated),
    ...(ownerId === undefined ? {} : { owner: await ownerOf(tx, ownerId) }),
    ...(near === undefined ? {} : { nearDuplicateOf: near === null ? null : ref(ProjectListing, near) }),
  };
}

function rateOf({ hourlyRate }: StatedListing): Partial<ListingContent> {
  if (hourlyRate === undefined) return {};
  if (hourlyRate === null) return { hourlyRateMin: null, hourlyRateMax: null };
  return { hourlyRateMin: hourlyRate.min, hourlyRateMax: hourlyRate.max, currency: hourlyRate.currency };
}

/** Plain objects with every part, so that what is stored does not depend on what was left out. */
function partsOf({ teamSize, interviewFormat, scopeFigures, source }: StatedListing): Partial<ListingContent> {
  return {
    ...(teamSize === undefined ? {} : { teamSize: teamSize && teamOf(teamSize) }),
    ...(interviewFormat === undefined ? {} : { interviewFormat: interviewFormat && formatOf(interviewFormat) }),
    ...(scopeFigures === undefined ? {} : { scopeFigures: (scopeFigures ?? []).map(figureOf) }),
    ...(source === undefined ? {} : { source: source && { source: source.source, lines: [...source.lines] } }),
  };
}

function teamOf({ min, max, label, kind, unit }: Loose<TeamSize>): TeamSize {
  return { min, max: max ?? null, label, kind, unit };
}

function formatOf(stated: Loose<ClientInterviewFormat>): ClientInterviewFormat {
  const { text, rounds, minutes, interviewer, whiteboard } = stated;
  return {
    text,
    rounds: rounds ?? null,
    minutes: minutes ?? null,
    interviewer: interviewer ?? null,
    whiteboard: whiteboard ?? null,
  };
}

function figureOf({ metric, min, max, openEndedMax, unit, context }: Loose<ScopeFigure>): ScopeFigure {
  const ends = { min: min ?? null, max: max ?? null, openEndedMax: openEndedMax ?? null };
  return { metric, ...ends, unit, context: context ?? null };
}
