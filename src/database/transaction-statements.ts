import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawRow } from './statements.ts';

type Compiled = Parameters<ReturnType<EntityManager['getKysely']>['executeQuery']>[0];

/** Runs bound statements inside the transaction of `tx`, seeing what it has flushed and locked. */
export function statementsIn(tx: EntityManager): (text: string, values: readonly unknown[]) => Promise<RawRow[]> {
  return async (text, values) => {
    const query: Compiled = {
      sql: text,
      parameters: values,
      query: { kind: 'RawNode', sqlFragments: [text], parameters: [] },
      queryId: { queryId: text },
    };
    const { rows } = await tx.getKysely().executeQuery<object>(query);
    return rows.map((row): RawRow => Object.values(row) as unknown[]);
  };
}
