import { all, Sight } from './access.ts';
import { type ByRoles, remembered } from './by-roles.ts';
import type { Models } from './model.ts';
import {
  bareSelection,
  hasLists,
  joinedRows,
  keyed,
  type OrderBy,
  type Row,
  type Selection,
  type ToManySelection,
} from './selection.ts';
import { conditionSql, type Slot, StatementDraft } from './select-statement.ts';
import { type Shape, shaperOf } from './shape.ts';
import type { Planning, RawRow, RunStatement, Statement } from './statements.ts';
import { binding, type Where } from './where.ts';
import type { Policy } from '../kernel/policy.ts';
import type { Viewer } from '../kernel/viewer.ts';

/** A list of rows that its viewer sees. */
export interface ListRead {
  readonly selection: Selection;
  readonly where: readonly Where[];
  readonly order: readonly OrderBy[];
  readonly limit: number;
}

/** The statement of a row, and what its raw rows come to. */
export interface WholeRow extends Statement {
  /** Null when it does not exist or is not seen. */
  readonly rowIn: (rows: readonly RawRow[]) => Row | null;
}

interface KeyedStatement {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly shape: Shape;
}

interface Begun {
  readonly draft: StatementDraft;
  readonly row: string;
  readonly shape: Shape;
}

/** What a role may never see is not asked for: its values would be bound to nothing. */
const nothing = conditionSql(false);

/** Reads plain rows: never hydrated, only what was asked for, only what the viewer sees. */
export class Reads {
  /** A bound, named statement of a feature's own, for what no selection expresses. */
  readonly run: RunStatement;
  /** The entities that can be read. */
  readonly models: Models;
  readonly #policies: readonly Policy[];
  readonly #sights = new Map<string, Sight>();
  readonly #begun: ByRoles<Begun> = new WeakMap();
  readonly #keyed: ByRoles<KeyedStatement> = new WeakMap();
  readonly #whole: ByRoles<KeyedStatement> = new WeakMap();

  constructor(run: RunStatement, models: Models, policies: readonly Policy[]) {
    this.run = run;
    this.models = models;
    this.#policies = policies;
  }

