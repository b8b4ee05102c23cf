import everyday, { hardening } from './jest.config.js';

/** What `npm test` runs, too, and is worth trying harder than every day. */
const harder = ['blindness', 'clock', 'business-time', 'identifiers', 'sql', 'database'];

/** @type {import('jest').Config} */
export default {
  ...everyday,
  testMatch: [...hardening, `**/?(*.)@(${harder.join('|')}).test.ts`],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
