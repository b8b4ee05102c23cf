// Emits dist/ from src/ and migrations/ with swc: types are checked by `npm run check`, not here.
import { transformFile } from '@swc/core';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
// Written aside and then moved into place, so that nobody ever sees half a build.
const out = join(root, `dist.${process.pid}`);

async function emit(file) {
  const target = join(out, file);
  await mkdir(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return cp(join(root, file), target);
  const { code, map } = await transformFile(join(root, file), { cwd: root });
  const js = target.replace(/\.ts$/, '.js');
  await writeFile(js, `${code}\n//# sourceMappingURL=${js.split('/').at(-1)}.map\n`);
  await writeFile(`${js}.map`, map);
}

for (const folder of ['src', 'migrations']) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(ts|json|sql)$/.test(entry.name));
  await Promise.all(files.map((entry) => emit(join(entry.parentPath, entry.name).slice(root.length + 1))));
}
await rm(dist, { recursive: true, force: true });
await rename(out, dist);
