import type { Blocker } from '../kernel/user-error.ts';
import { dayOf, endOf } from './company-screening.clock.ts';
import { ScreeningCheckStatus } from './company-screening.states.ts';
import { ScreeningCheckKind } from './screening.enums.ts';

/** Everything that keeps a round from being passed; the codes are part of the API and never change their meaning. */
export enum ScreeningBlocker {
  CHECK_PENDING = 'CHECK_PENDING',
  CHECK_FAILED = 'CHECK_FAILED',
  FUNDING_WITHOUT_EVIDENCE = 'FUNDING_WITHOUT_EVIDENCE',
  FUNDING_UNVERIFIED = 'FUNDING_UNVERIFIED',
  FUNDING_EXPIRED = 'FUNDING_EXPIRED',
}

/** What of evidence a round rests on. */
export interface EvidenceFacts {
  readonly validUntil: string;
  readonly isVerified: boolean;
}

/** What of a check its guards look at; evidence of the check that it was taken over from is its own. */
export interface CheckFacts {
  readonly id: string;
  readonly kind: ScreeningCheckKind;
  readonly status: ScreeningCheckStatus;
  readonly evidence: readonly EvidenceFacts[];
}

const { FUNDING } = ScreeningCheckKind;
const { PASSED, FAILED, PENDING } = ScreeningCheckStatus;

const names: Readonly<Record<ScreeningCheckKind, string>> = {
  FUNDING: 'Funding',
  ROADMAP: 'The roadmap',
  CULTURE: 'The engineering culture',
  TECHNICAL_CHALLENGE: 'The technical challenge',
  DECISION_MAKER_ACCESS: 'Access to who decides',
};

/** What keeps a round from being passed at this moment: the guard that refuses is the list that is shown. */
export function passingBlockersOf(checks: readonly CheckFacts[], now: Date): Blocker[] {
  const funding = checks.find(({ kind, status }) => kind === FUNDING && status === PASSED);
  return [...checks.flatMap(resultBlockers), ...(funding ? fundingBlockers(funding, now) : [])];
}

/** When a round that is passed now expires: with the earliest of the evidence that counts; null when nothing does. */
export function expiryOf(checks: readonly CheckFacts[], now: Date): Date | null {
  const days = checks.flatMap((check) => countingDays(check, now)).sort();
  return days[0] === undefined ? null : endOf(days[0]);
}

/** What of a passed round a renewal need not do again: what rests on nothing that ends by that day. */
export function stillHolds(check: CheckFacts, { decidedAt, day }: { decidedAt: Date; day: string }): boolean {
  return check.status === PASSED && countingDays(check, decidedAt).every((last) => last > day);
}

/** Last days of what a passed check rests on; of funding only what was verified proves anything. */
function countingDays({ kind, status, evidence }: CheckFacts, now: Date): string[] {
  if (status !== PASSED) return [];
  const counting = evidence.filter(({ isVerified }) => kind !== FUNDING || isVerified);
  return counting.map(({ validUntil }) => validUntil).filter((last) => last >= dayOf(now));
}

function resultBlockers({ kind, status }: CheckFacts): Blocker[] {
  if (status === PENDING) {
    return [{ code: ScreeningBlocker.CHECK_PENDING, message: `${names[kind]} has not been checked. Record a result.` }];
  }
  if (status !== FAILED) return [];
  return [{ code: ScreeningBlocker.CHECK_FAILED, message: `${names[kind]} is not as it has to be.` }];
}

function fundingBlockers(check: CheckFacts, now: Date): Blocker[] {
  if (countingDays(check, now).length > 0) return [];
  const { FUNDING_WITHOUT_EVIDENCE, FUNDING_UNVERIFIED, FUNDING_EXPIRED } = ScreeningBlocker;
  if (check.evidence.length === 0) {
    return [{ code: FUNDING_WITHOUT_EVIDENCE, message: 'Nothing proves the funding. Attach dated evidence.' }];
  }
  if (check.evidence.some(({ validUntil }) => validUntil >= dayOf(now))) {
    return [{ code: FUNDING_UNVERIFIED, message: 'Nobody has verified what proves the funding. Verify it.' }];
  }
  return [{ code: FUNDING_EXPIRED, message: 'What proved the funding counts no more. Attach newer evidence.' }];
}
