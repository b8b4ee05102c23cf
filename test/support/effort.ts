import { configOfProcess } from '../../src/config.ts';

/** Multiplies the rounds of properties and races: 1 in `npm test`, more in `npm run test:hardening`. */
export const effort = configOfProcess().testEffort;

/** What a property is tried with: the usual hundred runs, times the effort. */
export const usualRuns = { numRuns: 100 * effort } as const;
