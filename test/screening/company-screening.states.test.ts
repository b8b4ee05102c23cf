import { expect, test } from '@jest/globals';
import {
  checkMoves,
  isScreeningMoveAllowed,
  screeningMoves,
  ScreeningStatus,
} from '../../src/screening/company-screening.states.ts';

test('a round that is over stays so', () => {
  expect(screeningMoves.filter(({ from }) => from !== null && from !== ScreeningStatus.IN_PROGRESS)).toEqual([]);
  expect(isScreeningMoveAllowed(ScreeningStatus.FAILED, ScreeningStatus.PASSED)).toBe(false);
});

test('a check begins pending, or with what still holds; a result gives way to another alone', () => {
  expect(checkMoves.map(({ from, to }) => `${from ?? ''} ${to}`).filter((way) => !/FAILED|WAIVED/.test(way))).toEqual([
    ' PENDING',
    ' PASSED',
    'PENDING PASSED',
    'PASSED PASSED',
  ]);
});
