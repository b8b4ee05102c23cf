import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { Fit } from './fit.ts';
import { engineVersion } from './fit-judgement.ts';
import { MatchRun } from './match-run.entity.ts';

/** Keeps how a pair was judged, with what it was judged by. */
export function storeRun(tx: EntityManager, context: Context, fit: Fit): MatchRun {
  const run = new MatchRun(context, { fit, engineVersion, askedBy: ref(User, context.viewer.id) });
  tx.persist(run);
  return run;
}
