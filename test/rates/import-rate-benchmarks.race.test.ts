import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { importRows, publishedRows, type RateRow } from '../support/build-rates.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let rows: RateRow[];

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  rows = await publishedRows(api);
});

afterAll(() => api.close());

test('of ten who import one table at once, one brings it, and the others know it or are told to import again', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => importRows(api, head, rows)));

  const news = answers.map(({ rateImport }) => rateImport?.newCount ?? null);
  const codes = answers.flatMap(({ errors }) => errors.map(({ code, path }) => `${code} ${path.join('.')}`));
  expect(news.filter((count) => count === 88)).toHaveLength(1);
  expect(news.filter((count) => count === null)).toHaveLength(codes.length);
  expect(new Set(codes)).toEqual(codes.length === 0 ? new Set() : new Set(['DUPLICATE rows']));
  const [counted] = await api.asApp(
    'select (select count(*)::int from rate_benchmark) as figures, (select count(*)::int from rate_import) as imports',
  );
  expect(counted).toEqual({ figures: 88, imports: 10 - codes.length });
});
