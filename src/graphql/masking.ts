import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { databaseFault } from './database-faults.ts';
import { type ErrorCode, isErrorCode } from './request-error.ts';

/** What masking knows of a request: whose answer it is, and where the real cause of a masked error goes. */
export interface Masking {
  readonly requestId: string;
  /** Whoever is not signed in gets no suggestions from the schema. */
  readonly isAnonymous: boolean;
  /** Takes the cause of an error that the client is not told. */
  readonly report: (cause: unknown) => void;
}

/** The sentence that stands for every error that is ours to mend. */
export const maskedMessage = 'Something went wrong on our side.';

/** An error as the client may see it: of a known kind as it is, of any other kind masked and reported. */
export function maskError(error: GraphQLError, masking: Masking): GraphQLFormattedError {
  const { code, message, inputPath } = shown(error, masking);
  const { locations, path } = error;
  return {
    message: masking.isAnonymous ? withoutSuggestion(message) : message,
    ...(locations && locations.length > 0
      ? { locations: locations.map(({ line, column }) => ({ line, column })) }
      : {}),
    ...(path ? { path } : {}),
    extensions: { code, ...(inputPath ? { inputPath } : {}), requestId: masking.requestId },
  };
}

/** A message of graphql-js without the names of the schema that it proposes. */
export function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [\s\S]*\?$/, '');
}

/** The code of an error that a resolver or a check made for the client; null when it is none of those. */
export function codeOf(error: GraphQLError): ErrorCode | null {
  const { code } = error.extensions;
  return isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR' ? code : null;
}

interface Shown {
  readonly code: ErrorCode;
  readonly message: string;
  readonly inputPath?: readonly string[] | undefined;
}

function shown(error: GraphQLError, masking: Masking): Shown {
  const cause = causeOf(error);
  const known = knownError(error, cause);
  if (known) return known;
  masking.report(cause);
  return databaseFault(cause) ?? { code: 'INTERNAL_SERVER_ERROR', message: maskedMessage };
}

function knownError(error: GraphQLError, cause: unknown): Shown | null {
  if (cause instanceof UserError) return ofUserError(cause);
  if (cause instanceof UserErrors) return cause.errors[0] ? ofUserError(cause.errors[0]) : null;
  if (!(cause instanceof GraphQLError)) return null;
  const code = codeOf(error);
  if (code) return { code, message: error.message, inputPath: inputPathOf(error) };
  return isBadArgument(error) ? { code: 'BAD_USER_INPUT', message: error.message } : null;
}

/** What was thrown at first, under the wrappings of execution. */
function causeOf(error: GraphQLError): unknown {
  const original: unknown = error.originalError;
  if (original instanceof GraphQLError) return causeOf(original);
  return original ?? error;
}

const codesOfRefusals: ReadonlyMap<UserErrorCode, ErrorCode> = new Map([
  [UserErrorCode.NOT_ALLOWED, 'FORBIDDEN'],
  [UserErrorCode.NOT_FOUND, 'NOT_FOUND'],
]);

/** In a query a refusal has no payload to be data in, so it is an error of the field. */
function ofUserError({ code, message, path }: UserError): Shown {
  return { code: codesOfRefusals.get(code) ?? 'BAD_USER_INPUT', message, inputPath: path };
}

function inputPathOf({ extensions }: GraphQLError): readonly string[] | undefined {
  const { inputPath } = extensions;
  return Array.isArray(inputPath) ? inputPath.map(String) : undefined;
}

/** A nullable variable that was null where an argument with a default may not be: only execution can see it. */
function isBadArgument({ message }: GraphQLError): boolean {
  return /^Argument "\w+" of (non-null|required) type "[^"]+" /.test(message);
}
