// Plain JavaScript: Jest loads it before it transforms anything.
import { statSync } from 'node:fs';

const starting = /\.process\.test\.ts$/;
const asking =
  /\.(?:differential|load|property|hostile|race)\.test\.ts$|\/bad-input\.|\/rights\/(?:oracles|paths|relations|services)\./;

/**
 * Jest's own order is by size, and what is short to read may be long to run: it came last, with a worker idle beside it.
 * Here the kinds that take long come first; those that start processes, which mostly wait, alternate with the others.
 */
export default class LongestFirst {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    const bySize = tests.toSorted((one, other) => sizes.get(other.path) - sizes.get(one.path));
    const kinds = Map.groupBy(bySize, ({ path }) => (starting.test(path) ? 'p' : asking.test(path) ? 'a' : 'rest'));
    const [processes = [], askers = [], rest = []] = ['p', 'a', 'rest'].map((kind) => kinds.get(kind));
    const pairs = Math.max(processes.length, askers.length);
    const dealt = Array.from({ length: pairs }, (_, at) => [askers[at], processes[at]].filter(Boolean)).flat();
    return [...dealt, ...rest];
  }

  allFailedTests() {
    throw new Error('What failed is not kept here: name the files.');
  }

  cacheResults() {}
}
