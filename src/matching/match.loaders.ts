import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { mayWrite } from '../kernel/rights.ts';
import type { AvailableMatchAction } from './available-match-action.type.ts';
import { loadMatchFacts } from './match-facts.ts';
import { availableMatchActions } from './match.blockers.ts';
import { matches } from './matching.policy.ts';

/** What the viewer could do to each match, by the guards that the mutations ask; nothing for who only reads. */
export async function loadAvailableActions(
  rows: readonly Row[],
  { reads, viewer, now }: RequestContext,
): Promise<readonly AvailableMatchAction[][]> {
  if (!mayWrite(matches, viewer.roles)) return rows.map(() => []);
  const keys = rows.map((row) => String(row['id']));
  const found = await loadMatchFacts(reads.run, keys, now);
  return keys.map((key) => {
    const facts = found.get(key);
    const actions = facts ? availableMatchActions(facts) : [];
    return actions.map(({ action, blockers }) => ({ action, blockers: [...blockers] }));
  });
}
