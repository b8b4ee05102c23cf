import { type Invariant, queried } from '../database/invariant.ts';
import type { Models } from '../database/model.ts';
import { commandLineId, strangerId, systemId } from '../kernel/viewer.ts';

/** What is always true of the audit, whatever types there are. */
export function auditInvariants(models: Models): Invariant[] {
  const dangling = [...models.values()].map(
    ({ name, table }) => `select a.id, a.action || ': there is no ${name} ' || coalesce(a.object_id::text, '')
      from audit_event a where a.object_type = '${name}' and a.outcome = 'DONE'
        and not exists (select 1 from ${table} t where t.id = a.object_id)`,
  );
  return [
    queried({
      name: 'audit-about-what-there-is',
      sentence: 'What the audit says was done was done to something that is there.',
      type: 'AuditEvent',
      text: dangling.join(' union all '),
    }),
    queried({
      name: 'audit-names-who-did-it',
      sentence:
        'Whoever the audit names has an account, or is the command line, time itself, or a stranger who tries to sign in.',
      type: 'AuditEvent',
      text: `select a.id, a.action || ' by ' || a.actor from audit_event a
        where a.actor not in ('${commandLineId}', '${systemId}', '${strangerId}')
          and not exists (select 1 from user_account u where u.id = a.actor)
        union all select a.id, a.action || ' on behalf of ' || a.on_behalf_of from audit_event a
          where a.on_behalf_of is not null and not exists (select 1 from user_account u where u.id = a.on_behalf_of)`,
    }),
    queried({
      name: 'refusals-have-codes',
      sentence: 'The audit says by which code something was refused, and of nothing that was done.',
      type: 'AuditEvent',
      text: `select id, action || ' ' || outcome from audit_event where (outcome = 'REFUSED') <> (code is not null)`,
    }),
  ];
}
