import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { standInsOf, typesOf } from '../database/access.ts';
import type { Models } from '../database/model.ts';
import type { Policy } from '../kernel/policy.ts';
import { fieldPlanOf } from './relations.ts';

/**
 * Properties that a computed or batched field reads and that belong to no group, as sentences: no right would mask
 * them. Stand-ins of veiled rows are held to the same, since they read the very row that the veil hides.
 */
export function ungroupedNeeds(schema: GraphQLSchema, models: Models, policies: readonly Policy[]): string[] {
  const rules = typesOf(policies);
  const standIns = standInsOf(policies);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => {
      const model = models.get(standIns.get(type.name) ?? type.name);
      const rule = rules.get(type.name);
      const isGrouped = (need: string): boolean => {
        return need === 'id' || rule?.fields.has(need) === true || rule?.columns.has(need) === true;
      };
      return needsOf(type).flatMap(({ field, need }) => {
        if (!model) return [`${field} needs ${need}, and there is no entity to read it of.`];
        if (!model.columns.has(need) && !model.toOne.has(need))
          return [`${field} needs ${need}, which is no property.`];
        return isGrouped(need) ? [] : [`${field} needs ${need}, which belongs to no group: name it under columns.`];
      });
    });
}

function needsOf(type: GraphQLObjectType): { readonly field: string; readonly need: string }[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const plan = fieldPlanOf(field);
    if (!plan || plan.kind === 'toMany') return [];
    return plan.needs.map((need) => ({ field: `${type.name}.${field.name}`, need }));
  });
}
