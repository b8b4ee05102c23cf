import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildCase } from '../support/build-vetting.ts';
import { buildCrowd } from '../support/crowd.ts';
import { scannedFor } from '../support/plans.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let large: readonly string[];

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  await buildCase(api, recruiter);
  large = await buildCrowd(api);
});

afterAll(() => api.close());

const document = '{ pipelineStatus { counts { stage status slaState count } openCount overdueCount } }';

test('no large table is read from end to end to count twenty thousand cases', async () => {
  api.clock.now = new Date('2026-01-10T10:30:00.000Z');

  const scanned = await scannedFor(api, recruiter, { document, variables: {} });

  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});

test('they are counted in one statement, each once', async () => {
  api.clock.now = new Date('2026-01-10T10:30:00.000Z');
  await api.run(recruiter, document);
  api.statements.length = 0;

  const { data } = await api.run(recruiter, document);

  expect(api.statements).toHaveLength(1);
  expect(data).toMatchObject({
    pipelineStatus: { openCount: 20_001, overdueCount: 2 * 1440 + 10 * 60 + 30 - 1 },
  });
});
