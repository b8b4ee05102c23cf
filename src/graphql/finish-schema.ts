import { type GraphQLField, GraphQLObjectType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql';
import type { Models } from '../database/model.ts';
import { relationKey, type Row } from '../database/selection.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { loadBatched, loadChildren, loadReference, type RowReference } from './lookups.ts';
import { fieldPlanOf } from './relations.ts';
import type { RequestContext } from './request-context.ts';

type Field = GraphQLField<Row, RequestContext>;

/** Gives every field of every row its way to a value: rows are plain, so nothing checks classes and nothing waits. */
export function finishSchema(schema: GraphQLSchema, models: Models): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isUnionType(type)) type.resolveType = (row: Row) => String(row['__typename']);
    if (isObjectType(type)) finishType(type, models);
  }
  return schema;
}

function finishType(type: GraphQLObjectType, models: Models): void {
  type.isTypeOf = undefined;
  for (const field of Object.values(type.getFields())) finishField(type.name, field as Field, models);
}

function finishField(type: string, field: Field, models: Models): void {
  const plan = fieldPlanOf(field);
  const model = models.get(type);
  if (plan?.kind === 'computed') field.resolve = (row, _args, context) => plan.value(row, context);
  else if (plan?.kind === 'batched') field.resolve = (row, _args, context, info) => loadBatched(context, info, { plan, row });
  else if (plan) field.resolve = (row, _args, context, info) => row[relationKey(String(info.path.key))] ?? loadChildren(context, info, row);
  else if (model?.toOne.has(field.name)) field.resolve = joinedRow(field.name, model.toOne.get(field.name)?.target ?? '');
  else if (model && field.name === 'id') field.resolve = (row) => toGlobalId(type, String(row['id']));
  // The default resolver, which compiled execution inlines.
  else if (model?.columns.has(field.name)) delete field.resolve;
}

function joinedRow(name: string, target: string): NonNullable<Field['resolve']> {
  const key = relationKey(name);
  return (row, _args, context, info) => {
    const joined = row[key];
    if (joined !== undefined) return joined;
    const id = row[name];
    return typeof id === 'string' ? loadReference(context, info, { __typename: target, id }) : null;
  };
}

/** Resolves a field whose value points to rows elsewhere: the rows are read for the viewer, all at once. */
export function resolveReferences(field: GraphQLField<unknown, RequestContext>): void {
  const original = field.resolve;
  field.resolve = async (source, args, context, info) => {
    const value = (original ? await original(source, args, context, info) : (source as Row)[field.name]) as
      | RowReference
      | null
      | undefined;
    return value ? loadReference(context, info, value) : null;
  };
}
