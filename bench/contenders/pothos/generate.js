// Prisma's client, made from the schema at the first run and after each change of either.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const schema = at('contenders/pothos/schema.prisma');
const marker = at('.data/pothos/made-from');

/** Makes the client unless it is there; nothing but this needs Prisma's command line. */
export async function generateClient() {
  const wanted = await fingerprint();
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at('node_modules/prisma/build/index.js'), 'generate', '--schema', schema],
    { cwd: at('.'), env: environment(), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Prisma makes no client:\n${stdout}${stderr}`);
  await mkdir(at('.data/pothos'), { recursive: true });
  await writeFile(marker, wanted);
}

/** Generating runs without the engine that migrates; naming any program in its place keeps it from being fetched. */
function environment() {
  return {
    PATH: [at('node_modules/.bin'), process.env.PATH].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
}

async function fingerprint() {
  const sources = await Promise.all([readFile(schema), readFile(at('package-lock.json'))]);
  return sources.reduce((hash, source) => hash.update(source), createHash('sha256')).digest('hex');
}
