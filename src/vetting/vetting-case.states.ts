import { Role } from '../kernel/role.ts';

/** The four stages of vetting, in their order; none can be skipped. */
export enum VettingStage {
  PROFILE_REVIEW = 'PROFILE_REVIEW',
  SOFT_SKILLS_INTERVIEW = 'SOFT_SKILLS_INTERVIEW',
  TECHNICAL_INTERVIEW = 'TECHNICAL_INTERVIEW',
  LISTING = 'LISTING',
}

/** Whether a case is being worked on, and how it ended. */
export enum VettingCaseStatus {
  OPEN = 'OPEN',
  ON_HOLD = 'ON_HOLD',
  PASSED = 'PASSED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}

/** What is done to a case by a move. */
export enum VettingMove {
  OPEN = 'OPEN',
  ADVANCE = 'ADVANCE',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
  HOLD = 'HOLD',
  RESUME = 'RESUME',
  EXPIRE = 'EXPIRE',
  REOPEN = 'REOPEN',
}

/** The number of a rule of the transition table. */
export type VettingRule = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9' | 'V10' | 'V11';

/** Where a case stands. */
export interface CaseState {
  readonly status: VettingCaseStatus;
  readonly stage: VettingStage;
}

/** One allowed move: its rule, where it leads from and to, and who may make it when its guard agrees. */
export interface AllowedMove {
  readonly rule: VettingRule;
  readonly move: VettingMove;
  /** Null when the move creates the case. */
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly by: readonly (Role | 'SYSTEM')[];
}

/** A row of the database's table of allowed moves. */
export interface AllowedMoveRow {
  readonly rule: VettingRule;
  readonly fromStatus: VettingCaseStatus | null;
  readonly fromStage: VettingStage | null;
  readonly toStatus: VettingCaseStatus;
  readonly toStage: VettingStage;
}

/** The stages in their order. */
export const vettingStages: readonly VettingStage[] = Object.values(VettingStage);

const { OPEN, ON_HOLD, PASSED, REJECTED, WITHDRAWN, EXPIRED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;
const recruiter = [Role.RECRUITER, Role.HEAD_OF_TALENT];
const head = [Role.HEAD_OF_TALENT];

const forward: readonly AllowedMove[] = [
  { rule: 'V1', move: VettingMove.OPEN, from: null, to: at(OPEN, PROFILE_REVIEW), by: recruiter },
  advance('V2', PROFILE_REVIEW, at(OPEN, SOFT_SKILLS_INTERVIEW)),
  advance('V3', SOFT_SKILLS_INTERVIEW, at(OPEN, TECHNICAL_INTERVIEW)),
  advance('V4', TECHNICAL_INTERVIEW, at(OPEN, LISTING)),
  advance('V5', LISTING, at(PASSED, LISTING)),
];

interface Turn extends Pick<AllowedMove, 'rule' | 'move'> {
  readonly from: VettingCaseStatus;
  readonly to: VettingCaseStatus;
  readonly by: (stage: VettingStage) => AllowedMove['by'];
}

const turns: readonly Turn[] = [
  { rule: 'V6', move: VettingMove.REJECT, from: OPEN, to: REJECTED, by: headAt(LISTING) },
  { rule: 'V7', move: VettingMove.WITHDRAW, from: OPEN, to: WITHDRAWN, by: headAt() },
  { rule: 'V7', move: VettingMove.WITHDRAW, from: ON_HOLD, to: WITHDRAWN, by: headAt() },
  { rule: 'V8', move: VettingMove.HOLD, from: OPEN, to: ON_HOLD, by: headAt() },
  { rule: 'V8', move: VettingMove.RESUME, from: ON_HOLD, to: OPEN, by: headAt() },
  { rule: 'V9', move: VettingMove.EXPIRE, from: OPEN, to: EXPIRED, by: () => ['SYSTEM'] },
  {
    rule: 'V10',
    move: VettingMove.REOPEN,
    from: REJECTED,
    to: OPEN,
    by: headAt(TECHNICAL_INTERVIEW, LISTING),
  },
  { rule: 'V11', move: VettingMove.REOPEN, from: WITHDRAWN, to: OPEN, by: headAt() },
  { rule: 'V11', move: VettingMove.REOPEN, from: EXPIRED, to: OPEN, by: headAt() },
];

/** Every move that a case can ever make; what is not here is refused by code and database alike. */
export const allowedMoves: readonly AllowedMove[] = [
  ...forward,
  ...vettingStages.flatMap((stage) =>
    turns.map((turn) => ({ ...turn, from: at(turn.from, stage), to: at(turn.to, stage), by: turn.by(stage) })),
  ),
];

/** The allowed moves as rows of the database's table of moves. */
export const allowedMoveRows: readonly AllowedMoveRow[] = allowedMoves.map(({ rule, from, to }) => ({
  rule,
  fromStatus: from?.status ?? null,
  fromStage: from?.stage ?? null,
  toStatus: to.status,
  toStage: to.stage,
}));

/** The moves that lead away from a state. */
export function movesFrom(state: CaseState): readonly AllowedMove[] {
  return allowedMoves.filter(({ from }) => from !== null && isSame(from, state));
}

/** True when the table of moves knows the way; `from` is null for a new case. */
export function isAllowed(from: CaseState | null, to: CaseState): boolean {
  return allowedMoves.some((move) => isSame(move.to, to) && (from ? isSame(move.from, from) : move.from === null));
}

/** True for a case that is over: nobody waits for it and its clock has ended. */
export function isClosed(status: VettingCaseStatus): boolean {
  return status !== OPEN && status !== ON_HOLD;
}

function at(status: VettingCaseStatus, stage: VettingStage): CaseState {
  return { status, stage };
}

function advance(rule: VettingRule, stage: VettingStage, to: CaseState): AllowedMove {
  return { rule, move: VettingMove.ADVANCE, from: at(OPEN, stage), to, by: recruiter };
}

/** A recruiter's move, but the head's alone at these stages. */
function headAt(...stages: readonly VettingStage[]): Turn['by'] {
  return (stage) => (stages.includes(stage) ? head : recruiter);
}

function isSame(one: CaseState | null, other: CaseState): boolean {
  return one?.status === other.status && one.stage === other.stage;
}
