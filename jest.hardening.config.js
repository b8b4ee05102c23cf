import everyday, { hardening } from './jest.config.js';

/** What `npm test` runs, too, with fewer rounds. */
const harder = ['clock', 'business-time', 'identifiers'];

// Read by test/support/globals.js.
process.env.TEST_LIMIT_MS = '300000';

/** @type {import('jest').Config} */
export default {
  ...everyday,
  testMatch: [...hardening, `**/?(*.)@(${harder.join('|')}).test.ts`],
  testSequencer: '<rootDir>/test/support/longest-first.js',
  testPathIgnorePatterns: ['/node_modules/'],
};
