// The picture of latency: points of the newest runs, at their places, and names that do not lie on one another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plotOf } from '../plot.js';

const run = (size, p50s, more) => ({
  setup: { size },
  queries: { Q1: Object.fromEntries(Object.entries(p50s).map(([name, p50]) => [name, { p50 }])) },
  ...more,
});
const pages = { 10: { sql: { p50: 2 }, fourgate: { p50: 1 } }, 100: { sql: { p50: 20 }, fourgate: { p50: 10 } } };
const runs = [
  run('2k', { sql: 10, fourgate: 5 }),
  run('100k', { sql: 900, fourgate: 900 }),
  run('100k', { sql: 40, fourgate: 20 }, { pages }),
  run('1m', { fourgate: 21 }),
];

/** Where the dots of a contender are, panel by panel. */
function dotsOf(svg, colour) {
  return [...svg.matchAll(new RegExp(`<g class="${colour}">(.*?)</g>`, 'g'))].map(([, group]) =>
    [...group.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]),
  );
}

test('each point is the newest of its size, and a contender without one has none', () => {
  const svg = plotOf(runs);
  const [[small, middle, large], pagesOfFourgate] = dotsOf(svg, 'c3');
  assert.deepEqual(
    [small, middle, large].map(([x]) => x),
    [97, 187, 277],
  );
  // The axis goes from 0 at 252 to 50 at 44.
  assert.deepEqual(
    [small, middle, large].map(([, y]) => y),
    [231.2, 168.8, 164.6],
  );
  assert.equal(pagesOfFourgate.length, 2);
  assert.equal(dotsOf(svg, 'c0')[0].length, 2);
  for (const label of ['2k', '100k', '1m', '10', '100', 'candidates', 'rows a page', 'fourgate', 'sql']) {
    assert.ok(svg.includes(`>${label}</text>`), label);
  }
});

test('it is drawn for light and dark pages, without anything from elsewhere', () => {
  const svg = plotOf(runs);
  assert.match(svg, /@media \(prefers-color-scheme: dark\)/);
  assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|<script|NaN|undefined|null/);
  const opened = svg.match(/<(?!\/)\w+/g).length;
  const closed = svg.match(/<\/\w+|\/>/g).length;
  assert.equal(opened, closed);
});

test('names of lines that end together stand below one another', () => {
  const svg = plotOf([run('2k', { sql: 10, postgraphile: 10, pothos: 10, fourgate: 10 })]);
  const tops = [...svg.matchAll(/class="name c\d" x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  assert.equal(tops.length, 4);
  for (let at = 1; at < tops.length; at += 1) assert.ok(tops[at] - tops[at - 1] >= 13, tops.join());
});

test('without any run there are axes and no lines', () => {
  assert.doesNotMatch(plotOf([]), /NaN|<circle/);
});
