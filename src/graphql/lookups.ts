import DataLoader from 'dataloader';
import { type FieldNode, getArgumentValues, type GraphQLField, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { Where } from '../database/where.ts';
import { bareSelection, type OrderBy, type Row, type Selection, type ToManySelection } from '../database/selection.ts';
import { Places } from './places.ts';
import { firstOf, Planner } from './planner.ts';
import { type BatchedField, type FieldArguments, fieldPlanOf } from './relations.ts';
import type { RequestContext } from './request-context.ts';

/** A pointer to a row of some type, to be read for whoever asks. */
export interface RowReference {
  readonly __typename: string;
  /** The row's uuid. */
  readonly id: string;
}

/** The planner of the document that `info` stands in. */
export function plannerFor(context: RequestContext, info: GraphQLResolveInfo): Planner {
  const sight = context.reads.sightOf(context.viewer);
  return new Planner(context.reads.models, info, {
    ahead: context.readsAhead,
    isSure: (type, property) => sight.typePolicy(type).rows?.shows?.includes(property) ?? false,
  });
}

const longestList = 1_000;
const selections = new Places<Selection>();
const levels = new Places<ToManySelection>();

/** What the fields below `nodes` need of a type; made once per document and set of values for its arguments. */
export function selectionFor(
  context: RequestContext,
  info: GraphQLResolveInfo,
  at: { readonly type: string; readonly nodes: readonly FieldNode[] },
): Selection {
  return selections.get(info, { nodes: at.nodes, key: `${at.type} ${context.viewer.roleSet}` }, () => {
    const type = info.schema.getType(at.type);
    if (!isObjectType(type)) throw new Error(`${at.type} is no object type`);
    return plannerFor(context, info).selection(type, at.nodes);
  });
}

/** Reads one row by reference, together with every other reference that this place of the document asks for. */
export function loadReference(
  context: RequestContext,
  info: GraphQLResolveInfo,
  ref: RowReference,
): Promise<Row | null> {
  const selection = selectionFor(context, info, { type: ref.__typename, nodes: info.fieldNodes });
  return loader<string, Row | null>(context, selection, (keys) =>
    context.reads.byKeys(context.viewer, selection, keys),
  ).load(ref.id);
}

/** Whether the viewer sees a row, looked up together with every other row of its type that the request asks about. */
export async function isSeen(context: RequestContext, { __typename: type, id }: RowReference): Promise<boolean> {
  const selection = bareSelection(type);
  const row = await loader<string, Row | null>(context, selection, (keys) =>
    context.reads.byKeys(context.viewer, selection, keys),
  ).load(id);
  return row !== null;
}

/** A list that is bounded by nature, read for a resolver of its own. */
export function readList(
  context: RequestContext,
  info: GraphQLResolveInfo,
  read: { readonly type: string; readonly where: readonly Where[]; readonly order: readonly OrderBy[] },
): Promise<Row[]> {
  const selection = selectionFor(context, info, { type: read.type, nodes: info.fieldNodes });
  return context.reads.list(context.viewer, { selection, where: read.where, order: read.order, limit: longestList });
}

/** Reads the list of a row that no plan prefetched, together with the other rows of the request that miss it. */
export function loadChildren(context: RequestContext, info: GraphQLResolveInfo, parent: Row): Promise<Row[]> {
  const place = {
    nodes: info.fieldNodes,
    key: `${info.parentType.name} ${context.viewer.roleSet} ${argumentsOf(info)}`,
  };
  const level = levels.get(info, place, () => levelOf(context, info));
  const load = (keys: readonly string[]) => context.reads.childrenOf(context.viewer, level, keys);
  return loader<string, Row[]>(context, level, load).load(String(parent['id']));
}

/** A batched field's value for one row, asked with the other rows of the request that ask with the same arguments. */
export function loadBatched(
  context: RequestContext,
  { plan, row, args }: { readonly plan: BatchedField; readonly row: Row; readonly args: FieldArguments },
): Promise<unknown> {
  const place = placeOf(plan, JSON.stringify(args));
  return loader<Row, unknown>(context, place, (rows) => plan.load(rows, context, args)).load(row);
}

const places = new WeakMap<BatchedField, Map<string, object>>();
const mostPlaces = 100;

/** Where rows gather that ask a field for the same. */
function placeOf(plan: BatchedField, asked: string): object {
  const known = places.get(plan) ?? new Map<string, object>();
  places.set(plan, known);
  const place = known.get(asked) ?? {};
  // Clients write them: forgetting all bounds what they make us keep, and costs a statement at most.
  if (!known.has(asked) && known.size >= mostPlaces) known.clear();
  known.set(asked, place);
  return place;
}

function argumentsOf(info: GraphQLResolveInfo): string {
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  return field && node?.arguments?.length ? JSON.stringify(getArgumentValues(field, node, info.variableValues)) : '';
}

function levelOf(context: RequestContext, info: GraphQLResolveInfo): ToManySelection {
  const field: GraphQLField<unknown, unknown> | undefined = info.parentType.getFields()[info.fieldName];
  const plan = field ? fieldPlanOf(field) : null;
  if (!field || plan?.kind !== 'toMany') throw new Error(`${info.fieldName} is no relation`);
  const selection = plannerFor(context, info).target(field, info.fieldNodes, plan.target);
  return { ...plan, key: '', first: firstOf(field, info.fieldNodes[0], info), selection };
}

function loader<K, V>(
  context: RequestContext,
  place: object,
  batch: (keys: readonly K[]) => Promise<readonly V[]>,
): DataLoader<K, V> {
  const known = context.loaders.get(place);
  // Each place keeps to one kind of key and value.
  if (known) return known as DataLoader<K, V>;
  const made = new DataLoader<K, V>(batch);
  context.loaders.set(place, made);
  return made;
}
