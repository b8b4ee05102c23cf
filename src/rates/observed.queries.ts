import type { RawRow } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Observed, ObservedBasis } from './observed.ts';
import type { RateUnit } from './rate.words.ts';

/** What contracts of ours pay in US dollars, of one basis and unit: one statement for a request. */
export function readObserved(
  context: RequestContext,
  basis: ObservedBasis,
  unit: RateUnit,
): Promise<readonly Observed[]> {
  const known = ofRequest.get(context) ?? new Map<string, Promise<readonly Observed[]>>();
  ofRequest.set(context, known);
  const key = `${basis} ${unit}`;
  const read = known.get(key) ?? context.reads.run(observed, [basis, unit]).then((rows) => rows.map(observedOf));
  known.set(key, read);
  return read;
}

const ofRequest = new WeakMap<RequestContext, Map<string, Promise<readonly Observed[]>>>();

const monthOf = (day: string): string => `(extract(year from ${day}) * 12 + extract(month from ${day}) - 1)::int`;
const observed = `
  select ${monthOf('o.agreed_in')}, ${monthOf('w.withdrawn_in')}, encode(o.person_key, 'base64'), encode(o.company_key, 'base64'),
    (o.amount * 100)::float8, o.seniority, o.developer_region, o.client_region,
    o.specialization
  from rate_observation o left join rate_withdrawal w on w.term_key = o.term_key
  where o.basis = $1 and o.unit = $2 and o.currency = 'USD'
  order by o.agreed_in, o.id`;

function observedOf(row: RawRow): Observed {
  const [agreedIn, withdrawnIn, person, company, amount, seniority, developerRegion, clientRegion, specialization] =
    row;
  // As the table keeps them: words under checks.
  return {
    agreedIn,
    withdrawnIn,
    person,
    company,
    amount,
    seniority,
    developerRegion,
    clientRegion,
    specialization,
  } as Observed;
}
