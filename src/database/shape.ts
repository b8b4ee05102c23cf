import type { Row } from './selection.ts';
import { isoInstant, type RawRow } from './statements.ts';

/** How a driver row becomes a plain row: positions of the columns, decided when the statement was written. */
export interface Shape {
  readonly typeName: string;
  readonly columns: readonly (readonly [property: string, index: number])[];
  /** Columns that come as PostgreSQL's text of an instant; only inside of JSON. */
  readonly instants: readonly (readonly [property: string, index: number])[];
  readonly toOne: readonly (readonly [key: string, shape: Shape])[];
  /** Lists that came with the row, each row of them an array of its columns. */
  readonly lists: readonly (readonly [key: string, index: number, shape: Shape])[];
  /** Null where nobody asks for the key. */
  readonly idIndex: number | null;
  /** Where a value stands that every row has: without it a joined row is not there. */
  readonly presentIndex: number;
  /** Where the veil's flag stands, and what a veiled row looks like. */
  readonly veil: { readonly index: number; readonly shape: Shape } | null;
}

type Shaper = (raw: RawRow) => Row;
type Entry = readonly [key: string, code: string];

const shapers = new WeakMap<Shape, Shaper>();

/** Builds plain rows; the type's name is always there for unions and interfaces. Made once per shape. */
export function shaperOf(shape: Shape): Shaper {
  const known = shapers.get(shape) ?? compile(shape);
  shapers.set(shape, known);
  return known;
}

interface Helpers {
  readonly instant: (value: unknown) => string | null;
  readonly lists: ((value: unknown) => Row[])[];
}

type Make = (instant: Helpers['instant'], lists: Helpers['lists']) => Shaper;

const made = new Map<string, Make>();

function compile(shape: Shape): Shaper {
  const helpers: Helpers = { instant: instantIn, lists: [] };
  const make = compiled(`return (raw) => ${literalOf(shape, helpers)}`);
  return make(helpers.instant, helpers.lists);
}

/**
 * Code that writes each row down at once: key by key it took ten times as long and left four times as much to collect. Keys
 * are names of properties of ours and positions are numbers, so that nothing a client sent becomes code.
 */
function compiled(code: string): Make {
  const known = made.get(code);
  if (known) return known;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function('instant', 'lists', code) as Make;
  // Shapes follow documents, which clients write.
  if (made.size > 5_000) made.clear();
  made.set(code, make);
  return make;
}

function literalOf(shape: Shape, helpers: Helpers): string {
  const own = `{ ${entriesOf(shape, helpers)
    .map(([key, code]) => `${JSON.stringify(key)}: ${code}`)
    .join(', ')} }`;
  if (!shape.veil) return `(${own})`;
  return `(${at(shape.veil.index)} === true ? ${literalOf(shape.veil.shape, helpers)} : ${own})`;
}

function entriesOf({ typeName, idIndex, columns, instants, toOne, lists }: Shape, helpers: Helpers): Entry[] {
  const listed = lists.map(([key, index, inner]): Entry => {
    helpers.lists.push((value) => rowsIn(inner, value));
    return [key, `lists[${String(helpers.lists.length - 1)}](${at(index)})`];
  });
  return [
    ['__typename', JSON.stringify(typeName)],
    ...(idIndex === null ? [] : [['id', at(idIndex)] as const]),
    ...columns.map(([property, index]): Entry => [property, at(index)]),
    ...instants.map(([property, index]): Entry => [property, `instant(${at(index)})`]),
    ...toOne.map(([key, joined]): Entry => [
      key,
      `${at(joined.presentIndex)} === null ? null : ${literalOf(joined, helpers)}`,
    ]),
    ...listed,
  ];
}

function at(index: number): string {
  return `raw[${String(index)}]`;
}

function instantIn(value: unknown): string | null {
  return typeof value === 'string' ? isoInstant(value) : null;
}

/** The statement makes an array of arrays, and no row at all is no list to PostgreSQL. */
function rowsIn(shape: Shape, list: unknown): Row[] {
  return ((list ?? []) as readonly RawRow[]).map(shaperOf(shape));
}
