import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSchema } from '../../src/schema.ts';
import { seedDemo } from '../../src/seed/demo.ts';
import { openSurroundings, type OpenSurroundings } from '../../src/surroundings.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let surroundings: OpenSurroundings;
beforeAll(async () => {
  database = await createTestDatabase();
  surroundings = await openSurroundings(database.appUrl);
});
afterAll(async () => {
  await surroundings.close();
  await database.drop();
});

test('loading that is called off has ended when it says so: nothing is written after', async () => {
  const calling = new AbortController();
  const wish = { now: new Date('2026-11-24T10:00:00.000Z'), candidates: 400, signal: calling.signal };
  const schema = createSchema(surroundings.reads.models);
  const loading = seedDemo({ surroundings, schema }, wish).catch((error: unknown) => error);
  while ((await rows('vetting_case')) < 4) await sleep(10);

  calling.abort();
  const reason = await loading;
  const written = await rows('audit_event');
  await sleep(500);

  expect(reason).toBe(calling.signal.reason);
  expect(await rows('audit_event')).toBe(written);
});

async function rows(table: string): Promise<number> {
  const [row] = await surroundings.run(`select count(*)::int from ${table}`, []);
  return Number(row?.[0]);
}
