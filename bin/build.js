// Emits dist/ from src/ and migrations/ with swc: types are checked by `npm run check`, not here.
import { transformFile } from '@swc/core';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
// Written aside and then moved into place, so that nobody ever sees half a build.
const out = join(root, `dist.${process.pid}`);
const old = join(root, `dist.${process.pid}.old`);

await removeRemains();
try {
  await emitAll();
  await moveIntoPlace();
} finally {
  await Promise.all([out, old].map((folder) => rm(folder, { recursive: true, force: true })));
}

async function emitAll() {
  for (const folder of ['src', 'migrations']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(ts|json|sql|csv)$/.test(entry.name));
    await Promise.all(files.map((entry) => emit(join(entry.parentPath, entry.name).slice(root.length + 1))));
  }
}

async function emit(file) {
  const target = join(out, file);
  await mkdir(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return cp(join(root, file), target);
  const { code, map } = await transformFile(join(root, file), { cwd: root });
  const js = target.replace(/\.ts$/, '.js');
  await writeFile(js, `${code}\n//# sourceMappingURL=${js.split('/').at(-1)}.map\n`);
  await writeFile(`${js}.map`, map);
}

/** Another build may end at the same moment; then the later one stays. */
async function moveIntoPlace() {
  for (let tries = 0; ; tries += 1) {
    await rm(old, { recursive: true, force: true });
    await rename(dist, old).catch(unless('ENOENT'));
    try {
      return await rename(out, dist);
    } catch (error) {
      if (tries === 10) throw error;
      unless('ENOTEMPTY', 'EEXIST')(error);
    }
  }
}

/** What builds that were killed have left. */
async function removeRemains() {
  const names = (await readdir(root)).filter(
    (name) => /^dist\.\d+(\.old)?$/.test(name) && !isAlive(name.split('.')[1]),
  );
  await Promise.all(names.map((name) => rm(join(root, name), { recursive: true, force: true })));
}

function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function unless(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
  };
}
