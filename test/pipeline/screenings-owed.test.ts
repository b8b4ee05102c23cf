import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { approve, buildCompany } from '../support/build-company.ts';
import { openRound, recordChecks } from '../support/build-screening.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
const start = new Date('2026-11-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

const document = `{ viewer { obligations(first: 100) { kind dueAt nextAction subject { __typename id } } } }`;

async function owedBy(person: Person): Promise<unknown> {
  const { data, errors } = await api.run(person, document);
  expect(errors).toEqual([]);
  return (data?.['viewer'] as { obligations: unknown }).obligations; // its own document
}

test('a round is owed by whoever sees it through: its checks, and then the decision', async () => {
  api.clock.now = start;
  const [screener, other] = [await api.person(Role.COMPANY_SCREENER), await api.person(Role.COMPANY_SCREENER)];
  const { key } = await buildCompany(api, screener);
  const round = await openRound(api, screener, key);
  const owed = {
    kind: 'SCREENING',
    dueAt: '2026-12-01T10:00:00.000Z',
    subject: { __typename: 'CompanyScreening', id: toGlobalId('CompanyScreening', round) },
  };

  expect(await owedBy(screener)).toEqual([{ ...owed, nextAction: 'recordScreeningCheck' }]);
  await recordChecks(api, screener, { round });
  expect(await owedBy(screener)).toEqual([{ ...owed, nextAction: 'decideCompanyScreening' }]);
  expect(await owedBy(other)).toEqual([]);
});

test('a renewal is owed thirty days ahead, by the owner and whoever saw the passed round through, until it is open', async () => {
  api.clock.now = start;
  const [screener, owner] = [await api.person(Role.COMPANY_SCREENER), await api.person(Role.COMPANY_SCREENER)];
  const matcher = await api.person(Role.MATCHER);
  const { key } = await buildCompany(api, owner);
  await buildCompany(api, matcher);
  await approve(api, screener, key);
  const owed = {
    kind: 'RENEWAL',
    dueAt: '2027-11-25T00:00:00.000Z',
    nextAction: 'openCompanyScreening',
    subject: { __typename: 'Company', id: toGlobalId('Company', key) },
  };

  api.clock.now = new Date('2027-10-25T23:59:59.000Z');
  expect(await owedBy(owner)).toEqual([]);
  api.clock.now = new Date('2027-10-26T00:00:00.000Z');
  expect(await owedBy(owner)).toEqual([owed]);
  expect(await owedBy(screener)).toEqual([owed]);
  expect(await owedBy(matcher)).toEqual([]);
  await openRound(api, screener, key);
  expect(await owedBy(owner)).toEqual([]);
});
