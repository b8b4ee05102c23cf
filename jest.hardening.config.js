import everyday, { hardening } from './jest.config.js';

/** What `npm test` runs, too, and is worth trying harder than every day. */
const harder = ['blindness', 'clock', 'business-time', 'identifiers', 'sql', 'database'];

// Read by test/support/globals.js.
process.env.TEST_LIMIT_MS = '300000';

/** @type {import('jest').Config} */
export default {
  ...everyday,
  testMatch: [...hardening, `**/?(*.)@(${harder.join('|')}).test.ts`],
  testSequencer: '<rootDir>/test/support/longest-first.js',
  testPathIgnorePatterns: ['/node_modules/'],
};
