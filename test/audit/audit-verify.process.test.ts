import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { anchorsIn } from '../../src/audit/anchor.ts';
import { addEvents, tamper } from '../support/audit-chain.ts';
import { endServers, fourgate, startFourgate } from '../support/run-fourgate.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let folder: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(join(tmpdir(), 'fourgate-audit-'));
  env = { DATABASE_URL: api.url, DATA_DIR: folder, SEED: 'none', LOG_LEVEL: 'fatal' };
});

afterAll(async () => {
  await endServers();
  await api.close();
  await rm(folder, { recursive: true });
});

test('a server seals and anchors what comes in, and the command says that it is whole, or what is not', async () => {
  const anchorFile = join(folder, 'audit-anchor.jsonl');
  const server = await startFourgate(env);
  await server.says('Fourgate is ready');
  await addEvents(api, 5);
  while ((await anchorsIn(anchorFile)).at(-1)?.count !== 5) await sleep(50);

  const whole = await fourgate(['audit', 'verify', '--json'], env);
  const line = await fourgate(['audit', 'verify'], env);
  await tamper(
    api,
    `update audit_event set action = 'forged' where id = (select event_id from audit_seal where position = 2)`,
  );
  const changed = await fourgate(['audit', 'verify', '--json'], env);
  const wrong = await fourgate(['audit', 'verify', '--anchor', anchorFile], env);

  expect(JSON.parse(whole.stdout)).toMatchObject({ isOk: true, count: 5, unsealed: 0, fault: null });
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(line.stdout).toMatch(/^ok {5}5 rows are as they were sealed, 0 not sealed yet; \d+ anchors agree\n$/);
  expect(changed.code).toBe(1);
  expect(JSON.parse(changed.stdout)).toMatchObject({ isOk: false, count: 1, fault: { kind: 'CHANGED', position: 2 } });
  expect(wrong.stdout).toMatch(/^WRONG {2}number 2, row [0-9a-f-]{36}, is not as it was sealed/);
  expect(await readFile(anchorFile, 'utf8')).toMatch(/^(\{"count":\d+,"hash":"[0-9a-f]{64}","at":"[^"]+"\}\n)+$/);
});

test('the job seals and anchors where no server does', async () => {
  const elsewhere = { ...env, AUDIT_ANCHOR: join(folder, 'job.jsonl') };
  await endServers();
  await addEvents(api, 2);

  const ran = await fourgate(['jobs', 'run', 'seal-audit', '--json'], elsewhere);

  expect(JSON.parse(ran.stdout)).toEqual([{ sealed: '7', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(await anchorsIn(elsewhere.AUDIT_ANCHOR)).toMatchObject([{ count: 7 }]);
});
