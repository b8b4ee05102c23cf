import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorHead, anchorsIn } from '../../src/audit/anchor.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fourgate-anchor-'));
});

afterAll(() => rm(folder, { recursive: true }));

const now = new Date('2026-11-24T10:00:00.000Z');
const head = (count: number) => ({ count, hash: String(count).repeat(64).slice(0, 64) });

test('heads are added to a file in a folder that is made for it, and read in the order of the chain', async () => {
  const file = join(folder, 'made', 'anchor.jsonl');

  await anchorHead(file, head(7), now);
  await anchorHead(file, head(3), now);

  const at = now.toISOString();
  expect(await anchorsIn(file)).toEqual([
    { ...head(3), at },
    { ...head(7), at },
  ]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('there are none without a file, and a line that was cut short is none', async () => {
  const file = join(folder, 'cut.jsonl');
  await anchorHead(file, head(1), now);
  await appendFile(file, '{"count":2,"hash":"22');

  expect(await anchorsIn(file)).toHaveLength(1);
  expect(await anchorsIn(join(folder, 'none.jsonl'))).toEqual([]);
});
