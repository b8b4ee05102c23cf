import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { ReviewCriterion } from '../../src/vetting/vetting.enums.ts';
import { buildRated, buildReviewed, call, caseInput, stateOf } from '../support/build-decision.ts';
import { buildPanel, type Panel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
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

const { SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;

const softSkills = { stage: SOFT_SKILLS_INTERVIEW };

/** What the technical stage asks for, all claims verified. */
function technicalFacts(panel: Panel): object {
  const claimVerdicts = panel.claims.map(({ id }) => ({ specializationClaimId: id, verdict: 'VERIFIED' }));
  return { assessedSeniority: 'SENIOR', claimVerdicts };
}

/** Advances and says what refused it, and that nothing but the audit changed. */
async function refused(person: Person, key: string, more: object = {}) {
  const input = await caseInput(api, key);
  const before = await contentsOf(api);
  const { codes, blockers, errors } = await call(api, person, 'advanceVettingCase', { ...input, ...more });
  expect(await contentsOf(api)).toEqual(before);
  return { codes, blockers, path: errors[0]?.path, refusals: await refusalsOf(api, key) };
}

describe('from the profile review', () => {
  test('goes to soft skills, with a decision and an audit row', async () => {
    const { key } = await buildReviewed(api, recruiter);

    const { payload, errors } = await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));

    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      vettingCase: { status: 'OPEN', stage: 'SOFT_SKILLS_INTERVIEW' },
      decision: { stage: 'PROFILE_REVIEW', outcome: 'ADVANCE' },
    });
    const audit = `select action from audit_event where object_id = $1 and outcome = 'DONE' order by action`;
    expect((await api.asApp(audit, [key])).map(({ action }) => action)).toEqual([
      'vettingCase.advanced',
      'vettingCase.opened',
      'vettingCase.profileReviewed',
    ]);
  });

  test('waits for the review', async () => {
    const { key } = await buildCase(api, recruiter);

    expect(await refused(head, key)).toMatchObject({ codes: ['BLOCKED'], blockers: ['PROFILE_REVIEW_MISSING'] });
  });

  test('stops a recruiter at a criterion that is not met', async () => {
    const { key } = await buildReviewed(api, recruiter, [ReviewCriterion.EXPERIENCE]);

    expect(await refused(recruiter, key)).toEqual({
      codes: ['BLOCKED'],
      blockers: ['CRITERION_NOT_MET'],
      path: [],
      refusals: [{ action: 'advanceVettingCase', code: 'BLOCKED' }],
    });
  });

  test('lets the head override it, on record', async () => {
    const { key } = await buildReviewed(api, recruiter, [ReviewCriterion.EXPERIENCE]);
    const criterionOverrides = [{ criterion: 'EXPERIENCE', reason: 'Two years at a bank weigh more' }];

    const { errors } = await call(api, head, 'advanceVettingCase', {
      ...(await caseInput(api, key)),
      criterionOverrides,
    });

    expect(errors).toEqual([]);
    const overrides = `select c.override_reason from profile_criterion c join profile_review r on r.id = c.review_id
      where r.vetting_case_id = $1 and c.override_reason is not null`;
    expect(await api.asApp(overrides, [key])).toEqual([{ override_reason: 'Two years at a bank weigh more' }]);
  });

  test('refuses a field of another stage', async () => {
    const { key } = await buildReviewed(api, recruiter);

    expect(await refused(recruiter, key, { verifiedEnglish: 'ADVANCED' })).toMatchObject({
      codes: ['INVALID'],
      path: ['verifiedEnglish'],
    });
  });

  test.each([[Role.INTERVIEWER], [Role.ADMIN], [Role.MATCHER], [Role.ANALYST], [Role.COMPANY_SCREENER]])(
    'is not for %s',
    async (role) => {
      const { key } = await buildReviewed(api, recruiter);
      const stranger = await api.person(role);

      expect(await refused(stranger, key)).toMatchObject({
        codes: ['NOT_ALLOWED'],
        refusals: [{ action: 'advanceVettingCase', code: 'NOT_ALLOWED' }],
      });
    },
  );

  test('refuses a stale version and says the current one', async () => {
    const { key } = await buildReviewed(api, recruiter);
    const input = await caseInput(api, key);

    const { errors } = await call(api, recruiter, 'advanceVettingCase', { ...input, version: input.version - 1 });

    expect(errors).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: input.version }]);
    expect(await stateOf(api, key)).toBe('OPEN/PROFILE_REVIEW');
  });

  test.each([
    ['malformed', 'nonsense'],
    ['of another type', 'VXNlcjowMTkzMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA'],
  ])('does not find a case whose id is %s', async (_name, vettingCaseId) => {
    const { errors } = await call(api, recruiter, 'advanceVettingCase', { vettingCaseId, version: 1 });

    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['vettingCaseId'] }]);
  });
});

