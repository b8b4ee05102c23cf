import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { actorOf } from '../kernel/viewer.ts';
import type { UserError } from '../kernel/user-error.ts';
import { AuditEvent, type AuditEventFacts, AuditOutcome } from './audit-event.entity.ts';

/** What happened to which row. */
export interface Change {
  /** Noun and past participle, e.g. `vettingCase.advanced`. */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** Never a personal datum: the names of such fields under `fields`, and values of the others. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** Adds the audit row of a change to the transaction of the change. */
export function record(tx: EntityManager, context: Context, change: Change): void {
  tx.persist(new AuditEvent(context, doneOf(context, change)));
}

/** The audit row of a change as a statement, to go along with what writes the change. */
export function auditSql(bind: (value: unknown) => string, context: Context, change: Change): string {
  const { actor, onBehalfOf, action, outcome, objectType, objectId, changes, requestId } = doneOf(context, change);
  const row = [context.newId(), context.now, actor, onBehalfOf, action, outcome, objectType, objectId];
  const values = [...row, JSON.stringify(changes), requestId].map(bind).join(', ');
  return `insert into audit_event (id, created_at, actor, on_behalf_of, action, outcome, object_type, object_id, changes, request_id)
    values (${values})`;
}

function doneOf(context: Context, { action, objectType, objectId, changes = {} }: Change): AuditEventFacts {
  return { ...who(context), action, outcome: AuditOutcome.DONE, code: null, objectType, objectId, changes };
}

/** A refused mutation and the row that it was about, if the input named one. */
export interface RefusedAction {
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly error: UserError;
}

/** Leaves the one row of a refusal, in a transaction of its own, after everything else rolled back. */
export async function recordRefusal(context: Context, refused: RefusedAction): Promise<void> {
  const em = context.em.fork({ clear: true });
  em.persist(
    new AuditEvent(context, {
      ...who(context),
      action: refused.action,
      outcome: AuditOutcome.REFUSED,
      code: refused.error.code,
      objectType: refused.objectType,
      objectId: refused.objectId,
      changes: { blockers: refused.error.blockers.map((blocker) => blocker.code) },
    }),
  );
  await em.flush();
}

function who({ viewer, requestId }: Context) {
  return { actor: actorOf(viewer), onBehalfOf: viewer.service === null ? null : viewer.id, requestId };
}
