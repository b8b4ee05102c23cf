import type { Where } from '../database/where.ts';
import type { OrderBy, Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Role } from '../kernel/role.ts';
import { hasRole, type Viewer } from '../kernel/viewer.ts';

/** Rows to look at and no others: uuids by the name of their type. */
export type Among = ReadonlyMap<string, readonly string[]>;

/** What is asked of each kind of obligation. */
export interface Asked {
  readonly first: number;
  /** All when left out. */
  readonly among?: Among;
}

/** Rows that somebody owes something about. */
export interface Wanted {
  readonly type: string;
  readonly properties: readonly string[];
  readonly where: readonly Where[];
  readonly order: OrderBy;
  readonly asked: Asked;
}

/** Reads what is owed, of what the viewer sees, in one statement. */
export async function readOwed(context: RequestContext, wanted: Wanted): Promise<Row[]> {
  const { type, properties, where, order, asked } = wanted;
  const keys = asked.among && (asked.among.get(type) ?? []);
  if (keys?.length === 0) return [];
  const among: readonly Where[] = keys ? [(row, bind) => `${row}.id = any(${bind(keys)}::uuid[])`] : [];
  const selection = { type, properties: new Set(properties), toOne: new Map(), toMany: [], veiled: null };
  return context.reads.list(context.viewer, {
    selection,
    where: [...among, ...where],
    order: [order],
    limit: asked.first,
  });
}

/** A moment of a row, if it is there. */
export function momentOf(row: Row, property: string): string | null {
  const value = row[property];
  return typeof value === 'string' ? value : null;
}

/** True for who moves cases. */
export function movesCases(viewer: Viewer): boolean {
  return hasRole(viewer, Role.RECRUITER, Role.HEAD_OF_TALENT);
}

/** Whose cases are the viewer's to look after: the head's all, a recruiter's their own and those of nobody. */
export function isLookedAfter(viewer: Viewer): Where {
  if (hasRole(viewer, Role.HEAD_OF_TALENT)) return () => 'true';
  if (!hasRole(viewer, Role.RECRUITER)) return () => 'false';
  return (row, bind) => `(${row}.owner_id is null or ${row}.owner_id = ${bind(viewer.id)})`;
}
