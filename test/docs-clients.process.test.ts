import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../src/kernel/role.ts';
import { buildCase } from './support/build-vetting.ts';
import { type Listening, startListening, until } from './support/streaming.ts';
import { type Person, startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
let server: Listening;
let recruiter: Person;
let folder: string;

const root = fileURLToPath(new URL('../', import.meta.url));

beforeAll(async () => {
  // Where the packages that a client imports are found.
  folder = mkdtempSync(join(root, 'node_modules', '.fourgate-clients-'));
  api = await startTestApi();
  server = await startListening(api);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.app.close();
  await api.close();
});

/** The client that the documentation shows under a name, as a file. */
function documented(name: string): string {
  const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
  const found = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const [code, ...others] = found.filter((it) => it.startsWith(`// ${name}\n`));
  if (code === undefined || others.length > 0) throw new Error(`docs/api.md does not show one ${name}`);
  const file = join(folder, name.replace(/\.js$/, '.mjs'));
  writeFileSync(file, code);
  return file;
}

interface Running {
  readonly child: ChildProcess;
  /** Lines that it has printed. */
  readonly lines: () => string[];
  readonly trouble: () => string;
  readonly exited: Promise<number | null>;
}

function start(name: string, token: string): Running {
  const env = { PATH: process.env['PATH'], FOURGATE_URL: server.address, FOURGATE_TOKEN: token };
  const child = spawn(process.execPath, [documented(name)], { env });
  let [out, trouble] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, lines: () => out.split('\n').filter((line) => line !== ''), trouble: () => trouble, exited };
}

describe('the client of the documentation', () => {
  test('with fetch asks for cases, and says what was refused', async () => {
    const { id } = await buildCase(api, recruiter);
    const allowed = start('ask.js', recruiter.token);
    const forbidden = start('ask.js', (await api.person(Role.ANALYST)).token);

    const codes = await Promise.all([allowed.exited, forbidden.exited]);

    expect([codes[0], allowed.trouble()]).toEqual([0, '']);
    const nodes = JSON.parse(allowed.lines()[0] ?? '') as readonly object[];
    expect(nodes).toContainEqual({ id, stage: 'PROFILE_REVIEW' });
    expect(codes[1]).toBe(1);
    expect(forbidden.trouble()).toContain('FORBIDDEN: Your roles do not allow Query.vettingCases.');
  });

  test('with urql asks who it is, and follows moves', async () => {
    const { child, lines, trouble, exited } = start('follow.js', recruiter.token);
    await until(() => lines().length === 1, 20_000);
    const ids: string[] = [];

    // It may not have begun to follow when it has said its name.
    for (let tries = 0; tries < 40 && lines().length === 1; tries += 1) {
      ids.push((await buildCase(api, recruiter)).id);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    child.kill();
    await exited;

    expect(trouble()).toBe('');
    expect(lines()[0]).toBe(recruiter.name);
    const { rule, vettingCase } = JSON.parse(lines()[1] ?? '') as { rule: string; vettingCase: { id: string } };
    expect(rule).toBe('V1');
    expect(ids).toContain(vettingCase.id);
  });
});
