import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Model, Models } from '../database/model.ts';
import { listKey, relationKey, type Row } from '../database/selection.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { loadBatched, loadChildren, loadReference } from './lookups.ts';
import { firstIn } from './planner.ts';
import { type FieldArguments, type FieldPlan, fieldPlanOf } from './relations.ts';
import type { RequestContext } from './request-context.ts';

type Field = GraphQLField<Row, RequestContext>;

/**
 * Gives every field of every row its way to a value: rows are plain, so nothing checks classes and nothing waits. Inputs
 * with the extension `oneOf` take exactly one of their fields.
 * `standIns` names the types shown for veiled rows, each with the entity behind it.
 */
export function finishSchema(
  schema: GraphQLSchema,
  models: Models,
  standIns: ReadonlyMap<string, string>,
): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // At once, and not as a promise, which compiled execution cannot wait for.
    if (isAbstractType(type)) type.resolveType = (row: Row) => String(row['__typename']);
    // TypeGraphQL has no word for it.
    if (isInputObjectType(type)) type.isOneOf = type.extensions['oneOf'] === true;
    if (isObjectType(type)) finishType(type, models.get(standIns.get(type.name) ?? type.name));
  }
  return schema;
}

function finishType(type: GraphQLObjectType, model: Model | undefined): void {
  type.isTypeOf = undefined;
  for (const field of Object.values(type.getFields())) finishField(type.name, field as Field, model);
}

function finishField(type: string, field: Field, model: Model | undefined): void {
  const plan = fieldPlanOf(field);
  const target = model?.toOne.get(field.name)?.target;
  if (plan) field.resolve = plannedValue(plan);
  else if (target !== undefined) field.resolve = joinedRow(field.name, target);
  else if (model && field.name === 'id') field.resolve = (row) => toGlobalId(type, String(row['id']));
  // The default resolver, which compiled execution inlines.
  else if (model?.columns.has(field.name)) delete field.resolve;
}

function plannedValue(plan: FieldPlan): NonNullable<Field['resolve']> {
  switch (plan.kind) {
    case 'computed':
      return (row, _args, context) => plan.value(row, context);
    case 'batched':
      return (row, args: FieldArguments, context) => loadBatched(context, { plan, row, args });
    case 'toMany':
      return plan.isOne ? theOnlyChild : children;
  }
}

const children: NonNullable<Field['resolve']> = (row, args: FieldArguments, context, info) => {
  return row[listKey(info.fieldName, firstIn(args))] ?? loadChildren(context, info, row);
};

const theOnlyChild: NonNullable<Field['resolve']> = (row, _args, context, info) => {
  const planned = row[listKey(info.fieldName, null)];
  if (Array.isArray(planned)) return (planned as readonly Row[])[0] ?? null;
  return loadChildren(context, info, row).then(([child]) => child ?? null);
};

function joinedRow(name: string, target: string): NonNullable<Field['resolve']> {
  const key = relationKey(name);
  return (row, _args, context, info) => {
    const joined = row[key];
    if (joined !== undefined) return joined;
    const id = row[name];
    return typeof id === 'string' ? loadReference(context, info, { __typename: target, id }) : null;
  };
}
