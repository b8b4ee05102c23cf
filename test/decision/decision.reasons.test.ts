import { describe, expect, test } from '@jest/globals';
import {
  DecisionReasonCode,
  isReasonAllowedAt,
  lacksText,
  needsEvidence,
  standsAlone,
  WithdrawalReason,
} from '../../src/decision/decision.reasons.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';

const R = DecisionReasonCode;
const codes = Object.values(DecisionReasonCode);
const given = (...list: DecisionReasonCode[]) => list.map((code) => ({ code }));

test('there are twenty reasons and five ways to leave, keys equal to values', () => {
  const pairs = [DecisionReasonCode, WithdrawalReason].flatMap((each) => Object.entries(each));

  expect(pairs.filter(([key, value]) => key !== value)).toEqual([]);
  expect([codes.length, Object.keys(WithdrawalReason).length]).toEqual([20, 5]);
});

describe('standsAlone', () => {
  test('holds for three patterns by themselves', () => {
    const alone = codes.filter((code) => standsAlone(given(code)));

    expect(alone).toEqual([
      R.NO_DISTRIBUTED_SYSTEMS_LITERACY,
      R.NO_AI_INTEGRATION_AWARENESS,
      R.NO_SPECIALIZATION_CLAIM,
    ]);
  });

  test.each([
    ['nothing', [], false],
    ['two of the three', given(R.NO_AI_INTEGRATION_AWARENESS, R.NO_SPECIALIZATION_CLAIM), true],
    ['one of the three beside another', given(R.NO_AI_INTEGRATION_AWARENESS, R.DATABASE), false],
    ['the fourth pattern', given(R.CRUD_WITHOUT_ARCHITECTURE), false],
  ])('%s', (_name, reasons, expected) => {
    expect(standsAlone(reasons)).toBe(expected);
  });
});

describe('needsEvidence', () => {
  test('is true at the technical stage for all but five', () => {
    const exempt = codes.filter((code) => !needsEvidence(VettingStage.TECHNICAL_INTERVIEW, given(code)));

    expect(exempt).toEqual([
      R.AVAILABILITY_BELOW_20H,
      R.RATE_OUT_OF_RANGE,
      R.PROFILE_MISMATCH,
      R.IDENTITY_DOUBT,
      R.INTEGRITY,
    ]);
  });

  test('is true as soon as one reason needs it', () => {
    expect(needsEvidence(VettingStage.TECHNICAL_INTERVIEW, given(R.INTEGRITY, R.DATABASE))).toBe(true);
  });

  test.each([VettingStage.PROFILE_REVIEW, VettingStage.SOFT_SKILLS_INTERVIEW, VettingStage.LISTING])(
    'is false at %s',
    (stage) => {
      expect(needsEvidence(stage, given(R.DATABASE))).toBe(false);
    },
  );
});

test('the listing stage knows two reasons, every other one all', () => {
  const allowed = Object.values(VettingStage).map((stage) => codes.filter((code) => isReasonAllowedAt(stage, code)));

  expect(allowed).toEqual([codes, codes, codes, [R.IDENTITY_DOUBT, R.INTEGRITY]]);
});

test.each([
  [{ code: R.OTHER }, true],
  [{ code: R.OTHER, text: null }, true],
  [{ code: R.OTHER, text: ' \n' }, true],
  [{ code: R.OTHER, text: 'Moved to another field' }, false],
  [{ code: R.DATABASE }, false],
])('%p lacks text: %p', (reason, expected) => {
  expect(lacksText(reason)).toBe(expected);
});