describe('from soft skills', () => {
  test('goes to the technical interview with the English that was verified', async () => {
    const { vettingCase } = await buildRated(api, softSkills);

    const { payload, errors } = await call(api, recruiter, 'advanceVettingCase', {
      ...(await caseInput(api, vettingCase.uuid)),
      verifiedEnglish: 'UPPER_INTERMEDIATE',
    });

    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      vettingCase: { stage: 'TECHNICAL_INTERVIEW' },
      decision: { verifiedEnglish: 'UPPER_INTERMEDIATE' },
    });
  });

  test('waits for a scorecard, whoever asks', async () => {
    const { vettingCase } = await buildPanel(api, { stage: SOFT_SKILLS_INTERVIEW });

    expect(await refused(head, vettingCase.uuid)).toMatchObject({
      codes: ['BLOCKED'],
      blockers: ['NO_SCORECARD', 'SCORECARDS_OWED', 'ENGLISH_NOT_VERIFIED'],
    });
  });

  test('keeps the override of English from a recruiter', async () => {
    const { vettingCase } = await buildRated(api, softSkills);
    const more = { verifiedEnglish: 'INTERMEDIATE', englishOverrideReason: 'Writes perfectly' };

    expect(await refused(recruiter, vettingCase.uuid, more)).toMatchObject({
      blockers: ['OVERRIDE_HEAD_ONLY', 'ENGLISH_BELOW_BAR'],
    });
  });

  test('lets the head override the English', async () => {
    const { vettingCase } = await buildRated(api, softSkills);

    const { payload } = await call(api, head, 'advanceVettingCase', {
      ...(await caseInput(api, vettingCase.uuid)),
      verifiedEnglish: 'INTERMEDIATE',
      englishOverrideReason: 'Writes perfectly',
    });

    expect(payload).toMatchObject({ vettingCase: { stage: 'TECHNICAL_INTERVIEW' }, errors: [] });
  });
});

describe('from the technical interview', () => {
  test('lists with seniority and claims, weighing every submitted scorecard', async () => {
    const panel = await buildRated(api);
    const { uuid } = panel.vettingCase;

    const { payload, errors } = await call(api, recruiter, 'advanceVettingCase', {
      ...(await caseInput(api, uuid)),
      ...technicalFacts(panel),
      concerns: [{ code: 'NO_AI_INTEGRATION_AWARENESS', text: 'Knows it from reading' }],
    });

    expect(errors).toEqual([]);
    expect(payload).toMatchObject({ vettingCase: { stage: 'LISTING' }, decision: { assessedSeniority: 'SENIOR' } });
    expect(await api.asApp('select status from specialization_claim where id = $1', [panel.claims[0]?.uuid])).toEqual([
      { status: 'VERIFIED' },
    ]);
    const hashes = `select v.content_hash from scorecard_version v join scorecard s on s.id = v.scorecard_id
      where s.vetting_case_id = $1 order by v.submitted_at, v.id`;
    const [decision] = await api.asApp('select weighed from decision where vetting_case_id = $1', [uuid]);
    const weighed = decision?.['weighed'] as { contentHash: string }[];
    expect(weighed.map(({ contentHash }) => contentHash)).toEqual(
      (await api.asApp(hashes, [uuid])).map(({ content_hash: hash }) => hash),
    );
    expect(weighed).toHaveLength(2);
  });

  test('is the head’s when one recommends against', async () => {
    const panel = await buildRated(api, { ratings: ['YES', 'NO'] });

    expect(await refused(recruiter, panel.vettingCase.uuid, technicalFacts(panel))).toMatchObject({
      blockers: ['HEAD_ONLY'],
    });
    const { errors } = await call(api, head, 'advanceVettingCase', {
      ...(await caseInput(api, panel.vettingCase.uuid)),
      ...technicalFacts(panel),
    });
    expect(errors).toEqual([]);
  });

  test('asks for seniority and a verdict on each claim', async () => {
    const panel = await buildRated(api);

    expect(await refused(recruiter, panel.vettingCase.uuid)).toMatchObject({
      blockers: ['SENIORITY_MISSING', 'CLAIM_VERDICT_MISSING'],
    });
  });

  test('ends the debts when it says why, and cancels what is still to come', async () => {
    const panel = await buildRated(api, { ratings: ['YES'] });
    const { uuid } = panel.vettingCase;
    const startsAt = new Date(api.clock.now.getTime() + 86_400_000);
    const later = await buildPanel(api, { of: panel, startsAt });

    expect(await refused(recruiter, uuid, technicalFacts(panel))).toMatchObject({ blockers: ['SCORECARDS_OWED'] });
    const { errors } = await call(api, recruiter, 'advanceVettingCase', {
      ...(await caseInput(api, uuid)),
      ...technicalFacts(panel),
      debtsEndedReason: 'The second interviewer fell ill',
    });

    expect(errors).toEqual([]);
    const seats = `select feedback, count(*)::int from interview_participant where vetting_case_id = $1 group by 1 order by 1`;
    expect(await api.asApp(seats, [uuid])).toEqual([
      { feedback: 'ENDED', count: 3 },
      { feedback: 'SUBMITTED', count: 1 },
    ]);
    const status = 'select status from interview where id = $1';
    expect(await api.asApp(status, [later.interview.uuid])).toEqual([{ status: 'CANCELLED' }]);
    expect(await api.asApp(status, [panel.interview.uuid])).not.toEqual([{ status: 'CANCELLED' }]);
  });

  test('tells who owes a scorecard only that', async () => {
    const both = await api.person(Role.RECRUITER, Role.INTERVIEWER);
    const panel = await buildRated(api, {
      people: [await api.person(Role.INTERVIEWER), both],
      ratings: ['STRONG_NO'],
      stage: TECHNICAL_INTERVIEW,
    });

    expect(await refused(both, panel.vettingCase.uuid, technicalFacts(panel))).toMatchObject({
      codes: ['BLOCKED'],
      blockers: ['OWES_SCORECARD'],
    });
    const document = `query ($id: ID!) { vettingCase(id: $id) { availableTransitions { rule move blockers { code } } } }`;
    const { data } = await api.run(both, document, { id: panel.vettingCase.id });
    expect(data).toEqual({
      vettingCase: {
        availableTransitions: [
          { rule: 'V4', move: 'ADVANCE', blockers: [{ code: 'OWES_SCORECARD' }] },
          { rule: 'V6', move: 'REJECT', blockers: [{ code: 'OWES_SCORECARD' }] },
          { rule: 'V7', move: 'WITHDRAW', blockers: [] },
          { rule: 'V8', move: 'HOLD', blockers: [] },
        ],
      },
    });
  });
});
