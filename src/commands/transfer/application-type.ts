import { type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from 'graphql';

/** The API's input of an application: what a row of an import has to be. */
export function applicationType(schema: GraphQLSchema): GraphQLInputObjectType {
  const type = schema.getType('SubmitApplicationInput');
  if (!isInputObjectType(type)) throw new Error('The schema takes no applications');
  return type;
}
