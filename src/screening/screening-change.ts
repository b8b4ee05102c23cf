import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Company } from '../company/company.entity.ts';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { CompanyScreening } from './company-screening.entity.ts';

/** A round as somebody saw it. */
export interface SeenScreening {
  readonly companyScreeningId: string;
  readonly version: number;
}

/** Changes an open round that the viewer sees, in one transaction on the locked row; refuses a stale version. */
export async function changeScreening(
  context: Context,
  seen: SeenScreening,
  change: (tx: EntityManager, round: CompanyScreening) => Promise<void> | void,
): Promise<CompanyScreening> {
  const id = await context.see('CompanyScreening', seen.companyScreeningId, 'companyScreeningId');
  return context.em.transactional(async (tx) => {
    const round = await lockRound(tx, id, seen.version);
    await change(tx, round);
    return round;
  });
}

/** Ends an open round that the viewer sees, with its company locked before it, since an end may move that too. */
export async function endScreening(
  context: Context,
  seen: SeenScreening,
  end: (tx: EntityManager, round: CompanyScreening, company: Company) => Promise<void>,
): Promise<CompanyScreening> {
  const id = await context.see('CompanyScreening', seen.companyScreeningId, 'companyScreeningId');
  return context.em.transactional(async (tx) => {
    const company = await lockCompanyOf(tx, id);
    const round = await lockRound(tx, id, seen.version);
    await end(tx, round, company);
    return round;
  });
}

/** Locks the company of a round, which never changes. */
export async function lockCompanyOf(tx: EntityManager, id: string): Promise<Company> {
  const { company } = await tx.findOneOrFail(CompanyScreening, id);
  return tx.findOneOrFail(Company, company.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

async function lockRound(tx: EntityManager, id: string, version: number): Promise<CompanyScreening> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const round = await tx.findOneOrFail(CompanyScreening, id, locked);
  mustBeCurrent(round, version);
  round.mustBeOpen();
  return round;
}
