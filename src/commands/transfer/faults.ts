import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
} from 'graphql';
import { faultOfText } from '../../graphql/safe-string.ts';

/** What is wrong with a row: where, which kind of refusal, and why. */
export interface Fault {
  /** The column, or the field of a line of NDJSON; null for the whole row. */
  readonly column: string | null;
  readonly code: string;
  readonly reason: string;
}

/** Where in an input something is. */
export type Path = readonly (string | number)[];

const mostOfARow = 20;

/** What the API's own input type refuses of a row; none when the operation may look at it. */
export function faultsOf(schema: GraphQLSchema, type: GraphQLInputObjectType, value: unknown): Fault[] {
  const inTexts = textFaults(value, []);
  if (inTexts.length > 0) return inTexts.slice(0, mostOfARow);
  const faults: Fault[] = [];
  coerceInputValue(value, type, (path, invalid, error) => {
    if (faults.length < mostOfARow) faults.push(faultOf(path, sayingWhy(schema, invalid, error)));
  });
  return faults;
}

/** A fault at a place of the input: the item of a list is counted from one, as people do. */
export function faultOf(path: Path, { at = [], code = 'INVALID', reason }: Said): Fault {
  const whole = [...path, ...at].map(String);
  const index = whole.findIndex((step) => /^\d+$/.test(step));
  const column = (index < 0 ? whole : whole.slice(0, index)).join('.');
  const inner = index < 0 ? [] : [`item ${String(Number(whole[index]) + 1)}`, ...whole.slice(index + 1)];
  return { column: column === '' ? null : column, code, reason: [...inner, reason].join(': ') };
}

interface Said {
  /** Where it is below the path. */
  readonly at?: readonly string[];
  readonly code?: string;
  readonly reason: string;
}

function textFaults(value: unknown, path: Path): Fault[] {
  if (typeof value === 'string') {
    const fault = faultOfText(value);
    return fault === null ? [] : [faultOf(path, { reason: `It ${fault}.` })];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textFaults(inner, [...path, key]));
}

/** What graphql-js says for programmers, said for whoever keeps the table. */
function sayingWhy(schema: GraphQLSchema, invalid: unknown, { message }: GraphQLError): Said {
  for (const [pattern, say] of sayings) {
    const [, name = ''] = pattern.exec(message) ?? [];
    if (name !== '') return say({ name, schema, shown: shown(invalid) });
  }
  return { reason: message.replace(/^Expected type "\w+"\. /, '') };
}

interface Refused {
  /** The field or type that the message is about. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly shown: string;
}

const missing = 'A value is missing.';

const sayings: readonly (readonly [RegExp, (refused: Refused) => Said])[] = [
  [/^Field "(.+?)" of required type .+ was not provided\.$/, ({ name }) => ({ at: [name], reason: missing })],
  [/^Expected non-nullable type "(.+?)" not to be null\.$/, () => ({ reason: missing })],
  [/^Field "(.*?)" is not defined by type /, ({ name }) => ({ at: [name], reason: 'There is no such field.' })],
  [/ "(\w+)" enum[.:]/, ({ name, schema, shown: it }) => ({ reason: `${it} is none of ${valuesOf(schema, name)}.` })],
  [/^(Int) cannot represent /, ({ shown: it }) => ({ reason: `${it} is no whole number.` })],
  [/^(Float) cannot represent /, ({ shown: it }) => ({ reason: `${it} is no number like 6.5.` })],
  [/^(String) cannot represent /, ({ shown: it }) => ({ reason: `${it} is no text.` })],
  [/^(Boolean) cannot represent /, ({ shown: it }) => ({ reason: `${it} is neither true nor false.` })],
  [
    /^(?:Expected type "Date"\. )?(Value) is not a valid LocalDate/,
    ({ shown: it }) => ({ reason: `${it} is no day like 2026-11-24.` }),
  ],
  [/^Expected type "(\w+)" to be an object\.$/, ({ shown: it }) => ({ reason: `${it} is no object.` })],
];

function valuesOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  return values.join(', ');
}

const longestShown = 60;

function shown(value: unknown): string {
  // What came in was text or JSON, and neither knows undefined.
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
