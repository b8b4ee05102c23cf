import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { confirmListingTerms } from '../../src/vetting/confirm-listing-terms.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { buildRated, call, caseInput } from '../support/build-decision.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

/** Advances and says what refused it, and that nothing but the audit changed. */
async function refused(person: Person, key: string) {
  const input = await caseInput(api, key);
  const before = await contentsOf(api);
  const { codes, blockers } = await call(api, person, 'advanceVettingCase', input);
  expect(await contentsOf(api)).toEqual(before);
  return { codes, blockers };
}

describe('advancing from the listing', () => {
  /** A case at the last stage with what its interviews found. */
  async function atListing(): Promise<string> {
    const soft = await buildRated(api, { stage: VettingStage.SOFT_SKILLS_INTERVIEW });
    const { uuid } = soft.vettingCase;
    await call(api, recruiter, 'advanceVettingCase', { ...(await caseInput(api, uuid)), verifiedEnglish: 'ADVANCED' });
    const startsAt = new Date(api.clock.now.getTime() - 4 * 3_600_000);
    const panel = await buildRated(api, { of: soft, startsAt, ratings: ['YES', 'STRONG_YES'] });
    const claimVerdicts = panel.claims.map(({ id }) => ({ specializationClaimId: id, verdict: 'VERIFIED' }));
    await call(api, recruiter, 'advanceVettingCase', {
      ...(await caseInput(api, uuid)),
      assessedSeniority: 'SENIOR',
      claimVerdicts,
    });
    return uuid;
  }

  test('waits for the terms', async () => {
    expect(await refused(recruiter, await atListing())).toMatchObject({ blockers: ['TERMS_NOT_CONFIRMED'] });
  });

  test('grants the credential and lists the candidate in one go', async () => {
    const key = await atListing();
    await confirmListingTerms(api.context(recruiter), {
      ...(await caseInput(api, key)),
      consentAt: api.clock.now,
      rate: '62.50',
      hoursPerWeek: 30,
      startsOn: '2026-12-07',
    });

    const { payload, errors } = await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));

    expect(errors).toEqual([]);
    expect(payload).toMatchObject({ vettingCase: { status: 'PASSED', stage: 'LISTING' } });
    const listed = `select c.verified_english, c.assessed_seniority, l.status, l.rate, l.hours_per_week
      from vetting_credential c join talent_listing l on l.credential_id = c.id where c.vetting_case_id = $1`;
    expect(await api.asApp(listed, [key])).toEqual([
      {
        verified_english: 'ADVANCED',
        assessed_seniority: 'SENIOR',
        status: 'ACTIVE',
        rate: '62.50',
        hours_per_week: 30,
      },
    ]);
    const decided = 'select stage, outcome from decision where vetting_case_id = $1 order by decided_at, stage';
    expect(await api.asApp(decided, [key])).toHaveLength(3);
  });

  test('does not move a case that has passed', async () => {
    const key = await atListing();
    await confirmListingTerms(api.context(recruiter), {
      ...(await caseInput(api, key)),
      consentAt: api.clock.now,
      rate: '40',
      hoursPerWeek: 20,
      startsOn: '2026-12-07',
    });
    await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));

    expect(await refused(head, key)).toMatchObject({ codes: ['ILLEGAL_TRANSITION'], blockers: ['NOT_FROM_HERE'] });
  });
});
