import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { recordProfileReview as record } from '../../src/vetting/record-profile-review.ts';
import { CriterionVerdict, ReviewCriterion } from '../../src/vetting/vetting.enums.ts';
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

const recordProfileReview = `mutation ($input: RecordProfileReviewInput!) {
  recordProfileReview(input: $input) {
    vettingCase {
      version waitingOn
      profileReview { reviewer { name } reviewedAt criteria { criterion verdict note overrideReason } }
    }
    errors { code path currentVersion }
  }
}`;

const everyCriterion = Object.values(ReviewCriterion);

/** Every criterion, met but for what a test says of some. */
function criteria(stated: Partial<Record<ReviewCriterion, object>> = {}): object[] {
  return everyCriterion.map((criterion) => ({
    criterion,
    verdict: 'MET',
    note: `Shown for ${criterion}`,
    ...stated[criterion],
  }));
}

const overridden = { verdict: 'NOT_MET', note: '15 hours', overrideReason: 'Full time from January' };

describe('recordProfileReview', () => {
  test('keeps a verdict on every criterion, and counts as a change of the case', async () => {
    const { id } = await buildCase(api, recruiter);
    const input = { vettingCaseId: id, version: 1, criteria: criteria({ ENGLISH: { verdict: 'UNCLEAR' } }) };

    const { data, errors } = await api.run(recruiter, recordProfileReview, { input });

    const expected = everyCriterion.toSorted().map((criterion) => ({
      criterion,
      verdict: criterion === ReviewCriterion.ENGLISH ? 'UNCLEAR' : 'MET',
      note: `Shown for ${criterion}`,
      overrideReason: null,
    }));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      recordProfileReview: {
        vettingCase: {
          version: 2,
          waitingOn: 'RECRUITER',
          profileReview: {
            reviewer: { name: recruiter.name },
            reviewedAt: '2026-11-24T10:00:00.000Z',
            criteria: expected,
          },
        },
        errors: [],
      },
    });
  });

  test('is recorded anew on the same rows while the stage lasts', async () => {
    const { id, key } = await buildCase(api, recruiter);
    await api.run(recruiter, recordProfileReview, { input: { vettingCaseId: id, version: 1, criteria: criteria() } });
    const again = criteria({ API_DESIGN: { verdict: 'NOT_MET', note: 'None shown' } });

    const { data } = await api.run(head, recordProfileReview, {
      input: { vettingCaseId: id, version: 2, criteria: again },
    });

    expect(data).toMatchObject({
      recordProfileReview: {
        vettingCase: { version: 3, profileReview: { reviewer: { name: head.name } } },
        errors: [],
      },
    });
    const rows = `select count(distinct r.id)::int as reviews, count(*)::int as criteria,
      count(*) filter (where c.verdict = 'NOT_MET')::int as unmet
      from profile_review r join profile_criterion c on c.review_id = r.id where r.vetting_case_id = $1`;
    expect(await api.asApp(rows, [key])).toEqual([{ reviews: 1, criteria: 8, unmet: 1 }]);
    const former = `select s.content->>'verdict' as verdict from superseded_row s join profile_criterion c on c.id = s.row_id
      join profile_review r on r.id = c.review_id where r.vetting_case_id = $1 and c.criterion = 'API_DESIGN'`;
    expect(await api.asApp(former, [key])).toEqual([{ verdict: 'MET' }]);
  });

  test('takes an override of the head, which a recruiter may repeat but not change', async () => {
    const { id } = await buildCase(api, recruiter);
    const record = (person: Person, version: number, availability: object) =>
      api.run(person, recordProfileReview, {
        input: { vettingCaseId: id, version, criteria: criteria({ AVAILABILITY: availability }) },
      });

    const byHead = await record(head, 1, overridden);
    const repeated = await record(recruiter, 2, overridden);
    const changed = await record(recruiter, 3, { ...overridden, overrideReason: 'Because' });

    expect(byHead.data).toMatchObject({ recordProfileReview: { errors: [] } });
    expect(repeated.data).toMatchObject({ recordProfileReview: { errors: [] } });
    expect(changed.data).toMatchObject({
      recordProfileReview: { vettingCase: null, errors: [{ code: 'NOT_ALLOWED' }] },
    });
  });

  const availability = everyCriterion.indexOf(ReviewCriterion.AVAILABILITY);
  const path = (field: string): string[] => ['criteria', String(availability), field];

  test.each([
    ['an override of a recruiter', criteria({ AVAILABILITY: overridden }), 'NOT_ALLOWED', path('overrideReason')],
    ['a criterion left out', criteria().slice(1), 'INVALID', ['criteria']],
    ['a criterion twice', [...criteria(), criteria().at(0)], 'INVALID', ['criteria', '8', 'criterion']],
    ['a blank note', criteria({ AVAILABILITY: { note: '  ' } }), 'INVALID', path('note')],
    [
      'an override of what is met',
      criteria({ AVAILABILITY: { overrideReason: 'No need' } }),
      'INVALID',
      path('overrideReason'),
    ],
  ])('refuses %s, and changes nothing', async (_name, given, code, at) => {
    const { id } = await buildCase(api, recruiter);
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, recordProfileReview, {
      input: { vettingCaseId: id, version: 1, criteria: given },
    });

    expect(data).toEqual({
      recordProfileReview: { vettingCase: null, errors: [{ code, path: at, currentVersion: null }] },
    });
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each(['NOT_MET', 'MET'])('takes blanks for no override of what is %s', async (verdict) => {
    const { key } = await buildCase(api, recruiter);
    const id = toGlobalId('VettingCase', key);
    const input = {
      vettingCaseId: id,
      version: 1,
      criteria: criteria({ ENGLISH: { verdict, overrideReason: ' \t ' } }),
    };

    const { data, errors } = await api.run(recruiter, recordProfileReview, { input });

    const at = everyCriterion.indexOf(ReviewCriterion.ENGLISH);
    const refusal = { code: 'INVALID', path: ['criteria', String(at), 'overrideReason'], currentVersion: null };
    expect(errors).toEqual([]);
    expect(data).toEqual({ recordProfileReview: { vettingCase: null, errors: [refusal] } });
  });

  test.each([CriterionVerdict.NOT_MET, CriterionVerdict.MET])('keeps none of blanks on what is %s', async (verdict) => {
    const { key } = await buildCase(api, recruiter);
    const blank = everyCriterion.map((criterion) => ({ criterion, verdict, note: 'Seen', overrideReason: '  ' }));

    await record(api.context(recruiter), {
      vettingCaseId: toGlobalId('VettingCase', key),
      version: 1,
      criteria: blank,
    });

    const kept = `select distinct override_reason as "overrideReason" from profile_criterion c
      join profile_review r on r.id = c.review_id where r.vetting_case_id = $1`;
    expect(await api.asApp(kept, [key])).toEqual([{ overrideReason: null }]);
  });

  test('refuses a stale version with the current one, and leaves one row in the audit', async () => {
    const { id, key } = await buildCase(api, recruiter);
    await api.run(recruiter, recordProfileReview, { input: { vettingCaseId: id, version: 1, criteria: criteria() } });
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, recordProfileReview, {
      input: { vettingCaseId: id, version: 1, criteria: criteria() },
    });

    expect(data).toEqual({
      recordProfileReview: { vettingCase: null, errors: [{ code: 'STALE', path: ['version'], currentVersion: 2 }] },
    });
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, key)).toEqual([{ action: 'recordProfileReview', code: 'STALE' }]);
  });

  test('refuses once the stage is left', async () => {
    const { id, key } = await buildCase(api, recruiter);
    await moveBuilt(api, recruiter, { key, steps: [VettingMove.ADVANCE] });
    const before = await contentsOf(api);

    const { data } = await api.run(recruiter, recordProfileReview, {
      input: { vettingCaseId: id, version: 2, criteria: criteria() },
    });

    expect(data).toMatchObject({ recordProfileReview: { errors: [{ code: 'ILLEGAL_TRANSITION' }] } });
    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([Role.INTERVIEWER, Role.MATCHER, Role.ANALYST, Role.ADMIN])('is refused to %s', async (role) => {
    const { id } = await buildCase(api, recruiter);
    const other = await api.person(role);
    const before = await contentsOf(api);

    const { data } = await api.run(
      other,
      'mutation ($input: RecordProfileReviewInput!) { recordProfileReview(input: $input) { errors { code } } }',
      { input: { vettingCaseId: id, version: 1, criteria: criteria() } },
    );

    expect(data).toEqual({ recordProfileReview: { errors: [{ code: 'NOT_ALLOWED' }] } });
    expect(await contentsOf(api)).toEqual(before);
  });

  test('finds no case that does not exist', async () => {
    const vettingCaseId = toGlobalId('VettingCase', '00000000-0000-7000-8000-000000000000');

    const { data } = await api.run(recruiter, recordProfileReview, {
      input: { vettingCaseId, version: 1, criteria: criteria() },
    });

    expect(data).toMatchObject({ recordProfileReview: { errors: [{ code: 'NOT_FOUND', path: ['vettingCaseId'] }] } });
  });

  test('lets one of two records at once win', async () => {
    const { id, key } = await buildCase(api, recruiter);
    const input = { vettingCaseId: id, version: 1, criteria: criteria() };

    const answers = await Promise.all([1, 2].map(() => api.run(recruiter, recordProfileReview, { input })));

    const codes = answers.flatMap(({ data }) => {
      return (data?.['recordProfileReview'] as { errors: { code: string }[] }).errors.map(({ code }) => code);
    });
    expect(codes).toEqual(['STALE']);
    const rows = 'select version, edits from vetting_case where id = $1';
    expect(await api.asApp(rows, [key])).toEqual([{ version: 2, edits: 1 }]);
  });
});
