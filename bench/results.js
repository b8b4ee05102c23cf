// What a run found, in the shape that is kept and printed.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { noiseOf, rpsOf, summaryOf, timesOf } from './measure.js';
import { pageSizeOf } from './pages.js';
import { canPin } from './processes.js';

/**
 * The results: medians by query and contender, pages of other sizes by their size, how many times as fast as others,
 * memory, and how far rounds lie apart.
 */
export function resultsOf({ cells, memory, options, pace, anchor }) {
  const isPage = ({ query }) => pageSizeOf(query) !== null;
  const pages = cells.filter(isPage);
  const whole = cells.filter((cell) => !isPage(cell));
  const found = ({ rounds, statements }) => summaryOf(rounds, statements);
  const apart = ({ rounds }) => noiseOf(rounds);
  return {
    setup: setupOf({ options, pace, anchor }),
    queries: grouped(whole, ({ query }) => query, found),
    ...(pages.length > 0 && { pages: grouped(pages, ({ query }) => pageSizeOf(query), found) }),
    times: grouped(
      cells,
      ({ query }) => query,
      (cell) => timesIn(cells, cell),
    ),
    memory,
    noise: grouped(cells, ({ query }) => query, apart),
  };
}

/** Beside others at the same query, and at 64 connections beside 16. */
function timesIn(cells, { query, rounds }) {
  const others = cells.filter((other) => other.query === query && ['sql', 'postgraphile'].includes(other.name));
  const beside = others.map((other) => [other.name, timesOf(rpsOf(rounds), rpsOf(other.rounds))]);
  const has64 = 16 in rounds[0] && 64 in rounds[0];
  return { ...Object.fromEntries(beside), ...(has64 && { '64 ÷ 16': timesOf(rpsOf(rounds, 64), rpsOf(rounds, 16)) }) };
}

function setupOf({ options, pace, anchor }) {
  return {
    size: options.size,
    rounds: pace.rounds,
    passes: pace.passes,
    secondsAWindow: pace.milliseconds / 1000,
    anchor,
    node: process.version,
    cores: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    pinned: canPin,
  };
}

function grouped(cells, keyOf, valueOf) {
  const groups = {};
  for (const cell of cells) (groups[keyOf(cell)] ??= {})[cell.name] = valueOf(cell);
  return groups;
}

/** True when a server asked anybody to come back later. */
export function isRefusedIn({ queries, pages = {} }) {
  return [queries, pages]
    .flatMap((all) => Object.values(all).flatMap(Object.values))
    .some(({ refused }) => refused > 0);
}

/** Writes the results to a file named by the moment, and gives its path. */
export async function keep(results) {
  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  const file = `${new Date()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')}.json`;
  await writeFile(new URL(file, folder), `${JSON.stringify(results, null, 2)}\n`);
  return `bench/results/${file}`;
}
