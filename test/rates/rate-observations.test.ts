import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ContractUnit } from '../../src/contract/contract.words.ts';
import { Role } from '../../src/kernel/role.ts';
import {
  buildContract,
  type BuiltContract,
  buildSigned,
  changeNow,
  fourWeeks,
  term,
} from '../support/build-contract.ts';
import { publishedRows } from '../support/build-rates.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

/** What was observed of a contract, told by the pseudonyms that only the owner can make: so by what is new. */
async function newly(act: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const known = await api.asApp('select id from rate_observation');
  await act();
  return api.asApp(
    `select o.*, exists (select from rate_withdrawal w where w.term_key = o.term_key) as is_withdrawn from rate_observation o
     where o.id <> all ($1) order by o.basis desc, o.amount`,
    [known.map(({ id }) => id)],
  );
}

const amiss = () => api.asApp('select * from rate_observations_amiss()');
const rowOf = async (contract: BuiltContract) =>
  (await api.asApp('select id, candidate_id, company_id from contract where id = $1', [contract.key]))[0] ?? {};

describe('an observation', () => {
  test('arises when a contract is signed, of what is paid and apart of what the client pays', async () => {
    const draft = await newly(() => buildContract(api, matcher));
    const seen = await newly(() => buildSigned(api, matcher));

    expect(draft).toEqual([]);
    expect(seen).toMatchObject([
      { basis: 'PAID_TO_ENGINEER', amount: '60.00', unit: 'HOUR', currency: 'USD', seniority: 'SENIOR' },
      { basis: 'CLIENT_PRICE_MARKETPLACE', amount: '80.00', unit: 'HOUR', currency: 'USD', seniority: 'SENIOR' },
    ]);
    expect(await amiss()).toEqual([]);
  });

  test('says no day, and of nobody who it is', async () => {
    let contract: BuiltContract | null = null;
    const seen = await newly(async () => {
      contract = await buildSigned(api, matcher);
    });
    const [signed] = await api.asApp(
      `select c.id, c.candidate_id, c.company_id, t.id as term_id from contract c join contract_term t on t.contract_id = c.id
       where c.id = $1`,
      [(contract as BuiltContract | null)?.key],
    );

    const text = JSON.stringify(
      await api.asApp('select o::text as row from rate_observation o where id = $1', [seen[0]?.['id']]),
    );
    for (const key of Object.values(signed ?? {})) {
      expect(text).not.toContain(String(key));
      expect(text).not.toContain(String(key).replaceAll('-', ''));
    }
    expect(text.match(/\d{4}-\d{2}-\d{2}/g)).toEqual(['2026-12-01', '2026-11-01']);
  });

  test('has one pseudonym for a person and for a company, whatever the contract', async () => {
    const seen = await newly(async () => {
      const contract = await buildSigned(api, matcher, fourWeeks(0));
      await changeNow(api, matcher, {
        contract,
        mutation: 'changeContractTerms',
        startsOn: '2027-01-15',
        term: { ...term, paidAmount: '66.00', clientAmount: '90.00' },
      });
    });

    expect(seen.map(({ amount }) => amount)).toEqual(['60.00', '66.00', '80.00', '90.00']);
    for (const key of ['person_key', 'company_key']) expect(new Set(seen.map((row) => String(row[key]))).size).toBe(1);
    expect(new Set(seen.map((row) => String(row['term_key']))).size).toBe(2);
    expect(await amiss()).toEqual([]);
  });

  test('arises of the term of a renewal', async () => {
    const contract = await buildSigned(api, matcher, fourWeeks(3));

    const seen = await newly(() =>
      changeNow(api, matcher, {
        contract,
        mutation: 'renewContract',
        plannedEndOn: fourWeeks(4).plannedEndOn,
        term: { ...term, unit: ContractUnit.MONTH, paidAmount: '5000.00', clientAmount: '6000.00' },
      }),
    );

    expect(seen).toMatchObject([
      { basis: 'PAID_TO_ENGINEER', unit: 'MONTH', amount: '5000.00' },
      { basis: 'CLIENT_PRICE_MARKETPLACE', unit: 'MONTH', amount: '6000.00' },
    ]);
  });

  test('is withdrawn when its term is replaced before it held a day, and stays on record', async () => {
    const seen = await newly(async () => {
      const contract = await buildSigned(api, matcher, fourWeeks(6));
      await changeNow(api, matcher, {
        contract,
        mutation: 'changeContractTerms',
        startsOn: fourWeeks(6).startsOn,
        term: { ...term, paidAmount: '61.00' },
      });
    });

    expect(seen.map(({ amount, is_withdrawn: isWithdrawn }) => [amount, isWithdrawn])).toEqual([
      ['60.00', true],
      ['61.00', false],
      ['80.00', true],
      ['80.00', false],
    ]);
    expect(await amiss()).toEqual([]);
  });

  test('arises of raw SQL too, and of terms of a draft only once they are signed', async () => {
    const contract = await buildContract(api, matcher, fourWeeks(9));
    const replaced = await newly(() =>
      changeNow(api, matcher, {
        contract,
        mutation: 'changeContractTerms',
        startsOn: fourWeeks(9).startsOn,
        term: { ...term, paidAmount: '59.00' },
      }),
    );
    const seen = await newly(() => signedByHand(contract));

    expect(replaced).toEqual([]);
    expect(seen.map(({ amount }) => amount)).toEqual(['59.00', '80.00']);
    expect(await amiss()).toEqual([]);
  });

  test('knows the region of both sides by their countries, and none where nothing is published of it', async () => {
    const contract = await buildContract(api, matcher, fourWeeks(12));
    const { candidate_id: candidate, company_id: company } = await rowOf(contract);
    await api.asApp(`update candidate set country = 'PL' where id = $1`, [candidate]);
    await api.asApp(`update company set country = 'NZ' where id = $1`, [company]);

    const seen = await newly(() => signedByHand(contract));

    expect(seen).toMatchObject([
      { developer_region: 'EASTERN_EUROPE', client_region: null },
      { developer_region: 'EASTERN_EUROPE', client_region: null },
    ]);
  });

  test('is made by nobody by hand', async () => {
    const forged = `insert into rate_observation select gen_random_uuid(), sha256(term_key), person_key, company_key, basis, unit,
      currency, 999, starts_in, agreed_in, seniority, specialization, technology, developer_region, client_region
      from rate_observation limit 1`;

    expect(await refusedBy(api, forged)).toBe('42501');
    expect(await refusedBy(api, `insert into rate_withdrawal select term_key, agreed_in from rate_observation`)).toBe(
      '42501',
    );
  });
});

