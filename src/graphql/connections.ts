import { type FieldNode, GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { ArgsType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Where } from '../database/where.ts';
import type { Model } from '../database/model.ts';
import { orderAlias, type OrderBy, orderKey, type Row, type Selection } from '../database/selection.ts';
import { plannerFor } from './lookups.ts';
import { Places } from './places.ts';
import type { RequestContext } from './request-context.ts';

/** Where a page ends and whether there is more. */
@ObjectType({ description: 'Position of a page in its list' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before this page' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row, null on an empty page' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, to ask for what follows with `after`' })
  endCursor!: string | null;
}

/** The page asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many rows, 1 to 100' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins' })
  after?: string | null;
}

type NodeClass = abstract new (...args: never[]) => object;

/** One page of a connection, as its resolver returns it. */
export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** Makes the connection type of a noun: `edges`, `nodes`, `pageInfo` and `totalCount`. */
export function connectionOf(node: NodeClass): new () => Page {
  @ObjectType(`${node.name}Edge`, { description: `A row of a ${node.name} list with its cursor` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands in the list' })
    cursor!: string;

    @Field(() => node, { description: 'What stands there' })
    node!: Row;
  }

  @ObjectType(`${node.name}Connection`, { description: `A page of a ${node.name} list` })
  @Extensions({ connectionOf: node.name })
  class Connection {
    @Field(() => [Edge], { description: 'Rows with their cursors' })
    edges!: Edge[];

    @Field(() => [node], { description: 'Rows alone' })
    nodes!: Row[];

    @Field(() => PageInfo, { description: 'Position of this page' })
    pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: 'How many rows there are over all pages; null above 10,000' })
    totalCount!: number | null;
  }
  return Connection;
}

/** What a connection's resolver knows: which rows, in which order. */
export interface ConnectionRead {
  readonly type: string;
  readonly page: PageArgs;
  readonly where: readonly Where[];
  /** Properties that are never null; the id is added, so that the order is total. All go one way. */
  readonly order: readonly OrderBy[];
}

/** More rows than that are not counted. */
export const mostCounted = 10_000;

/** Reads one page by keyset: one statement, one more per to-many level, and one if the total is asked for. */
export async function readPage(context: RequestContext, info: GraphQLResolveInfo, read: ConnectionRead): Promise<Page> {
  const wanted = wantedOf(context, info, read);
  const { first, after } = read.page;
  const cursor = after == null ? null : parseCursor(after, read.order);
  const where = cursor ? [...read.where, afterCursor(context, read, cursor)] : read.where;
  const { selection } = wanted;
  const list = { selection, where, order: read.order, limit: first + 1 };
  const listing = wanted.rows ? context.reads.list(context.viewer, list) : Promise.resolve([]);
  const [rows, totalCount] = await Promise.all([
    cursor ? listing.catch(refuseValues) : listing,
    wanted.total ? context.reads.count(context.viewer, { selection, where: read.where }, mostCounted) : null,
  ]);
  return pageOf(rows, { read, wanted, totalCount });
}

/** A page whose rows a feature's own statement found: their keys in its order, each with its cursor. */
export interface FoundPage {
  readonly type: string;
  readonly found: readonly { readonly id: string; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Of all pages; null when there are too many to count. */
  readonly totalCount: number | null;
}

/** Reads the rows of such a page: one statement, and one more per to-many level. What is not seen is left out. */
export async function readFound(context: RequestContext, info: GraphQLResolveInfo, page: FoundPage): Promise<Page> {
  const read = { type: page.type, page: { first: page.found.length }, where: [], order: [] };
  const { selection, rows: isWanted } = wantedOf(context, info, read);
  const keys = page.found.map(({ id }) => id);
  const rows = isWanted ? await context.reads.byKeys(context.viewer, selection, keys) : [];
  const edges = page.found.flatMap(({ cursor }, index) => {
    const node = rows[index];
    return node ? [{ cursor, node }] : [];
  });
  const { hasNextPage, hasPreviousPage, totalCount } = page;
  const [startCursor, endCursor] = [page.found[0]?.cursor ?? null, page.found.at(-1)?.cursor ?? null];
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
}

function pageOf(rows: readonly Row[], at: { read: ConnectionRead; wanted: Wanted; totalCount: number | null }): Page {
  const nodes = rows.slice(0, at.read.page.first);
  const cursor = (node: Row | undefined): string | null => (node ? cursorOf(node, at.read.order) : null);
  const edges = at.wanted.edges ? nodes.map((node) => ({ cursor: cursorOf(node, at.read.order), node })) : [];
  const pageInfo = {
    hasNextPage: rows.length > nodes.length,
    hasPreviousPage: at.read.page.after != null,
    startCursor: cursor(nodes[0]),
    endCursor: cursor(nodes.at(-1)),
  };
  return { edges, nodes, pageInfo, totalCount: at.totalCount };
}

interface Wanted {
  readonly selection: Selection;
  readonly rows: boolean;
  readonly edges: boolean;
  readonly total: boolean;
}

const wantedAt = new Places<Wanted>();

function wantedOf(context: RequestContext, info: GraphQLResolveInfo, read: ConnectionRead): Wanted {
  const order = read.order.map(orderKey).join();
  const place = { nodes: info.fieldNodes, key: `${read.type} ${order} ${context.viewer.roleSet}` };
  return wantedAt.get(info, place, () => plannedWanted(context, info, read));
}

function plannedWanted(context: RequestContext, info: GraphQLResolveInfo, read: ConnectionRead): Wanted {
  const planner = plannerFor(context, info);
  const connection = objectType(info, `${read.type}Connection`);
  const fields = planner.fields(connection, info.fieldNodes);
  const named = (name: string): FieldNode[] => fields.get(name) ?? [];
  const inEdges = planner.fields(objectType(info, `${read.type}Edge`), named('edges'));
  const nodes = [...named('nodes'), ...(inEdges.get('node') ?? [])];
  const selection = planner.selection(objectType(info, read.type), nodes);
  const own = read.order.filter(({ via }) => via === undefined);
  const properties = new Set([...selection.properties, ...own.map((by) => by.property)]);
  const rows = ['nodes', 'edges', 'pageInfo'].some((name) => named(name).length > 0);
  const edges = named('edges').length > 0;
  return { selection: { ...selection, properties }, rows, edges, total: named('totalCount').length > 0 };
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

function cursorOf(row: Row, order: readonly OrderBy[]): string {
  const values = [...order.map((by) => [orderKey(by), row[orderKey(by)]]), ['id', row['id']]];
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function parseCursor(cursor: string, order: readonly OrderBy[]): readonly string[] {
  const expected = [...order.map(orderKey), 'id'];
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  const pairs = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  const values = pairs.flatMap((pair, index) => {
    const [name, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    return name === expected[index] && typeof value === 'string' ? [value] : [];
  });
  if (values.length !== expected.length) throw badCursor();
  return values;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Refuses a cursor that is none of the list. */
export function badCursor(): GraphQLError {
  const message = 'The argument `after` is no cursor of this list in this order. Take `endCursor` of the page before.';
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Only the database knows whether a value is of its column's type, and only a cursor can bring it one that is not. */
function refuseValues(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw code.startsWith('22') ? badCursor() : error;
}

function afterCursor(context: RequestContext, read: ConnectionRead, values: readonly string[]): Where {
  const { models } = context.reads;
  const model = models.get(read.type);
  const sign = read.order[0]?.direction === 'desc' ? '<' : '>';
  const columnOf = (by: OrderBy, row: string): string => {
    const target = by.via === undefined ? model : models.get(model?.toOne.get(by.via)?.target ?? '');
    return `${orderAlias(row, by)}.${target?.columns.get(by.property) ?? 'id'}`;
  };
  const isLast = sign === '>' && values[0] === 'infinity' && isOfOneInstant(model, read.order);
  return (row, bind) => {
    const columns = [...read.order.map((by) => columnOf(by, row)), `${row}.id`];
    const bound = values.map((value) => bind.position(value));
    // Of what comes after everything PostgreSQL expects no row, while there may be no end of rows that stand equal.
    if (isLast) return `${columns[0] ?? ''} = ${bound[0] ?? ''} and ${row}.id > ${bound[1] ?? ''}`;
    const after = `(${columns.join(', ')}) ${sign} (${bound.join(', ')})`;
    // An index is not looked up for what `is true`: it would find all the rest of the list.
    if (bind.isLed()) return `(${after}) is true`;
    // Columns of two tables are no range of an index together; the first one alone is.
    return read.order[0]?.via === undefined ? after : `${columns[0] ?? ''} ${sign}= ${bound[0] ?? ''} and ${after}`;
  };
}

function isOfOneInstant(model: Model | undefined, [by, ...others]: readonly OrderBy[]): boolean {
  if (!by || by.via !== undefined || others.length > 0) return false;
  return model?.unlikeJson.get(by.property) === 'instant';
}
