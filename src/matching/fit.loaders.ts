import type { Row } from '../database/selection.ts';
import type { FieldArguments } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import type { FitInclude } from './fit.enums.ts';
import { candidatesFor, type FitsAsked, listingsFor } from './fit.queries.ts';
import type { Fit } from './fit.ts';

/** Each is judged with everybody who is listed, so that a page of listings would be more than one request may ask. */
export const mostListingsJudged = 10;

/** Who may be had for each of these listings: one statement for all. */
export async function loadCandidates(
  listings: readonly Row[],
  context: RequestContext,
  args: FieldArguments,
): Promise<readonly (readonly Fit[])[]> {
  if (listings.length > mostListingsJudged) {
    const asked = `Candidates are found for ${String(mostListingsJudged)} listings at once at most`;
    throw requestError('LIMIT_EXCEEDED', `${asked}, and this asks for ${String(listings.length)}. Ask for fewer.`);
  }
  return candidatesFor(context.reads.run, askedFor(listings, context, args));
}

/** What each of these people may be proposed for: one statement for all. */
export function loadListings(
  people: readonly Row[],
  context: RequestContext,
  args: FieldArguments,
): Promise<readonly (readonly Fit[])[]> {
  return listingsFor(context.reads.run, askedFor(people, context, args));
}

function askedFor(rows: readonly Row[], { now, viewer }: RequestContext, args: FieldArguments): FitsAsked {
  // As the schema declares them.
  const { first, include } = args as { readonly first: number; readonly include: FitInclude };
  return { keys: rows.map(({ id }) => String(id)), first, include, now, viewerId: viewer.id };
}
