import { describe, expect, test } from '@jest/globals';
import {
  type CheckFacts,
  type EvidenceFacts,
  expiryOf,
  passingBlockersOf,
  stillHolds,
} from '../../src/screening/company-screening.blockers.ts';
import { lapsesAt, lastDayOf } from '../../src/screening/company-screening.clock.ts';
import { ScreeningCheckStatus } from '../../src/screening/company-screening.states.ts';
import { ScreeningCheckKind } from '../../src/screening/screening.enums.ts';

const { PASSED, FAILED, WAIVED, PENDING } = ScreeningCheckStatus;
const { FUNDING, ROADMAP, CULTURE } = ScreeningCheckKind;
const now = new Date('2026-11-24T10:00:00.000Z');

const verified = (validUntil: string): EvidenceFacts => ({ validUntil, isVerified: true });
const unverified = (validUntil: string): EvidenceFacts => ({ validUntil, isVerified: false });
const check = (
  kind: ScreeningCheckKind,
  status: ScreeningCheckStatus,
  ...evidence: readonly EvidenceFacts[]
): CheckFacts => ({ id: kind, kind, status, evidence });
const codes = (...checks: readonly CheckFacts[]): string[] => passingBlockersOf(checks, now).map(({ code }) => code);

describe('a round', () => {
  test.each([
    ['a pending check', [check(ROADMAP, PENDING)], ['CHECK_PENDING']],
    ['a failed check', [check(ROADMAP, FAILED)], ['CHECK_FAILED']],
    ['a waived check', [check(ROADMAP, WAIVED)], []],
    ['funding that nothing proves', [check(FUNDING, PASSED)], ['FUNDING_WITHOUT_EVIDENCE']],
    ['funding that nobody verified', [check(FUNDING, PASSED, unverified('2027-01-01'))], ['FUNDING_UNVERIFIED']],
    ['funding proven until yesterday', [check(FUNDING, PASSED, verified('2026-11-23'))], ['FUNDING_EXPIRED']],
    ['funding proven until today', [check(FUNDING, PASSED, verified('2026-11-24'))], []],
    ['funding that has not been checked', [check(FUNDING, PENDING, verified('2027-01-01'))], ['CHECK_PENDING']],
  ])('with %s is kept from passing by %j', (_name, checks, blockers) => {
    expect(codes(...checks)).toEqual(blockers);
  });

  test('expires on the day after its earliest evidence, of which only what counts does', () => {
    const funding = check(FUNDING, PASSED, verified('2027-05-24'), unverified('2026-12-01'), verified('2026-11-01'));
    const others = [check(ROADMAP, PASSED, unverified('2027-03-01')), check(CULTURE, WAIVED, verified('2026-12-24'))];

    expect(expiryOf([funding], now)).toEqual(new Date('2027-05-25T00:00:00.000Z'));
    expect(expiryOf([funding, ...others], now)).toEqual(new Date('2027-03-02T00:00:00.000Z'));
    expect(expiryOf(others.slice(1), now)).toBeNull();
  });
});

test.each([
  ['a check that rests on nothing', check(CULTURE, PASSED), true],
  ['a check that rests on what lasts longer', check(FUNDING, PASSED, verified('2027-06-26')), true],
  ['a check that ends on that day', check(FUNDING, PASSED, verified('2027-06-25')), false],
  ['what nobody verified', check(ROADMAP, PASSED, unverified('2027-01-01')), false],
  ['a waiver', check(CULTURE, WAIVED), false],
])('%s holds in a renewal: %s', (_name, facts, holds) => {
  expect(stillHolds(facts, { decidedAt: now, day: '2027-06-25' })).toBe(holds);
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-24', 24, '2028-11-24'],
  ['2024-02-29', 12, '2025-02-28'],
])('evidence of %s that counts for %s months counts until %s', (datedOn, months, last) => {
  expect(lastDayOf(datedOn, months)).toBe(last);
});

test('a round lapses after thirty days, also over a change of the clock', () => {
  expect(lapsesAt(new Date('2027-03-15T12:00:00Z'))).toEqual(new Date('2027-04-14T12:00:00Z'));
});
