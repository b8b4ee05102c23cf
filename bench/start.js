// Installs what only the bench needs, the first time, and runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) {
  const npm = ['ci', '--prefix', folder, '--no-fund', '--no-audit', '--ignore-scripts'];
  const { status } = spawnSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./run.js');
