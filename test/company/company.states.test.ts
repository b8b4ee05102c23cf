import { describe, expect, test } from '@jest/globals';
import { CompanyMove, companyMoveFrom, companyMoves, CompanyStatus } from '../../src/company/company.states.ts';

describe('the table of moves', () => {
  test('knows one way for each move from each status', () => {
    const keys = companyMoves.map(({ from, move }) => `${from ?? ''} ${move}`);

    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leads nowhere from a company that is offboarded', () => {
    expect(companyMoves.filter(({ from }) => from === CompanyStatus.OFFBOARDED)).toEqual([]);
  });

  test('leaves a lapse to time alone', () => {
    expect(companyMoves.filter(({ by }) => by.includes('SYSTEM')).map(({ move }) => move)).toEqual(['LAPSE']);
  });

  test('begins with a registration', () => {
    expect(companyMoves.filter(({ from }) => from === null).map(({ to }) => to)).toEqual([CompanyStatus.APPLIED]);
    expect(companyMoveFrom(CompanyStatus.APPLIED, CompanyMove.REGISTER)).toBeUndefined();
  });
});
