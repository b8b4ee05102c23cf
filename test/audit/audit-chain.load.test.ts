import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addEvents, sealAll, tamper, verifyChain } from '../support/audit-chain.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const rows = 100_000;
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

test('a hundred thousand rows are sealed and verified, and one that was changed among them is named', async () => {
  for (let count = 0; count < rows; count += 20_000) await addEvents(api, 20_000);
  const start = performance.now();

  const anchor = await sealAll(api);
  const sealed = performance.now();
  const whole = await verifyChain(api, [anchor]);
  const verified = performance.now();
  await tamper(
    api,
    `update audit_event set action = 'x' where id = (select event_id from audit_seal where position = 77777)`,
  );
  const changed = await verifyChain(api, [anchor]);

  const size = await api.asApp(`select pg_size_pretty(pg_total_relation_size('audit_seal')) as size`);
  const [sealing, verifying] = [sealed - start, verified - sealed].map(Math.round);
  process.stdout.write(
    `sealed in ${String(sealing)} ms, verified in ${String(verifying)} ms, ${String(size[0]?.['size'])}\n`,
  );
  expect(whole).toEqual({ count: rows, unsealed: 0, anchors: 1, fault: null });
  expect(changed).toMatchObject({ count: 77_776, fault: { kind: 'CHANGED', position: 77_777 } });
});
