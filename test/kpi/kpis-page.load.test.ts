import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { loadDemo } from '../support/kpi-demo.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

// Rewritten with FOURGATE_WRITE_KPIS=1 and laid out by prettier.
const file = new URL('../../docs/kpis.md', import.meta.url);
const isWriting = process.env['FOURGATE_WRITE_KPIS'] === '1';
const ofDemo = /(## On demo data[^|]*\| figure[^\n]*\n\|[- |]*\n)((?:\|[^\n]*\n)+)/;
const mostTold = 8;

interface Value {
  readonly part: string | null;
  readonly statistic: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly interval: { readonly low: number | null; readonly high: number | null } | null;
  readonly withheld: string | null;
}

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await loadDemo(api, 200);
}, 560_000);

afterAll(() => api.close());

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
const isShare = ({ statistic }: Value): boolean => statistic.startsWith('SHARE');
const rounded = (value: number, of: Value): string =>
  isShare(of) ? String(Math.round(value * 1_000) / 10) : String(Math.round(value * 10) / 10);

function valueTold(of: Value): string {
  if (of.withheld !== null) return 'withheld';
  if (of.value === null) return 'none';
  return `${rounded(of.value, of)}${isShare(of) ? ' %' : ''}`;
}

/** Of each statistic its value, or those of its parts in the order of the API. */
function valuesTold(values: readonly Value[]): string {
  const groups = [...Map.groupBy(values, ({ statistic }) => statistic)].map(([statistic, its]) => {
    const told = its.map((it) => `${it.part === null ? '' : `${words(it.part)} `}${valueTold(it)}`);
    return `${words(statistic)}: ${its.length > mostTold ? `${String(its.length)} parts` : told.join(', ')}`;
  });
  return groups.join('; ');
}

function boundsTold(values: readonly Value[]): string {
  if (values.length > mostTold) return '–';
  const bound = (value: number | null, of: Value): string => (value === null ? '' : rounded(value, of));
  const told = values.map((it) => (it.interval ? `${bound(it.interval.low, it)}–${bound(it.interval.high, it)}` : '–'));
  return told.every((it) => it === '–') ? '–' : told.join('; ');
}

/** Of many parts the least and the most: in which order they come is up to their ids. */
function countsTold(values: readonly Value[]): string {
  const counts = values.flatMap(({ n }) => (n === null ? [] : [n]));
  if (values.length > mostTold) return `${String(Math.min(...counts))} to ${String(Math.max(...counts))}`;
  return counts.length === 0 ? '–' : [...new Set(counts.map(String))].join(', ');
}

const rowOf = (name: string, values: readonly Value[]): string[] => [
  `\`${name}\``,
  valuesTold(values),
  countsTold(values),
  boundsTold(values),
];

const cellsIn = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('the page on KPIs tells what a head reads of the demo data', async () => {
  const head = await api.person(Role.HEAD_OF_TALENT);
  const document = `{ kpis(window: { from: "2026-01-01", to: "2027-01-01" }) { kpis { name values {
    part statistic value n interval { low high } withheld } } } }`;
  const { data, errors } = await api.run(head, document);
  const { kpis } = data?.['kpis'] as { kpis: { name: string; values: Value[] }[] }; // its own document
  const rows = kpis.map(({ name, values }) =>
    rowOf(name, [...Map.groupBy(values, (it) => it.statistic).values()].flat()),
  );
  const page = readFileSync(file, 'utf8');
  if (isWriting)
    writeFileSync(
      file,
      page.replace(ofDemo, (_all, top: string) => `${top}${written(rows)}`),
    );
  const [, , told = ''] = ofDemo.exec(isWriting ? readFileSync(file, 'utf8') : page) ?? [];

  expect(errors).toEqual([]);
  expect(cellsIn(told)).toEqual(rows);
});

const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