  /** What the viewer's set of roles sees; made once per set. */
  sightOf(viewer: Viewer): Sight {
    const known = this.#sights.get(viewer.roleSet);
    if (known) return known;
    const sight = new Sight([...viewer.roles], this.models, this.#policies);
    this.#sights.set(viewer.roleSet, sight);
    return sight;
  }

  /** A list in one statement, and one more per to-many level. */
  async list(viewer: Viewer, read: ListRead): Promise<Row[]> {
    const { selection } = read;
    if (!this.isSeenByRole(viewer, selection.type)) return [];
    const { draft, row, shape } = this.#begin(viewer, selection);
    const conditions = this.#conditions(viewer, read, { draft, row });
    if (conditions.sql === nothing) return [];
    const columns = read.order.map((by) => draft.orderColumn(selection.type, by, row));
    const order = columns.map(({ sql }, index) => `${sql} ${read.order[index]?.direction ?? 'asc'}`);
    // The number itself: a plan for any number of rows would be one for a tenth of the table.
    const sorted = `order by ${[...order, `${row}.id ${read.order[0]?.direction ?? 'asc'}`].join(', ')}`;
    const limited = `${sorted} limit ${String(read.limit)}`;
    const page = `where ${conditions.sql} ${limited}`;
    const table = `${draft.model(selection.type).table} ${row}`;
    // What is ordered by a joined row is joined first; otherwise only what the page holds is.
    const isOfRow = read.order.every(({ via }) => via === undefined);
    // What is found by its own index is not walked in the order of another one until the page is full.
    const found = `from (select ${row}.* from ${table} where ${conditions.sql} offset 0) ${row} ${limited}`;
    const ofRow = `(select ${row}.* ${conditions.isLed ? found : `from ${table} ${page}`}) ${row}`;
    const from = isOfRow ? ofRow : table;
    const text = `select ${draft.outputs.join(', ')} from ${from} ${draft.joins.join(' ')} ${isOfRow ? sorted : page}`;
    const raw = await this.run(text, fill(draft.slots, viewer), conditions.planning);
    const shaper = shaperOf(shape);
    const joined = columns.flatMap((column) => column.read ?? []);
    const rows = raw.map((values) => {
      const made = shaper(values);
      for (const { key, index } of joined) made[key] = values[index];
      return made;
    });
    await this.#lists(viewer, selection, rows);
    return rows;
  }

  /** How many rows the list would have, or null when there are more than `most`. */
  async count(viewer: Viewer, read: Pick<ListRead, 'selection' | 'where'>, most: number): Promise<number | null> {
    if (!this.isSeenByRole(viewer, read.selection.type)) return 0;
    const draft = new StatementDraft(this.models, this.sightOf(viewer));
    const row = draft.alias();
    const conditions = this.#conditions(viewer, read, { draft, row });
    if (conditions.sql === nothing) return 0;
    const limit = draft.bind({ value: most + 1 });
    const table = draft.model(read.selection.type).table;
    const text = `select count(*)::int from (select 1 from ${table} ${row} where ${conditions.sql} limit ${limit}) counted`;
    const [counted] = await this.run(text, fill(draft.slots, viewer), 'unnamed');
    const count = Number(counted?.[0]);
    return count > most ? null : count;
  }

  /** True unless the roles see no row of this type whatever. */
  isSeenByRole(viewer: Viewer, type: string): boolean {
    return this.sightOf(viewer).rows(type, { row: 't', viewer: () => '$1' }) !== false;
  }

  /** True when the row exists and the viewer sees it. */
  async sees(viewer: Viewer, type: string, key: string): Promise<boolean> {
    const [row] = await this.byKeys(viewer, bareSelection(type), [key]);
    return row !== null && row !== undefined;
  }

  /** Rows by their uuid, in the order of the keys; null for what does not exist or is not seen. */
  async byKeys(viewer: Viewer, selection: Selection, keys: readonly string[]): Promise<(Row | null)[]> {
    const [only, ...others] = keys;
    if (only === undefined) return [];
    if (others.length === 0) return [await this.#one(viewer, selection, only)];
    const { text, slots, shape } = remembered(this.#keyed, { viewer, owner: selection }, () =>
      this.#byKeysStatement(viewer, selection),
    );
    const raw = await this.run(text, fill(slots, viewer, { keys }));
    const rows = raw.map(shaperOf(shape));
    await this.#lists(viewer, selection, rows);
    const byKey = new Map(rows.map((row) => [row['id'], row]));
    return keys.map((key) => byKey.get(key) ?? null);
  }

  /**
   * A row with all that hangs on it as one statement, to be run by whoever asks: lists are small there, and it spares a
   * statement per level. Null where the roles see no such row.
   */
  whole(viewer: Viewer, selection: Selection, key: string): WholeRow | null {
    if (!this.isSeenByRole(viewer, selection.type)) return null;
    const { text, slots, shape } = remembered(this.#whole, { viewer, owner: selection }, () =>
      this.#oneStatement(viewer, selection),
    );
    const values = fill(slots, viewer, { keys: [key] });
    return { text, values, rowIn: ([raw]) => (raw ? shaperOf(shape)(raw) : null) };
  }

  /** The lists of many parents in one statement: one array per parent key, in the order of the keys. */
  async childrenOf(viewer: Viewer, level: ToManySelection, keys: readonly string[]): Promise<Row[][]> {
    const lists: Row[][] = keys.map(() => []);
    if (keys.length === 0) return lists;
    const { text, slots, shape } = remembered(this.#keyed, { viewer, owner: level }, () =>
      this.#childrenStatement(viewer, level),
    );
    const raw = await this.run(text, fill(slots, viewer, { keys }));
    const shaper = shaperOf(shape);
    const rows = raw.map((values) => {
      const row = shaper(values);
      lists[(values[values.length - 1] as number) - 1]?.push(row);
      return row;
    });
    await this.#lists(viewer, level.selection, rows);
    return lists;
  }

  async #one(viewer: Viewer, selection: Selection, key: string): Promise<Row | null> {
    const whole = this.whole(viewer, selection, key);
    return whole?.rowIn(await this.run(whole.text, whole.values)) ?? null;
  }

  async #lists(viewer: Viewer, selection: Selection, rows: readonly Row[]): Promise<void> {
    const clear = selection.veiled ? rows.filter((row) => row['__typename'] === selection.type) : rows;
    const levels = selection.toMany.map((level) => this.#attach(viewer, level, clear));
    const joined = [...selection.toOne]
      .filter(([, to]) => hasLists(to.selection))
      .map(([name, to]) => this.#lists(viewer, to.selection, joinedRows(clear, name)));
    const veiled = selection.veiled
      ? [
          this.#lists(
            viewer,
            selection.veiled,
            rows.filter((row) => !clear.includes(row)),
          ),
        ]
      : [];
    await Promise.all([...levels, ...joined, ...veiled]);
  }

  async #attach(viewer: Viewer, level: ToManySelection, parents: readonly Row[]): Promise<void> {
    const lists = await this.childrenOf(
      viewer,
      level,
      parents.map((parent) => String(parent['id'])),
    );
    parents.forEach((parent, index) => {
      parent[level.key] = lists[index] ?? [];
    });
  }

