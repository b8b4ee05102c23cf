import { expect, test } from '@jest/globals';
import { TimezoneRequirement } from '../../src/project/project-listing.words.ts';
import { overlapHours } from '../../src/project/zone-overlap.ts';

const { CET, EST, GMT_PLUS_3 } = TimezoneRequirement;
const winter = new Date('2027-01-15T12:00:00Z');
const summer = new Date('2027-07-15T12:00:00Z');
/** New York has summer time already, and Berlin not yet. */
const between = new Date('2027-03-20T12:00:00Z');

test.each<[string, Parameters<typeof overlapHours>[0], string, Date, number]>([
  ['the same hours', CET, 'Europe/Paris', winter, 8],
  ['an hour apart', CET, 'Europe/Lisbon', winter, 7],
  ['an hour apart in summer as well', CET, 'Europe/Lisbon', summer, 7],
  ['across the Atlantic', EST, 'Europe/Berlin', summer, 2],
  ['across the Atlantic while summer time is one side’s', EST, 'Europe/Berlin', between, 3],
  ['a zone without summer time', GMT_PLUS_3, 'Europe/Istanbul', summer, 8],
  ['a zone without summer time, seen from one that has it', GMT_PLUS_3, 'Europe/Berlin', winter, 6],
  ['half hours', CET, 'Asia/Kolkata', winter, 3.5],
  ['around the clock, the shorter way', EST, 'Pacific/Auckland', winter, 2],
  ['nothing in common', CET, 'Pacific/Auckland', winter, 0],
])('hours in common: %s', (_name, requirement, zone, now, expected) => {
  expect(overlapHours(requirement, zone, now)).toBe(expected);
});
