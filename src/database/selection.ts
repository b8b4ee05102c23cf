/** What to read of one entity for one place in a document: made from a GraphQL selection, knowing nothing of GraphQL. */
export interface Selection {
  /** The entity, and the type whose policy rules the row. */
  readonly type: string;
  readonly properties: ReadonlySet<string>;
  /** To-one properties, joined into the same statement. */
  readonly toOne: ReadonlyMap<string, ToOneSelection>;
  /** To-many levels, each one more statement for all parents at once. */
  readonly toMany: readonly ToManySelection[];
  /** True when nothing that is read below the row, or worked out from it, asks for its key. */
  readonly isKeyless?: boolean;
  /** What is read of a row behind the veil. */
  readonly veiled: Selection | null;
}

/** A joined row. */
export interface ToOneSelection {
  readonly selection: Selection;
  /** True when whoever sees this row sees that one, so the join asks nothing more. */
  readonly isSure: boolean;
}

/** Rows that point to their parent. */
export interface ToManySelection {
  /** Where the list is found on the parent row. */
  readonly key: string;
  /** The to-one property of the child that points to the parent. */
  readonly by: string;
  readonly order: readonly OrderBy[];
  readonly where: Readonly<Record<string, string | null>>;
  /** How many per parent at most; null for a list that is bounded by nature. */
  readonly first: number | null;
  readonly selection: Selection;
}

/** A property to order by. */
export interface OrderBy {
  readonly property: string;
  readonly direction: 'asc' | 'desc';
  /** A to-one property that is never null: the property is of its row, which whoever sees this row sees. */
  readonly via?: string;
}

/** The key under which the value that a row is ordered by lies on it. */
export function orderKey({ property, via }: OrderBy): string {
  return via === undefined ? property : `${via}.${property}`;
}

/** The alias of the row whose property another row is ordered by. */
export function orderAlias(row: string, { via }: OrderBy): string {
  return via === undefined ? row : `${row}_${via.toLowerCase()}_order`;
}

/** A plain row: properties by name, joined rows and lists under their keys. */
export type Row = Record<string, unknown>;

/** The key under which a joined row or a list lies on its parent; no property can be called so. */
export function relationKey(name: string): string {
  return `@${name}`;
}

/** The key of a list of which at most so many rows are asked for. */
export function listKey(name: string, first: number | null): string {
  return first === null ? relationKey(name) : relationKey(`${name} ${String(first)}`);
}

/** Whether some list hangs on the row, or on one that is joined to it. */
export function hasLists({ toMany, toOne, veiled }: Selection): boolean {
  return toMany.length > 0 || veiled !== null || [...toOne.values()].some(({ selection }) => hasLists(selection));
}

/** The same with the row's key: rows that are found by it, or after which a page goes on, are read with it. */
export function keyed(selection: Selection): Selection {
  return selection.isKeyless ? { ...selection, isKeyless: false } : selection;
}

/** What is joined to these rows by a property, where anything is. */
export function joinedRows(rows: readonly Row[], name: string): Row[] {
  const key = relationKey(name);
  return rows.map((row) => row[key] as Row | null | undefined).filter((joined) => joined != null);
}

const bare = new Map<string, Selection>();

/** A row of a type with its key and nothing else: one selection per type, so that its statement is made once. */
export function bareSelection(type: string): Selection {
  const known = bare.get(type) ?? { type, properties: new Set(), toOne: new Map(), toMany: [], veiled: null };
  bare.set(type, known);
  return known;
}
