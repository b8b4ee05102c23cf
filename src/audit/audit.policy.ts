import { policy, query } from '../kernel/policy.ts';
import { group, read } from '../kernel/rights.ts';
import type { AuditEntry, AuditValue } from './audit-entry.type.ts';

/** The record of what was done and refused: the head of talent reads it of rows that they see, an administrator names alone. */
export const auditTrails = group('audit', { ADMIN: read, HEAD_OF_TALENT: read });

/** Rights on the record; which rows it is shown of is decided where it is read. */
export const auditPolicies = [
  policy<Omit<AuditEntry, 'actorId' | 'onBehalfOfId'> & { actor: unknown; onBehalfOf: unknown }>('AuditEntry', {
    rows: null,
    fields: [
      [auditTrails, 'at', 'action', 'outcome', 'code', 'actorKind', 'actor', 'onBehalfOf', 'changedFields', 'values'],
    ],
  }),
  policy<AuditValue>('AuditValue', { rows: null, fields: [[auditTrails, 'name', 'value']] }),
  query('auditTrail', auditTrails),
];
