import type { Breach } from './breaches.ts';

const first = (table: string, where: string): string => `(select id from ${table} where ${where} order by id limit 1)`;
const published = first('project_listing', `status = 'PUBLISHED'`);

/** At least one breach of every invariant of listings, on the demo data. */
export const listings: readonly Breach[] = [
  {
    invariant: 'listing-stands-where-it-moved',
    off: ['project_listing'],
    statements: [`update project_listing set moves = moves + 1 where id = ${published}`],
  },
  {
    invariant: 'listing-stands-where-it-moved',
    off: ['project_listing'],
    statements: [`update project_listing set expires_at = expires_at + interval '1 day' where id = ${published}`],
  },
  {
    invariant: 'listing-moves-join',
    off: ['listing_transition'],
    statements: [
      `update listing_transition set seq = 99 where (listing_id, seq) = (select id, moves from project_listing where id = ${published})`,
    ],
    also: ['listing-stands-where-it-moved'],
  },
  {
    invariant: 'listing-shown-for-approved',
    off: ['project_listing'],
    statements: [
      `update project_listing set status = 'PUBLISHED' where id = ${first('project_listing', `status = 'PAUSED' and company_id in (select id from company where status = 'SUSPENDED')`)}`,
    ],
    also: ['listing-stands-where-it-moved'],
  },
  {
    invariant: 'listing-shown-as-read',
    off: ['project_listing'],
    statements: [`update project_listing set content_version = content_version + 1 where id = ${published}`],
  },
  {
    invariant: 'listing-ends-in-time',
    off: ['listing_transition'],
    statements: [
      `update listing_transition set created_at = '2100-01-01' where id = ${first('listing_transition', `rule = 'L10'`)}`,
    ],
  },
  {
    invariant: 'listing-keeps-required',
    off: ['project_listing'],
    statements: [
      `update project_listing set required_skills = '{}' where id = ${first('project_listing', `required_skills <> '{}'`)}`,
    ],
  },
];
