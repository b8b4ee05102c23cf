import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  listingMoveFrom,
  ListingMoveKind,
  listingMoves,
  ListingStatus,
  listingStatusAt,
} from '../../src/project/project-listing.states.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const { DRAFT, IN_REVIEW, PUBLISHED, PAUSED, FILLED, CLOSED, EXPIRED } = ListingStatus;

describe('the table of moves', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });

  afterAll(() => api.close());

  test('is the one of the database', async () => {
    const stored = await api.asApp('select rule, from_state, to_status from listing_move');

    const known = listingMoves.map(({ rule, from, to }) => `${rule} ${from ?? 'NONE'} ${to}`);
    const rows = stored.map((row) => [row['rule'], row['from_state'], row['to_status']].join(' '));
    expect(rows.sort()).toEqual(known.sort());
  });
});

test('a listing is drafted, reviewed, published, paused and resumed, and ends', () => {
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
  ]);
});

test.each([FILLED, CLOSED, EXPIRED])('%s is final', (status) => {
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
