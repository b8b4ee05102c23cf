import type { Row } from '../database/selection.ts';
import { badCursor, type Page, type PageArgs } from '../graphql/connections.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { GlobalId } from '../kernel/global-id.ts';
import { Role } from '../kernel/role.ts';
import { commandLineId, hasRole, systemId, viewerOf } from '../kernel/viewer.ts';
import { AuditActorKind, type AuditEntry, mostValues } from './audit-entry.type.ts';
import type { AuditOutcome } from './audit-event.entity.ts';

/** What is on record of one row, newest first, in one statement; null when the viewer may know nothing of the row. */
export async function auditTrail(context: RequestContext, node: GlobalId, page: PageArgs): Promise<Page | null> {
  const sight = await sightOf(context, node.type, node.key);
  if (sight === 'nothing') return null;
  const [at, id] = page.after == null ? [null, null] : cursorIn(page.after);
  const rows = await context.reads.run(trail, [node.type, node.key, at, id, page.first + 1]);
  return pageOf(
    rows.map((row) => entryOf(row, sight)),
    page,
  );
}

type Sight = 'row' | 'names' | 'nothing';

/**
 * An administrator reads of any row that something was done, and nothing of what it holds. Of what nobody is shown who is
 * that person, being a candidate or blind, they read nothing either.
 */
async function sightOf({ reads, viewer }: RequestContext, type: string, key: string): Promise<Sight> {
  if (await reads.sees(viewer, type, key)) return 'row';
  if (!hasRole(viewer, Role.ADMIN)) return 'nothing';
  return (await reads.sees(viewerOf(viewer.id, Object.values(Role)), type, key)) ? 'names' : 'nothing';
}

const mostCounted = 10_000;

const trail = `
  select a.id, a.created_at, a.actor, to_jsonb(a) ->> 'on_behalf_of', a.action, a.outcome, a.code, a.changes,
    (select count(*)::int from (select from audit_event c where c.object_type = $1 and c.object_id = $2
      limit ${String(mostCounted + 1)}) counted)
  from audit_event a
  where a.object_type = $1 and a.object_id = $2
    and ($3::timestamptz is null or (a.created_at, a.id) < ($3::timestamptz, $4::uuid))
  order by a.created_at desc, a.id desc limit $5::int`;

interface Read {
  readonly entry: AuditEntry & Row;
  readonly cursor: string;
  readonly total: number;
}

type Raw = readonly [
  id: string,
  at: string,
  actor: string,
  onBehalfOf: string | null,
  action: string,
  outcome: AuditOutcome,
  code: string | null,
  changes: Readonly<Record<string, unknown>>,
  total: number,
];

function entryOf(row: readonly unknown[], sight: Sight): Read {
  const [id, at, actor, onBehalfOfId, action, outcome, code, changes, total] = row as Raw;
  const actorKind = kinds.get(actor) ?? AuditActorKind.ACCOUNT;
  const actorId = actorKind === AuditActorKind.ACCOUNT ? actor : null;
  const said = { ...namesIn(changes), values: sight === 'row' ? valuesIn(changes) : [] };
  const cursor = Buffer.from(JSON.stringify([at, id])).toString('base64url');
  const entry = { at, action, outcome, code, actorKind, actorId, onBehalfOfId, ...said };
  return { entry, cursor, total };
}

const kinds: ReadonlyMap<string, AuditActorKind> = new Map([
  [commandLineId, AuditActorKind.COMMAND_LINE],
  [systemId, AuditActorKind.TIME],
]);

/** What stood in the way of something is no change, and neither is what it came about with. */
const unchanged = ['fields', 'blockers', 'with'];

function namesIn(changes: Raw[7]): Pick<AuditEntry, 'changedFields'> {
  const { fields } = changes;
  const named = Array.isArray(fields) ? fields.map(String) : [];
  return {
    changedFields: [...named, ...Object.keys(changes).filter((name) => !unchanged.includes(name))],
  };
}

function valuesIn(changes: Raw[7]): AuditEntry['values'] {
  const values = Object.entries(changes).filter(([name]) => name !== 'fields');
  return values.slice(0, mostValues).map(([name, value]) => {
    return { name, value: typeof value === 'string' ? value : JSON.stringify(value) };
  });
}

function cursorIn(cursor: string): readonly [at: string, id: string] {
  const [, at, id] =
    /^\["(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"\]$/.exec(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) throw badCursor();
  return [at, id];
}

function pageOf(rows: readonly Read[], { first, after }: PageArgs): Page {
  const shown = rows.slice(0, first);
  const edges = shown.map(({ cursor, entry }) => ({ cursor, node: entry }));
  const pageInfo = {
    hasNextPage: rows.length > shown.length,
    hasPreviousPage: after != null,
    startCursor: shown[0]?.cursor ?? null,
    endCursor: shown.at(-1)?.cursor ?? null,
  };
  const total = rows[0]?.total ?? 0;
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount: total > mostCounted ? null : total };
}
