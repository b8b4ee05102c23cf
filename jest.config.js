import { readFileSync } from 'node:fs';

const { jsc, module } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
// Jest resolves the sources themselves, so their `.ts` endings stay.
const swc = { swcrc: false, jsc: { ...jsc, rewriteRelativeImportExtensions: false }, module, sourceMaps: 'inline' };

/** Tests that `npm run test:hardening` runs and `npm test` leaves: whole processes, races, query plans, much data, properties, hostile documents, one answer in every way, every bad input, every cell of the rights. */
export const hardening = [
  '**/?(*.)@(process|race|plan|load|property|hostile|differential).test.ts',
  '**/test/bad-input.test.ts',
  '**/test/rights/*.test.ts',
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', ...hardening.map((glob) => `!${glob}`)],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  setupFiles: ['<rootDir>/test/support/setup.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // The default leaves a core idle, which on two is half the machine.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
