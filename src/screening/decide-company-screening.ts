import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import type { Company } from '../company/company.entity.ts';
import { CompanyMove, CompanyStatus } from '../company/company.states.ts';
import { moveCompany } from '../company/move-company.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { expiryOf, passingBlockersOf } from './company-screening.blockers.ts';
import type { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningKind, ScreeningStatus } from './company-screening.states.ts';
import { endScreening, type SeenScreening } from './screening-change.ts';
import { loadCheckFacts } from './screening-facts.ts';
import { ScreeningOutcome, ScreeningReason } from './screening.enums.ts';

/** How a round is decided, and why. */
export interface DecideCompanyScreening extends SeenScreening {
  readonly outcome: ScreeningOutcome;
  /** Of a failed round, one at least. */
  readonly reasons: readonly ScreeningReason[];
  readonly rationale?: string | null | undefined;
}

/**
 * Decides a round. Passed, it lets the company in, or gives it another time; it may be failed with checks pending, and
 * then rejects the company, or suspends one that was approved.
 */
export async function decideCompanyScreening(
  context: Context,
  input: DecideCompanyScreening,
): Promise<CompanyScreening> {
  const { outcome } = input;
  const reasons = mustFit(input);
  return endScreening(context, input, async (tx, round, company) => {
    const ending = {
      at: context.now,
      decidedBy: ref(User, context.viewer.id),
      rationale: input.rationale?.trim() ?? null,
    };
    if (outcome === ScreeningOutcome.PASSED) {
      round.close(ScreeningStatus.PASSED, { ...ending, expiresAt: await expiryOfPassed(tx, context, round) });
    } else round.close(ScreeningStatus.FAILED, { ...ending, reasons });
    // The database looks at the round before it lets the company move.
    await tx.flush();
    moveAlong(tx, context, { round, company });
    record(tx, context, {
      action: 'companyScreening.decided',
      objectType: 'CompanyScreening',
      objectId: round.id,
      changes: { company: company.id, outcome, reasons, expiresAt: round.expiresAt?.toISOString() ?? null },
    });
  });
}

function mustFit({ outcome, reasons, rationale }: DecideCompanyScreening): ScreeningReason[] {
  const given = [...new Set(reasons)];
  if (outcome === ScreeningOutcome.PASSED && given.length > 0) {
    throw invalid('A round that is passed has no reasons to fail.', 'reasons');
  }
  if (outcome === ScreeningOutcome.FAILED && given.length === 0) {
    throw invalid('Say why the company fails: give one reason at least.', 'reasons');
  }
  if (given.includes(ScreeningReason.OTHER) && rationale == null) {
    throw invalid('Say what the other reason is.', 'rationale');
  }
  return given;
}

async function expiryOfPassed(tx: EntityManager, { now }: Context, { id }: CompanyScreening): Promise<Date> {
  const checks = (await loadCheckFacts(statementsIn(tx), [id])).get(id) ?? [];
  const blockers = passingBlockersOf(checks, now);
  const [first] = blockers;
  if (first) throw new UserError(UserErrorCode.BLOCKED, first.message, { blockers });
  const expiresAt = expiryOf(checks, now);
  if (!expiresAt) throw new Error('A round without blockers rests on evidence');
  return expiresAt;
}

/** A first round moves its company; a renewal leaves it where it stands, unless an approved one fails. */
function moveAlong(
  tx: EntityManager,
  context: Context,
  { round, company }: { readonly round: CompanyScreening; readonly company: Company },
): void {
  const screeningId = round.id;
  const isPassed = round.status === ScreeningStatus.PASSED;
  if (round.kind === ScreeningKind.INITIAL) {
    moveCompany(tx, context, { company, move: isPassed ? CompanyMove.APPROVE : CompanyMove.REJECT, screeningId });
  } else if (!isPassed && company.status === CompanyStatus.APPROVED) {
    const reason = `Failed renewal: ${round.reasons.join(', ')}`;
    moveCompany(tx, context, { company, move: CompanyMove.SUSPEND, screeningId, reason });
  } else company.partChanged();
}
