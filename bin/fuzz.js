// Sends damaged requests to a server with demo data: `npm run fuzz -- --runs 10000 --seed 7`. Build first.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
const jest = ['--no-warnings', 'node_modules/jest/bin/jest.js', '--config', 'jest.hardening.config.js', 'test/fuzz'];
const env = { ...process.env, FOURGATE_FUZZ_RUNS: values.runs };
if (values.seed !== undefined) env.FOURGATE_TEST_SEED = values.seed;
process.exitCode = spawnSync(process.execPath, jest, { stdio: 'inherit', env }).status ?? 1;
