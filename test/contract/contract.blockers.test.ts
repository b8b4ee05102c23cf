import { describe, expect, test } from '@jest/globals';
import { ContractHealth, ContractMood, ContractRisk, healthBy } from '../../src/contract/check-in.words.ts';
import {
  availableContractActions,
  ContractAction,
  type ContractFacts,
  contractBlockersOf,
  newContractBlockersOf,
} from '../../src/contract/contract.blockers.ts';
import { isEarlyEnd, latestToday } from '../../src/contract/contract.end.ts';
import {
  contractMoveFrom,
  ContractMoveKind,
  contractMoves,
  ContractStatus,
} from '../../src/contract/contract.states.ts';
import { ContractEndReason } from '../../src/contract/contract.words.ts';
import { difference } from '../../src/contract/stated-term.ts';

const facts = (status: ContractStatus, stated: Partial<ContractFacts> = {}): ContractFacts => ({
  status,
  isCompanyApproved: true,
  isMatchAccepted: true,
  isNoticeGiven: false,
  openItems: 1,
  ...stated,
});
const running = ['CHANGE_TERMS', 'RENEW', 'GIVE_NOTICE', 'END', 'RECORD_CHECK_IN', 'COMPLETE_ONBOARDING_ITEM'];

describe('what may be done to a contract', () => {
  test.each([
    [ContractStatus.DRAFT, ['SEND_FOR_SIGNATURE', 'CANCEL', 'CHANGE_TERMS']],
    [ContractStatus.PENDING_SIGNATURE, ['CANCEL', 'SIGN']],
    [ContractStatus.ACTIVE, ['PAUSE', ...running]],
    [ContractStatus.PAUSED, ['RESUME', ...running]],
    [ContractStatus.ENDED, []],
    [ContractStatus.CANCELLED, []],
  ])('that is %s', (status, actions) => {
    const available = availableContractActions(facts(status));

    expect(available.map(({ action }) => action).sort()).toEqual([...actions].sort());
    expect(available.flatMap(({ blockers }) => blockers)).toEqual([]);
  });

  test.each([
    [ContractAction.SIGN, ContractStatus.PENDING_SIGNATURE, { isCompanyApproved: false }, ['COMPANY_NOT_APPROVED']],
    [ContractAction.SIGN, ContractStatus.PENDING_SIGNATURE, { isMatchAccepted: false }, ['MATCH_NOT_ACCEPTED']],
    [ContractAction.RENEW, ContractStatus.ACTIVE, { isNoticeGiven: true }, ['NOTICE_GIVEN']],
    [ContractAction.GIVE_NOTICE, ContractStatus.PAUSED, { isNoticeGiven: true }, ['NOTICE_GIVEN']],
    [ContractAction.END, ContractStatus.ACTIVE, { isNoticeGiven: true }, []],
    [ContractAction.COMPLETE_ONBOARDING_ITEM, ContractStatus.ACTIVE, { openItems: 0 }, ['NOTHING_OPEN']],
    [ContractAction.SIGN, ContractStatus.DRAFT, {}, ['NOT_FROM_HERE']],
  ])('%s of one that is %s with %j is kept back by %j', (action, status, stated, codes) => {
    expect(contractBlockersOf(action, facts(status, stated)).map(({ code }) => code)).toEqual(codes);
  });

  test('a match becomes a contract once, of both sides’ yes, with an approved company', () => {
    const blocked = { isCompanyApproved: false, isMatchAccepted: false, hasContract: true };
    const free = { isCompanyApproved: true, isMatchAccepted: true, hasContract: false };

    expect(newContractBlockersOf(free)).toEqual([]);
    expect(newContractBlockersOf(blocked).map(({ code }) => code)).toEqual([
      'CONTRACT_EXISTS',
      'MATCH_NOT_ACCEPTED',
      'COMPANY_NOT_APPROVED',
    ]);
  });

  test('each kind of move leads from a state to one other at most', () => {
    for (const { from, kind } of contractMoves) {
      expect(contractMoves.filter((move) => move.from === from && move.kind === kind)).toHaveLength(1);
    }
    expect(contractMoveFrom(ContractStatus.ENDED, ContractMoveKind.RENEW)).toBeUndefined();
  });
});

describe('an end', () => {
  const { COMPLETED, CLIENT_PIVOT, CONVERTED_TO_DIRECT_HIRE } = ContractEndReason;

  test.each([
    [COMPLETED, '2027-01-30', '2027-01-31', true],
    [COMPLETED, '2027-01-31', '2027-01-31', false],
    [COMPLETED, '2027-01-30', null, false],
    [CLIENT_PIVOT, '2027-01-31', '2027-01-31', false],
    [CLIENT_PIVOT, '2027-01-30', null, true],
    [CONVERTED_TO_DIRECT_HIRE, '2027-01-01', '2027-01-31', false],
    [CONVERTED_TO_DIRECT_HIRE, '2027-01-01', null, false],
  ])('for %s on %s of one planned until %s is early: %s', (reason, lastDayOn, plannedEndOn, isEarly) => {
    expect(isEarlyEnd({ reason, lastDayOn, plannedEndOn })).toBe(isEarly);
  });

  test('lies on a day that has begun somewhere', () => {
    expect(latestToday(new Date('2026-11-24T09:59:59Z'))).toBe('2026-11-24');
    expect(latestToday(new Date('2026-11-24T10:00:00Z'))).toBe('2026-11-25');
  });
});

describe('a check-in', () => {
  const { BAD, MIXED, GOOD } = ContractMood;

  test.each([
    [GOOD, null, ContractRisk.LOW, ContractHealth.HEALTHY],
    [GOOD, MIXED, ContractRisk.LOW, ContractHealth.WATCHED],
    [GOOD, GOOD, ContractRisk.MEDIUM, ContractHealth.WATCHED],
    [null, BAD, ContractRisk.LOW, ContractHealth.AT_RISK],
    [GOOD, GOOD, ContractRisk.HIGH, ContractHealth.AT_RISK],
  ])('of %s and %s at %s says %s', (clientMood, developerMood, risk, health) => {
    expect(healthBy({ clientMood, developerMood, risk })).toBe(health);
  });

  test('that nobody held says nothing', () => {
    expect(healthBy(null)).toBe(ContractHealth.UNKNOWN);
  });
});

test.each([
  ['80.00', '60.00', '20.00'],
  ['80', '79.95', '0.05'],
  ['12345678.9', '0.01', '12345678.89'],
  ['60.00', '60', '0.00'],
])('%s is %s and %s more', (amount, less, more) => {
  expect(difference(amount, less)).toBe(more);
});
