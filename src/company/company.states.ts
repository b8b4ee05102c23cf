import { Role } from '../kernel/role.ts';

/** Where a company stands with us. */
export enum CompanyStatus {
  APPLIED = 'APPLIED',
  SCREENING = 'SCREENING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
  SUSPENDED = 'SUSPENDED',
  OFFBOARDED = 'OFFBOARDED',
}

/** What is done to a company by a move. */
export enum CompanyMove {
  REGISTER = 'REGISTER',
  SCREEN = 'SCREEN',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
  LAPSE = 'LAPSE',
  SUSPEND = 'SUSPEND',
  REINSTATE = 'REINSTATE',
  OFFBOARD = 'OFFBOARD',
}

/** The number of a rule of the table of moves. */
export type CompanyRule = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8' | 'C9' | 'C10';

/** One allowed move of a company: its rule, where it leads from and to, and who may make it when its guard agrees. */
export interface AllowedCompanyMove {
  readonly rule: CompanyRule;
  readonly move: CompanyMove;
  /** Null when the move registers the company. */
  readonly from: CompanyStatus | null;
  readonly to: CompanyStatus;
  readonly by: readonly (Role | 'SYSTEM')[];
}

const { APPLIED, SCREENING, APPROVED, REJECTED, WITHDRAWN, LAPSED, SUSPENDED, OFFBOARDED } = CompanyStatus;
const screener = [Role.COMPANY_SCREENER];
const either = [Role.COMPANY_SCREENER, Role.MATCHER];

/** Every move that a company can ever make; what is not here is refused by code and database alike. */
export const companyMoves: readonly AllowedCompanyMove[] = [
  { rule: 'C1', move: CompanyMove.REGISTER, from: null, to: APPLIED, by: either },
  { rule: 'C2', move: CompanyMove.SCREEN, from: APPLIED, to: SCREENING, by: screener },
  { rule: 'C3', move: CompanyMove.SCREEN, from: REJECTED, to: SCREENING, by: screener },
  { rule: 'C3', move: CompanyMove.SCREEN, from: WITHDRAWN, to: SCREENING, by: screener },
  { rule: 'C3', move: CompanyMove.SCREEN, from: LAPSED, to: SCREENING, by: screener },
  { rule: 'C4', move: CompanyMove.APPROVE, from: SCREENING, to: APPROVED, by: screener },
  { rule: 'C5', move: CompanyMove.REJECT, from: SCREENING, to: REJECTED, by: screener },
  { rule: 'C6', move: CompanyMove.WITHDRAW, from: SCREENING, to: WITHDRAWN, by: screener },
  { rule: 'C7', move: CompanyMove.LAPSE, from: SCREENING, to: LAPSED, by: ['SYSTEM'] },
  { rule: 'C8', move: CompanyMove.SUSPEND, from: APPROVED, to: SUSPENDED, by: either },
  { rule: 'C9', move: CompanyMove.REINSTATE, from: SUSPENDED, to: APPROVED, by: screener },
  { rule: 'C10', move: CompanyMove.OFFBOARD, from: APPROVED, to: OFFBOARDED, by: either },
  { rule: 'C10', move: CompanyMove.OFFBOARD, from: SUSPENDED, to: OFFBOARDED, by: either },
];

/** The way that a move leads from a status; undefined when there is none. */
export function companyMoveFrom(from: CompanyStatus | null, move: CompanyMove): AllowedCompanyMove | undefined {
  return companyMoves.find((allowed) => allowed.from === from && allowed.move === move);
}
