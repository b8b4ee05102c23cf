import { all, type Condition, type Place, type Sight } from './access.ts';
import type { Model, Models } from './model.ts';
import { orderAlias, type OrderBy, orderKey, relationKey, type Selection, type ToManySelection } from './selection.ts';
import type { Shape } from './shape.ts';

/** A parameter's place in a statement: who is bound there is decided when it runs. */
export type Slot = 'viewer' | 'key' | 'keys' | { readonly value: unknown };

/** A column to order by, and where its value is found when the row itself does not have it. */
export interface OrderColumn {
  readonly sql: string;
  readonly read: { readonly key: string; readonly index: number } | null;
}

/** A list of one parent: which rows, in which order. */
export interface LevelSql {
  readonly condition: string;
  readonly order: string;
}

/** What the parts of one statement share. */
interface Shared {
  readonly slots: Slot[];
  aliases: number;
  viewer: string | null;
}

interface DraftOptions {
  readonly lists?: 'apart' | 'within';
  /** Of the statement that this one is a part of. */
  readonly shared?: Shared;
  /** Whether its rows become JSON. */
  readonly isJson?: boolean;
}

/** Collects the pieces of one statement; lists are left to statements of their own, or read `within` as JSON. */
export class StatementDraft {
  readonly outputs: string[] = [];
  readonly joins: string[] = [];
  readonly #models: Models;
  readonly #sight: Sight;
  readonly #lists: 'apart' | 'within';
  readonly #shared: Shared;
  readonly #isJson: boolean;

  constructor(models: Models, sight: Sight, { lists = 'apart', shared, isJson = false }: DraftOptions = {}) {
    this.#models = models;
    this.#sight = sight;
    this.#lists = lists;
    this.#shared = shared ?? { slots: [], aliases: 0, viewer: null };
    this.#isJson = isJson;
  }

