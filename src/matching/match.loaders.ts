import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { mayWrite } from '../kernel/rights.ts';
import type { Blocker } from '../kernel/user-error.ts';
import type { AvailableMatchAction } from './available-match-action.type.ts';
import { judgePairs, type Pair } from './judge-pair.ts';
import { loadMatchFacts } from './match-facts.ts';
import { availableMatchActions, type MatchFacts } from './match.blockers.ts';
import { MatchStatus } from './match.states.ts';
import { matches } from './matching.policy.ts';
import { unfitBlockersOf } from './past-constraints.ts';

/** What the viewer could do to each match, by the guards that the mutations ask; nothing for who only reads. */
export async function loadAvailableActions(
  rows: readonly Row[],
  context: RequestContext,
): Promise<readonly AvailableMatchAction[][]> {
  const { reads, viewer, now } = context;
  if (!mayWrite(matches, viewer.roles)) return rows.map(() => []);
  const keys = rows.map((row) => String(row['id']));
  const found = await loadMatchFacts(reads.run, keys, now);
  const unfit = await unfitOf([...found.values()], context);
  return keys.map((key) => {
    const facts = found.get(key);
    const actions = facts ? availableMatchActions(facts, unfit.get(keyOf(facts.pair)) ?? []) : [];
    return actions.map(({ action, blockers }) => ({ action, blockers: [...blockers] }));
  });
}

/** What stands between the two of each suggestion: in one statement, and in none where there is no suggestion. */
async function unfitOf(
  all: readonly MatchFacts[],
  { reads, now }: RequestContext,
): Promise<ReadonlyMap<string, readonly Blocker[]>> {
  const pairs = all.filter(({ status }) => status === MatchStatus.SUGGESTED).map(({ pair }) => pair);
  const fits = pairs.length > 0 ? await judgePairs(reads.run, { now }, pairs) : [];
  return new Map(fits.map((fit) => [keyOf(fit), unfitBlockersOf(fit)]));
}

function keyOf({ talentListingId, listingId }: Pair): string {
  return `${talentListingId} ${listingId}`;
}
