import { Role } from '../../src/kernel/role.ts';
import { confirmListingTerms } from '../../src/vetting/confirm-listing-terms.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { buildRated, call, caseInput } from './build-decision.ts';
import type { Panel } from './build-scorecard.ts';
import type { TestApi } from './test-api.ts';

/** A case at its last stage, terms not confirmed yet; its panel is that of the technical interview. */
export async function buildAtListing(api: TestApi): Promise<Panel> {
  const recruiter = await api.person(Role.RECRUITER);
  const soft = await buildRated(api, { stage: VettingStage.SOFT_SKILLS_INTERVIEW });
  const key = soft.vettingCase.uuid;
  await call(api, recruiter, 'advanceVettingCase', { ...(await caseInput(api, key)), verifiedEnglish: 'ADVANCED' });
  const startsAt = new Date(api.clock.now.getTime() - 4 * 3_600_000);
  const panel = await buildRated(api, { of: soft, startsAt });
  const claimVerdicts = panel.claims.map(({ id }) => ({ specializationClaimId: id, verdict: 'VERIFIED' }));
  const judged = { ...(await caseInput(api, key)), assessedSeniority: 'SENIOR', claimVerdicts };
  await call(api, recruiter, 'advanceVettingCase', judged);
  return panel;
}

/** A case that went all the way, so that its candidate is listed. */
export async function buildListed(api: TestApi): Promise<Panel> {
  const panel = await buildAtListing(api);
  const recruiter = await api.person(Role.RECRUITER);
  const key = panel.vettingCase.uuid;
  await confirmListingTerms(api.context(recruiter), {
    ...(await caseInput(api, key)),
    consentAt: api.clock.now,
    rate: '62.50',
    hoursPerWeek: 30,
    startsOn: '2026-12-07',
  });
  await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));
  return panel;
}
