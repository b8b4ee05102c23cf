import { expect, test } from '@jest/globals';
import { createSchema } from '../../src/schema.ts';
import { seedDemo } from '../../src/seed/demo.ts';
import { demoCandidates } from '../../src/seed/demo-candidates.ts';
import { openSurroundings } from '../../src/surroundings.ts';
import { createTestDatabase } from '../support/test-database.ts';

test('a hand of every card of the deck brings cases of every status, expired and reopened ones with them', async () => {
  const whole = await createTestDatabase();
  const place = await openSurroundings(whole.appUrl);
  const wish = { now: new Date('2026-11-24T10:00:00.000Z'), candidates: demoCandidates.length + 50 };

  await seedDemo({ surroundings: place, schema: createSchema(place.reads.models) }, wish);
  const statuses = await place.run('select distinct status from vetting_case order by 1', []);
  const rules = await place.run(`select distinct rule from stage_transition where rule in ('V9', 'V10')`, []);
  await place.close();
  await whole.drop();

  expect(statuses.flat()).toEqual(['EXPIRED', 'ON_HOLD', 'OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN']);
  expect(rules.flat().toSorted()).toEqual(['V10', 'V9']);
});
