// How long a run asks, and how often.
import { comparedAt } from './measure.js';
import { pageSizeOf } from './pages.js';

/** What a quick run has for asking, so that it ends within four minutes whoever takes part. */
const quickMs = 90_000;

/** The numbers of connections that a query is asked at: pages of other sizes only at the one that is compared. */
export function levelsOf(query, connections) {
  return pageSizeOf(query) ? [comparedAt(connections)] : connections;
}

/** The numbers of connections that a contender is warmed up with before it is timed. */
export function warmingLevels(connections) {
  return [...new Set([1, comparedAt(connections)])];
}

/** Rounds, their passes, and the length of a window and of a warm-up: five of two by 1.5 seconds, or three of what a quick run has time for. */
export function paceOf({ quick, queries, contenders, connections }) {
  if (!quick) return { rounds: 5, passes: 2, milliseconds: 1_500, warmMs: 1_000 };
  const rounds = 3;
  const windows = queries.reduce(
    (sum, query) => sum + rounds * levelsOf(query, connections).length + warmingLevels(connections).length,
    0,
  );
  const milliseconds = Math.min(1_000, Math.floor(quickMs / (windows * contenders.length)));
  return { rounds, passes: 1, milliseconds, warmMs: milliseconds };
}
