// Results as tables for people.
import { titleOf } from './workload.js';

const columnsOf = (levels) => [
  ['', (name) => name],
  ...levels.map((level) => [`rps ${level}`, (_, it) => it[`rps${level}`]]),
  ...(levels.includes(16) && levels.includes(64) ? [['64 ÷ 16', timesThat('64 ÷ 16')]] : []),
  ['p50 ms', (_, it) => it.p50],
  ['p99 ms', (_, it) => it.p99],
  ['server ms', (_, it) => it.serverCpuMs ?? '–'],
  ['postgres ms', (_, it) => it.postgresCpuMs ?? '–'],
  ['statements', (_, it) => it.statements],
  ['KB', (_, it) => (it.bytes / 1024).toFixed(1)],
  ['refused', (_, it) => it.refused],
  ['noise', (name, _, known) => `${Math.round(known.noise[name] * 100)} %`],
  ['× sql', timesThat('sql')],
  ['× postgraphile', timesThat('postgraphile')],
];

/** A table for each query, with pages of other sizes after them, and one of memory, in Markdown. */
export function tablesOf({ queries, pages = {}, times, memory, noise }) {
  const ofPages = Object.entries(pages).map(([size, all]) => [`Q1:${size}`, all]);
  const ofQueries = [...Object.entries(queries), ...ofPages].map(([query, all]) => {
    const columns = columnsOf(levelsOf(Object.values(all)[0]));
    const known = { times: times[query], noise: noise[query] };
    const rows = Object.entries(all).map(([name, it]) => columns.map(([, value]) => String(value(name, it, known))));
    return `### ${query}: ${titleOf(query)}\n\n${table([columns.map(([head]) => head), ...rows])}`;
  });
  const rows = Object.entries(memory).map(([name, { idle, after }]) => [
    name,
    String(idle ?? '–'),
    String(after ?? '–'),
  ]);
  return [...ofQueries, `### Memory\n\n${table([['', 'MB idle', 'MB after'], ...rows])}`].join('\n\n');
}

/** The numbers of connections that there are figures of. */
function levelsOf(figures) {
  return Object.keys(figures).flatMap((name) => (name.startsWith('rps') ? [Number(name.slice(3))] : []));
}

function timesThat(what) {
  return (name, _, { times }) => times[name][what]?.toFixed(2) ?? '–';
}

function table([head, ...rows]) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
