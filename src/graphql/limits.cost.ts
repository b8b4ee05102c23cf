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

/** Operations that could answer with too much, counted before anything is read. */
export function costRefusals(operation: OperationShape, variables: Variables): GraphQLError[] {
  const sum: Sum = { nodes: 0, cost: operation.isMutation ? limits.mutationCost : 0, introspection: 0 };
  for (const field of operation.fields) add(sum, field, { parents: 1, variables });
  return [
    ...exceeding(sum.nodes, limits.nodes, 'return {} objects'),
    ...exceeding(sum.cost, limits.cost, 'resolve {} fields that give objects'),
    ...exceeding(sum.introspection, limits.introspectionNodes, 'return {} parts of the schema'),
  ];
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
