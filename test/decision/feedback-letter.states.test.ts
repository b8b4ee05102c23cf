import { describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import {
  isLetterMoveAllowed,
  isLetterOwed,
  isSecondPerson,
  letterMoves,
  letterMovesFrom,
  LetterStatus,
} from '../../src/decision/feedback-letter.states.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';

const { DRAFT, IN_REVIEW, APPROVED, SENT, WAIVED, SUPERSEDED } = LetterStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;
const statuses = Object.values(LetterStatus);

function waysAt(stage: VettingStage): string[] {
  return [null, ...statuses].flatMap((from) =>
    statuses.filter((to) => isLetterMoveAllowed(stage, from, to)).map((to) => `${from ?? ''}>${to}`),
  );
}

describe('the table of moves', () => {
  test.each([PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW])('sends without review at %s', (stage) => {
    expect(waysAt(stage)).toEqual(['>DRAFT', 'DRAFT>SENT', 'DRAFT>WAIVED', 'DRAFT>SUPERSEDED']);
  });

  test.each([TECHNICAL_INTERVIEW, LISTING])('sends what a second person approved at %s', (stage) => {
    expect(waysAt(stage)).toEqual([
      '>DRAFT',
      'DRAFT>IN_REVIEW',
      'DRAFT>WAIVED',
      'DRAFT>SUPERSEDED',
      'IN_REVIEW>DRAFT',
      'IN_REVIEW>APPROVED',
      'IN_REVIEW>WAIVED',
      'IN_REVIEW>SUPERSEDED',
      'APPROVED>DRAFT',
      'APPROVED>SENT',
      'APPROVED>WAIVED',
      'APPROVED>SUPERSEDED',
    ]);
  });

  test.each([SENT, WAIVED, SUPERSEDED])('%s is final', (status) => {
    expect(Object.values(VettingStage).flatMap((stage) => letterMovesFrom(stage, status))).toEqual([]);
  });
});

test.each([
  [WAIVED, [Role.HEAD_OF_TALENT]],
  [SUPERSEDED, ['SYSTEM']],
  [SENT, [Role.RECRUITER, Role.HEAD_OF_TALENT]],
  [APPROVED, [Role.RECRUITER, Role.HEAD_OF_TALENT]],
  [IN_REVIEW, [Role.RECRUITER, Role.HEAD_OF_TALENT]],
])('%s is brought about by the same people everywhere', (status, by) => {
  const holders = new Set(letterMoves.filter(({ to }) => to === status).map((move) => move.by.join()));

  expect([...holders]).toEqual([by.join()]);
});

test('a letter is owed until it is sent, waived or superseded', () => {
  expect(statuses.filter(isLetterOwed)).toEqual([DRAFT, IN_REVIEW, APPROVED]);
});

test('nobody approves a letter of their own', () => {
  expect(isSecondPerson('ann', 'ann')).toBe(false);
  expect(isSecondPerson('ann', 'bob')).toBe(true);
});
