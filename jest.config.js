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
  // One realm for all files: Jest's own runner loads every module anew for each of them.
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/test/support/modules.js', '<rootDir>/test/support/setup.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // The default leaves a core idle, which on two is half the machine.
  maxWorkers: '100%',
};
