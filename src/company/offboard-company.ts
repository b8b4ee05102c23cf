import { record } from '../audit/record.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { notFound, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { offboardingBlockersOf } from './company.blockers.ts';
import type { Company } from './company.entity.ts';
import { CompanyMove } from './company.states.ts';
import { lockCompany, moveCompany } from './move-company.ts';
import { loadOffboardingFacts } from './offboarding-facts.ts';

/** Which company, and why. */
export interface OffboardCompany {
  readonly companyId: string;
  readonly version: number;
  readonly reason: string;
}

/** Ends the work with a company for good, once no contract with it runs: what it lists is set aside, its open matches end. */
export async function offboardCompany(context: Context, input: OffboardCompany): Promise<Company> {
  const id = await context.see('Company', input.companyId, 'companyId');
  return context.em.transactional(async (tx) => {
    const company = await lockCompany(tx, id, input.version);
    const facts = (await loadOffboardingFacts(statementsIn(tx), [id])).get(id);
    if (!facts) throw notFound('company', 'companyId');
    moveCompany(tx, context, { company, move: CompanyMove.OFFBOARD, reason: input.reason.trim() });
    const blockers = offboardingBlockersOf(facts);
    if (blockers[0]) throw new UserError(UserErrorCode.BLOCKED, blockers[0].message, { blockers });
    record(tx, context, { action: 'company.offboarded', objectType: 'Company', objectId: id });
    return company;
  });
}
