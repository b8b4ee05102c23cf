import type { ListingFacts } from './listing.blockers.ts';
import { listingStatusAt, type ListingStatus } from './project-listing.states.ts';

/** A statement runner: of the reads, or inside a transaction on the locked listing. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** What decides what may be done to listings at a moment, in one statement, by the listing's key. */
export async function loadListingFacts(
  run: Run,
  listingIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ListingFacts>> {
  const rows = await run(statement, [listingIds]);
  return new Map(rows.map(([key, text]) => [String(key), factsOf(JSON.parse(String(text)) as Stored, now)]));
}

/** The statement builds exactly this shape. */
interface Stored extends Omit<ListingFacts, 'missing' | 'trustExpiresAt'> {
  readonly status: ListingStatus;
  readonly expiresAt: string | null;
  readonly trustExpiresAt: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

function factsOf({ status, expiresAt, trustExpiresAt, content, ...stored }: Stored, now: Date): ListingFacts {
  return {
    ...stored,
    status: listingStatusAt({ status, expiresAt: instant(expiresAt) }, now),
    trustExpiresAt: instant(trustExpiresAt),
    missing: Object.keys(content).filter((name) => isEmpty(content[name])),
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === 'string' && !/\S/.test(value));
}

/** Months count as 30 days, as the check of the table does. */
const statement = `
  select l.id, jsonb_build_object(
    'status', l.status,
    'expiresAt', l.expires_at,
    'ongoing', l.ongoing,
    'shortestDays', coalesce(l.min_duration_days, l.duration_months_min * 30),
    'clientInterviews', l.interview_format -> 'rounds',
    'hasWhiteboard', l.interview_format -> 'whiteboard',
    'isApproved', (
      select r.is_approved from listing_review r
      where r.listing_id = l.id and r.content_version = l.content_version order by r.number desc limit 1),
    'isCompanyApproved', c.status = 'APPROVED',
    'trustExpiresAt', c.trust_expires_at,
    'isRematchOpen', exists (
      select 1 from rematch_case r where (r.listing_id, r.side, r.status) = (l.id, 'CLIENT', 'OPEN')),
    'content', jsonb_build_object(
      'roleLabel', l.role_label,
      'summary', l.summary,
      'verticals', l.verticals,
      'productStage', l.product_stage,
      'hourlyRate', l.hourly_rate_max,
      'durationText', l.duration_text,
      'duration', case when l.ongoing then 0 else coalesce(l.min_duration_days, l.duration_months_min) end,
      'engagement', l.engagement,
      'timezoneRequirement', l.timezone_requirement,
      'techStack', l.tech_stack
    )
  )::text as facts
  from project_listing l join company c on c.id = l.company_id
  where l.id = any($1::uuid[])`;
