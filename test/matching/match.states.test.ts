import { describe, expect, test } from '@jest/globals';
import {
  MatchMoveKind,
  matchMoveFrom,
  matchMoves,
  MatchStatus,
  matchStatusAt,
} from '../../src/matching/match.states.ts';

const { SUGGESTED, PROPOSED, CANDIDATE_ACCEPTED, PRESENTED, CLIENT_INTERVIEW, CLIENT_ACCEPTED } = MatchStatus;
const open: readonly MatchStatus[] = [
  SUGGESTED,
  PROPOSED,
  CANDIDATE_ACCEPTED,
  PRESENTED,
  CLIENT_INTERVIEW,
  CLIENT_ACCEPTED,
];
const over = Object.values(MatchStatus).filter((status) => !open.includes(status));

describe('a match', () => {
  test.each(over)('that is %s moves no more', (status) => {
    expect(matchMoves.filter(({ from }) => from === status)).toEqual([]);
  });

  test.each(open)('that is %s may be withdrawn, by somebody or by itself', (status) => {
    const kinds = [MatchMoveKind.WITHDRAW, MatchMoveKind.WITHDRAW_BY_SYSTEM];

    expect(kinds.map((kind) => matchMoveFrom(status, kind)?.to)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  test('is presented by nothing but the acceptance of the candidate', () => {
    const ways = matchMoves.filter(({ to }) => to === PRESENTED);

    expect(ways.map(({ from }) => from)).toEqual([CANDIDATE_ACCEPTED]);
  });

  test('comes to a contract only when the client has accepted', () => {
    expect(Object.values(MatchStatus).filter((from) => matchMoveFrom(from, MatchMoveKind.CONTRACT))).toEqual([
      CLIENT_ACCEPTED,
    ]);
  });

  test('may be decided by the client without an interview', () => {
    expect(matchMoveFrom(PRESENTED, MatchMoveKind.CLIENT_ACCEPT)?.to).toBe(CLIENT_ACCEPTED);
    expect(matchMoveFrom(CLIENT_INTERVIEW, MatchMoveKind.INTERVIEW)?.to).toBe(CLIENT_INTERVIEW);
  });
});

describe('a proposal', () => {
  const expiresAt = new Date('2026-12-01T10:00:00.000Z');
  const at = (now: string, status = PROPOSED) => matchStatusAt({ status, expiresAt }, new Date(now));

  test('has expired at the very moment', () => {
    expect([at('2026-12-01T09:59:59.999Z'), at('2026-12-01T10:00:00.000Z')]).toEqual(['PROPOSED', 'EXPIRED']);
  });

  test('that was answered expires no more', () => {
    expect(at('2027-01-01T00:00:00.000Z', PRESENTED)).toBe('PRESENTED');
  });
});
