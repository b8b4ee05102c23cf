import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinList, splitList, valueOf } from '../../src/commands/transfer/cells.ts';
import { columnsOf } from '../../src/commands/transfer/columns.ts';
import { applicationSchema } from '../support/application-schema.ts';

const columns = new Map(columnsOf(applicationSchema().type).map((column) => [column.name, column]));

function cellOf(name: string, text: string): unknown {
  const column = columns.get(name);
  if (!column) throw new Error(`There is no column ${name}`);
  return valueOf(column, text);
}

describe('a cell', () => {
  test.each<readonly [string, string, unknown]>([
    ['name', ' Ada Byron ', 'Ada Byron'],
    ['name', '   ', undefined],
    ['name', 'O;Neil', 'O;Neil'],
    ['phone', `'+49 30 1234567`, '+49 30 1234567'],
    ['phone', '+49 30 1234567', '+49 30 1234567'],
    ['name', `'\tAda`, '\tAda'],
    ['name', `'t Hooft`, `'t Hooft`],
    ['yearsOfExperience', '6.5', 6.5],
    ['yearsOfExperience', '6,5', '6,5'],
    ['yearsOfExperience', '1e3', '1e3'],
    ['hoursPerWeek', '40', 40],
    ['hoursPerWeek', '0x10', '0x10'],
    ['desiredRate.min', '45.50', '45.50'],
    ['english', 'Upper-intermediate', 'UPPER_INTERMEDIATE'],
    ['source', 'job board', 'JOB_BOARD'],
    ['goals.directHire', 'TRUE', true],
    ['goals.directHire', 'no', false],
    ['goals.directHire', 'perhaps', 'perhaps'],
    ['goals.domains', 'fintech; health ;;', ['fintech', 'health']],
    ['claims', 'event-driven;observability', [{ specialization: 'event-driven' }, { specialization: 'observability' }]],
  ])('of %s that says "%s" is %j', (name, text, value) => {
    expect(cellOf(name, text)).toEqual(value);
  });

  test.each<readonly [string, readonly unknown[]]>([
    ['python:EXPERT:6', [{ skill: 'python', depth: 'EXPERT', years: 6 }]],
    ['python : expert : 6.5', [{ skill: 'python', depth: 'EXPERT', years: 6.5 }]],
    ['python:EXPERT', [{ skill: 'python', depth: 'EXPERT' }]],
    ['python', [{ skill: 'python' }]],
    ['python:EXPERT:6:7', [{ skill: 'python', depth: 'EXPERT', years: '6:7' }]],
    ['::6', [{ years: 6 }]],
  ])('of skills that says "%s" leaves what is wrong for the API to refuse', (text, value) => {
    expect(cellOf('skills', text)).toEqual(value);
  });
});

describe('a list in a cell', () => {
  const item = fc.string({ unit: fc.constantFrom('a', ';', '\\', 'ü', ' ', '\n'), minLength: 1 });

  test('is read as it was written, whatever is in its items', () => {
    fc.assert(
      fc.property(fc.array(item.filter((text) => text.trim() === text)), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });

  test('keeps a backslash that stands before nothing special', () => {
    expect(splitList('AC\\DC;x')).toEqual(['AC\\DC', 'x']);
  });
});
