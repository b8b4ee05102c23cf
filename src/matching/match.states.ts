/** Where a match stands. */
export enum MatchStatus {
  SUGGESTED = 'SUGGESTED',
  PROPOSED = 'PROPOSED',
  CANDIDATE_ACCEPTED = 'CANDIDATE_ACCEPTED',
  CANDIDATE_DECLINED = 'CANDIDATE_DECLINED',
  EXPIRED = 'EXPIRED',
  PRESENTED = 'PRESENTED',
  CLIENT_INTERVIEW = 'CLIENT_INTERVIEW',
  CLIENT_ACCEPTED = 'CLIENT_ACCEPTED',
  CLIENT_DECLINED = 'CLIENT_DECLINED',
  CONTRACTED = 'CONTRACTED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What is done to a match by a move. */
export enum MatchMoveKind {
  SUGGEST = 'SUGGEST',
  PROPOSE = 'PROPOSE',
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  EXPIRE = 'EXPIRE',
  PRESENT = 'PRESENT',
  INTERVIEW = 'INTERVIEW',
  CLIENT_ACCEPT = 'CLIENT_ACCEPT',
  CLIENT_DECLINE = 'CLIENT_DECLINE',
  CONTRACT = 'CONTRACT',
  WITHDRAW = 'WITHDRAW',
  WITHDRAW_BY_SYSTEM = 'WITHDRAW_BY_SYSTEM',
}

/** The number of a rule of the table of moves. */
export type MatchRule = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9' | 'M10' | 'M11' | 'M12';

/** One allowed move of a match; `from` is null when the move creates it. */
export interface MatchMove {
  readonly rule: MatchRule;
  readonly kind: MatchMoveKind;
  readonly from: MatchStatus | null;
  readonly to: MatchStatus;
  /** Whether a person makes it, or time or the move of something else does. */
  readonly by: 'PERSON' | 'SYSTEM';
}

const kinds = MatchMoveKind;
const {
  SUGGESTED,
  PROPOSED,
  CANDIDATE_ACCEPTED,
  CANDIDATE_DECLINED,
  EXPIRED,
  PRESENTED,
  CLIENT_INTERVIEW,
  CLIENT_ACCEPTED,
  CLIENT_DECLINED,
  CONTRACTED,
  WITHDRAWN,
} = MatchStatus;

/** States in which a match may still come to something: one such match per person and listing. */
export const openMatchStatuses: readonly MatchStatus[] = [
  SUGGESTED,
  PROPOSED,
  CANDIDATE_ACCEPTED,
  PRESENTED,
  CLIENT_INTERVIEW,
  CLIENT_ACCEPTED,
];

const withClient = (from: MatchStatus): readonly MatchMove[] => [
  { rule: 'M7', kind: kinds.INTERVIEW, from, to: CLIENT_INTERVIEW, by: 'PERSON' },
  { rule: 'M8', kind: kinds.CLIENT_ACCEPT, from, to: CLIENT_ACCEPTED, by: 'PERSON' },
  { rule: 'M9', kind: kinds.CLIENT_DECLINE, from, to: CLIENT_DECLINED, by: 'PERSON' },
];

const withdrawals = (from: MatchStatus): readonly MatchMove[] => [
  { rule: 'M11', kind: kinds.WITHDRAW, from, to: WITHDRAWN, by: 'PERSON' },
  { rule: 'M12', kind: kinds.WITHDRAW_BY_SYSTEM, from, to: WITHDRAWN, by: 'SYSTEM' },
];

/** Every move that a match can make; what is not here is refused by code and database alike. */
export const matchMoves: readonly MatchMove[] = [
  { rule: 'M1', kind: kinds.SUGGEST, from: null, to: SUGGESTED, by: 'PERSON' },
  { rule: 'M2', kind: kinds.PROPOSE, from: SUGGESTED, to: PROPOSED, by: 'PERSON' },
  { rule: 'M3', kind: kinds.ACCEPT, from: PROPOSED, to: CANDIDATE_ACCEPTED, by: 'PERSON' },
  { rule: 'M4', kind: kinds.DECLINE, from: PROPOSED, to: CANDIDATE_DECLINED, by: 'PERSON' },
  { rule: 'M5', kind: kinds.EXPIRE, from: PROPOSED, to: EXPIRED, by: 'SYSTEM' },
  { rule: 'M6', kind: kinds.PRESENT, from: CANDIDATE_ACCEPTED, to: PRESENTED, by: 'PERSON' },
  ...withClient(PRESENTED),
  ...withClient(CLIENT_INTERVIEW),
  { rule: 'M10', kind: kinds.CONTRACT, from: CLIENT_ACCEPTED, to: CONTRACTED, by: 'PERSON' },
  ...openMatchStatuses.flatMap(withdrawals),
];

/** The move of that kind that leads away from a state; undefined when there is none. */
export function matchMoveFrom(from: MatchStatus | null, kind: MatchMoveKind): MatchMove | undefined {
  return matchMoves.find((move) => move.from === from && move.kind === kind);
}

/** What decides, beside the clock, where a match stands. */
export interface StoredMatch {
  readonly status: MatchStatus;
  /** Null until it is proposed. */
  readonly expiresAt: Date | null;
}

/** Where a match stands at a moment: a proposal whose time is over has expired, also before that is stored. */
export function matchStatusAt({ status, expiresAt }: StoredMatch, now: Date): MatchStatus {
  return status === PROPOSED && expiresAt !== null && expiresAt <= now ? EXPIRED : status;
}
