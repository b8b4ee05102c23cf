import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { buildCandidate } from '../support/build-candidate.ts';
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

const openVettingCase = `mutation ($input: OpenVettingCaseInput!) {
  openVettingCase(input: $input) {
    vettingCase { stage status track { slug } transitions { rule reason } }
    errors { code path blockers { code } }
  }
}`;

/** A candidate whose case was rejected, and who may not come back before that day. */
async function rejectedUntil(day: string): Promise<{ readonly key: string; readonly id: string }> {
  const { key, candidate } = await buildCase(api, recruiter);
  await moveBuilt(api, recruiter, { key, steps: [VettingMove.REJECT] });
  await api.asApp('update vetting_case set reapply_not_before = $2 where id = $1', [key, day]);
  return candidate;
}

describe('openVettingCase', () => {
  test('opens a case on the default track', async () => {
    const candidate = await buildCandidate(api, recruiter);

    const { data, errors } = await api.run(recruiter, openVettingCase, { input: { candidateId: candidate.id } });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      openVettingCase: {
        vettingCase: {
          stage: 'PROFILE_REVIEW',
          status: 'OPEN',
          track: { slug: 'BACKEND' },
          transitions: [{ rule: 'V1', reason: null }],
        },
        errors: [],
      },
    });
    const audit = `select e.action, e.object_type from audit_event e join vetting_case v on v.id = e.object_id where v.candidate_id = $1`;
    expect(await api.asApp(audit, [candidate.key])).toEqual([
      { action: 'vettingCase.opened', object_type: 'VettingCase' },
    ]);
  });

  test('refuses a second open case, and leaves one row in the audit', async () => {
    const { candidate } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, openVettingCase, { input: { candidateId: candidate.id } });

    expect(data).toEqual({
      openVettingCase: {
        vettingCase: null,
        errors: [{ code: 'BLOCKED', path: [], blockers: [{ code: 'OPEN_CASE' }] }],
      },
    });
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, candidate.key)).toEqual([{ action: 'openVettingCase', code: 'BLOCKED' }]);
  });

  test('refuses whoever has passed the track', async () => {
    const { key, candidate } = await buildCase(api, recruiter);
    const { ADVANCE } = VettingMove;
    await moveBuilt(api, recruiter, { key, steps: [ADVANCE, ADVANCE, ADVANCE, ADVANCE] });
    await api.asApp(
      `insert into vetting_credential (id, created_at, candidate_id, track_id, vetting_case_id, assessed_seniority, verified_english, valid_from)
       select gen_random_uuid(), now(), v.candidate_id, v.track_id, v.id, 'SENIOR', 'ADVANCED', now() from vetting_case v where v.id = $1`,
      [key],
    );

    const { data } = await api.run(head, openVettingCase, { input: { candidateId: candidate.id } });

    expect(data).toMatchObject({ openVettingCase: { errors: [{ blockers: [{ code: 'VALID_CREDENTIAL' }] }] } });
  });

  test.each([
    ['the day before', '2026-11-25', [{ code: 'BLOCKED', path: [], blockers: [{ code: 'REAPPLY_TOO_EARLY' }] }]],
    ['on the day', '2026-11-24', []],
  ])('looks at the day of the calendar: %s', async (_name, day, expected) => {
    const candidate = await rejectedUntil(day);

    const { data } = await api.run(recruiter, openVettingCase, { input: { candidateId: candidate.id } });

    expect(data).toMatchObject({ openVettingCase: { errors: expected } });
  });

  test('lets the head waive the wait, with a reason that the transition keeps', async () => {
    const candidate = await rejectedUntil('2027-02-22');
    const input = { candidateId: candidate.id, waiveReapplyReason: 'Shipped what we asked for' };

    const { data } = await api.run(head, openVettingCase, { input });

    expect(data).toMatchObject({
      openVettingCase: {
        vettingCase: { transitions: [{ rule: 'V1', reason: 'Shipped what we asked for' }] },
        errors: [],
      },
    });
  });

  test('refuses a waiver of anybody else, and changes nothing', async () => {
    const candidate = await rejectedUntil('2027-02-22');
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, openVettingCase, {
      input: { candidateId: candidate.id, waiveReapplyReason: 'I like them' },
    });

    expect(data).toEqual({
      openVettingCase: {
        vettingCase: null,
        errors: [{ code: 'NOT_ALLOWED', path: ['waiveReapplyReason'], blockers: [] }],
      },
    });
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([
    ['that is none', () => 'nonsense'],
    ['of nobody', () => toGlobalId('Candidate', '00000000-0000-7000-8000-000000000000')],
    ['of another type', () => recruiter.id],
  ])('finds nobody under an id %s', async (_name, id) => {
    const { data } = await api.run(recruiter, openVettingCase, { input: { candidateId: id() } });

    expect(data).toEqual({
      openVettingCase: { vettingCase: null, errors: [{ code: 'NOT_FOUND', path: ['candidateId'], blockers: [] }] },
    });
  });

  test('lets one of two openings at once win', async () => {
    const candidate = await buildCandidate(api, recruiter);
    const both = [1, 2].map(() => api.run(recruiter, openVettingCase, { input: { candidateId: candidate.id } }));

    const answers = await Promise.all(both);

    const codes = answers.map(({ data }) => {
      return (data?.['openVettingCase'] as { errors: { code: string }[] }).errors.map(({ code }) => code);
    });
    expect(codes.flat()).toEqual(['BLOCKED']);
    const rows = 'select count(*)::int as cases from vetting_case where candidate_id = $1';
    expect(await api.asApp(rows, [candidate.key])).toEqual([{ cases: 1 }]);
  });
});
