// Installs what only the bench and its tests need, the first time and when that has changed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** When a file of the bench last changed, in ms; null where there is none. */
function changedAt(name) {
  return statSync(new URL(name, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(changedAt);
if (installed === null || installed < wanted) {
  const npm = ['ci', '--prefix', folder, '--no-fund', '--no-audit', '--ignore-scripts'];
  const { status } = spawnSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
