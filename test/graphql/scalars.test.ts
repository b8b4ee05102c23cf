import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { DateTime, LocalDate } from '../../src/graphql/scalars.ts';

describe('a day or an instant', () => {
  test.each(['1900-01-01', '2026-11-24', '2199-12-31'])('may be of the year of %s', (day) => {
    expect(LocalDate.parseValue(day)).toBe(day);
    expect(LocalDate.parseLiteral(parseValue(`"${day}"`))).toBe(day);
    expect(DateTime.parseValue(`${day}T10:00:00.000Z`)).toEqual(new Date(`${day}T10:00:00.000Z`));
  });

  test.each(['0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])(
    'is refused when its year is a slip, as in %s',
    (day) => {
      const instant = `${day}T10:00:00.000Z`;
      const sentence = 'Give a year from 1900 to 2199.';

      expect(() => LocalDate.parseValue(day)).toThrow(sentence);
      expect(() => LocalDate.parseLiteral(parseValue(`"${day}"`))).toThrow(sentence);
      expect(() => DateTime.parseValue(instant)).toThrow(sentence);
      expect(() => DateTime.parseLiteral(parseValue(`"${instant}"`))).toThrow(sentence);
    },
  );
});
