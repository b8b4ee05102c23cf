import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLField,
  isNonNullType,
  Kind,
} from 'graphql';
import { limits } from './limits.numbers.ts';
import { requestError } from './request-error.ts';

/** A `first` or `last` of a field, as the document gives it. */
export interface PageArgument {
  /** The field and argument as people would name them, e.g. `interviews(first:)`. */
  readonly label: string;
  readonly node: ArgumentNode | null;
  readonly argument: GraphQLArgument;
}

type Variables = Readonly<Record<string, unknown>>;

/** The page arguments that a field declares, given or not. */
export function pageArgumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): PageArgument[] {
  return field.args.flatMap((argument) => {
    if (argument.name !== 'first' && argument.name !== 'last') return [];
    const given = node.arguments?.find((it) => it.name.value === argument.name) ?? null;
    return [{ label: `${field.name}(${argument.name}:)`, node: given, argument }];
  });
}

/** The size that a page argument asks for; null when it is left out. */
export function askedSize({ node, argument }: PageArgument, variables: Variables): number | null {
  const fallback = typeof argument.defaultValue === 'number' ? argument.defaultValue : null;
  if (node?.value.kind === Kind.INT) return Number(node.value.value);
  if (node?.value.kind !== Kind.VARIABLE) return node ? null : fallback;
  const value = variables[node.value.name.value];
  if (value === undefined) return fallback;
  return typeof value === 'number' ? value : null;
}

/** Pages of less than one or more than a hundred, by literal, variable or default. */
export function pageRefusals(pages: readonly PageArgument[], variables: Variables): GraphQLError[] {
  return pages.flatMap((page) => {
    const size = askedSize(page, variables);
    if (size === null ? mayBeLeftOut(page) : size >= 1 && size <= limits.page) return [];
    const asked = size === null ? 'null' : String(size);
    const message = `The argument ${page.label} is ${asked}; ask for 1 to ${String(limits.page)}.`;
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
