import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { typesOf } from '../database/access.ts';
import type { Models } from '../database/model.ts';
import type { Policy, TypePolicy } from '../kernel/policy.ts';
import type { Group } from '../kernel/rights.ts';

/** Non-null fields that a right may leave empty, as sentences: one null there would blank the whole row. */
export function brokenPromises(schema: GraphQLSchema, models: Models, policies: readonly Policy[]): string[] {
  const rules = typesOf(policies);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => brokenIn({ type, rules, models }));
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly rules: ReadonlyMap<string, TypePolicy>;
  readonly models: Models;
}

function brokenIn(place: Place): string[] {
  const rule = place.rules.get(place.type.name);
  if (!rule?.rows) return [];
  const fields = Object.values(place.type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.name !== 'id',
  );
  return fields
    .filter((field) => mayBeNull(field, rule, place))
    .map((field) => {
      return `${place.type.name}.${field.name} is non-null, but a right may hide it.`;
    });
}

function mayBeNull(field: GraphQLField<unknown, unknown>, rule: TypePolicy, place: Place): boolean {
  const { rules } = place;
  const model = place.models.get(rule.type);
  const toOne = model?.toOne.get(field.name);
  if (toOne) return !rule.rows?.shows?.includes(field.name) && !isSeenByAll(rules.get(toOne.target));
  const group = rule.fields.get(field.name);
  if (!group || !model?.columns.has(field.name)) return false;
  return group !== rowGroup(rule, place) && hasConditions(group);
}

function rowGroup(rule: TypePolicy | undefined, at: Pick<Place, 'rules' | 'models'>): Group | undefined {
  if (!rule?.rows?.through) return rule?.rows?.group;
  return rule.rows.group ?? rowGroup(parentOf(rule.type, rule.rows.through, at), at);
}

function parentOf(
  type: string,
  through: string,
  { rules, models }: Pick<Place, 'rules' | 'models'>,
): TypePolicy | undefined {
  const target = models.get(type)?.toOne.get(through)?.target;
  return target === undefined ? undefined : rules.get(target);
}

function isSeenByAll(rule: TypePolicy | undefined): boolean {
  if (!rule?.rows) return false;
  const { group, through, except, veil } = rule.rows;
  return group?.rights.get('ANYONE')?.when === null && [through, except, veil].every((part) => part === undefined);
}

function hasConditions(group: Group): boolean {
  return [...group.rights.values()].some((right) => right.when !== null);
}
