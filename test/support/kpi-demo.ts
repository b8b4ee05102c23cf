import { createSchema } from '../../src/schema.ts';
import { seedDemo } from '../../src/seed/demo.ts';
import { openSurroundings } from '../../src/surroundings.ts';
import type { TestApi } from './test-api.ts';

/** Loads so many candidates of the demo data into the database of a test. */
export async function loadDemo(api: TestApi, candidates: number): Promise<void> {
  const [row] = await api.asApp('select current_database() as name');
  const { appUrl } = JSON.parse(process.env['FOURGATE_TEST_CLUSTER'] ?? '{}') as { appUrl: string };
  const url = new URL(appUrl);
  url.pathname = `/${String(row?.['name'])}`;
  const surroundings = await openSurroundings(url.href);
  const schema = createSchema(surroundings.reads.models);
  await seedDemo({ surroundings, schema }, { now: api.clock.now, candidates });
  await surroundings.close();
}
