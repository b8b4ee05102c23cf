import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type Cost, costOf } from './limits.cost.ts';
import { measureDocument } from './limits.document.ts';
import { pageRefusals } from './limits.pages.ts';
import { type OperationShape, shapeOf } from './limits.shape.ts';

export { limits } from './limits.numbers.ts';

const measured = new WeakMap<DocumentNode, readonly GraphQLError[]>();
const shapes = new WeakMap<OperationDefinitionNode, OperationShape>();

/** The limits that need no schema: linear in the document, so that they come before validation, which is not. */
export function documentRefusals(document: DocumentNode): readonly GraphQLError[] {
  const known = measured.get(document) ?? measureDocument(document);
  measured.set(document, known);
  return known;
}

/** A valid operation measured: what it costs, null where its pages cannot be counted, and what is beyond the limits. */
export interface Measured {
  readonly cost: Cost | null;
  readonly refusals: readonly GraphQLError[];
}

/** Measures a valid operation with coerced variables: page sizes, objects and cost. */
export function measureOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  at: { readonly document: DocumentNode; readonly variables: Readonly<Record<string, unknown>> },
): Measured {
  const shape = shapes.get(operation) ?? shapeOf(schema, at.document, operation);
  shapes.set(operation, shape);
  const pages = pageRefusals(shape.pages, at.variables);
  return pages.length > 0 ? { cost: null, refusals: pages } : costOf(shape, at.variables);
}
