import { describe, expect, test } from '@jest/globals';
import { hasPlace, placeOf } from '../../src/graphql/refusal-place.ts';
import { refusals } from '../../src/refusals.ts';
import { applicationSchema } from '../support/application-schema.ts';

const mutations = Object.values(applicationSchema().schema.getMutationType()?.getFields() ?? {});
const typeOf = (name: string) => mutations.find((mutation) => mutation.name === name)?.args[0]?.type;
const time = { startsAt: '2026-11-24T10:00:00Z', endsAt: '2026-11-24T11:00:00Z' };

const places = Object.entries(refusals).flatMap(([name, { path, otherwise = [] }]) =>
  [...(path ? [path] : []), ...otherwise].map((place) => [`${name} at ${place.join('.')}`, place] as const),
);

describe('a refusal of the database', () => {
  test.each(places)('%s stands where some input has a place', (_name, place) => {
    expect(mutations.some(({ args }) => hasPlace(args[0]?.type, place))).toBe(true);
  });

  test.each(Object.entries(refusals))('%s points at no place that an input does not have', (_name, refused) => {
    const lost = mutations.filter(({ args }) => {
      const type = args[0]?.type;
      return !hasPlace(type, placeOf(refused, type, {}));
    });

    expect(lost).toEqual([]);
  });

  test.each([
    ['scheduleInterview', { time: { agreed: time } }, ['time', 'agreed', 'startsAt']],
    ['scheduleInterview', { time: { offered: [time, time] } }, ['time', 'offered']],
    ['rescheduleInterview', time, ['startsAt']],
    ['confirmInterview', { slotId: 'x' }, ['slotId']],
    ['completeInterview', { interviewId: 'x' }, []],
  ])('of a booked candidate stands in %s where the time is', (name, input, path) => {
    const { interview_candidate_not_double_booked: booked } = refusals;

    expect(booked && placeOf(booked, typeOf(name), input)).toEqual(path);
  });
});
