// Installs what only the bench needs, the first time, and runs it, or the script of the bench that is named first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) {
  const npm = ['ci', '--prefix', folder, '--no-fund', '--no-audit', '--ignore-scripts'];
  const { status } = spawnSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
const others = { plans: './plans.js', rollup: './rollup-cost.js' };
const script = others[process.argv[2]];
if (script) process.argv.splice(2, 1);
await import(script ?? './run.js');
