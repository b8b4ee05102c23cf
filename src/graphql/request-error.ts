import { type ASTNode, GraphQLError } from 'graphql';

/** Every code that a client may meet at the top level of an answer, with the HTTP status when nothing ran. */
const statuses = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_ORIGIN: 403,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  DOCUMENT_NOT_REGISTERED: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  IDEMPOTENCY_CONFLICT: 409,
  LIMIT_EXCEEDED: 400,
  BUDGET_SPENT: 429,
  NOT_FOUND: 404,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  TOO_MANY_TRIES: 429,
  INTERNAL_SERVER_ERROR: 500,
} as const;

/** A code of the closed list. */
export type ErrorCode = keyof typeof statuses;

interface Details {
  /** Where in the document it lies. */
  readonly nodes?: ASTNode | readonly ASTNode[];
  /** Where in the arguments or variables it lies, e.g. `['input', 'name']`. */
  readonly inputPath?: readonly string[];
}

/** A refusal of a whole request, or of one field of it, that the client may read. */
export function requestError(code: ErrorCode, message: string, details: Details = {}): GraphQLError {
  const { nodes = null, inputPath } = details;
  const extensions = inputPath ? { code, inputPath } : { code };
  return new GraphQLError(message, { nodes, extensions });
}

/** True for a code of the closed list. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(statuses, code);
}

/** The HTTP status of a request that was refused whole. */
export function statusOf(code: ErrorCode): number {
  return statuses[code];
}
