import { expect, test } from '@jest/globals';
import {
  listingMoveFrom,
  ListingMoveKind,
  listingMoves,
  ListingStatus,
  listingStatusAt,
} from '../../src/project/project-listing.states.ts';

const { DRAFT, IN_REVIEW, PUBLISHED, PAUSED, FILLED, CLOSED, EXPIRED } = ListingStatus;

test('a listing is drafted, reviewed, published, paused and resumed, ends, and is reopened when it was filled', () => {
  expect(listingMoves.map(({ from, to }) => `${from ?? ''}>${to}`)).toEqual([
    '>DRAFT',
    'DRAFT>IN_REVIEW',
    'IN_REVIEW>DRAFT',
    'IN_REVIEW>PUBLISHED',
    'PUBLISHED>PAUSED',
    'PAUSED>PUBLISHED',
    'PUBLISHED>PAUSED',
    'PUBLISHED>FILLED',
    'PUBLISHED>CLOSED',
    'PUBLISHED>EXPIRED',
    'PAUSED>FILLED',
    'PAUSED>CLOSED',
    'PAUSED>EXPIRED',
    'FILLED>PUBLISHED',
  ]);
});

test.each([CLOSED, EXPIRED])('%s is final', (status) => {
  expect(Object.values(ListingMoveKind).filter((kind) => listingMoveFrom(status, kind))).toEqual([]);
});

const now = new Date('2026-11-24T10:00:00.000Z');
const justAfter = new Date('2026-11-24T10:00:00.001Z');

test.each([
  [PUBLISHED, now, EXPIRED],
  [PAUSED, now, EXPIRED],
  [PUBLISHED, justAfter, PUBLISHED],
  [PAUSED, justAfter, PAUSED],
  [FILLED, now, FILLED],
  [CLOSED, now, CLOSED],
  [DRAFT, null, DRAFT],
  [IN_REVIEW, null, IN_REVIEW],
])('%s until %s stands as %s', (status, expiresAt, standing) => {
  expect(listingStatusAt({ status, expiresAt }, now)).toBe(standing);
});
