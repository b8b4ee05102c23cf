import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { Column, Part } from './columns.ts';

/** What a table says in a cell: none for a cell of nothing but blanks. */
export function valueOf({ holds }: Column, cell: string): unknown {
  const text = withoutGuards(cell.trim());
  if (text === '') return undefined;
  if (holds.kind === 'one') return leafOf(holds.type, text);
  const items = splitList(text);
  if (holds.kind === 'list') return items.map((item) => leafOf(holds.type, item));
  return items.map((item) => itemOf(holds.parts, item));
}

/** The items of a list within a cell: `;` stands between them, and `\;` for one that does not. */
export function splitList(text: string): string[] {
  const items = [''];
  for (const [piece] of text.matchAll(/\\[\\;]|[^]/g)) {
    if (piece === ';') items.push('');
    else items.push(`${items.pop() ?? ''}${piece.length === 2 ? piece.slice(1) : piece}`);
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** A list within a cell, so that `splitList` finds the same items. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, String.raw`\$&`)).join(';');
}

/**
 * Text of which a spreadsheet takes nothing for a formula: a quote stands in front of what would be one. Where semicolons
 * divide cells, a cell begins behind each of them, and behind each end of a line, since what is quoted here is not there.
 */
export function guarded(text: string): string {
  return text.replace(formulas, "'");
}

function withoutGuards(text: string): string {
  return text.replace(guards, '');
}

const begins = String.raw`(?<=^|[;\t\r\n])`;
/** Quotes may be taken away before what stands behind them is looked at. */
const runs = String.raw`(?="*[\t\r=+\-@\uFF1D\uFF0B\uFF0D\uFF20])`;
const formulas = new RegExp(begins + runs, 'g');
const guards = new RegExp(`${begins}'${runs}`, 'g');

/** `python:EXPERT:6`, part by part; what is too much stays with the last, where it is refused. */
function itemOf(parts: readonly Part[], text: string): Record<string, unknown> {
  const words = text.split(':');
  const rest = words.splice(parts.length - 1).join(':');
  const given = [...words, rest].map((word) => word.trim());
  return Object.fromEntries(
    parts.flatMap(({ name, type }, index) => {
      const word = given[index] ?? '';
      return word === '' ? [] : [[name, leafOf(type, word)]];
    }),
  );
}

/** Text as a value of its type where it is one; anything else stays text, for the type to refuse. */
function leafOf(type: GraphQLLeafType, text: string): unknown {
  if (isEnumType(type)) return text.toUpperCase().replace(/[\s-]+/g, '_');
  if (type.name === 'Boolean') return truths.get(text.toLowerCase()) ?? text;
  const isNumber = type.name === 'Int' || type.name === 'Float';
  return isNumber && /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);
