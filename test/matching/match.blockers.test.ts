import { describe, expect, test } from '@jest/globals';
import {
  availableMatchActions,
  MatchAction,
  matchBlockersOf,
  type MatchFacts,
  mustBeFree,
} from '../../src/matching/match.blockers.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { ListingStatus } from '../../src/project/project-listing.states.ts';
import { TalentListingStatus } from '../../src/vetting/vetting.enums.ts';

const fine: MatchFacts = {
  status: MatchStatus.SUGGESTED,
  clientInterviews: 0,
  talentStatus: TalentListingStatus.ACTIVE,
  listingStatus: ListingStatus.PUBLISHED,
  isCompanyApproved: true,
  pair: { talentListingId: 'somebody', listingId: 'something' },
};
const actionsOf = (status: MatchStatus) => availableMatchActions({ ...fine, status }, []).map(({ action }) => action);
const codes = (action: MatchAction, stated: Partial<MatchFacts>) =>
  matchBlockersOf(action, { ...fine, ...stated }).map(({ code }) => code);

describe('what may be done to a match', () => {
  const client = ['RECORD_CLIENT_INTERVIEW', 'RECORD_CLIENT_DECISION', 'WITHDRAW'];

  test.each<[MatchStatus, readonly string[]]>([
    [MatchStatus.SUGGESTED, ['PROPOSE', 'WITHDRAW']],
    [MatchStatus.PROPOSED, ['RESPOND', 'WITHDRAW']],
    [MatchStatus.CANDIDATE_ACCEPTED, ['PRESENT', 'WITHDRAW']],
    [MatchStatus.PRESENTED, client],
    [MatchStatus.CLIENT_INTERVIEW, client],
    [MatchStatus.CLIENT_ACCEPTED, ['WITHDRAW']],
    [MatchStatus.CANDIDATE_DECLINED, []],
    [MatchStatus.EXPIRED, []],
    [MatchStatus.CLIENT_DECLINED, []],
    [MatchStatus.CONTRACTED, []],
    [MatchStatus.WITHDRAWN, []],
  ])('that is %s: %j', (status, actions) => {
    expect(actionsOf(status)).toEqual(actions);
  });
});

describe('a proposal', () => {
  test.each<[Partial<MatchFacts>, string]>([
    [{ talentStatus: TalentListingStatus.PAUSED }, 'TALENT_NOT_ACTIVE'],
    [{ talentStatus: TalentListingStatus.DELISTED }, 'TALENT_NOT_ACTIVE'],
    [{ listingStatus: ListingStatus.PAUSED }, 'LISTING_NOT_PUBLISHED'],
    [{ listingStatus: ListingStatus.EXPIRED }, 'LISTING_NOT_PUBLISHED'],
    [{ isCompanyApproved: false }, 'COMPANY_NOT_APPROVED'],
  ])('with %j is blocked', (stated, code) => {
    expect(codes(MatchAction.PROPOSE, stated)).toEqual([code]);
  });

  test('is blocked by everything at once', () => {
    const stated = { talentStatus: TalentListingStatus.PAUSED, listingStatus: ListingStatus.CLOSED };

    expect(codes(MatchAction.PROPOSE, { ...stated, isCompanyApproved: false })).toHaveLength(3);
  });
});

describe('what was begun', () => {
  const aside = { talentStatus: TalentListingStatus.PAUSED, listingStatus: ListingStatus.PAUSED };

  test.each([
    [MatchAction.RESPOND, MatchStatus.PROPOSED],
    [MatchAction.PRESENT, MatchStatus.CANDIDATE_ACCEPTED],
    [MatchAction.RECORD_CLIENT_DECISION, MatchStatus.PRESENTED],
    [MatchAction.WITHDRAW, MatchStatus.PRESENTED],
  ])('goes on while listing and person are set aside: %s', (action, status) => {
    expect(codes(action, { ...aside, status, isCompanyApproved: false })).toEqual([]);
  });

  test('has two interviews at most', () => {
    const status = MatchStatus.CLIENT_INTERVIEW;

    expect(codes(MatchAction.RECORD_CLIENT_INTERVIEW, { status, clientInterviews: 1 })).toEqual([]);
    expect(codes(MatchAction.RECORD_CLIENT_INTERVIEW, { status, clientInterviews: 2 })).toEqual([
      'TOO_MANY_CLIENT_INTERVIEWS',
    ]);
  });
});

test('what is done from elsewhere is an illegal transition, what is blocked is blocked', () => {
  const refuse = (action: MatchAction, stated: Partial<MatchFacts>) => () => {
    mustBeFree(matchBlockersOf(action, { ...fine, ...stated }));
  };

  expect(refuse(MatchAction.PROPOSE, {})).not.toThrow();
  expect(refuse(MatchAction.PRESENT, {})).toThrow(expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }));
  expect(refuse(MatchAction.PROPOSE, { isCompanyApproved: false })).toThrow(
    expect.objectContaining({ code: 'BLOCKED' }),
  );
});
