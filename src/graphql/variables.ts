import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { requestError } from './request-error.ts';

/** Values of variables, or why they cannot be accepted. */
export interface CoercedVariables {
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: readonly GraphQLError[];
}

const mostReported = 10;
const longestReason = 200;

/** Coerces by graphql-js whatever executes later; its errors name the place in the input and never echo the whole of it. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const values: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    errors.push(...coerceOne({ definition, type, sent, values }));
  }
  return { values, errors: errors.slice(0, mostReported) };
}

interface One {
  readonly definition: VariableDefinitionNode;
  readonly type: GraphQLInputType;
  readonly sent: Readonly<Record<string, unknown>>;
  readonly values: Record<string, unknown>;
}

function coerceOne({ definition, type, sent, values }: One): GraphQLError[] {
  const name = definition.variable.name.value;
  const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
  if (value === undefined && definition.defaultValue) {
    values[name] = valueFromAST(definition.defaultValue, type);
    return [];
  }
  if (value == null && isNonNullType(type)) {
    const message = `The variable $${name} of type ${print(definition.type)} is required: send a value.`;
    return [requestError('BAD_USER_INPUT', message, { nodes: definition, inputPath: [name] })];
  }
  if (value === undefined) return [];
  const errors: GraphQLError[] = [];
  try {
    values[name] = coerceInputValue(value, type, (path, _invalid, error) => {
      const inputPath = [name, ...path.map(String)];
      const message = `The variable $${inputPath.join('.')} cannot be accepted: ${error.message.slice(0, longestReason)}`;
      errors.push(requestError('BAD_USER_INPUT', message, { nodes: definition, inputPath }));
      // A list of a hundred thousand wrong values is not read to its end.
      if (errors.length >= mostReported) throw error;
    });
  } catch (error) {
    if (errors.length < mostReported) throw error;
  }
  return errors;
}
