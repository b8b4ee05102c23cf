import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { activate, trackNow } from '../support/build-policy.ts';
import { effort } from '../support/effort.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

test('two heads activate at once, and one of them wins', async () => {
  const [one, other] = [await api.person(Role.HEAD_OF_TALENT), await api.person(Role.HEAD_OF_TALENT)];
  for (let round = 1; round <= 10 * effort; round += 1) {
    const input = await trackNow(api);

    const answers = await Promise.all([
      activate(api, one, { ...input, reapplyAfterDays: 100 + round }),
      activate(api, other, { ...input, reapplyAfterDays: 300 + round }),
    ]);

    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'STALE', currentVersion: input.version + 1 },
    ]);
    expect(await trackNow(api)).toEqual({ ...input, version: input.version + 1 });
  }
});
