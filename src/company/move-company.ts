import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { Company } from './company.entity.ts';
import type { CompanyMove } from './company.states.ts';
import { CompanyTransition } from './company-transition.entity.ts';

/** A company, what is done to it, and what goes along. */
export interface CompanyMovement {
  readonly company: Company;
  readonly move: CompanyMove;
  /** Kept with the transition. */
  readonly reason?: string | null | undefined;
  /** The round that the move begins or follows from. */
  readonly screeningId?: string;
}

/** Locks a company as it was seen: no such company is an error of ours, an older version is refused. */
export async function lockCompany(tx: EntityManager, id: string, seenVersion: number): Promise<Company> {
  const company = await tx.findOneOrFail(Company, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  mustBeCurrent(company, seenVersion);
  return company;
}

/** The one way to move a locked company: adds the transition that moves its row, and moves the entity alike. */
export function moveCompany(tx: EntityManager, context: Context, movement: CompanyMovement): CompanyTransition {
  const { company, reason, screeningId } = movement;
  const from = company.status;
  const allowed = company.moveBy(movement.move, context.now);
  const transition = new CompanyTransition(context, {
    company: ref(company),
    seq: company.moves,
    rule: allowed.rule,
    fromStatus: from,
    toStatus: allowed.to,
    actor: allowed.by.includes('SYSTEM') ? null : ref(User, context.viewer.id),
    reason: reason ?? null,
    screeningId: screeningId ?? null,
  });
  tx.persist(transition);
  return transition;
}
