import { describe, expect, test } from '@jest/globals';
import { faultsOf } from '../../src/commands/transfer/faults.ts';
import { applicationSchema } from '../support/application-schema.ts';

const { schema, type } = applicationSchema();
const right = { name: 'Ada', email: 'ada@example.org', yearsOfExperience: 6, primaryLanguage: 'python' };

function saidOf(value: unknown): string[] {
  return faultsOf(schema, type, value).map(({ column, reason }) => `${column ?? 'row'}: ${reason}`);
}

describe('a row', () => {
  test('that the API would look at has no fault', () => {
    expect(saidOf(right)).toEqual([]);
  });

  test.each<readonly [string, object, string]>([
    ['a missing value', { name: undefined }, 'name: A value is missing.'],
    ['null', { email: null }, 'email: A value is missing.'],
    ['a word for a number', { yearsOfExperience: 'six' }, 'yearsOfExperience: "six" is no number like 6.5.'],
    ['a fraction of an hour', { hoursPerWeek: 7.5 }, 'hoursPerWeek: 7.5 is no whole number.'],
    ['a number for a text', { name: 7 }, 'name: 7 is no text.'],
    [
      'a word for a yes',
      { goals: { directHire: 'perhaps' } },
      'goals.directHire: "perhaps" is neither true nor false.',
    ],
    ['a day that is none', { availableFrom: '2026-13-01' }, 'availableFrom: "2026-13-01" is no day like 2026-11-24.'],
    ['a year by mistake', { availableFrom: '0026-12-01' }, 'availableFrom: Give a year from 1900 to 2199.'],
    ['half a rate', { desiredRate: { min: '45' } }, 'desiredRate.max: A value is missing.'],
    ['a text for an object', { desiredRate: '45-60' }, 'desiredRate: "45-60" is no object.'],
    ['a field of nobody', { salary: 1 }, 'salary: There is no such field.'],
    [
      'an unknown word',
      {
        skills: [
          { skill: 'go', depth: 'EXPERT', years: 1 },
          { skill: 'php', depth: 'DEEP', years: 1 },
        ],
      },
      'skills: item 2: depth: "DEEP" is none of EXPERT, PRODUCTION, WORKING.',
    ],
    ['a control character', { name: 'A\u0007' }, 'name: It has a control character; only newline and tab are allowed.'],
  ])('with %s says so, by column', (_wrong, wrong, said) => {
    expect(saidOf({ ...right, ...wrong })).toEqual([said]);
  });

  test('is told everything that is wrong with it, and no more of a value than helps', () => {
    const said = saidOf({ email: 'x', yearsOfExperience: 'y'.repeat(500), english: 'FLUENT' });

    expect(said).toEqual([
      expect.stringMatching(/^english: "FLUENT" is none of ADVANCED, /),
      'name: A value is missing.',
      'primaryLanguage: A value is missing.',
      `yearsOfExperience: "${'y'.repeat(59)}… is no number like 6.5.`,
    ]);
  });
});
