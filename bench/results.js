// What a run found, in the shape that is kept and printed.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { noiseOf, summaryOf } from './measure.js';
import { pageSizeOf } from './pages.js';
import { canPin } from './processes.js';

/** The results: medians by query and contender, pages of other sizes by their size, memory, and how far rounds lie apart. */
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
    memory,
    noise: grouped(cells, ({ query }) => query, apart),
  };
}

function setupOf({ options, pace, anchor }) {
  return {
    size: options.size,
    rounds: pace.rounds,
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
