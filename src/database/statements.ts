import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import {
  type CustomTypesConfig,
  type Pool,
  type PoolClient,
  type QueryArrayConfig,
  type QueryArrayResult,
  types,
} from 'pg';
import { inOnePacket, settled } from './one-packet.ts';
import { watchPool } from './under-way.ts';

/** A row as the driver gives it, in column order. */
export type RawRow = readonly unknown[];

/** Hears each read statement just before it is sent; tests count with it. */
export type StatementListener = (text: string) => void;

/** Whether the server keeps the plan: yes for texts that come again, no for lists under selective row rules. */
export type Planning = 'named' | 'unnamed';

/** A statement and what is bound in it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs read statements with bound parameters. */
export type RunStatement = (text: string, values: readonly unknown[], planning?: Planning) => Promise<RawRow[]>;

/** Statements on the ORM's own pool, each announced to the listener. */
export async function statementsOn(orm: MikroORM, listener?: StatementListener): Promise<RunStatement> {
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  watchPool(pool);
  return statementsOfPool(pool, listener);
}

/** Statements on whatever connection of a pool is free, each announced to the listener. */
export function statementsOfPool(pool: Pool, listener?: StatementListener): RunStatement {
  return async (text, values, planning = 'named') => {
    listener?.(text);
    const asked = queryOf({ text, values }, planning);
    const { rows } = await (planning === 'named' ? pool.query<unknown[]>(asked) : onOne(pool, asked));
    return rows;
  };
}

/** Statements on the one connection of a transaction. */
export function statementsOf(client: PoolClient): RunStatement {
  return async (text, values, planning = 'named') => {
    const asked = queryOf({ text, values }, planning);
    const { rows } = await (planning === 'named' ? client.query<unknown[]>(asked) : forItsValues(client, asked));
    return rows;
  };
}

function queryOf({ text, values }: Statement, planning: Planning): QueryArrayConfig {
  const name = planning === 'named' ? { name: nameOf(text) } : {};
  return { ...name, text, values: [...values], types: readTypes, rowMode: 'array' };
}

async function onOne(pool: Pool, asked: QueryArrayConfig): Promise<QueryArrayResult<unknown[]>> {
  const client = await pool.connect();
  try {
    return await forItsValues(client, asked);
  } finally {
    client.release();
  }
}

const forOwnValues = 'set plan_cache_mode = force_custom_plan';
const asBefore = 'reset plan_cache_mode';

/** Sessions plan for any values (see `orm.ts`): this statement is planned for its own. */
async function forItsValues(client: PoolClient, asked: QueryArrayConfig): Promise<QueryArrayResult<unknown[]>> {
  const sent = inOnePacket(
    client,
    () => [client.query(forOwnValues), client.query<unknown[]>(asked), client.query(asBefore)] as const,
  );
  return (await settled(sent))[1];
}

/** The placeholders of a statement in the making, and the values that they stand for. */
export class Bindings {
  readonly values: unknown[] = [];

  /** Binds a value and gives the placeholder that stands for it. */
  readonly bind = (value: unknown): string => {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  // Texts follow documents, which clients write: forgetting all of them bounds what a stranger can make us keep.
  if (names.size > 5_000) names.clear();
  names.set(text, name);
  return name;
}

const date = 1082;
const dateArray = 1182;
const textArray = 1009;
const timestamptz = 1184;
const readTypes: CustomTypesConfig = {
  getTypeParser: (oid: number): ((text: string) => unknown) => {
    if (oid === timestamptz) return isoInstant;
    if (oid === date) return (text) => text;
    if (oid === dateArray) return builtinParser(textArray);
    return builtinParser(oid);
  },
};

const builtinParser: (oid: number) => (text: string) => unknown = types.getTypeParser;

/** Turns PostgreSQL's text of an instant in a UTC session into ISO 8601 with milliseconds, without a Date in between. */
export function isoInstant(text: string): string {
  if (text === 'infinity') return text;
  const fraction = text.length > 22 ? text.slice(20, -3) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
