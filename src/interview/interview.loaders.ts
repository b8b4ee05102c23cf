import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { loadActionFacts } from './action-facts.ts';
import type { AvailableInterviewAction } from './available-action.type.ts';
import { availableActions } from './interview.actions.ts';

/** What the viewer could do to each interview, by the guards that the mutations ask. */
export async function loadAvailableActions(
  interviews: readonly Row[],
  { reads, viewer, now }: RequestContext,
): Promise<readonly AvailableInterviewAction[][]> {
  const keys = interviews.map((row) => String(row['id']));
  const found = await loadActionFacts(reads.run, keys);
  return keys.map((key) => {
    const facts = found.get(key);
    const actions = facts ? availableActions(facts, viewer.roles, now) : [];
    return actions.map(({ action, blockers }) => ({ action, blockers: [...blockers] }));
  });
}
