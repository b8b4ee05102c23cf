import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import type { CompanyRejectionRate } from './company-rejection-rate.type.ts';
import { publishedCompanyRejection } from './reference/published-figures.ts';
import { wilson } from '../statistics/wilson.ts';

/** From when until when rounds were decided. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

const fewest = 5;

const definition =
  'Companies whose first round that was passed or failed was so in the window; the share is of those that failed. ' +
  'Companies that left or lapsed are counted apart, and what is open is not counted.';

/** The share of companies that fail their first decided round, with its interval; of fewer than five it is withheld. */
export async function companyRejectionRate(context: RequestContext, window: Window): Promise<CompanyRejectionRate> {
  const { from, to } = window;
  if (from >= to) {
    throw requestError('BAD_USER_INPUT', 'Give a window that ends after it begins.', { inputPath: ['to'] });
  }
  const [row = []] = await context.reads.run(counted, [from, to]);
  const [failed = 0, decided = 0, withdrawn = 0, lapsed = 0] = row.map(Number);
  const apart = { from, to, definition, denominator: decided, withdrawn, lapsed, published: publishedCompanyRejection };
  if (decided < fewest) {
    const withheld = `Fewer than ${String(fewest)} companies were decided: too few to say anything of a share.`;
    return { ...apart, numerator: null, share: null, interval: null, withheld };
  }
  const interval = { ...wilson(failed, decided), method: 'Wilson score, 95 %' };
  return { ...apart, numerator: failed, share: failed / decided, interval, withheld: null };
}

/** SQL of each company's first decision. */
export const firstDecidedSql = `
  select distinct on (company_id) company_id, status, closed_at from company_screening
  where status in ('PASSED', 'FAILED') order by company_id, number`;

/** SQL of how each company last left in a window, where `decided` has no decision of it before the window's end. */
export const goneSql = (from: string, to: string): string => `
  select distinct on (company_id) company_id, status, closed_at from company_screening s
  where status in ('WITHDRAWN', 'LAPSED') and closed_at >= ${from} and closed_at < ${to}
    and not exists (select 1 from decided d where d.company_id = s.company_id and d.closed_at < ${to})
  order by company_id, number desc`;

/** Each company counts once: by its first decision, or else by how it last left before the end of the window. */
const counted = `
  with decided as (${firstDecidedSql}), gone as (${goneSql('$1::timestamptz', '$2::timestamptz')})
  select (select count(*) from decided where status = 'FAILED' and closed_at >= $1::timestamptz and closed_at < $2::timestamptz),
    (select count(*) from decided where closed_at >= $1::timestamptz and closed_at < $2::timestamptz),
    (select count(*) from gone where status = 'WITHDRAWN'), (select count(*) from gone where status = 'LAPSED')`;
