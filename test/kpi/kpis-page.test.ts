import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { KpiName } from '../../src/kpi/kpi.words.ts';
import { writeHistories } from '../support/kpi-world.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const page = readFileSync(new URL('../../docs/kpis.md', import.meta.url), 'utf8');
const worked = [...page.matchAll(/```graphql\n([^`]*)```\n\n```json\n([^]*?)\n```/g)].map(
  ([, question = '', answer = '']) => [/query (\w+)/.exec(question)?.[1] ?? '', question, answer] as const,
);

/** As the page tells it: 9 to 18 in Berlin, which is an hour ahead. */
const ends = ['03T08:00', '04T08:00', '05T08:00', '06T08:00', '06T11:00'];

describe('the page on KPIs', () => {
  let api: TestApi;
  let head: Person;

  beforeAll(async () => {
    api = await startTestApi();
    head = await api.person(Role.HEAD_OF_TALENT);
    await writeHistories(
      api,
      ends.map((end) => ({
        received: '2026-03-02T08:00:00.000Z',
        moves: [
          ['2026-03-02T09:00:00.000Z', 'pass'],
          [`2026-03-${end}:00.000Z`, 'reject'],
        ],
      })),
    );
  });

  afterAll(() => api.close());

  test.each(worked)('answers %s as the API does', async (_name, question, answer) => {
    const { data, errors } = await api.run(head, question);

    expect(errors).toEqual([]);
    expect(data).toEqual(JSON.parse(answer));
  });

  test('works out a question, and knows the figures of vetting', () => {
    const told = Object.values(KpiName).filter((name) => page.includes(`| \`${name}\``));

    expect(worked.length).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThanOrEqual(13);
  });
});
