import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';

/** Whether the action happened. */
export enum AuditOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}

/** One change or refusal: written in the change's own transaction, never changed again. */
@Entity({ tableName: 'audit_event' })
@Index({ properties: ['objectType', 'objectId', 'createdAt'] })
export class AuditEvent extends BaseEntity {
  /** Who really did it: the service, where one acted on behalf of somebody. */
  @Property({ type: 'uuid' })
  actor: string;

  /** Whose rights the actor acted with; null when they were the actor's own. */
  @Property({ type: 'uuid', nullable: true })
  onBehalfOf: string | null;

  @Property({ type: 'text' })
  action: string;

  @Enum({ items: () => AuditOutcome, type: 'text' })
  outcome: AuditOutcome;

  /** The refusal's code; null for what happened. */
  @Property({ type: 'text', nullable: true })
  code: string | null;

  @Property({ type: 'text' })
  objectType: string;

  /** Null when the refused input named no row. */
  @Property({ type: 'uuid', nullable: true })
  objectId: string | null;

  /** Names of what changed, and values where they are no personal data. */
  @Property({ type: 'json' })
  changes: Readonly<Record<string, unknown>>;

  @Property({ type: 'text' })
  requestId: string;

  constructor(row: NewRow, event: AuditEventFacts) {
    super(row);
    this.actor = event.actor;
    this.onBehalfOf = event.onBehalfOf;
    this.action = event.action;
    this.outcome = event.outcome;
    this.code = event.code;
    this.objectType = event.objectType;
    this.objectId = event.objectId;
    this.changes = event.changes;
    this.requestId = event.requestId;
  }
}

/** What an audit row states. */
export type AuditEventFacts = Pick<
  AuditEvent,
  'actor' | 'onBehalfOf' | 'action' | 'outcome' | 'code' | 'objectType' | 'objectId' | 'changes' | 'requestId'
>;
