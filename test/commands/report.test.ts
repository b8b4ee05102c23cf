import { describe, expect, test } from '@jest/globals';
import { barOf, Progress } from '../../src/commands/progress.ts';
import { linesOfReport } from '../../src/commands/transfer/report.ts';
import type { ImportReport } from '../../src/commands/transfer/tally.ts';

const none: ImportReport = { rows: 500, imported: 500, newCandidates: 500, badRows: 0, bad: [], withoutCase: [] };
const bad = [
  { line: 17, column: 'english', code: 'INVALID', reason: '"FLUENT" is none of ADVANCED.' },
  { line: 40, column: null, code: 'IDENTITY_CONFLICT', reason: 'These identifiers belong to different people.' },
];
const withoutCase = [{ line: 3, blockers: [{ code: 'OPEN_CASE', message: 'There is an open case.' }] }];

describe('the report of an import', () => {
  test('names line, column and reason, and says last what was done', () => {
    const report = { ...none, imported: 0, newCandidates: 0, badRows: 2, bad };

    expect(linesOfReport(report, { isRehearsal: false })).toEqual([
      'Line 17, column english: "FLUENT" is none of ADVANCED.',
      'Line 40: These identifiers belong to different people.',
      'Nothing was imported, for 2 rows of 500 are bad.',
    ]);
  });

  test.each<readonly [string, ImportReport, boolean, string]>([
    ['all went in', none, false, '500 rows were imported: 500 new candidates, 0 applications of somebody known.'],
    [
      'one went in',
      { ...none, rows: 1, imported: 1, newCandidates: 0 },
      false,
      '1 row was imported: 0 new candidates, 1 application of somebody known.',
    ],
    [
      'some were skipped',
      { ...none, imported: 499, newCandidates: 490, badRows: 1 },
      false,
      '499 rows were imported: 490 new candidates, 9 applications of somebody known; 1 row of 500 is bad.',
    ],
    [
      'there was none',
      { ...none, rows: 0, imported: 0, newCandidates: 0 },
      false,
      '0 rows were imported: 0 new candidates, 0 applications of somebody known.',
    ],
    [
      'it was a rehearsal',
      none,
      true,
      'Dry run, nothing was changed: 500 rows would be imported: 500 new candidates, 0 applications of somebody known.',
    ],
    [
      'a rehearsal failed',
      { ...none, imported: 0, newCandidates: 0, badRows: 3 },
      true,
      'Dry run, nothing was changed: nothing would be imported, for 3 rows of 500 are bad.',
    ],
  ])('when %s says so', (_when, report, isRehearsal, line) => {
    expect(linesOfReport(report, { isRehearsal })).toEqual([line]);
  });

  test('names the applications that open no case', () => {
    expect(linesOfReport({ ...none, withoutCase }, { isRehearsal: false })[0]).toBe(
      'Line 3 opens no case: There is an open case.',
    );
  });
});

describe('the progress', () => {
  function shownOn(isTTY: boolean): string {
    const written: string[] = [];
    const progress = new Progress(2, { isTTY, write: (text) => written.push(text) });
    progress.show(1);
    progress.show(2);
    progress.clear();
    return written.join('');
  }

  test('is a bar that fills', () => {
    expect(barOf(0, 500)).toBe('[                              ] 0 of 500 (0 %)');
    expect(barOf(250, 500)).toBe('[===============               ] 250 of 500 (50 %)');
    expect(barOf(500, 500)).toBe('[==============================] 500 of 500 (100 %)');
    expect(barOf(0, 0)).toBe('[==============================] 0 of 0 (100 %)');
  });

  test('is drawn on a terminal, where it leaves nothing behind, and nowhere else', () => {
    expect(shownOn(false)).toBe('');
    expect(shownOn(true)).toContain(barOf(2, 2));
    expect(shownOn(true)).toMatch(/\r +\r$/);
  });
});
