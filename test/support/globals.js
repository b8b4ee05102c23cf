// What tests import of Jest: as the runner hands it out, but nothing goes on for ever, which the runner would let it.
import { clearTimeout, setTimeout } from 'node:timers';

const usual = Number(process.env.TEST_LIMIT_MS ?? 30_000);
const { afterAll: last, afterEach: after, beforeAll: first, beforeEach: before, test: fact } = globalThis;

export const { describe, expect, jest } = globalThis;

export const test = Object.assign((name, body, limit) => fact(name, within(limit, body)), fact, {
  each:
    (...table) =>
    (name, body, limit) =>
      fact.each(...table)(name, within(limit, body)),
});

export const beforeAll = (body, limit) => first(within(limit, body));
export const beforeEach = (body, limit) => before(within(limit, body));
export const afterAll = (body, limit) => last(within(limit, body));
export const afterEach = (body, limit) => after(within(limit, body));

/** The body, failing as soon as it takes longer than the limit in milliseconds. */
function within(limit, body) {
  return async (...values) => {
    const ms = limit ?? usual;
    const overdue = Promise.withResolvers();
    const timer = setTimeout(() => overdue.reject(new Error(`It takes longer than ${ms} ms.`)), ms);
    try {
      await Promise.race([body(...values), overdue.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}
