import { record } from '../audit/record.ts';
import { CompanyMove } from '../company/company.states.ts';
import { moveCompany } from '../company/move-company.ts';
import type { Context } from '../kernel/context.ts';
import type { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningKind, ScreeningStatus } from './company-screening.states.ts';
import { endScreening, type SeenScreening } from './screening-change.ts';

/** Which round, and why it is given up. */
export interface WithdrawCompanyScreening extends SeenScreening {
  readonly reason: string;
}

/** Gives a round up: a company that was to be let in has left, one that is in keeps its status. */
export async function withdrawCompanyScreening(
  context: Context,
  input: WithdrawCompanyScreening,
): Promise<CompanyScreening> {
  const rationale = input.reason.trim();
  return endScreening(context, input, async (tx, round, company) => {
    round.close(ScreeningStatus.WITHDRAWN, { at: context.now, rationale });
    await tx.flush();
    if (round.kind === ScreeningKind.INITIAL) {
      const movement = { company, move: CompanyMove.WITHDRAW, screeningId: round.id, reason: rationale };
      moveCompany(tx, context, movement);
    }
    record(tx, context, {
      action: 'companyScreening.withdrawn',
      objectType: 'CompanyScreening',
      objectId: round.id,
      changes: { company: company.id },
    });
  });
}
