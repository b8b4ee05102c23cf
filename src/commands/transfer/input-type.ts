import { type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from 'graphql';

/** The API's input that a row of an import has to be. */
export function inputType(
  schema: GraphQLSchema,
  name: 'SubmitApplicationInput' | 'RateBenchmarkInput',
): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema takes no ${name}`);
  return type;
}
