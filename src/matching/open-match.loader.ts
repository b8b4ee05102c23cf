import type { Row } from '../database/selection.ts';
import type { BatchedField } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { MatchStatus, openMatchStatuses } from './match.states.ts';

/** The key of the match that is under way of a pair, if one is: asked once for all pairs of a request. */
export const openMatchOfPair: BatchedField = { kind: 'batched', needs: [], load: loadOpenMatches };

const open = openMatchStatuses.map((status) => `'${status}'`).join(', ');

/** A proposal whose time is over is under way no more, be that stored or not. */
const openMatches = `
  select m.id from unnest($1::uuid[], $2::uuid[]) with ordinality k(talent, listing, place)
  left join match m on m.talent_listing_id = k.talent and m.listing_id = k.listing and m.status in (${open})
    and not (m.status = '${MatchStatus.PROPOSED}' and m.expires_at <= $3::timestamptz)
  order by k.place`;

async function loadOpenMatches(pairs: readonly Row[], { reads, now }: RequestContext): Promise<readonly unknown[]> {
  const keys = ['talentListingId', 'listingId'].map((name) => pairs.map((pair) => pair[name]));
  const rows = await reads.run(openMatches, [...keys, now.toISOString()]);
  return rows.map(([id]) => id);
}