  /** A statement that reads a selection, to go on with; worked out once for the roles. */
  #begin(viewer: Viewer, selection: Selection): Begun {
    const begun = remembered(this.#begun, { viewer, owner: selection }, () => {
      const draft = new StatementDraft(this.models, this.sightOf(viewer));
      const row = draft.alias();
      return { draft, row, shape: draft.read(keyed(selection), row) };
    });
    return { ...begun, draft: begun.draft.copy() };
  }

  #conditions(viewer: Viewer, read: Pick<ListRead, 'selection' | 'where'>, at: Pick<Begun, 'draft' | 'row'>) {
    const { draft, row } = at;
    const sight = this.sightOf(viewer);
    const { bind, isSteady, isLed } = binding(draft);
    const seen = sight.rows(read.selection.type, { row, viewer: draft.viewer });
    const asked = read.where.map((where) => where(row, bind, draft.viewer));
    const planning: Planning = isSteady() && !sight.isSelective(read.selection.type) ? 'named' : 'unnamed';
    return { sql: conditionSql(all([seen, ...asked])), planning, isLed: isLed() };
  }

  #byKeysStatement(viewer: Viewer, selection: Selection): KeyedStatement {
    const draft = new StatementDraft(this.models, this.sightOf(viewer));
    const row = draft.alias();
    const shape = draft.read(keyed(selection), row);
    const seen = this.sightOf(viewer).rows(selection.type, { row, viewer: draft.viewer });
    const text =
      `select ${draft.outputs.join(', ')} from unnest(${draft.bind('keys')}::uuid[]) key ` +
      `join ${draft.model(selection.type).table} ${row} on ${row}.id = key ${draft.joins.join(' ')} where ${conditionSql(seen)}`;
    return { text, slots: draft.slots, shape };
  }

  /** Of one key and no array: of an array PostgreSQL would not know, for a plan to keep, that it holds one. */
  #oneStatement(viewer: Viewer, selection: Selection): KeyedStatement {
    const draft = new StatementDraft(this.models, this.sightOf(viewer), { lists: 'within' });
    const row = draft.alias();
    const shape = draft.read(keyed(selection), row);
    const seen = this.sightOf(viewer).rows(selection.type, { row, viewer: draft.viewer });
    const condition = conditionSql(all([`${row}.id = ${draft.bind('key')}::uuid`, seen]));
    const table = draft.model(selection.type).table;
    const text = `select ${draft.outputs.join(', ')} from ${table} ${row} ${draft.joins.join(' ')} where ${condition}`;
    return { text, slots: draft.slots, shape };
  }

  #childrenStatement(viewer: Viewer, level: ToManySelection): KeyedStatement {
    const draft = new StatementDraft(this.models, this.sightOf(viewer));
    const row = draft.alias();
    const shape = draft.read(level.selection, row);
    const { condition, order } = draft.level(level, row, 'o.key');
    const table = draft.model(level.selection.type).table;
    const parents = `unnest(${draft.bind('keys')}::uuid[]) with ordinality o(key, ord)`;
    const first = `select * from ${table} ${row} where ${condition} order by ${order} limit ${String(level.first)}`;
    // Rows are found for all parents before anything is joined to them, or PostgreSQL joins them parent by parent.
    const from =
      level.first === null
        ? `${parents} join ${table} ${row} on ${condition}`
        : `(select ${row}.*, o.ord as "@ord" from ${parents} cross join lateral (${first}) ${row} offset 0) ${row}`;
    const ord = level.first === null ? 'o.ord' : `${row}."@ord"`;
    const text =
      `select ${[...draft.outputs, `${ord}::int`].join(', ')} from ${from} ${draft.joins.join(' ')} ` +
      `order by ${ord}, ${order}`;
    return { text, slots: draft.slots, shape };
  }
}

interface Bound {
  readonly keys?: readonly string[];
}

function fill(slots: readonly Slot[], viewer: Viewer, { keys = [] }: Bound = {}): unknown[] {
  return slots.map((slot) => {
    if (slot === 'viewer') return viewer.id;
    // As PostgreSQL writes it: uuids need no quotes, and the driver would look for what to escape in each.
    if (slot === 'keys') return `{${keys.join()}}`;
    return slot === 'key' ? keys[0] : slot.value;
  });
}
