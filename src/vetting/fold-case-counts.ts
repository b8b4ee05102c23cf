import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';

/** Puts one row in place of all rows of the counts of cases that say the same; says how many rows fewer there are. */
export function foldCaseCounts(context: Context): Promise<number> {
  return context.em.fork({ clear: true }).transactional(async (tx) => {
    const [row] = await statementsIn(tx)('select vetting_case_count_fold() as fewer', []);
    return Number(row?.[0]);
  });
}
