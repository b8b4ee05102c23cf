/** Where a contract stands. */
export enum ContractStatus {
  DRAFT = 'DRAFT',
  PENDING_SIGNATURE = 'PENDING_SIGNATURE',
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
  CANCELLED = 'CANCELLED',
}

/** What is done to a contract by a move. */
export enum ContractMoveKind {
  CREATE = 'CREATE',
  SEND = 'SEND',
  CANCEL = 'CANCEL',
  SIGN = 'SIGN',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  RENEW = 'RENEW',
  GIVE_NOTICE = 'GIVE_NOTICE',
  END = 'END',
  CANCEL_WITH_MATCH = 'CANCEL_WITH_MATCH',
}

/** The number of a rule of the table of moves. */
export type ContractRule = 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6' | 'K7' | 'K8' | 'K9' | 'K10';

/** One allowed move of a contract; `from` is null when the move creates it. */
export interface ContractMove {
  readonly rule: ContractRule;
  readonly kind: ContractMoveKind;
  readonly from: ContractStatus | null;
  readonly to: ContractStatus;
  /** Whether a person makes it, or the move of something else does. */
  readonly by: 'PERSON' | 'SYSTEM';
}

const { DRAFT, PENDING_SIGNATURE, ACTIVE, PAUSED, ENDED, CANCELLED } = ContractStatus;
const kinds = ContractMoveKind;

/** States in which somebody works under a contract, or will again. */
export const runningContractStatuses: readonly ContractStatus[] = [ACTIVE, PAUSED];

const unsigned = (from: ContractStatus): readonly ContractMove[] => [
  { rule: 'K3', kind: kinds.CANCEL, from, to: CANCELLED, by: 'PERSON' },
  { rule: 'K10', kind: kinds.CANCEL_WITH_MATCH, from, to: CANCELLED, by: 'SYSTEM' },
];

const running = (from: ContractStatus): readonly ContractMove[] => [
  { rule: 'K7', kind: kinds.RENEW, from, to: from, by: 'PERSON' },
  { rule: 'K8', kind: kinds.GIVE_NOTICE, from, to: from, by: 'PERSON' },
  { rule: 'K9', kind: kinds.END, from, to: ENDED, by: 'PERSON' },
];

/** Every move that a contract can make; what is not here is refused by code and database alike. */
export const contractMoves: readonly ContractMove[] = [
  { rule: 'K1', kind: kinds.CREATE, from: null, to: DRAFT, by: 'PERSON' },
  { rule: 'K2', kind: kinds.SEND, from: DRAFT, to: PENDING_SIGNATURE, by: 'PERSON' },
  ...unsigned(DRAFT),
  ...unsigned(PENDING_SIGNATURE),
  { rule: 'K4', kind: kinds.SIGN, from: PENDING_SIGNATURE, to: ACTIVE, by: 'PERSON' },
  { rule: 'K5', kind: kinds.PAUSE, from: ACTIVE, to: PAUSED, by: 'PERSON' },
  { rule: 'K6', kind: kinds.RESUME, from: PAUSED, to: ACTIVE, by: 'PERSON' },
  ...running(ACTIVE),
  ...running(PAUSED),
];

/** The move of that kind that leads away from a state; undefined when there is none. */
export function contractMoveFrom(from: ContractStatus | null, kind: ContractMoveKind): ContractMove | undefined {
  return contractMoves.find((move) => move.from === from && move.kind === kind);
}
