import type { Group } from './rights.ts';
import type { Role } from './role.ts';

/** A condition on one row as SQL: given the row's alias and the placeholder of the viewer's uuid. Never holds values. */
export type RowSql = (row: string, viewer: string) => string;

/** Which rows of a type a viewer sees; every part that is given must hold. */
export interface RowRule {
  /** The group whose read right decides; its conditional rights need a ground of that name on the type. */
  readonly group?: Group;
  /** A to-one property: who sees that row sees this one. */
  readonly through?: string;
  /** Subtracts rows whatever the roles. */
  readonly except?: RowSql;
  /** Subtracts likewise what is about the viewer themselves, which are so few rows that they can be named. */
  readonly own?: RowSql;
  /** Rows on which it is true look like the type `as` in lists that say so, and like nothing elsewhere. */
  readonly veil?: { readonly as: string; readonly when: RowSql };
  /** To-one properties whose rows are visible to whoever sees this row: joined without asking again. */
  readonly shows?: readonly string[];
}

/** The rule of one object type: who sees its rows, and to which group each of its fields belongs. */
export interface TypePolicy {
  readonly kind: 'type';
  readonly type: string;
  /** Null for a type that is no row of its own: it is seen with the field that carries it. */
  readonly rows: RowRule | null;
  readonly fields: ReadonlyMap<string, Group>;
  /** Properties that are no field of their own: computed fields read them, under the same rule. */
  readonly columns: ReadonlyMap<string, Group>;
}

/** A reason to see a row that a feature adds to a type, its own or a lower one. */
export interface Ground {
  readonly kind: 'ground';
  readonly type: string;
  readonly name: string;
  readonly sql: RowSql;
}

/** Who may call a query or a mutation; its arguments and input fields belong to the same group unless named apart. */
export interface OperationPolicy {
  readonly kind: 'operation';
  readonly operation: string;
  readonly group: Group;
  /** For a mutation: who may, where the transition tables say otherwise than the group's write. */
  readonly roles: readonly Role[] | null;
  /** Arguments and input fields (dotted) of another group. */
  readonly args: ReadonlyMap<string, Group>;
}

/** Anything a feature states about rights; the schema collects them all and refuses to build over a hole. */
export type Policy = TypePolicy | Ground | OperationPolicy;

/** Fields of a type under one group. */
export type FieldsOf<T> = readonly [Group, ...Extract<keyof T, string>[]];

/** States the rule of the type named `type`; `T` keeps the field names honest. */
export function policy<T = Readonly<Record<string, unknown>>>(
  type: string,
  rule: { rows: RowRule | null; fields: readonly FieldsOf<T>[]; columns?: readonly FieldsOf<T>[] },
): TypePolicy {
  const { rows, fields, columns = [] } = rule;
  return { kind: 'type', type, rows, fields: byName(fields), columns: byName(columns) };
}

function byName(lists: readonly (readonly [Group, ...string[]])[]): ReadonlyMap<string, Group> {
  return new Map(lists.flatMap(([group, ...names]) => names.map((name) => [name, group] as const)));
}

/** Gives the ground `name` its meaning on a type. */
export function ground(type: string, name: string, sql: RowSql): Ground {
  return { kind: 'ground', type, name, sql };
}

/** States who may call a query: whoever may read the group at all. */
export function query(operation: string, group: Group, args: Readonly<Record<string, Group>> = {}): OperationPolicy {
  return { kind: 'operation', operation, group, roles: null, args: new Map(Object.entries(args)) };
}

/** States who may subscribe: whoever may read the group at all; of each event, who sees its row is told. */
export function subscription(operation: string, group: Group): OperationPolicy {
  return query(operation, group);
}

/** States who may call a mutation: who may write the group, or exactly the roles given. */
export function mutation(operation: string, group: Group, roles: readonly Role[] | null = null): OperationPolicy {
  return { kind: 'operation', operation, group, roles, args: new Map() };
}
