import {
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isObjectType,
} from 'graphql';
import { standInsOf } from '../database/access.ts';
import type { Models } from '../database/model.ts';
import type { Policy } from '../kernel/policy.ts';

const javaScriptTypes: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

/** Fields that are written as their column is read and are something else by the schema, as sentences. */
export function inexactColumns(schema: GraphQLSchema, models: Models, policies: readonly Policy[]): string[] {
  const standIns = standInsOf(policies);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => {
      const types = models.get(standIns.get(type.name) ?? type.name)?.types;
      return Object.values(type.getFields()).flatMap((field) => {
        const [promised, given] = [promisedBy(field.type), types?.get(field.name)];
        if (promised === null || given === undefined || field.resolve || given === promised) return [];
        return [`${type.name}.${field.name} is ${String(field.type)}, and its column gives ${given}.`];
      });
    });
}

/** Null for what is serialized on its way out, or an enum, whose values are words. */
function promisedBy(type: GraphQLOutputType): string | null {
  const one = javaScriptTypes[getNamedType(type).name];
  if (one === undefined) return null;
  return isListType(getNullableType(type)) ? `${one}[]` : one;
}
