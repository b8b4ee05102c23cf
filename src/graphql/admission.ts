import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  validate,
} from 'graphql';
import type { Cost } from './limits.cost.ts';
import { documentRefusals, measureOperation } from './limits.ts';
import { requestError } from './request-error.ts';
import { textsInDocument, textsInVariables } from './safe-string.ts';
import { coerceVariables } from './variables.ts';

/** A request as it came in, parsed. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request that may run, or why it may not: before any statement but the viewer's look-up. */
export type Admission =
  | {
      readonly errors: null;
      readonly operation: OperationDefinitionNode;
      readonly variables: Readonly<Record<string, unknown>>;
      readonly cost: Cost;
    }
  | {
      readonly errors: readonly GraphQLError[];
      /** Null where it was refused before its cost was known. */
      readonly cost: Cost | null;
      readonly operation?: never;
      readonly variables?: never;
    };

const mostValidationErrors = 10;
const judged = new WeakMap<DocumentNode, readonly GraphQLError[]>();

/** Lets a request through the limits, validation, texts and variables, the cheap ones first. */
export function admit(schema: GraphQLSchema, asked: Asked): Admission {
  const { document, variables } = asked;
  const inDocument = judge(schema, document);
  if (inDocument.length > 0) return refused(inDocument);
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) return refused([unresolved(asked)]);
  if (!schema.getRootType(operation.operation)) return refused([unknownKind(operation)]);
  const inTexts = textsInVariables(variables);
  if (inTexts.length > 0) return refused(inTexts);
  const { values, errors } = coerceVariables(schema, operation, variables);
  if (errors.length > 0) return refused(errors);
  const { cost, refusals } = measureOperation(schema, operation, { document, variables: values });
  return cost === null || refusals.length > 0
    ? refused(refusals, cost)
    : { operation, variables: values, cost, errors: null };
}

function refused(errors: readonly GraphQLError[], cost: Cost | null = null): Admission {
  return { errors, cost };
}

/** What a document alone decides; one document belongs to one schema. */
function judge(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const known = judged.get(document) ?? judgeOnce(schema, document);
  judged.set(document, known);
  return known;
}

function judgeOnce(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const beyond = documentRefusals(document);
  if (beyond.length > 0) return beyond;
  const invalid = validate(schema, document, undefined, { maxErrors: mostValidationErrors });
  return invalid.length > 0 ? invalid.map(asRefusal) : textsInDocument(document);
}

function asRefusal({ message, nodes = [] }: GraphQLError): GraphQLError {
  // What graphql-js says when it gives up comparing fields of one name.
  if (message !== 'Validation aborted.') return requestError('GRAPHQL_VALIDATION_FAILED', message, { nodes });
  return requestError('LIMIT_EXCEEDED', 'This document selects the same fields too often. Select each of them once.');
}

/** Validation lets an operation pass whose kind the schema does not have. */
function unknownKind(operation: OperationDefinitionNode): GraphQLError {
  const message = `There is no ${operation.operation} here: ask with queries and mutations.`;
  return requestError('GRAPHQL_VALIDATION_FAILED', message, { nodes: operation });
}

function unresolved({ operationName }: Asked): GraphQLError {
  const message =
    operationName === undefined
      ? 'The document has several operations, or none: name one of them in `operationName`.'
      : 'The document has no operation of the name in `operationName`.';
  return requestError('OPERATION_RESOLUTION_FAILURE', message);
}
