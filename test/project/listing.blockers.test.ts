import { describe, expect, test } from '@jest/globals';
import {
  availableListingActions,
  ListingAction,
  listingBlockersOf,
  type ListingFacts,
} from '../../src/project/listing.blockers.ts';
import { listingWarnings } from '../../src/project/listing.warnings.ts';
import { ListingStatus } from '../../src/project/project-listing.states.ts';

const { DRAFT, IN_REVIEW, PUBLISHED, PAUSED, FILLED, CLOSED, EXPIRED } = ListingStatus;
const { EDIT, SUBMIT_FOR_REVIEW, REVIEW, RETURN_TO_DRAFT, PUBLISH, PAUSE, RESUME, MARK_FILLED, CLOSE, REOPEN } =
  ListingAction;
const now = new Date('2026-11-24T10:00:00.000Z');
const later = new Date('2026-11-24T10:00:00.001Z');

const fit: ListingFacts = {
  status: IN_REVIEW,
  missing: [],
  ongoing: false,
  shortestDays: 15,
  clientInterviews: 2,
  hasWhiteboard: false,
  isApproved: true,
  isCompanyApproved: true,
  trustExpiresAt: later,
  isRematchOpen: true,
};

const codes = (action: ListingAction, facts: Partial<ListingFacts>): string[] =>
  listingBlockersOf(action, { ...fit, ...facts }, now).map(({ code }) => code);

test.each([
  [DRAFT, [EDIT, SUBMIT_FOR_REVIEW]],
  [IN_REVIEW, [REVIEW, RETURN_TO_DRAFT, PUBLISH]],
  [PUBLISHED, [PAUSE, MARK_FILLED, CLOSE]],
  [PAUSED, [RESUME, MARK_FILLED, CLOSE]],
  [FILLED, [REOPEN]],
  [CLOSED, []],
  [EXPIRED, []],
])('what is %s allows %s', (status, actions) => {
  const available = availableListingActions({ ...fit, status }, now);

  expect(available).toEqual(actions.map((action) => ({ action, blockers: [] })));
});

describe.each([
  [PUBLISH, IN_REVIEW],
  [RESUME, PAUSED],
  [REOPEN, FILLED],
])('to %s', (action, status) => {
  test.each([
    [{}, []],
    [{ missing: ['summary'] }, ['CONTENT_MISSING']],
    [{ shortestDays: 14 }, ['TOO_SHORT']],
    [{ shortestDays: 10, ongoing: true }, []],
    [{ clientInterviews: 3 }, ['TOO_MANY_INTERVIEWS']],
    [{ clientInterviews: null, hasWhiteboard: null }, []],
    [{ hasWhiteboard: true }, ['WHITEBOARD']],
    [{ isApproved: null }, ['NOT_REVIEWED']],
    [{ isApproved: false }, ['REVIEW_NOT_PASSED']],
    [{ isCompanyApproved: false }, ['COMPANY_NOT_APPROVED']],
    [{ trustExpiresAt: now }, ['COMPANY_TRUST_EXPIRED']],
    [{ trustExpiresAt: null }, ['COMPANY_TRUST_EXPIRED']],
    [
      { missing: ['summary', 'techStack'], shortestDays: 1, isApproved: null, isCompanyApproved: false },
      ['CONTENT_MISSING', 'TOO_SHORT', 'NOT_REVIEWED', 'COMPANY_NOT_APPROVED'],
    ],
  ])('with %j is kept by %j', (facts, blockers) => {
    expect(codes(action, { status, ...facts })).toEqual(blockers);
  });
});

test.each([
  [REOPEN, FILLED, ['NO_OPEN_REMATCH']],
  [PUBLISH, IN_REVIEW, []],
  [RESUME, PAUSED, []],
])('without an open re-match %s of what is %s is kept by %j', (action, status, blockers) => {
  expect(codes(action, { status, isRematchOpen: false })).toEqual(blockers);
});

test('handing in asks for what it says, and not for who offers it', () => {
  const facts = { status: DRAFT, isCompanyApproved: false, isApproved: null };

  expect(codes(SUBMIT_FOR_REVIEW, facts)).toEqual([]);
  expect(codes(SUBMIT_FOR_REVIEW, { ...facts, shortestDays: 14, missing: ['summary'] })).toEqual([
    'CONTENT_MISSING',
    'TOO_SHORT',
  ]);
});

test.each([PAUSE, MARK_FILLED, CLOSE])('%s is never kept by the company', (action) => {
  expect(codes(action, { status: PUBLISHED, isCompanyApproved: false, trustExpiresAt: null })).toEqual([]);
});

test.each([
  ['30.00', ['LOW_RATE']],
  ['30.01', []],
  [null, []],
])('a highest rate of %s warns of %j', (hourlyRateMax, warnings) => {
  expect(listingWarnings({ hourlyRateMax }).map(({ code }) => code)).toEqual(warnings);
});
