import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildCase, type BuiltCase, moveBuilt } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const { ADVANCE } = VettingMove;

const confirmListingTerms = `mutation ($input: ConfirmListingTermsInput!) {
  confirmListingTerms(input: $input) {
    vettingCase {
      version waitingOn pausedAt deadline
      terms { consentAt rate { amount currency } hoursPerWeek startsOn confirmedBy { name } }
    }
    errors { code path currentVersion }
  }
}`;

const terms = { consentAt: '2026-11-24T09:00:00Z', rate: '55.50', hoursPerWeek: 30, startsOn: '2026-12-14' };

/** A case at the listing stage; its four moves have left it at version 4. */
async function buildListing(): Promise<BuiltCase> {
  const built = await buildCase(api, recruiter);
  await moveBuilt(api, recruiter, { key: built.key, steps: [ADVANCE, ADVANCE, ADVANCE] });
  return built;
}

describe('confirmListingTerms', () => {
  test('keeps the terms, and starts the clock that waited on the candidate', async () => {
    const { id, key } = await buildListing();
    const waiting = 'select waiting_on, remaining_minutes, deadline from vetting_case where id = $1';
    expect(await api.asApp(waiting, [key])).toEqual([
      { waiting_on: 'CANDIDATE', remaining_minutes: 2700, deadline: null },
    ]);

    const { data, errors } = await api.run(recruiter, confirmListingTerms, {
      input: { vettingCaseId: id, version: 4, ...terms },
    });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      confirmListingTerms: {
        vettingCase: {
          version: 5,
          waitingOn: 'RECRUITER',
          pausedAt: null,
          deadline: '2026-12-01T10:00:00.000Z',
          terms: {
            consentAt: '2026-11-24T09:00:00.000Z',
            rate: { amount: '55.50', currency: 'USD' },
            hoursPerWeek: 30,
            startsOn: '2026-12-14',
            confirmedBy: { name: recruiter.name },
          },
        },
        errors: [],
      },
    });
  });

  test('takes new terms in place of the old', async () => {
    const { id, key } = await buildListing();
    const confirm = (version: number, stated: object) =>
      api.run(recruiter, confirmListingTerms, { input: { vettingCaseId: id, version, ...terms, ...stated } });
    await confirm(4, {});

    const { data } = await confirm(5, { rate: '60' });

    expect(data).toMatchObject({
      confirmListingTerms: { vettingCase: { version: 6, terms: { rate: { amount: '60.00' } } }, errors: [] },
    });
    const rows = 'select count(*)::int as terms from listing_terms where vetting_case_id = $1';
    expect(await api.asApp(rows, [key])).toEqual([{ terms: 1 }]);
    const former = `select s.content->>'rate' as rate from superseded_row s join listing_terms t on t.id = s.row_id
      where t.vetting_case_id = $1`;
    expect(await api.asApp(former, [key])).toEqual([{ rate: '55.50' }]);
  });

  test.each([
    ['consent that lies ahead', { consentAt: '2026-11-24T10:00:01Z' }, 'INVALID', ['consentAt']],
    ['a first day before the application', { startsOn: '2026-11-23' }, 'INVALID', ['startsOn']],
    ['a rate of nothing', { rate: '0' }, 'INVALID', ['rate']],
    ['no hours', { hoursPerWeek: 0 }, 'INVALID', ['hoursPerWeek']],
    ['more hours than a week has', { hoursPerWeek: 81 }, 'INVALID', ['hoursPerWeek']],
    ['a stale version', { version: 3 }, 'STALE', ['version']],
  ])('refuses %s, and changes nothing', async (_name, stated, code, path) => {
    const { id } = await buildListing();
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, confirmListingTerms, {
      input: { vettingCaseId: id, version: 4, ...terms, ...stated },
    });

    expect(data).toMatchObject({ confirmListingTerms: { vettingCase: null, errors: [{ code, path }] } });
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses before the last stage, and leaves one row in the audit', async () => {
    const { id, key } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, confirmListingTerms, {
      input: { vettingCaseId: id, version: 1, ...terms },
    });

    expect(data).toMatchObject({
      confirmListingTerms: { errors: [{ code: 'ILLEGAL_TRANSITION', path: ['vettingCaseId'] }] },
    });
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, key)).toEqual([{ action: 'confirmListingTerms', code: 'ILLEGAL_TRANSITION' }]);
  });

  test.each([Role.INTERVIEWER, Role.MATCHER, Role.ANALYST, Role.ADMIN])('is refused to %s', async (role) => {
    const { id } = await buildListing();
    const other = await api.person(role);
    const before = await contentsOf(api);

    const { data } = await api.run(
      other,
      'mutation ($input: ConfirmListingTermsInput!) { confirmListingTerms(input: $input) { errors { code } } }',
      { input: { vettingCaseId: id, version: 4, ...terms } },
    );

    expect(data).toEqual({ confirmListingTerms: { errors: [{ code: 'NOT_ALLOWED' }] } });
    expect(await contentsOf(api)).toEqual(before);
  });
});
