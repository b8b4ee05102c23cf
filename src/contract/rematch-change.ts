import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { RematchCase } from './rematch-case.entity.ts';

/** A re-match as somebody saw it. */
export interface SeenRematch {
  readonly rematchCaseId: string;
  readonly version: number;
}

/** Changes an open re-match that the viewer sees, in one transaction on the locked row; refuses a stale version. */
export async function changeRematch(
  context: Context,
  seen: SeenRematch,
  change: (tx: EntityManager, rematch: RematchCase) => Promise<void> | void,
): Promise<RematchCase> {
  const id = await context.see('RematchCase', seen.rematchCaseId, 'rematchCaseId');
  return context.em.transactional(async (tx) => {
    const rematch = await tx.findOneOrFail(RematchCase, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(rematch, seen.version);
    rematch.mustBeOpen();
    await change(tx, rematch);
    return rematch;
  });
}
