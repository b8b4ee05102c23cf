import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { call, caseInput } from '../support/build-decision.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const left = { leftBy: 'CANDIDATE', reason: 'OTHER_JOB' };

test('ends a case, says who left and why', async () => {
  const { key } = await buildCase(api, recruiter);

  const { payload, errors } = await call(api, recruiter, 'withdrawVettingCase', {
    ...(await caseInput(api, key)),
    ...left,
    text: 'Signed with a bank',
  });

  expect(errors).toEqual([]);
  expect(payload['vettingCase']).toMatchObject({
    status: 'WITHDRAWN',
    stage: 'PROFILE_REVIEW',
    withdrawals: [{ ...left, text: 'Signed with a bank' }],
  });
});

test('calls off interviews to come, keeps debts asleep and decides nothing', async () => {
  const startsAt = new Date(api.clock.now.getTime() + 3_600_000);
  const { vettingCase, interview } = await buildPanel(api, { startsAt });

  await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, vettingCase.uuid)), ...left });

  expect(await api.asApp('select status from interview where id = $1', [interview.uuid])).toEqual([
    { status: 'CANCELLED' },
  ]);
  expect(
    await api.asApp('select distinct feedback from interview_participant where interview_id = $1', [interview.uuid]),
  ).toEqual([{ feedback: 'OWED' }]);
  expect(await api.asApp('select id from decision where vetting_case_id = $1', [vettingCase.uuid])).toEqual([]);
});

test('is open to who owes a scorecard: leaving is no verdict', async () => {
  const both = await api.person(Role.RECRUITER, Role.INTERVIEWER);
  const { vettingCase } = await buildPanel(api, { people: [both, await api.person(Role.INTERVIEWER)] });

  const { errors } = await call(api, both, 'withdrawVettingCase', {
    ...(await caseInput(api, vettingCase.uuid)),
    ...left,
  });

  expect(errors).toEqual([]);
});

test('refuses OTHER without words', async () => {
  const { key } = await buildCase(api, recruiter);

  const { errors } = await call(api, recruiter, 'withdrawVettingCase', {
    ...(await caseInput(api, key)),
    leftBy: 'FOURGATE',
    reason: 'OTHER',
  });

  expect(errors).toMatchObject([{ code: 'INVALID', path: ['text'] }]);
});

test('refuses an interviewer, and leaves one row in the audit', async () => {
  const interviewer = await api.person(Role.INTERVIEWER);
  const { key } = await buildCase(api, recruiter);
  const input = { ...(await caseInput(api, key)), ...left };
  const before = await contentsOf(api);

  const { codes } = await call(api, interviewer, 'withdrawVettingCase', input);

  expect(codes).toEqual(['NOT_ALLOWED']);
  expect(await contentsOf(api)).toEqual(before);
  expect(await refusalsOf(api, key)).toEqual([{ action: 'withdrawVettingCase', code: 'NOT_ALLOWED' }]);
});

test('refuses a second withdrawal', async () => {
  const { key } = await buildCase(api, recruiter);
  await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, key)), ...left });
  const input = { ...(await caseInput(api, key)), ...left };
  const before = await contentsOf(api);

  const { codes, blockers } = await call(api, recruiter, 'withdrawVettingCase', input);

  expect(codes).toEqual(['ILLEGAL_TRANSITION']);
  expect(blockers).toEqual(['NOT_FROM_HERE']);
  expect(await contentsOf(api)).toEqual(before);
});

test('refuses a stale version', async () => {
  const { key } = await buildCase(api, recruiter);
  const input = await caseInput(api, key);

  const { errors } = await call(api, recruiter, 'withdrawVettingCase', { ...input, version: 99, ...left });

  expect(errors).toMatchObject([{ code: 'STALE', currentVersion: input.version }]);
});
