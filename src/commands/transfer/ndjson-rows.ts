import { linesOf } from './lines.ts';
import type { Table, TableRow } from './rows.ts';

/** The lines of NDJSON, each an object; blank lines are passed over. */
export async function* ndjsonRows({ path, ignored }: Table): AsyncGenerator<TableRow> {
  for await (const { number: line, text } of linesOf(path)) {
    if (text.trim() !== '') yield { line, ...objectIn(text, ignored) };
  }
}

function objectIn(text: string, ignored: readonly string[]): Omit<TableRow, 'line'> {
  const parsed = parseJson(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return { value: {}, fault: { column: null, code: 'INVALID', reason: 'The line is no JSON object.' } };
  const given = Object.entries(parsed).filter(([name]) => !ignored.includes(name));
  return { value: Object.fromEntries(given), fault: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
