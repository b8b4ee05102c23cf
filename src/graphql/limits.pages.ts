import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLField,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';
import { limits } from './limits.numbers.ts';
import { requestError } from './request-error.ts';

/** A `first`, `last` or `ids` of a field, as the document gives it. */
export interface PageArgument {
  /** The field and argument as people would name them, e.g. `interviews(first:)`. */
  readonly label: string;
  readonly node: ArgumentNode | null;
  readonly argument: GraphQLArgument;
}

/** Arguments that say how many there will be. */
export const sizingArguments: readonly string[] = ['first', 'last', 'ids'];

type Variables = Readonly<Record<string, unknown>>;

/** The page arguments that a field declares, given or not. */
export function pageArgumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): PageArgument[] {
  return field.args.flatMap((argument) => {
    if (!sizingArguments.includes(argument.name)) return [];
    const given = node.arguments?.find((it) => it.name.value === argument.name) ?? null;
    return [{ label: `${field.name}(${argument.name}:)`, node: given, argument }];
  });
}

/** The size that a page argument asks for; null when it is left out. */
export function askedSize({ node, argument }: PageArgument, variables: Variables): number | null {
  const fallback = sizeOf(argument.defaultValue);
  if (!node) return fallback;
  if (node.value.kind === Kind.LIST) return node.value.values.length;
  if (node.value.kind === Kind.NULL) return null;
  // One value stands for a list of one.
  if (node.value.kind !== Kind.VARIABLE) return argument.name === 'ids' ? 1 : Number(literalOf(node.value));
  const value = variables[node.value.name.value];
  return value === undefined ? fallback : sizeOf(value);
}

function literalOf(value: ValueNode): string {
  return value.kind === Kind.INT ? value.value : '';
}

function sizeOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : null;
}

/** Pages of less than one or more than a hundred, and lists of more ids, by literal, variable or default. */
export function pageRefusals(pages: readonly PageArgument[], variables: Variables): GraphQLError[] {
  return pages.flatMap((page) => {
    const size = askedSize(page, variables);
    const isList = page.argument.name === 'ids';
    if (size === null ? mayBeLeftOut(page) : size >= (isList ? 0 : 1) && size <= limits.page) return [];
    const asked = size === null ? 'null' : String(size);
    const message = isList
      ? `The argument ${page.label} has ${asked} values; ask for at most ${String(limits.page)}.`
      : `The argument ${page.label} is ${asked}; ask for 1 to ${String(limits.page)}.`;
    return [
      requestError('BAD_USER_INPUT', message, {
        inputPath: [page.argument.name],
        ...(page.node ? { nodes: page.node } : {}),
      }),
    ];
  });
}

function mayBeLeftOut({ node, argument }: PageArgument): boolean {
  return node === null || !isNonNullType(argument.type);
}
