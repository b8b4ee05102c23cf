import type { EntityManager } from '@mikro-orm/postgresql';

/** Does the work in one transaction, which is rolled back if it then is to be undone. */
export async function together(
  em: EntityManager,
  work: (tx: EntityManager) => Promise<void>,
  isToBeUndone: () => boolean,
): Promise<void> {
  try {
    await em.fork().transactional(async (tx) => {
      await work(tx);
      if (isToBeUndone()) throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
  }
}

/** Thrown to roll back, and no failure. */
const undone = new Error('Rolled back as it was meant to be');
