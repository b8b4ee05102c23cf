import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { reinstatementBlockersOf } from './company.blockers.ts';
import type { Company } from './company.entity.ts';
import { CompanyMove } from './company.states.ts';
import { lockCompany, moveCompany } from './move-company.ts';

/** Which company, and why. */
export interface ReinstateCompany {
  readonly companyId: string;
  readonly version: number;
  readonly reason: string;
}

/** Approves a suspended company again, on a passed round that has not expired. */
export async function reinstateCompany(context: Context, input: ReinstateCompany): Promise<Company> {
  const id = await context.see('Company', input.companyId, 'companyId');
  return context.em.transactional(async (tx) => {
    const company = await lockCompany(tx, id, input.version);
    const transition = moveCompany(tx, context, { company, move: CompanyMove.REINSTATE, reason: input.reason.trim() });
    const blockers = reinstatementBlockersOf(company, context.now);
    if (blockers.length > 0) throw new UserError(UserErrorCode.BLOCKED, 'It cannot be reinstated yet.', { blockers });
    const changes = { transition: transition.id };
    record(tx, context, { action: 'company.reinstated', objectType: 'Company', objectId: id, changes });
    return company;
  });
}
