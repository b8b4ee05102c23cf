import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { sizingArguments } from './limits.pages.ts';

type Field = GraphQLField<unknown, unknown>;

/** Lists of objects that neither take a size nor declare `maxItems`, as sentences: nobody could say what one costs. */
export function unboundedLists(schema: GraphQLSchema): string[] {
  return listsOf(schema)
    .filter(({ field }) => maxItemsOf(field) === null && !field.args.some(({ name }) => sizingArguments.includes(name)))
    .map(({ type, field }) => `${type.name}.${field.name} is a list without an end: declare its maxItems.`);
}

/** Adds to the description of each list what the cost of a document takes it for; the errors of payloads are all alike. */
export function describeSizes(schema: GraphQLSchema): void {
  for (const { field } of listsOf(schema)) {
    const most = maxItemsOf(field);
    if (most === null || getNamedType(field.type).name === 'UserError') continue;
    field.description = `${field.description ?? field.name} (counted as ${String(most)})`;
  }
}

/** How many objects a field declares to give at most for one parent; null where it declares nothing. */
export function maxItemsOf({ extensions }: Pick<Field, 'extensions'>): number | null {
  const { maxItems } = extensions;
  return typeof maxItems === 'number' ? maxItems : null;
}

/** Every list of objects but the two of a connection, which hold the page that was asked for. */
function listsOf(schema: GraphQLSchema): { readonly type: GraphQLObjectType; readonly field: Field }[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Connection'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)));
}
