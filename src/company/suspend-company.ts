import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import type { Company } from './company.entity.ts';
import { CompanyMove } from './company.states.ts';
import { lockCompany, moveCompany } from './move-company.ts';

/** Which company, and why. */
export interface SuspendCompany {
  readonly companyId: string;
  readonly version: number;
  readonly reason: string;
}

/** Suspends an approved company: it lists nothing until it is reinstated. */
export async function suspendCompany(context: Context, input: SuspendCompany): Promise<Company> {
  const id = await context.see('Company', input.companyId, 'companyId');
  return context.em.transactional(async (tx) => {
    const company = await lockCompany(tx, id, input.version);
    moveCompany(tx, context, { company, move: CompanyMove.SUSPEND, reason: input.reason.trim() });
    record(tx, context, { action: 'company.suspended', objectType: 'Company', objectId: id });
    return company;
  });
}
