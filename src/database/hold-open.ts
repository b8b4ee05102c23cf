import type { EntityManager } from '@mikro-orm/postgresql';
import type { Once } from '../kernel/once.ts';
import { statementsIn } from './transaction-statements.ts';

/** An entity manager of its own, whose first transaction is held open for whoever takes it over; later ones join it. */
export function holdOpen(em: EntityManager, once: Once): EntityManager {
  const own = em.fork({ clear: true });
  const transactional = async <T>(work: (tx: EntityManager) => T | Promise<T>): Promise<T> => {
    if (!own.isInTransaction()) await begin(own, once);
    const result = await work(own);
    await own.flush();
    return result;
  };
  return Object.assign(own, { transactional });
}

async function begin(own: EntityManager, once: Once): Promise<void> {
  await own.begin();
  await once.hold({
    run: statementsIn(own),
    commit: () => own.commit(),
    rollback: () => own.rollback(),
  });
}
