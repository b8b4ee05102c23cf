import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { ReviewCriterion } from '../../src/vetting/vetting.enums.ts';
import { buildRated, buildReviewed, call, caseInput, evidenceOf, stateOf } from '../support/build-decision.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { buildCase, moveBuilt } from '../support/build-vetting.ts';
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

/** Rejects and says what refused it, and that nothing but the audit changed. */
async function refused(person: Person, key: string, more: object) {
  const input = await caseInput(api, key);
  const before = await contentsOf(api);
  const { codes, blockers, errors } = await call(api, person, 'rejectVettingCase', { ...input, ...more });
  expect(await contentsOf(api)).toEqual(before);
  return { codes, blockers, path: errors[0]?.path, refusals: await refusalsOf(api, key) };
}

describe('at the profile review', () => {
  test('ends the case with a letter that cites the findings and says when to come back', async () => {
    const { key } = await buildReviewed(api, recruiter, [ReviewCriterion.EXPERIENCE]);

    const { payload, errors } = await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, key)),
      reasons: [{ code: 'INSUFFICIENT_EXPERIENCE' }],
    });

    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      vettingCase: { status: 'REJECTED', stage: 'PROFILE_REVIEW', reapplyNotBefore: '2027-02-22' },
      decision: { outcome: 'REJECT', stage: 'PROFILE_REVIEW' },
      feedbackLetter: {
        status: 'DRAFT',
        dueAt: '2026-11-26T10:00:00.000Z',
        reapplyNotBefore: '2027-02-22',
        closing: 'You are welcome to apply again from 2027-02-22. We wish you the best until then.',
        items: [
          {
            kind: 'GAP',
            text: 'Not met in your profile: experience. What the profile says of EXPERIENCE',
            citedCriterion: { criterion: 'EXPERIENCE' },
            citedEvidence: null,
            citedReason: null,
          },
          {
            kind: 'SHIP_BEFORE_REAPPLY',
            text: 'At least three years of commercial work, with what you built and ran in them',
            citedReason: { code: 'INSUFFICIENT_EXPERIENCE' },
          },
        ],
      },
    });
  });

  test.each([
    ['without a reason', [], ['REASON_MISSING']],
    ['for a pattern that never stands alone', [{ code: 'NO_SPECIALIZATION_CLAIM' }], ['REASON_STANDS_ALONE']],
    ['for OTHER without words', [{ code: 'OTHER', text: ' ' }], ['REASON_TEXT_MISSING']],
  ])('is refused %s', async (_name, reasons, blockers) => {
    const { key } = await buildReviewed(api, recruiter);

    expect(await refused(recruiter, key, { reasons })).toEqual({
      codes: ['BLOCKED'],
      blockers,
      path: [],
      refusals: [{ action: 'rejectVettingCase', code: 'BLOCKED' }],
    });
  });

  test('is refused for the same reason twice', async () => {
    const { key } = await buildReviewed(api, recruiter);
    const reasons = [{ code: 'DATABASE' }, { code: 'DATABASE', text: 'again' }];

    expect(await refused(recruiter, key, { reasons })).toMatchObject({
      codes: ['INVALID'],
      path: ['reasons', '1', 'code'],
    });
  });

  test('is not for an interviewer', async () => {
    const { key } = await buildReviewed(api, recruiter);
    const interviewer = await api.person(Role.INTERVIEWER);

    expect(await refused(interviewer, key, { reasons: [{ code: 'DATABASE' }] })).toMatchObject({
      codes: ['NOT_ALLOWED'],
    });
  });

  test('refuses a stale version', async () => {
    const { key } = await buildReviewed(api, recruiter);
    const input = await caseInput(api, key);

    const { errors } = await call(api, recruiter, 'rejectVettingCase', {
      ...input,
      version: input.version + 1,
      reasons: [{ code: 'DATABASE' }],
    });

    expect(errors).toMatchObject([{ code: 'STALE', currentVersion: input.version }]);
    expect(await stateOf(api, key)).toBe('OPEN/PROFILE_REVIEW');
  });
});

