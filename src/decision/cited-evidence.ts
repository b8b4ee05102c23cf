import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';

/** Finds evidence that the viewer sees; cited twice is cited once. */
export function seeEvidence(context: Context, ids: readonly string[]): Promise<string[]> {
  return Promise.all([...new Set(ids)].map((id, index) => context.see('Evidence', id, ...pathOf(index))));
}

/** Refuses evidence that is not of a submitted scorecard on the present stage of the case. */
export async function mustBeSubmitted(
  tx: EntityManager,
  vettingCase: VettingCase,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const rows = await statementsIn(tx)(
    `select e.id from evidence e join scorecard s on s.id = e.scorecard_id
     where e.id = any($1::uuid[]) and s.vetting_case_id = $2::uuid and s.stage = $3 and s.status = 'SUBMITTED'
       and e.withdrawn_at is null`,
    [keys, vettingCase.id, vettingCase.stage],
  );
  const found = new Set(rows.map(([key]) => key));
  const strange = keys.findIndex((key) => !found.has(key));
  if (strange >= 0) throw invalid('Cite evidence of submitted scorecards of this stage.', ...pathOf(strange));
}

function pathOf(index: number): [string, string] {
  return ['citedEvidenceIds', String(index)];
}
