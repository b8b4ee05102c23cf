import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildRated, buildReviewed, call, caseInput, evidenceOf, type Called } from '../support/build-decision.ts';
import { buildDraft, submitDraft } from '../support/build-scorecard.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const rounds = 20 * effort;
let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

/** How many decisions a case has, and how many answers came without a refusal; the others were all told STALE. */
async function outcomeOf(key: string, answers: readonly Called[]) {
  const [decided] = await api.asApp('select count(*)::int from decision where vetting_case_id = $1', [key]);
  const refused = answers.filter(({ errors }) => errors.length > 0);
  return {
    decisions: decided?.['count'],
    winners: answers.length - refused.length,
    refusals: refused.flatMap(({ codes }) => codes),
  };
}

const oneDecision = { decisions: 1, winners: 1, refusals: ['STALE'] };

test('two people decide one stage at once, and one decision stands', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { key } = await buildReviewed(api, recruiter);
    const input = await caseInput(api, key);

    const answers = await Promise.all([
      call(api, recruiter, 'advanceVettingCase', input),
      call(api, head, 'rejectVettingCase', { ...input, reasons: [{ code: 'INSUFFICIENT_EXPERIENCE' }] }),
    ]);

    expect(await outcomeOf(key, answers)).toEqual(oneDecision);
  }
});

test('two people reject after the technical interview at once, and one letter is owed', async () => {
  for (let round = 0; round < rounds / 4; round += 1) {
    const { vettingCase } = await buildRated(api, { ratings: ['NO', 'NO'] });
    const input = {
      ...(await caseInput(api, vettingCase.uuid)),
      reasons: [{ code: 'DATABASE' }],
      citedEvidenceIds: await evidenceOf(api, vettingCase.uuid),
    };

    const answers = await Promise.all([
      call(api, recruiter, 'rejectVettingCase', input),
      call(api, head, 'rejectVettingCase', input),
    ]);

    expect(await outcomeOf(vettingCase.uuid, answers)).toEqual(oneDecision);
    const letters = 'select count(*)::int from feedback_letter where vetting_case_id = $1';
    expect(await api.asApp(letters, [vettingCase.uuid])).toEqual([{ count: 1 }]);
  }
});

test('a scorecard that comes in while its stage is decided is weighed or refused, never passed over', async () => {
  for (let round = 0; round < rounds / 4; round += 1) {
    const panel = await buildRated(api, { ratings: ['YES'] });
    const { uuid } = panel.vettingCase;
    const draft = await buildDraft(api, panel, { person: panel.seats[1], rating: 'YES' });
    const decision = {
      ...(await caseInput(api, uuid)),
      assessedSeniority: 'SENIOR',
      claimVerdicts: panel.claims.map(({ id }) => ({ specializationClaimId: id, verdict: 'NOT_PROBED' })),
      debtsEndedReason: 'Enough was seen',
    };

    await Promise.all([submitDraft(api, panel.seats[1], draft), call(api, recruiter, 'advanceVettingCase', decision)]);

    const unweighed = `select count(*)::int from decision d join scorecard s on s.vetting_case_id = d.vetting_case_id
      where d.vetting_case_id = $1 and s.status = 'SUBMITTED' and s.submitted_at is not null
      and not exists (select 1 from scorecard_version v where v.scorecard_id = s.id
        and d.weighed @> jsonb_build_array(jsonb_build_object('scorecardVersionId', v.id)))`;
    expect(await api.asApp(unweighed, [uuid])).toEqual([{ count: 0 }]);
  }
});
