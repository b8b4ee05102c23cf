import { all, type Condition, type Place, type Sight } from './access.ts';
import type { Model, Models } from './model.ts';
import { orderAlias, type OrderBy, orderKey, relationKey, type Row, type Selection } from './selection.ts';
import type { RawRow } from './statements.ts';

/** How a driver row becomes a plain row: positions of the columns, decided when the statement was written. */
export interface Shape {
  readonly typeName: string;
  readonly columns: readonly (readonly [property: string, index: number])[];
  readonly toOne: readonly (readonly [key: string, shape: Shape])[];
  readonly idIndex: number;
  /** Where the veil's flag stands, and what a veiled row looks like. */
  readonly veil: { readonly index: number; readonly shape: Shape } | null;
}

/** A parameter's place in a statement: who is bound there is decided when it runs. */
export type Slot = 'viewer' | 'keys' | 'first' | { readonly value: unknown };

/** A column to order by, and where its value is found when the row itself does not have it. */
export interface OrderColumn {
  readonly sql: string;
  readonly read: { readonly key: string; readonly index: number } | null;
}

/** Collects the pieces of one statement. */
export class StatementDraft {
  readonly outputs: string[] = [];
  readonly joins: string[] = [];
  readonly slots: Slot[] = [];
  readonly #models: Models;
  readonly #sight: Sight;
  #aliases = 0;
  #viewer: string | null = null;

  constructor(models: Models, sight: Sight) {
    this.#models = models;
    this.#sight = sight;
  }

  /** Binds a slot and gives its placeholder. */
  bind(slot: Slot): string {
    this.slots.push(slot);
    return `$${String(this.slots.length)}`;
  }

  /** The viewer's placeholder, bound on first use. */
  readonly viewer = (): string => {
    this.#viewer ??= `${this.bind('viewer')}::uuid`;
    return this.#viewer;
  };

  /** A fresh alias. */
  alias(): string {
    this.#aliases += 1;
    return `t${String(this.#aliases)}`;
  }

  /** Adds an output column and gives its position. */
  output(expression: string): number {
    this.outputs.push(expression);
    return this.outputs.length - 1;
  }

  /** Adds everything a selection reads of the row called `row`, joins included. */
  read(selection: Selection, row: string): Shape {
    const place: Place = { row, viewer: this.viewer };
    const idIndex = this.output(`${row}.id`);
    const properties = [...selection.properties].filter((property) => property !== 'id');
    const columns = properties.map((name) => [name, this.output(this.#column(selection.type, name, place))] as const);
    const toOne = [...selection.toOne].map(([name, to]) => {
      const joined = this.#join({ type: selection.type, name, place }, to.isSure);
      return [relationKey(name), this.read(to.selection, joined)] as const;
    });
    return { typeName: selection.type, columns, toOne, idIndex, veil: this.#veil(selection, place) };
  }

  /** The entity's model. */
  model(type: string): Model {
    const found = this.#models.get(this.#sight.entityOf(type));
    if (!found) throw new Error(`No entity ${type}`);
    return found;
  }

  /** The column of a property, to order or to filter by. */
  columnOf(type: string, property: string, row: string): string {
    const model = this.model(type);
    const column = model.columns.get(property) ?? model.toOne.get(property)?.column;
    if (column === undefined) throw new Error(`${type} has no property ${property}`);
    return `${row}.${column}`;
  }

  /** The column that rows are ordered by; one of another row is joined in, and read, since a cursor has to hold it. */
  orderColumn(type: string, by: OrderBy, row: string): OrderColumn {
    if (by.via === undefined) return { sql: this.columnOf(type, by.property, row), read: null };
    const toOne = this.model(type).toOne.get(by.via);
    const alias = orderAlias(row, by);
    const isSure = this.#sight.typePolicy(type).rows?.shows?.includes(by.via) ?? false;
    // An order by what is not seen would tell of it.
    if (
      !toOne ||
      !isSure ||
      this.#sight.property(toOne.target, by.property, { row: alias, viewer: this.viewer }) !== true
    )
      throw new Error(`${type} cannot be ordered by ${orderKey(by)}`);
    this.joins.push(`join ${this.model(toOne.target).table} ${alias} on ${alias}.id = ${row}.${toOne.column}`);
    const sql = this.columnOf(toOne.target, by.property, alias);
    return { sql, read: { key: orderKey(by), index: this.output(sql) } };
  }

  #column(type: string, property: string, place: Place): string {
    const column = this.columnOf(type, property, place.row);
    const seen = this.#sight.property(type, property, place);
    if (seen === true) return column;
    return seen === false ? 'null' : `case when ${seen} then ${column} end`;
  }

  #join({ type, name, place }: { type: string; name: string; place: Place }, isSure: boolean): string {
    const toOne = this.model(type).toOne.get(name);
    if (!toOne) throw new Error(`${type} has no to-one property ${name}`);
    const alias = this.alias();
    const shown = this.#sight.property(type, name, place);
    const seen = isSure ? true : this.#sight.rows(toOne.target, { row: alias, viewer: this.viewer });
    const on = all([`${alias}.id = ${place.row}.${toOne.column}`, shown, seen]);
    this.joins.push(`left join ${this.model(toOne.target).table} ${alias} on ${conditionSql(on)}`);
    return alias;
  }

  #veil(selection: Selection, place: Place): Shape['veil'] {
    if (!selection.veiled) return null;
    const index = this.output(conditionSql(this.#sight.veil(selection.type, place)));
    return { index, shape: this.read(selection.veiled, place.row) };
  }
}

/** A condition as SQL text. */
export function conditionSql(condition: Condition): string {
  return typeof condition === 'string' ? condition : String(condition);
}

/** Builds the plain row; the id is always there, and the type's name for unions and interfaces. */
export function shapeRow(shape: Shape, raw: RawRow): Row {
  if (shape.veil && raw[shape.veil.index] === true) return shapeRow(shape.veil.shape, raw);
  const row: Row = { __typename: shape.typeName, id: raw[shape.idIndex] };
  for (const [property, index] of shape.columns) row[property] = raw[index];
  for (const [key, joined] of shape.toOne) row[key] = raw[joined.idIndex] === null ? null : shapeRow(joined, raw);
  return row;
}
