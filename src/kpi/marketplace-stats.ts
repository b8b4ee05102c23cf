import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import { Bindings } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { fewest } from './kpi-definition.ts';
import { readsRows } from './kpi.policy.ts';
import type { MarketplaceCount, MarketplaceStats } from './marketplace-stats.type.ts';
import { publishedContracts, publishedCountries, publishedVetted } from './reference/published-market.ts';

/**
 * How many people, countries and contracts there are, beside what is published of them, in one statement. Who sees no rows
 * reads them rounded down, so that one more cannot be told from one day to the next.
 */
export async function marketplaceStats({ reads, viewer, now }: RequestContext): Promise<MarketplaceStats> {
  const { bind, values } = new Bindings();
  const [row = []] = await reads.run(counted(`${bind(viewer.id)}::uuid`), values);
  const [people = 0, countries = 0, contracts = 0] = row.map(Number);
  const isRounded = !readsRows('MATCHING', viewer);
  const count = (value: number, words: Pick<MarketplaceCount, 'definition' | 'published'>): MarketplaceCount => {
    const shown = isRounded ? value - (value % fewest) : value;
    return people < fewest || shown === 0
      ? { ...words, ...nothing, isRounded }
      : { ...words, value: shown, isRounded, withheld: null };
  };
  const told = { definition: words.contracts, published: publishedContracts };
  return {
    vettedPeople: count(people, { definition: words.people, published: publishedVetted }),
    countries: count(countries, { definition: words.countries, published: publishedCountries }),
    contracts: contracts < fewest ? { ...told, ...nothing, isRounded } : count(contracts, told),
    countedAt: now,
  };
}

const nothing = { value: null, withheld: `Of fewer than ${String(fewest)} nothing is said.` };

const words = {
  people: 'Developers who hold a credential of any track, each once; whoever asks is not counted.',
  countries: 'Countries where those developers live, as far as they are known.',
  contracts: 'Contracts that were signed, whatever became of them.',
};

const counted = (viewer: string): string => `
  select people.count, people.countries, contracts.count
  from (select count(distinct p.id), count(distinct p.country) as countries
      from vetting_credential v join candidate p on p.id = v.candidate_id
      where v.revoked_at is null and not ${isOwnCandidate('p.id', viewer)}) people,
    (select count(*) from contract c where c.signed_at is not null
      and not ${isOwnCandidate('c.candidate_id', viewer)}) contracts`;
