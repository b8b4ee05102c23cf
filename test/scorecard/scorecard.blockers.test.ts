import { describe, expect, test } from '@jest/globals';
import { amendmentBlockersOf, voidBlockersOf } from '../../src/scorecard/scorecard.blockers.ts';
import { VettingCaseStatus, VettingStage } from '../../src/vetting/vetting-case.states.ts';

const { SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;
const { OPEN, ON_HOLD, REJECTED, PASSED, WITHDRAWN, EXPIRED } = VettingCaseStatus;
const submittedAt = new Date('2026-11-24T10:00:00.000Z');

const codes = (blockers: readonly { readonly code: string }[]) => blockers.map(({ code }) => code);

describe('a submitted scorecard of a technical interview', () => {
  test.each([
    ['stands at its stage', OPEN, TECHNICAL_INTERVIEW, []],
    ['is on hold there', ON_HOLD, TECHNICAL_INTERVIEW, []],
    ['was left there', WITHDRAWN, TECHNICAL_INTERVIEW, []],
    ['expired there', EXPIRED, TECHNICAL_INTERVIEW, []],
    ['was rejected there', REJECTED, TECHNICAL_INTERVIEW, ['STAGE_DECIDED']],
    ['went on', OPEN, LISTING, ['STAGE_DECIDED']],
    ['went on and was left', WITHDRAWN, LISTING, ['STAGE_DECIDED']],
    ['passed', PASSED, LISTING, ['STAGE_DECIDED']],
  ])('is amended and voided or not when its case %s', (_how, status, stage, blockers) => {
    const facts = { stage: TECHNICAL_INTERVIEW, submittedAt, vettingCase: { status, stage } };

    expect(codes(amendmentBlockersOf(facts, submittedAt))).toEqual(blockers);
    expect(codes(voidBlockersOf(facts))).toEqual(blockers);
  });

  test.each([
    ['to the millisecond', '2026-11-25T10:00:00.000Z', []],
    ['and not one later', '2026-11-25T10:00:00.001Z', ['AMENDMENT_TOO_LATE']],
  ])('is amended for 24 hours %s', (_how, now, blockers) => {
    const vettingCase = { status: OPEN, stage: TECHNICAL_INTERVIEW };

    expect(codes(amendmentBlockersOf({ stage: TECHNICAL_INTERVIEW, submittedAt, vettingCase }, new Date(now)))).toEqual(
      blockers,
    );
  });

  test('names both when it is late and decided', () => {
    const vettingCase = { status: OPEN, stage: TECHNICAL_INTERVIEW };
    const facts = { stage: SOFT_SKILLS_INTERVIEW, submittedAt, vettingCase };

    expect(codes(amendmentBlockersOf(facts, new Date('2026-11-26T10:00:00.000Z')))).toEqual([
      'STAGE_DECIDED',
      'AMENDMENT_TOO_LATE',
    ]);
  });
});