  /** The same so far, to be gone on with by itself. */
  copy(): StatementDraft {
    const { slots, aliases, viewer } = this.#shared;
    const shared = { slots: [...slots], aliases, viewer };
    const made = new StatementDraft(this.#models, this.#sight, { lists: this.#lists, shared, isJson: this.#isJson });
    made.outputs.push(...this.outputs);
    made.joins.push(...this.joins);
    return made;
  }

  /** What is bound, in the order of the placeholders. */
  get slots(): readonly Slot[] {
    return this.#shared.slots;
  }

  /** Binds a slot and gives its placeholder. */
  bind(slot: Slot): string {
    this.#shared.slots.push(slot);
    return `$${String(this.#shared.slots.length)}`;
  }

  /** The viewer's placeholder, bound on first use. */
  readonly viewer = (): string => {
    this.#shared.viewer ??= `${this.bind('viewer')}::uuid`;
    return this.#shared.viewer;
  };

  /** A fresh alias. */
  alias(): string {
    this.#shared.aliases += 1;
    return `t${String(this.#shared.aliases)}`;
  }

  /** The position of an output column: of the one that is there already, or of another one. */
  output(expression: string): number {
    const known = this.outputs.indexOf(expression);
    return known < 0 ? this.outputs.push(expression) - 1 : known;
  }

  /** Adds everything a selection reads of the row called `row`, joins included. */
  read(selection: Selection, row: string): Shape {
    const place: Place = { row, viewer: this.viewer };
    const idIndex = selection.isKeyless ? null : this.output(`${row}.id`);
    const properties = [...selection.properties].filter((property) => property !== 'id');
    const placed = properties.map((name) => [name, this.#read(selection.type, name, place)] as const);
    const isInstant = ([name]: readonly [string, number]): boolean =>
      this.#isJson && this.model(selection.type).unlikeJson.get(name) === 'instant';
    const toOne = [...selection.toOne].map(([name, to]) => {
      const joined = this.#join({ type: selection.type, name, place }, to.isSure);
      return [relationKey(name), this.read(to.selection, joined)] as const;
    });
    const within = this.#lists === 'within' ? selection.toMany : [];
    const lists = within.map((level) => this.#list(level, row));
    return {
      typeName: selection.type,
      columns: placed.filter((column) => !isInstant(column)),
      instants: placed.filter(isInstant),
      toOne,
      lists,
      idIndex,
      presentIndex: idIndex ?? this.#present(selection, placed, place),
      veil: this.#veil(selection, place),
    };
  }

  /** The rows of a list whose parent is `parent`, as the viewer sees them. */
  level(level: ToManySelection, row: string, parent: string): LevelSql {
    const { selection } = level;
    const place = { row, viewer: this.viewer };
    const seen = selection.veiled
      ? this.#sight.rowsWithVeil(selection.type, place, level.by)
      : this.#sight.rows(selection.type, place, level.by);
    const wanted = Object.entries(level.where).map(([property, value]) => {
      const column = this.columnOf(selection.type, property, row);
      return value === null ? `${column} is null` : `${column} = ${this.bind({ value })}`;
    });
    const order = level.order.map((by) => `${this.columnOf(selection.type, by.property, row)} ${by.direction}`);
    return {
      condition: conditionSql(all([`${this.columnOf(selection.type, level.by, row)} = ${parent}`, seen, ...wanted])),
      order: [...order, `${row}.id`].join(', '),
    };
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

  #present(selection: Selection, placed: readonly (readonly [property: string, index: number])[], at: Place): number {
    const { neverNull } = this.model(selection.type);
    const sure = placed.find(
      ([name]) => neverNull.has(name) && this.#sight.property(selection.type, name, at) === true,
    );
    return sure?.[1] ?? this.output(`${at.row}.id`);
  }

  /** JSON has no decimals that keep their digits, and writes instants in another way: there both go as text. */
  #read(type: string, property: string, place: Place): number {
    const column = this.#column(type, property, place);
    const { unlikeJson, numbers } = this.model(type);
    if (numbers.has(property)) return this.output(`(${column})::float8`);
    return this.output(this.#isJson && unlikeJson.has(property) ? `(${column})::text` : column);
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

  #list(level: ToManySelection, parent: string): readonly [key: string, index: number, shape: Shape] {
    const inner = new StatementDraft(this.#models, this.#sight, {
      lists: 'within',
      shared: this.#shared,
      isJson: true,
    });
    const row = inner.alias();
    const shape = inner.read(level.selection, row);
    const { condition, order } = inner.level(level, row, `${parent}.id`);
    const table = this.model(level.selection.type).table;
    const first = level.first === null ? null : String(level.first);
    const rows =
      first === null
        ? `${table} ${row}`
        : `(select * from ${table} ${row} where ${condition} order by ${order} limit ${first}) ${row}`;
    const where = first === null ? `where ${condition}` : '';
    const index = this.output(
      `(select json_agg(${arrayOf(inner.outputs)} order by ${order}) from ${rows} ${inner.joins.join(' ')} ${where})`,
    );
    return [level.key, index, shape];
  }

  #veil(selection: Selection, place: Place): Shape['veil'] {
    if (!selection.veiled) return null;
    const index = this.output(conditionSql(this.#sight.veil(selection.type, place)));
    return { index, shape: this.read(selection.veiled, place.row) };
  }
}

/** PostgreSQL gives a function a hundred arguments at most, and only jsonb joins arrays. */
function arrayOf(outputs: readonly string[]): string {
  if (outputs.length <= mostArguments) return `json_build_array(${outputs.join(', ')})`;
  const parts = Array.from({ length: Math.ceil(outputs.length / mostArguments) }, (_, part) =>
    outputs.slice(part * mostArguments, (part + 1) * mostArguments),
  );
  return parts.map((part) => `jsonb_build_array(${part.join(', ')})`).join(' || ');
}

const mostArguments = 100;

/** A condition as SQL text. */
export function conditionSql(condition: Condition): string {
  return typeof condition === 'string' ? condition : String(condition);
}
