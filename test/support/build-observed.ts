import type { Seniority } from '../../src/candidate/seniority.ts';
import type { ObservedBasis } from '../../src/rates/observed.ts';
import type { RateRegion } from '../../src/rates/rate.words.ts';
import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** What a contract of somebody with some company pays, as a test states it. */
export interface StatedObservation {
  readonly person: string;
  readonly company: string;
  /** In dollars. */
  readonly paid: number;
  readonly client?: number;
  readonly agreedIn: string;
  readonly seniority?: `${Seniority}`;
  readonly developerRegion?: `${RateRegion}` | null;
  readonly clientRegion?: `${RateRegion}` | null;
  readonly specialization?: string | null;
}

/** Puts observations into their table as the owner, without the contracts that they come of. */
export async function buildObserved(api: TestApi, stated: readonly StatedObservation[]): Promise<void> {
  await pastTheGuards(api, [], stated.map(insertionOf));
}

function insertionOf(stated: StatedObservation): string {
  const { person, company, paid, client = paid * 1.25, agreedIn, seniority = 'SENIOR' } = stated;
  const { developerRegion = 'EASTERN_EUROPE', clientRegion = 'NORTH_AMERICA', specialization = null } = stated;
  const amounts: Readonly<Record<`${ObservedBasis}`, number>> = {
    PAID_TO_ENGINEER: paid,
    CLIENT_PRICE_MARKETPLACE: client,
  };
  const rows = Object.entries(amounts).map(
    ([basis, amount]) =>
      `(gen_random_uuid(), term, '${person}', '${company}', '${basis}', 'HOUR', 'USD', ${String(amount)}, '${agreedIn}',
        '${agreedIn}', '${seniority}', ${quoted(specialization)}, 'python', ${quoted(developerRegion)}, ${quoted(clientRegion)})`,
  );
  return `do $$ declare term bytea := uuid_send(gen_random_uuid()); begin
    insert into rate_observation (id, term_key, person_key, company_key, basis, unit, currency, amount, starts_in, agreed_in,
      seniority, specialization, technology, developer_region, client_region) values ${rows.join(', ')}; end $$`;
}

function quoted(word: string | null): string {
  return word === null ? 'null' : `'${word}'`;
}
