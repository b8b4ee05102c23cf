import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { toGlobalId } from '../../src/kernel/global-id.ts';

/** One input that has to be refused, and what is wrong with it. */
export interface BadInput {
  readonly name: string;
  readonly input: unknown;
}

const nobody = '00000000-0000-7000-8000-000000000000';
const longer = 'x'.repeat(10_001);
/** Wrong for every text, an id among them: each has to be named by its path, before anything is asked. */
const badTexts: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud800b'],
  ['a control character', 'a\u0007b'],
  ['10,001 characters', longer],
];
/** No scalar of ours but JSON takes both an object and a list. */
const badShapes: readonly (readonly [string, unknown])[] = [
  ['an object', { a: { b: 1 } }],
  ['a list in a list', [[[1]]]],
];
const badScalars: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  ID: [
    ['a malformed id', 'x'],
    ['an id of another type', toGlobalId('Nothing', nobody)],
    ['an id of nobody', toGlobalId('Candidate', nobody)],
  ],
  Int: [
    ['more than an Int', 2 ** 31],
    ['half a number', 1.5],
    ['a number in quotes', '1'],
  ],
  Boolean: [['yes', 'yes']],
  DateTime: [
    ['no moment', 'yesterday'],
    ['the 30th of February', '2027-02-30T10:00:00Z'],
  ],
  Date: [
    ['no day', 'yesterday'],
    ['the 30th of February', '2027-02-30'],
  ],
  Float: [
    ['much', 'much'],
    ['a number in quotes', '1.5'],
  ],
  Decimal: [
    ['much', 'much'],
    ['three places', '1.005'],
    ['less than nothing', '-1'],
  ],
};

/** Every input of a type that differs from a plausible one in one place, where it has to be refused. */
export function badInputsOf(type: GraphQLInputType): readonly BadInput[] {
  return variantsOf(type, [])
    .filter(({ path }) => path.length > 0)
    .map(({ path, name, value }) => ({ name: `${path.join('.')}: ${name}`, input: placed(type, path, value) }));
}

/** Variables that differ from plausible ones in one place, where they have to be refused, or mean nothing that there is. */
export function badArgumentsOf(args: readonly GraphQLArgument[]): readonly BadInput[] {
  return args.flatMap((arg) => {
    const missing = isRequiredArgument(arg) ? [{ path: [arg.name], name: 'left out', value: leftOut }] : [];
    return [...missing, ...variantsOf(arg.type, [arg.name])].map(({ path, name, value }) => {
      const others = args
        .filter((it) => it !== arg && isRequiredArgument(it))
        .map((it) => [it.name, plausible(it.type)]);
      const own = value === leftOut && path.length === 1 ? [] : [[arg.name, placed(arg.type, path.slice(1), value)]];
      return { name: `${path.join('.')}: ${name}`, input: Object.fromEntries([...others, ...own]) as unknown };
    });
  });
}

interface Variant {
  readonly path: readonly string[];
  readonly name: string;
  /** What stands there; `leftOut` for nothing. */
  readonly value: unknown;
}

const leftOut = Symbol('left out');

function variantsOf(type: GraphQLInputType, path: readonly string[]): readonly Variant[] {
  if (isNonNullType(type)) return [{ path, name: 'null', value: null }, ...variantsOf(type.ofType, path)];
  if (isListType(type)) return variantsOf(type.ofType, [...path, '0']);
  const here = (cases: readonly (readonly [string, unknown])[]): Variant[] =>
    cases.map(([name, value]) => ({ path, name, value }));
  if (isInputObjectType(type)) return [...here([['a text', 'x'], ...oneOfCases(type)]), ...fieldsOf(type, path)];
  if (isEnumType(type)) return here([...badShapes, ['no such value', 'NO_SUCH_VALUE'], ['a number', 1]]);
  const own = badScalars[type.name] ?? [];
  return here([...badShapes, ...(['String', 'ID'].includes(type.name) ? badTexts : []), ...own]);
}

/** What takes exactly one of its fields takes neither none nor two, and none that is null. */
function oneOfCases(type: GraphQLInputObjectType): readonly (readonly [string, unknown])[] {
  if (!type.isOneOf) return [];
  const [one, other] = Object.values(type.getFields());
  if (!one || !other) throw new Error(`${type.name} is no choice`);
  const [first, second] = [plausible(one.type), plausible(other.type)];
  return [
    ['none of its fields', {}],
    ['two of its fields', { [one.name]: first, [other.name]: second }],
    ['a field that is null', { [one.name]: null }],
  ];
}

function fieldsOf(type: GraphQLInputObjectType, path: readonly string[]): Variant[] {
  const fields = Object.values(type.getFields());
  const missing = fields
    .filter((field) => isRequiredInputField(field))
    .map((field) => ({ path: [...path, field.name], name: 'left out', value: leftOut }));
  const unknown = { path: [...path, 'noSuchField'], name: 'an unknown field', value: 1 };
  return [...missing, unknown, ...fields.flatMap((field) => variantsOf(field.type, [...path, field.name]))];
}

/** A plausible value of a type, with everything that is required and with the place of the path changed. */
function placed(type: GraphQLInputType, path: readonly string[], value: unknown): unknown {
  if (path.length === 0) return value;
  if (isNonNullType(type)) return placed(type.ofType, path, value);
  if (isListType(type)) return [placed(type.ofType, path.slice(1), value)];
  if (!isInputObjectType(type)) return value;
  const [name = '', ...rest] = path;
  const fields = type.getFields();
  const plain = Object.values(fields).filter((field) => isRequiredInputField(field) && field.name !== name);
  const made: Record<string, unknown> = Object.fromEntries(plain.map((field) => [field.name, plausible(field.type)]));
  const target = fields[name];
  if (value !== leftOut || rest.length > 0) made[name] = target ? placed(target.type, rest, value) : value;
  return made;
}

const plainScalars: Readonly<Record<string, unknown>> = {
  ID: toGlobalId('Candidate', nobody),
  Int: 1,
  Float: 1.5,
  Decimal: '50.00',
  Boolean: true,
  DateTime: '2026-12-01T10:00:00Z',
  Date: '2026-12-01',
};

/** A value of the right shape with everything that is required, about rows that do not exist. */
export function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType);
  if (isListType(type)) return [plausible(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return plainScalars[type.name] ?? 'x';
  const all = Object.values(type.getFields());
  const fields = type.isOneOf ? all.slice(0, 1) : all.filter((field) => isRequiredInputField(field));
  return Object.fromEntries(fields.map((field) => [field.name, plausible(field.type)]));
}
