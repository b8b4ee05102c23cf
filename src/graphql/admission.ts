import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  validate,
} from 'graphql';
import { documentRefusals, operationRefusals } from './limits.ts';
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
    }
  | { readonly errors: readonly GraphQLError[]; readonly operation?: never; readonly variables?: never };

const mostValidationErrors = 10;
const judged = new WeakMap<DocumentNode, readonly GraphQLError[]>();

/** Lets a request through the limits, validation, texts and variables, the cheap ones first. */
export function admit(schema: GraphQLSchema, asked: Asked): Admission {
  const { document, variables } = asked;
  const inDocument = judge(schema, document);
  if (inDocument.length > 0) return { errors: inDocument };
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) return { errors: [unresolved(asked)] };
  const inTexts = textsInVariables(variables);
  if (inTexts.length > 0) return { errors: inTexts };
  const { values, errors } = coerceVariables(schema, operation, variables);
  if (errors.length > 0) return { errors };
  const inOperation = operationRefusals(schema, operation, { document, variables: values });
  return inOperation.length > 0 ? { errors: inOperation } : { operation, variables: values, errors: null };
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
  if (invalid.length > 0)
    return invalid.map(({ message, nodes = [] }) => requestError('GRAPHQL_VALIDATION_FAILED', message, { nodes }));
  return textsInDocument(document);
}

function unresolved({ operationName }: Asked): GraphQLError {
  const message =
    operationName === undefined
      ? 'The document has several operations, or none: name one of them in `operationName`.'
      : 'The document has no operation of the name in `operationName`.';
  return requestError('OPERATION_RESOLUTION_FAILURE', message);
}
