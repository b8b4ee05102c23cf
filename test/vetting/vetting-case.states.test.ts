import { describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import {
  allowedMoveRows,
  allowedMoves,
  isAllowed,
  isClosed,
  movesFrom,
  VettingCaseStatus,
  VettingStage,
  vettingStages,
} from '../../src/vetting/vetting-case.states.ts';

const { OPEN, ON_HOLD, PASSED, REJECTED, WITHDRAWN, EXPIRED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;

const states = Object.values(VettingCaseStatus).flatMap((status) => vettingStages.map((stage) => ({ status, stage })));

/** The table of the domain, written out: `status stage>status stage`. */
const expected = [
  `>OPEN PROFILE_REVIEW`,
  `OPEN PROFILE_REVIEW>OPEN SOFT_SKILLS_INTERVIEW`,
  `OPEN SOFT_SKILLS_INTERVIEW>OPEN TECHNICAL_INTERVIEW`,
  `OPEN TECHNICAL_INTERVIEW>OPEN LISTING`,
  `OPEN LISTING>PASSED LISTING`,
  ...vettingStages.flatMap((stage) =>
    [
      'OPEN>REJECTED',
      'OPEN>WITHDRAWN',
      'ON_HOLD>WITHDRAWN',
      'OPEN>ON_HOLD',
      'ON_HOLD>OPEN',
      'OPEN>EXPIRED',
      'REJECTED>OPEN',
      'WITHDRAWN>OPEN',
      'EXPIRED>OPEN',
    ].map((turn) => turn.replace('>', ` ${stage}>`).concat(` ${stage}`)),
  ),
];

describe('the table of moves', () => {
  test('holds every way of the domain once and no other', () => {
    const ways = allowedMoves.map(
      ({ from, to }) => `${from ? `${from.status} ${from.stage}` : ''}>${to.status} ${to.stage}`,
    );

    expect(ways.toSorted()).toEqual(expected.toSorted());
    expect(ways).toHaveLength(41);
  });

  test('is what isAllowed answers for every pair of states', () => {
    const found = [null, ...states].flatMap((from) =>
      states
        .filter((to) => isAllowed(from, to))
        .map((to) => `${from ? `${from.status} ${from.stage}` : ''}>${to.status} ${to.stage}`),
    );

    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('becomes rows of the database one by one', () => {
    expect(allowedMoveRows).toHaveLength(41);
    expect(allowedMoveRows[0]).toEqual({
      rule: 'V1',
      fromStatus: null,
      fromStage: null,
      toStatus: OPEN,
      toStage: PROFILE_REVIEW,
    });
    expect(allowedMoveRows.at(-1)).toEqual({
      rule: 'V11',
      fromStatus: EXPIRED,
      fromStage: LISTING,
      toStatus: OPEN,
      toStage: LISTING,
    });
  });
});

describe('who moves', () => {
  const both = [Role.RECRUITER, Role.HEAD_OF_TALENT];

  test.each([
    ['V6', PROFILE_REVIEW, both],
    ['V6', SOFT_SKILLS_INTERVIEW, both],
    ['V6', TECHNICAL_INTERVIEW, both],
    ['V6', LISTING, [Role.HEAD_OF_TALENT]],
    ['V7', LISTING, both],
    ['V9', LISTING, ['SYSTEM']],
    ['V10', PROFILE_REVIEW, both],
    ['V10', SOFT_SKILLS_INTERVIEW, both],
    ['V10', TECHNICAL_INTERVIEW, [Role.HEAD_OF_TALENT]],
    ['V10', LISTING, [Role.HEAD_OF_TALENT]],
    ['V11', TECHNICAL_INTERVIEW, both],
  ])('%s from %s', (rule, stage, by) => {
    const move = allowedMoves.find((each) => each.rule === rule && each.from?.stage === stage);

    expect(move?.by).toEqual(by);
  });
});

describe('movesFrom', () => {
  test.each([
    [OPEN, PROFILE_REVIEW, ['ADVANCE', 'REJECT', 'WITHDRAW', 'HOLD', 'EXPIRE']],
    [OPEN, LISTING, ['ADVANCE', 'REJECT', 'WITHDRAW', 'HOLD', 'EXPIRE']],
    [ON_HOLD, TECHNICAL_INTERVIEW, ['WITHDRAW', 'RESUME']],
    [REJECTED, TECHNICAL_INTERVIEW, ['REOPEN']],
    [WITHDRAWN, PROFILE_REVIEW, ['REOPEN']],
    [EXPIRED, LISTING, ['REOPEN']],
    [PASSED, LISTING, []],
  ])('%s at %s', (status, stage, moves) => {
    expect(movesFrom({ status, stage }).map(({ move }) => move)).toEqual(moves);
  });
});

test('keys of the enumerations equal their values', () => {
  const pairs = [VettingStage, VettingCaseStatus].flatMap((each) => Object.entries(each));

  expect(pairs.filter(([key, value]) => key !== value)).toEqual([]);
  expect(pairs).toHaveLength(10);
});

test('a case is closed unless it is open or on hold', () => {
  const closed = Object.values(VettingCaseStatus).filter(isClosed);

  expect(closed).toEqual([PASSED, REJECTED, WITHDRAWN, EXPIRED]);
});
