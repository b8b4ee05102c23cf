import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Models } from '../database/model.ts';
import { listKey, type Selection, type ToManySelection, type ToOneSelection } from '../database/selection.ts';
import { fieldPlanOf, type ToManyRelation } from './relations.ts';

/** The part of a resolver's info that a plan is made from. */
export type PlanInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** What a planner has to know beside the document. */
export interface Planning {
  /** Whether what lies below a row is read with it; without, a row only gets the keys to read it by. */
  readonly ahead: boolean;
  /** Whether whoever sees a row of the type sees the one that this property names. */
  readonly isSure: (type: string, property: string) => boolean;
}

/** Turns a place in a document into what has to be read for it. */
export class Planner {
  readonly #models: Models;
  readonly #info: PlanInfo;
  readonly #planning: Planning;

  constructor(models: Models, info: PlanInfo, planning: Planning) {
    this.#models = models;
    this.#info = info;
    this.#planning = planning;
  }

  /** What to read of `type` for these fields; `entity` is another for the stand-in of a veiled one. */
  selection(type: GraphQLObjectType, nodes: readonly FieldNode[], entity: string = type.name): Selection {
    const draft: Draft = { properties: new Set(), joins: new Map(), toMany: [], isKeyless: true };
    for (const [name, fields] of this.fields(type, nodes)) this.#field(draft, { type, name, fields, entity });
    const toOne = [...draft.joins].map(([name, join]): [string, ToOneSelection] => {
      return [name, { selection: this.selection(join.type, join.nodes), isSure: this.#planning.isSure(entity, name) }];
    });
    const { properties, toMany, isKeyless } = draft;
    return { type: type.name, properties, toOne: new Map(toOne), toMany, isKeyless, veiled: null };
  }

  /**
   * The fields that these nodes select on a concrete type, by name. Not by response key: nodes may come from several
   * places of the answer that share a row, and there one key may stand for different fields.
   */
  fields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    for (const node of nodes) if (node.selectionSet) this.#collect(type, node.selectionSet, found);
    return found;
  }

  #collect(type: GraphQLObjectType, set: SelectionSetNode, found: Map<string, FieldNode[]>): void {
    for (const item of set.selections) {
      if (item.kind === Kind.FIELD) {
        const name = item.name.value;
        found.set(name, [...(found.get(name) ?? []), item]);
        continue;
      }
      const part = item.kind === Kind.INLINE_FRAGMENT ? item : this.#info.fragments[item.name.value];
      if (part && this.#applies(part.typeCondition?.name.value, type)) this.#collect(type, part.selectionSet, found);
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const other = this.#info.schema.getType(condition);
    return isAbstractType(other) && this.#info.schema.isSubType(other, type);
  }

  #field(draft: Draft, at: FieldPlace): void {
    const field = at.type.getFields()[at.name];
    if (!field) return;
    const plan = fieldPlanOf(field);
    if (plan !== null || !this.#isPlain(at, field)) draft.isKeyless = false;
    if (!plan) this.#property(draft, at, field);
    else if (plan.kind !== 'toMany') plan.needs.forEach((need) => draft.properties.add(need));
    else if (this.#planning.ahead) draft.toMany.push(...this.#toMany(at, field, plan));
  }

  /** True of what lies on the row itself, or is joined to it. */
  #isPlain({ entity }: FieldPlace, { name, type }: GraphQLField<unknown, unknown>): boolean {
    const model = this.#models.get(entity);
    if (model?.columns.has(name)) return name !== 'id';
    return this.#planning.ahead && model?.toOne.has(name) === true && isObjectType(getNamedType(type));
  }

  #property(draft: Draft, at: FieldPlace, field: GraphQLField<unknown, unknown>): void {
    const model = this.#models.get(at.entity);
    const target = getNamedType(field.type);
    if (model?.columns.has(field.name)) draft.properties.add(field.name);
    if (!model?.toOne.has(field.name) || !isObjectType(target)) return;
    if (!this.#planning.ahead) {
      draft.properties.add(field.name);
      return;
    }
    const known = draft.joins.get(field.name)?.nodes ?? [];
    draft.joins.set(field.name, { type: target, nodes: [...known, ...at.fields] });
  }

  /** One list for each number of rows that is asked for. */
  #toMany(at: FieldPlace, field: GraphQLField<unknown, unknown>, relation: ToManyRelation): ToManySelection[] {
    const byFirst = Map.groupBy(at.fields, (node) => firstOf(field, node, this.#info));
    return [...byFirst].map(([first, nodes]) => ({
      key: listKey(field.name, first),
      by: relation.by,
      order: relation.order,
      where: relation.where,
      first,
      selection: this.target(field, nodes, relation.target),
    }));
  }

  /** What to read of a field's target, which may be a union of an entity's type and its veiled stand-in. */
  target(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], entity: string): Selection {
    const target = getNamedType(field.type);
    const types = isAbstractType(target)
      ? this.#info.schema.getPossibleTypes(target)
      : isObjectType(target)
        ? [target]
        : [];
    const own = types.find((type) => type.name === entity);
    const standIn = types.find((type) => type.name !== entity);
    if (!own) throw new Error(`${field.name} does not lead to ${entity}`);
    const selection = this.selection(own, nodes);
    if (!standIn) return selection;
    return { ...selection, veiled: this.selection(standIn, nodes, entity) };
  }
}

/** How many rows of a list a node asks for at most; null for all. */
export function firstOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
  info: Pick<PlanInfo, 'variableValues'>,
): number | null {
  const args = node ? getArgumentValues(field, node, info.variableValues) : {};
  return firstIn(args);
}

/** The same, of arguments that are coerced already. */
export function firstIn(args: Readonly<Record<string, unknown>>): number | null {
  const first = args['first'];
  return typeof first === 'number' ? first : null;
}

interface FieldPlace {
  readonly type: GraphQLObjectType;
  readonly entity: string;
  readonly name: string;
  readonly fields: readonly FieldNode[];
}

interface Join {
  readonly type: GraphQLObjectType;
  readonly nodes: FieldNode[];
}

interface Draft {
  readonly properties: Set<string>;
  readonly joins: Map<string, Join>;
  readonly toMany: ToManySelection[];
  isKeyless: boolean;
}
