import { IANAZone } from 'luxon';
import { TimezoneRequirement } from './project-listing.words.ts';

/** Hours of a working day. */
export const WORKING_HOURS = 8;

/** Hours in common that a listing asks for when it states none: half a day, our assumption. */
export const USUAL_OVERLAP_HOURS = 4;

/** A requirement that names a place on the clock. */
type PlacedRequirement = Exclude<TimezoneRequirement, TimezoneRequirement.ANY>;

const { CET, EST, GMT_PLUS_3 } = TimezoneRequirement;

/** Whose clock a requirement goes by: the published names stand for places, which have summer time. */
export const clocks: Readonly<Record<PlacedRequirement, string>> = {
  [CET]: 'Europe/Berlin',
  [EST]: 'America/New_York',
  [GMT_PLUS_3]: 'Etc/GMT-3',
};

/** Requirements that name a place on the clock. */
export const placedRequirements: readonly PlacedRequirement[] = [CET, EST, GMT_PLUS_3];

/** Hours of a working day that somebody in a zone shares with a requirement at a moment, when both keep the same hours. */
export function overlapHours(requirement: PlacedRequirement, zone: string, now: Date): number {
  const apart = Math.abs(offsetOf(clocks[requirement], now) - offsetOf(zone, now));
  // Around the clock, the shorter way counts.
  return Math.max(0, WORKING_HOURS - Math.min(apart, 24 - apart));
}

function offsetOf(zone: string, now: Date): number {
  return IANAZone.create(zone).offset(now.getTime()) / 60;
}
