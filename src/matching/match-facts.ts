import { listingStatusAt, type ListingStatus } from '../project/project-listing.states.ts';
import type { Pair } from './judge-pair.ts';
import type { MatchFacts, OfferFacts } from './match.blockers.ts';
import { type MatchStatus, matchStatusAt } from './match.states.ts';

/** A statement runner: of the reads, or inside a transaction on the locked match. */
type Run = (text: string, values: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

/** What decides what may be done to matches at a moment, in one statement, by the match's key. */
export async function loadMatchFacts(
  run: Run,
  matchIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, MatchFacts>> {
  const rows = await run(ofMatches, [matchIds]);
  return new Map(rows.map(([key, text]) => [String(key), matchFactsOf(JSON.parse(String(text)) as StoredMatch, now)]));
}

/** What decides whether somebody may be proposed for a listing at a moment; null when one of them is not there. */
export async function loadOfferFacts(run: Run, pair: Pair, now: Date): Promise<OfferFacts | null> {
  const [row] = await run(ofPair, [pair.talentListingId, pair.listingId]);
  return row ? offerFactsOf(JSON.parse(String(row[0])) as StoredOffer, now) : null;
}

/** The statements build exactly these shapes. */
interface StoredOffer extends OfferFacts {
  readonly listingStatus: ListingStatus;
  readonly listingExpiresAt: string | null;
}

interface StoredMatch extends StoredOffer, Pair {
  readonly status: MatchStatus;
  readonly expiresAt: string | null;
  readonly clientInterviews: number;
}

function offerFactsOf(stored: StoredOffer, now: Date): OfferFacts {
  const { talentStatus, listingStatus: status, listingExpiresAt, isCompanyApproved } = stored;
  return {
    talentStatus,
    listingStatus: listingStatusAt({ status, expiresAt: instant(listingExpiresAt) }, now),
    isCompanyApproved,
  };
}

function matchFactsOf(stored: StoredMatch, now: Date): MatchFacts {
  const { status, expiresAt, clientInterviews, talentListingId, listingId } = stored;
  return {
    ...offerFactsOf(stored, now),
    pair: { talentListingId, listingId },
    status: matchStatusAt({ status, expiresAt: instant(expiresAt) }, now),
    clientInterviews,
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

const offer = `'talentStatus', t.status, 'listingStatus', l.status, 'listingExpiresAt', l.expires_at, 'isCompanyApproved', c.status = 'APPROVED'`;
const ofPair = `
  select jsonb_build_object(${offer})::text as facts
  from talent_listing t cross join project_listing l join company c on c.id = l.company_id
  where t.id = $1::uuid and l.id = $2::uuid`;
const ofMatches = `
  select m.id, jsonb_build_object(
    'talentListingId', m.talent_listing_id,
    'listingId', m.listing_id,
    'status', m.status,
    'expiresAt', m.expires_at,
    'clientInterviews', (select count(*) from match_event e where e.match_id = m.id and e.rule = 'M7'),
    ${offer}
  )::text as facts
  from match m join talent_listing t on t.id = m.talent_listing_id
  join project_listing l on l.id = m.listing_id join company c on c.id = m.company_id
  where m.id = any($1::uuid[])`;
