import type { GraphQLError } from 'graphql';
import { limits } from './limits.numbers.ts';
import { askedSize } from './limits.pages.ts';
import type { OperationShape, Shape, Size } from './limits.shape.ts';
import { requestError } from './request-error.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Sum {
  nodes: number;
  cost: number;
  introspection: number;
}

/** What an operation may cost, counted before anything is read. */
export interface Cost {
  readonly requested: number;
  readonly maximum: number;
}

/** The cost of an operation, and why it is too much, if it is: what it could answer is counted before anything is read. */
export interface Costing {
  readonly cost: Cost;
  readonly refusals: readonly GraphQLError[];
}

/** Counts what an operation asks for with these variables. */
export function costOf(operation: OperationShape, variables: Variables): Costing {
  const sum: Sum = { nodes: 0, cost: operation.isMutation ? limits.mutationCost : 0, introspection: 0 };
  for (const field of operation.fields) add(sum, field, { parents: 1, variables });
  const refusals = [
    ...exceeding(sum.nodes, limits.nodes, 'return {} objects'),
    ...exceeding(sum.cost, limits.cost, 'resolve {} fields that give objects'),
    ...exceeding(sum.introspection, limits.introspectionNodes, 'return {} parts of the schema'),
  ];
  return { cost: { requested: sum.cost, maximum: limits.cost }, refusals };
}

function add(sum: Sum, shape: Shape, at: { readonly parents: number; readonly variables: Variables }): void {
  const nodes = at.parents * sizeOf(shape.size, at.variables);
  if (shape.isIntrospection) sum.introspection += nodes;
  else {
    sum.nodes += nodes;
    sum.cost += at.parents;
  }
  for (const child of shape.children) add(sum, child, { parents: nodes, variables: at.variables });
}

function sizeOf({ pages, otherwise, isMost }: Size, variables: Variables): number {
  const asked = pages.flatMap((page) => askedSize(page, variables) ?? []);
  if (asked.length === 0) return otherwise;
  const most = Math.max(...asked);
  return isMost ? Math.min(most, otherwise) : most;
}

function exceeding(actual: number, most: number, what: string): GraphQLError[] {
  if (actual <= most) return [];
  const message = `This document may ${what.replace('{}', grouped(actual))}, and ${grouped(most)} are allowed.`;
  return [requestError('LIMIT_EXCEEDED', `${message} Ask for smaller pages with \`first\`, or for less at once.`)];
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
