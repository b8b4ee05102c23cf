import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { gapsIn, type ScorecardGap } from './scorecard.complete.ts';
import { loadScorecardFacts } from './scorecard.facts.ts';
import { ScorecardStatus } from './scorecard.states.ts';

/** What the viewer's own drafts among the rows still lack; null for all others. One statement, or none. */
export async function missingFor(
  rows: readonly Row[],
  { reads, viewer }: RequestContext,
): Promise<readonly (readonly ScorecardGap[] | null)[]> {
  const drafts = rows.filter((row) => row['author'] === viewer.id && row['status'] === ScorecardStatus.DRAFT);
  if (drafts.length === 0) return rows.map(() => null);
  const keys = drafts.map((row) => String(row['id']));
  const facts = await loadScorecardFacts(reads.run, keys);
  return rows.map((row) => {
    const known = facts.get(String(row['id']));
    return known ? gapsIn(known) : null;
  });
}
