import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { confirmListingTerms } from '../../src/vetting/confirm-listing-terms.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { buildRated, buildRejected, call, caseInput } from '../support/build-decision.ts';
import type { Panel } from '../support/build-scorecard.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let listed: Panel;
let rejected: Panel;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  listed = await buildListed();
  rejected = (await buildRejected(api)).panel;
});

afterAll(() => api.close());

/** A case that went all the way; its panel is that of the technical interview. */
const buildListed = async (): Promise<Panel> => {
  const soft = await buildRated(api, { stage: VettingStage.SOFT_SKILLS_INTERVIEW });
  const key = soft.vettingCase.uuid;
  await call(api, recruiter, 'advanceVettingCase', { ...(await caseInput(api, key)), verifiedEnglish: 'ADVANCED' });
  const startsAt = new Date(api.clock.now.getTime() - 4 * 3_600_000);
  const panel = await buildRated(api, { of: soft, startsAt });
  const claimVerdicts = panel.claims.map(({ id }) => ({ specializationClaimId: id, verdict: 'VERIFIED' }));
  const judged = { ...(await caseInput(api, key)), assessedSeniority: 'SENIOR', claimVerdicts };
  await call(api, recruiter, 'advanceVettingCase', judged);
  await confirmListingTerms(api.context(recruiter), {
    ...(await caseInput(api, key)),
    consentAt: api.clock.now,
    rate: '62.50',
    hoursPerWeek: 30,
    startsOn: '2026-12-07',
  });
  await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));
  return panel;
};

/** Every row about a case that has an id, by type. */
const idsOf = async ({ vettingCase: { uuid } }: Panel): Promise<string[]> => {
  const ofCase = (table: string): string => `select id from ${table} where vetting_case_id = $1`;
  const parts: readonly (readonly [string, string])[] = [
    ['VettingCase', 'select id from vetting_case where id = $1'],
    ['Candidate', 'select candidate_id as id from vetting_case where id = $1'],
    [
      'SpecializationClaim',
      'select id from specialization_claim where candidate_id in (select candidate_id from vetting_case where id = $1)',
    ],
    ['StageTransition', ofCase('stage_transition')],
    ['Interview', ofCase('interview')],
    ['InterviewParticipant', ofCase('interview_participant')],
    ['Scorecard', ofCase('scorecard')],
    ['AttributeRating', `select id from attribute_rating where ${inScorecards}`],
    ['Evidence', `select id from evidence where ${inScorecards}`],
    ['ScorecardVersion', `select id from scorecard_version where ${inScorecards}`],
    ['Decision', ofCase('decision')],
    [
      'DecisionReason',
      'select r.id from decision_reason r join decision d on d.id = r.decision_id where d.vetting_case_id = $1',
    ],
    ['FeedbackLetter', ofCase('feedback_letter')],
    [
      'LetterItem',
      'select i.id from letter_item i join feedback_letter l on l.id = i.letter_id where l.vetting_case_id = $1',
    ],
    ['ListingTerms', ofCase('listing_terms')],
    ['VettingCredential', ofCase('vetting_credential')],
    [
      'TalentListing',
      'select t.id from talent_listing t join vetting_credential c on c.id = t.credential_id where c.vetting_case_id = $1',
    ],
  ];
  const lists = parts.map(async ([type, text]) =>
    (await api.asApp(text, [uuid])).map(({ id }) => toGlobalId(type, String(id))),
  );
  return (await Promise.all(lists)).flat();
};

const inScorecards = 'scorecard_id in (select id from scorecard where vetting_case_id = $1)';

/** How many rows of each type somebody sees of a case, whatever way is taken to them. */
const seenBy = async (person: Person, panel: Panel): Promise<Record<string, number>> => {
  const ids = await idsOf(panel);
  const { data, errors } = await api.run(person, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    ids,
  });
  expect(errors).toEqual([]);
  const nodes = (data?.['nodes'] as ({ __typename: string } | null)[]).filter((node) => node !== null);
  const byType = Map.groupBy(nodes, (node) => node.__typename);
  return Object.fromEntries([...byType].map(([type, rows]) => [type, rows.length]));
};

const others = { VettingCase: 1, Candidate: 1, SpecializationClaim: 1 };

describe('an interviewer', () => {
  test('sees nothing of a case that others work on', async () => {
    const stranger = await api.person(Role.INTERVIEWER);

    expect(await seenBy(stranger, listed)).toEqual({});
    expect(await seenBy(stranger, rejected)).toEqual({});
  });

  test('sees of an assigned case the own interview, scorecards of that stage, and decisions, but no credential', async () => {
    expect(await seenBy(listed.seats[0], listed)).toEqual({
      ...others,
      StageTransition: 5,
      Interview: 1,
      InterviewParticipant: 2,
      Scorecard: 2,
      AttributeRating: 12,
      Evidence: 2,
      ScorecardVersion: 2,
      Decision: 3,
    });
  });

  test('helps with the draft of a letter about an own technical interview', async () => {
    expect(await seenBy(rejected.seats[0], rejected)).toMatchObject({ FeedbackLetter: 1, DecisionReason: 1 });
  });
});

describe('a matcher', () => {
  test('sees the listed person, the credential and the listing, and nothing of how they were judged', async () => {
    const matcher = await api.person(Role.MATCHER);

    expect(await seenBy(matcher, listed)).toEqual({
      Candidate: 1,
      SpecializationClaim: 1,
      VettingCredential: 1,
      TalentListing: 1,
    });
  });

  test('sees nobody who is not listed', async () => {
    const matcher = await api.person(Role.MATCHER);

    expect(await seenBy(matcher, rejected)).toEqual({});
  });
});

describe('rights of several roles', () => {
  test('add up row by row: who is assigned but not listed shows no contact details to an interviewer who matches', async () => {
    const both = await api.person(Role.INTERVIEWER, Role.MATCHER);
    const colleague = await api.person(Role.INTERVIEWER);
    const assigned = await buildRated(api, { people: [both, colleague] });
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Candidate {
      handle identity { name email phoneE164 } desiredRate { min { amount } } goals { avoid } } } }`;
    const ids = (await Promise.all([listed, assigned].map(idsOf))).flat().filter((id) => isOf('Candidate', id));

    const { data, errors } = await api.run(both, document, { ids });

    const name = expect.stringMatching(/^Applicant /);
    expect(errors).toEqual([]);
    expect(data?.['nodes']).toMatchObject([
      { identity: { name, email: expect.stringContaining('@candidates.example') } },
      { identity: { name, email: null, phoneE164: null }, desiredRate: null, goals: null },
    ]);
  });

  test.each([Role.ADMIN, Role.COMPANY_SCREENER, Role.ANALYST])('show no row of a case to %s', async (role) => {
    const person = await api.person(role);

    expect(await seenBy(person, listed)).toEqual({});
  });
});

const isOf = (type: string, id: string): boolean =>
  atob(id.replaceAll('-', '+').replaceAll('_', '/')).startsWith(`${type}:`);
