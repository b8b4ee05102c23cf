import { conditionSql } from '../database/select-statement.ts';
import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { RematchProposal } from './rematch-proposal.type.ts';

/** So many proposals are told of one re-match: the newest. */
export const mostProposals = 20;

/**
 * What the viewer sees of what was proposed to the developer, or on the client's listing, since each re-match was opened:
 * one statement for all.
 */
export async function loadProposals(
  rows: readonly Row[],
  { reads, viewer }: RequestContext,
): Promise<RematchProposal[][]> {
  const keys = rows.map(({ id }) => String(id));
  const isSeen = conditionSql(reads.sightOf(viewer).rows('Match', { row: 'm', viewer: () => '$2::uuid' }));
  const found = await reads.run(proposals(isSeen), [keys, viewer.id]);
  const byCase = Map.groupBy(found, ([key]) => String(key));
  return keys.map((key) => (byCase.get(key) ?? []).map(([, id, at]) => toProposal(id, at)));
}

function toProposal(id: unknown, proposedAt: unknown): RematchProposal {
  return { reference: { __typename: 'Match', id: String(id) }, proposedAt: String(proposedAt) };
}

const proposals = (isSeen: string): string => `
  select r.id, p.id, p.proposed_at
  from rematch_case r join contract c on c.id = r.contract_id cross join lateral (
    select m.id, m.proposed_at from match m
    where m.proposed_at >= r.opened_at and m.id <> c.match_id and (${isSeen})
      and (r.side = 'DEVELOPER' and m.candidate_id = r.candidate_id or r.side = 'CLIENT' and m.listing_id = r.listing_id)
    order by m.proposed_at desc, m.id desc limit ${String(mostProposals)}) p
  where r.id = any($1::uuid[])
  order by p.proposed_at desc, p.id desc`;
