import { anchorHead } from './audit/anchor.ts';
import { sealAudit } from './audit/seal-audit.ts';
import { configOfProcess } from './config.ts';
import { forgetIdempotencyKeys } from './database/idempotency-key.ts';
import { expireVettingCases } from './decision/expire-vetting-cases.ts';
import { lapseCompanyScreenings } from './screening/lapse-company-screenings.ts';
import type { Context } from './kernel/context.ts';
import { clearSignIn } from './identity/clear-sign-in.ts';
import { expireMatches } from './matching/expire-matches.ts';
import { toGlobalId } from './kernel/global-id.ts';
import { expireProjectListings } from './project/expire-project-listings.ts';
import { foldCaseCounts } from './vetting/fold-case-counts.ts';

/** Something that has to be done again and again, by nobody in particular. */
export interface Job {
  readonly name: string;
  readonly description: string;
  /** Does what is due and says what it did to what; running it again does nothing twice. */
  readonly run: (context: Context) => Promise<readonly Readonly<Record<string, string>>[]>;
}

/** Every job, to be run from outside as often as its work should be done. */
export const jobs: readonly Job[] = [
  {
    name: 'expire-vetting-cases',
    description: 'end cases that have waited on their candidate for too long; once an hour',
    run: async (context: Context): Promise<{ expired: string }[]> => {
      const expired = await expireVettingCases(context);
      return expired.map((key) => ({ expired: toGlobalId('VettingCase', key) }));
    },
  },
  {
    name: 'lapse-company-screenings',
    description: 'end rounds of companies that were not heard of for 30 days; once a day',
    run: async (context: Context): Promise<{ lapsed: string }[]> => {
      const lapsed = await lapseCompanyScreenings(context);
      return lapsed.map((key) => ({ lapsed: toGlobalId('CompanyScreening', key) }));
    },
  },
  {
    name: 'fold-case-counts',
    description: 'keep the counts of cases short; once an hour',
    run: async (context: Context): Promise<{ rowsFewer: string }[]> => [
      { rowsFewer: String(await foldCaseCounts(context)) },
    ],
  },
  {
    name: 'expire-project-listings',
    description: 'end listings whose time is over; once an hour',
    run: async (context: Context): Promise<{ expired: string }[]> => {
      const expired = await expireProjectListings(context);
      return expired.map((key) => ({ expired: toGlobalId('ProjectListing', key) }));
    },
  },
  {
    name: 'expire-matches',
    description: 'end proposals that were not answered in time; once an hour',
    run: async (context: Context): Promise<{ expired: string }[]> => {
      const expired = await expireMatches(context);
      return expired.map((key) => ({ expired: toGlobalId('Match', key) }));
    },
  },
  {
    name: 'forget-idempotency-keys',
    description: 'forget keys of requests that were sent more than 24 hours ago; once an hour',
    run: async ({ em, now }: Context): Promise<{ forgotten: string }[]> => [
      { forgotten: String(await forgetIdempotencyKeys(em, now)) },
    ],
  },
  {
    name: 'clear-sign-in',
    description: 'clear away sessions, invitations and tries of signing in that are long over; once a day',
    run: async (context: Context): Promise<Record<string, string>[]> => {
      const cleared = await clearSignIn(context);
      return [Object.fromEntries(Object.entries(cleared).map(([name, count]) => [name, String(count)]))];
    },
  },
  {
    name: 'seal-audit',
    description: 'chain what came to the audit; a running server does it every second',
    run: async ({ em, now }: Context): Promise<{ sealed: string; hash: string }[]> => {
      const head = await sealAudit(em, now);
      if (!head) return [];
      await anchorHead(configOfProcess().auditAnchor, head, now);
      return [{ sealed: String(head.count), hash: head.hash }];
    },
  },
];
