// Runs every static check, cheapest first, and goes on after a failure so that one run tells all. Build first.
import { spawnSync } from 'node:child_process';

const checks = [
  ['format', 'prettier --check --log-level warn .'],
  ['schema drift', 'node bin/schema.js --check'],
  ['breaking changes', 'node bin/breaking.js'],
  ['migration drift', 'node bin/check-migrations.js'],
  ['documents', 'node bin/docs.js --check'],
  ['types', 'tsc --project .'],
  ['imports', 'depcruise src test migrations'],
  ['dead code', 'knip'],
  ['codegen drift', 'graphql-codegen --check'],
  ['registered documents', 'node bin/documents.js --check'],
  ['lint', 'eslint --max-warnings 0 .'],
];

const failed = checks.filter(([name, command]) => {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const seconds = Number((process.hrtime.bigint() - started) / 100_000_000n) / 10;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