describe('at the technical interview', () => {
  const reasons = [{ code: 'CRUD_WITHOUT_ARCHITECTURE' }, { code: 'NO_DISTRIBUTED_SYSTEMS_LITERACY' }];

  test('asks for a scorecard and cited evidence', async () => {
    const { vettingCase } = await buildPanel(api, {});

    expect(await refused(recruiter, vettingCase.uuid, { reasons })).toMatchObject({
      blockers: ['NO_SCORECARD', 'EVIDENCE_MISSING'],
    });
  });

  test('needs neither when the candidate turns out to have no time', async () => {
    const { vettingCase, interview } = await buildPanel(api, {});

    const { errors } = await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, vettingCase.uuid)),
      reasons: [{ code: 'AVAILABILITY_BELOW_20H' }],
    });

    expect(errors).toEqual([]);
    const seats = 'select distinct feedback from interview_participant where interview_id = $1';
    expect(await api.asApp(seats, [interview.uuid])).toEqual([{ feedback: 'ENDED' }]);
  });

  test('is the head’s when somebody recommends the candidate', async () => {
    const { vettingCase } = await buildRated(api, { ratings: ['NO', 'YES'] });
    const citedEvidenceIds = await evidenceOf(api, vettingCase.uuid);

    expect(await refused(recruiter, vettingCase.uuid, { reasons, citedEvidenceIds })).toMatchObject({
      blockers: ['HEAD_ONLY'],
    });
  });

  test('cites evidence for gaps and reasons for what to ship', async () => {
    const { vettingCase } = await buildRated(api, { ratings: ['NO', 'STRONG_NO'] });
    const citedEvidenceIds = await evidenceOf(api, vettingCase.uuid);

    const { payload, errors } = await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, vettingCase.uuid)),
      reasons,
      citedEvidenceIds,
    });

    expect(errors).toEqual([]);
    const { items } = payload['feedbackLetter'] as { items: Record<string, unknown>[] };
    const lines = items.map(({ kind, text }) => `${String(kind)}: ${String(text)}`);
    expect(lines.slice(0, 2).toSorted()).toEqual(['GAP: I would say NO', 'GAP: I would say STRONG_NO']);
    expect(lines.slice(2)).toEqual([
      'SHIP_BEFORE_REAPPLY: Documented API contract decision',
      'SHIP_BEFORE_REAPPLY: Idempotency pattern in production',
      'SHIP_BEFORE_REAPPLY: Scaling trade-off with measured result',
      'SHIP_BEFORE_REAPPLY: Distributed transaction for billing',
      'SHIP_BEFORE_REAPPLY: Retry and idempotency across services',
      'SHIP_BEFORE_REAPPLY: Event-driven flow on Kafka at scale',
    ]);
    const cited = items.flatMap((item) => (item['citedEvidence'] as { id: string } | null)?.id ?? []);
    expect(cited.toSorted()).toEqual(citedEvidenceIds.toSorted());
    const codes = items.flatMap((item) => (item['citedReason'] as { code: string } | null)?.code ?? []);
    expect(new Set(codes)).toEqual(new Set(reasons.map(({ code }) => code)));
  });

  test('carries no private note and nobody’s name into the letter', async () => {
    const { vettingCase, seats } = await buildRated(api, { ratings: ['NO', 'NO'] });
    const citedEvidenceIds = await evidenceOf(api, vettingCase.uuid);

    const { payload } = await call(api, recruiter, 'rejectVettingCase', {
      ...(await caseInput(api, vettingCase.uuid)),
      reasons,
      citedEvidenceIds,
    });

    const text = JSON.stringify(payload['feedbackLetter']);
    expect(text).toContain('I would say NO');
    expect(text).not.toContain('Between us');
    expect(seats.filter(({ name }) => text.includes(name))).toEqual([]);
  });

  test('refuses evidence of another case', async () => {
    const { vettingCase } = await buildRated(api, { ratings: ['NO', 'NO'] });
    const other = await buildRated(api, { ratings: ['NO', 'NO'] });
    const citedEvidenceIds = await evidenceOf(api, other.vettingCase.uuid);

    expect(await refused(recruiter, vettingCase.uuid, { reasons, citedEvidenceIds })).toMatchObject({
      codes: ['INVALID'],
      path: ['citedEvidenceIds', '0'],
    });
  });
});

describe('at the listing', () => {
  const { ADVANCE } = VettingMove;

  test.each([
    ['a recruiter', Role.RECRUITER, 'INTEGRITY', ['HEAD_ONLY']],
    ['the head, for skills', Role.HEAD_OF_TALENT, 'DATABASE', ['REASON_NOT_AT_LISTING']],
  ])('is refused to %s', async (_name, role, code, blockers) => {
    const { key } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [ADVANCE, ADVANCE, ADVANCE] });
    const person = await api.person(role);

    expect(await refused(person, key, { reasons: [{ code }] })).toMatchObject({ blockers });
  });

  test('is the head’s when somebody was not honest; the letter is reviewed', async () => {
    const { key } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [ADVANCE, ADVANCE, ADVANCE] });

    const { payload } = await call(api, head, 'rejectVettingCase', {
      ...(await caseInput(api, key)),
      reasons: [{ code: 'INTEGRITY' }],
    });

    expect(payload).toMatchObject({
      vettingCase: { status: 'REJECTED', stage: VettingStage.LISTING },
      feedbackLetter: { status: 'DRAFT', items: [{ kind: 'SHIP_BEFORE_REAPPLY', citedReason: { code: 'INTEGRITY' } }] },
    });
  });
});
