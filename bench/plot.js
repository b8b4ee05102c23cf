// Draws latency against the size of the data and of a page, from what runs left in bench/results, for docs/performance.md.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { drawing, panelOf } from './drawing.js';

const sizes = ['2k', '100k', '1m'];
const folder = new URL('results/', import.meta.url);
const target = new URL('../docs/performance.svg', import.meta.url);

/** Both panels as one SVG: Q1's median latency by contender, each point from the newest run that has it. */
export function plotOf(runs) {
  return drawing([
    panelOf({ title: 'Q1 by size of the data', unit: 'candidates', series: bySize(runs) }),
    panelOf({ title: 'Q1 by size of the page', unit: 'rows a page', series: byPage(runs) }),
  ]);
}

function bySize(runs) {
  const points = sizes.flatMap((size) => {
    const run = runs.findLast(({ setup, queries }) => setup.size === size && queries.Q1);
    return run ? [{ label: size, found: run.queries.Q1 }] : [];
  });
  return seriesOf(points);
}

function byPage(runs) {
  const run = runs.findLast(({ pages }) => pages);
  return seriesOf(Object.entries(run?.pages ?? {}).map(([label, found]) => ({ label, found })));
}

/** By contender, its points in order; a contender that a run went without has none there. */
function seriesOf(points) {
  const names = [...new Set(points.flatMap(({ found }) => Object.keys(found)))];
  return {
    labels: points.map(({ label }) => label),
    lines: names.map((name) => ({ name, values: points.map(({ found }) => found[name]?.p50 ?? null) })),
  };
}

async function readRuns() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8'))));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(target, plotOf(await readRuns()));
  process.stdout.write('Drawn to docs/performance.svg.\n');
}