test('a country is in the region in which sources name it', async () => {
  interface Named {
    readonly region?: string;
    readonly country?: readonly string[];
  }
  const named = ((await publishedRows(api)) as Named[]).flatMap(({ region, country = [] }) =>
    country.flatMap((one) => (region === undefined ? [] : [{ country: one, region }])),
  );
  const regions = await api.asApp('select country, region from country_region');

  expect(named.length).toBeGreaterThan(10);
  for (const { country, region } of named) expect(regions).toContainEqual({ country, region });
});

async function signedByHand(contract: BuiltContract): Promise<void> {
  const at = api.clock.now.toISOString();
  await api.asApp(
    `do $$ begin
       insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id)
         values (gen_random_uuid(), '${at}', '${contract.key}', 2, 'K2', 'DRAFT', 'PENDING_SIGNATURE', '${matcher.viewer.id}'),
           (gen_random_uuid(), '${at}', '${contract.key}', 3, 'K4', 'PENDING_SIGNATURE', 'ACTIVE', '${matcher.viewer.id}');
       insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id)
         values (gen_random_uuid(), '${at}', '${contract.match.key}', 6, 'M10', 'CLIENT_ACCEPTED', 'CONTRACTED', '${matcher.viewer.id}');
     end $$`,
  );
}
