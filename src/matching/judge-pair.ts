import type { RunStatement } from '../database/statements.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { type Fit, fitOf } from './fit.ts';
import { judgedAgain, judgedNow, judgedRows } from './fit-statements.ts';

/** Runs a bound statement; that of a transaction sees what it has written and locked. */
type Run = (...asked: Parameters<RunStatement>) => Promise<readonly (readonly unknown[])[]>;

/** A person and a listing. */
export interface Pair {
  readonly talentListingId: string;
  readonly listingId: string;
}

const judgePairNow = `${judgedNow({ people: 't.id = $1::uuid', offers: 'l.id = $2::uuid', at: '$3::timestamptz' })}
${judgedRows('judged')}`;
const judgePairsNow = `${judgedNow({ people: 't.id = any($1::uuid[])', offers: 'l.id = any($2::uuid[])', at: '$3::timestamptz' })}
${judgedRows('judged')}
where (j.talent_listing_id, j.listing_id) in (select * from unnest($1::uuid[], $2::uuid[]))`;
const judgeAgain = `${judgedAgain} ${judgedRows('judged')}`;

/** Whether the two go together as they stand, however either is listed. Throws NOT_FOUND when one of them is not there. */
export async function judgePair(run: Run, { now }: Pick<Context, 'now'>, pair: Pair): Promise<Fit> {
  const [row] = await run(judgePairNow, [pair.talentListingId, pair.listingId, now.toISOString()]);
  if (!row) throw new UserError(UserErrorCode.NOT_FOUND, 'There is no such person or no such listing.');
  return fitOf(row[0]);
}

/** How each of these pairs goes together as they stand, in one statement; a pair of which one is not there is left out. */
export async function judgePairs(
  run: Run,
  { now }: Pick<Context, 'now'>,
  pairs: readonly Pair[],
): Promise<readonly Fit[]> {
  const people = pairs.map(({ talentListingId }) => talentListingId);
  const listings = pairs.map(({ listingId }) => listingId);
  const rows = await run(judgePairsNow, [people, listings, now.toISOString()]);
  return rows.map(([text]) => fitOf(text));
}

/** Judges kept facts once more: the same facts, the same fit. */
export async function judgeFacts(
  run: Run,
  { person, offer, pair }: Record<'person' | 'offer' | 'pair', unknown>,
): Promise<Fit> {
  const [row] = await run(
    judgeAgain,
    [person, offer, pair].map((facts) => JSON.stringify(facts)),
  );
  return fitOf(row?.[0]);
}
