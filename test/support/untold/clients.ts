import { toGlobalId } from '../../../src/kernel/global-id.ts';
import { Role } from '../../../src/kernel/role.ts';
import { MatchStatus } from '../../../src/matching/match.states.ts';
import { approve, buildCompany, companyInput } from '../build-company.ts';
import { buildSigned, changeNow, term } from '../build-contract.ts';
import { versionOf } from '../build-decision.ts';
import { buildMatch, buildTalent } from '../build-match.ts';
import { buildListing, buildProject, changeListing } from '../build-project.ts';
import { aRate } from '../build-rates.ts';
import { buildRematch } from '../build-rematch.ts';
import type { Cast, Untold } from './cast.ts';

/** Somebody who is listed, as they are now. */
const listed = async ({ api }: Cast) => {
  const { id, key } = await buildTalent(api);
  return { talentListingId: id, version: await versionOf(api, 'talent_listing', key) };
};

/** A contract that was signed, as it is now. */
const signed = async ({ api, matcher }: Cast) => {
  const contract = await buildSigned(api, matcher, { plannedEndOn: '2027-06-30' });
  return { contract, seen: { contractId: contract.id, version: 3 } };
};

const paused = { reason: 'On leave', until: '2026-12-24' };

/** What else is done to those who are listed, and to companies, their listings, contracts and prices. */
export const untoldOfClients: Untold = {
  addCompanyContact: async ({ api, matcher }) => ({
    by: matcher,
    input: {
      companyId: (await buildCompany(api, matcher)).id,
      version: 1,
      name: 'Second',
      email: 'second@example.org',
      isDecisionMaker: false,
      isPrimary: false,
    },
  }),
  updateCompany: async ({ api, matcher }) => ({
    by: matcher,
    input: { companyId: (await buildCompany(api, matcher)).id, version: 1, description: 'They insure ships.' },
  }),
  offboardCompany: async ({ api, matcher }) => {
    const { key } = await buildCompany(api, matcher);
    await approve(api, matcher, key);
    return { by: matcher, input: { ...(await companyInput(api, key)), reason: 'They hire nobody' } };
  },
  updateProject: async ({ api, matcher }) => {
    const { id: companyId } = await buildCompany(api, matcher);
    return {
      by: matcher,
      input: { projectId: (await buildProject(api, matcher, { companyId })).id, version: 1, cloud: 'AWS' },
    };
  },
  returnListingToDraft: async ({ api, matcher }) => {
    const { id: projectListingId } = await buildListing(api, matcher);
    await changeListing(api, matcher, 'submitListingForReview', { projectListingId, version: 1 });
    return { by: matcher, input: { projectListingId, version: 2, reason: 'Too vague' } };
  },
  saveListingDraft: async ({ api, matcher }) => ({
    by: matcher,
    input: { projectListingId: (await buildListing(api, matcher)).id, version: 1, title: 'Backend Engineer' },
  }),
  proposeMatch: async ({ api, matcher }) => {
    const { talent, listing } = await buildMatch(api, matcher, { status: MatchStatus.SUGGESTED });
    return { by: matcher, input: { talentListingId: talent.id, projectListingId: listing.id, version: 1 } };
  },
  importRateBenchmarks: ({ head }) => Promise.resolve({ by: head, input: { rows: [aRate('sent-again')] } }),
  addTimeOff: async (cast) => ({
    by: cast.matcher,
    input: { ...(await listed(cast)), startsOn: '2026-12-21', endsOn: '2026-12-31' },
  }),
  confirmAvailability: async (cast) => ({
    by: cast.matcher,
    input: { ...(await listed(cast)), availableFrom: '2026-12-07', hoursPerWeek: 35 },
  }),
  pauseTalentListing: async (cast) => ({ by: cast.matcher, input: { ...(await listed(cast)), ...paused } }),
  resumeTalentListing: async (cast) => {
    const { talentListingId, version } = await listed(cast);
    const text = `mutation ($input: PauseTalentListingInput!) { pauseTalentListing(input: $input) { errors { code } } }`;
    await cast.api.run(cast.matcher, text, { input: { talentListingId, version, ...paused } });
    return { by: cast.matcher, input: { talentListingId, version: version + 1 } };
  },
  delistTalent: async (cast) => ({ by: cast.matcher, input: { ...(await listed(cast)), reason: 'Took a job' } }),
  revokeCredential: async ({ api, head }) => ({
    by: head,
    input: {
      vettingCredentialId: toGlobalId('VettingCredential', (await buildTalent(api)).credential),
      version: 1,
      reason: 'Was not them',
    },
  }),
  changeContractTerms: async (cast) => ({
    by: cast.matcher,
    input: { ...(await signed(cast)).seen, startsOn: '2027-01-04', term: { ...term, paidAmount: '61.00' } },
  }),
  renewContract: async (cast) => ({
    by: cast.matcher,
    input: { ...(await signed(cast)).seen, plannedEndOn: '2027-09-30' },
  }),
  resumeContract: async (cast) => {
    const { contract, seen } = await signed(cast);
    await changeNow(cast.api, cast.matcher, { contract, mutation: 'pauseContract', reason: 'No budget' });
    return { by: cast.matcher, input: { ...seen, version: 4 } };
  },
  completeOnboardingItem: async (cast) => {
    const { contract, seen } = await signed(cast);
    const text = 'select id from onboarding_item where contract_id = $1 order by position limit 1';
    const [row] = await cast.api.asApp(text, [contract.key]);
    const onboardingItemId = toGlobalId('OnboardingItem', String(row?.['id']));
    return { by: cast.matcher, input: { ...seen, onboardingItemId, note: 'Invited' } };
  },
  assignRematchCase: async ({ api, matcher }) => ({
    by: matcher,
    input: {
      rematchCaseId: (await buildRematch(api, matcher)).id,
      version: 1,
      ownerId: (await api.person(Role.MATCHER)).id,
    },
  }),
};
