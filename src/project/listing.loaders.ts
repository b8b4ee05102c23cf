import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { mayWrite } from '../kernel/rights.ts';
import type { AvailableListingAction } from './available-listing-action.type.ts';
import { loadListingFacts } from './listing-facts.ts';
import { availableListingActions } from './listing.blockers.ts';
import { listings } from './project.policy.ts';

/** What the viewer could do to each listing, by the guards that the mutations ask; nothing for who only reads. */
export async function loadAvailableActions(
  rows: readonly Row[],
  { reads, viewer, now }: RequestContext,
): Promise<readonly AvailableListingAction[][]> {
  if (!mayWrite(listings, viewer.roles)) return rows.map(() => []);
  const keys = rows.map((row) => String(row['id']));
  const found = await loadListingFacts(reads.run, keys, now);
  return keys.map((key) => {
    const facts = found.get(key);
    const actions = facts ? availableListingActions(facts, now) : [];
    return actions.map(({ action, blockers }) => ({ action, blockers: [...blockers] }));
  });
}
