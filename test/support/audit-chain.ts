import { setTimeout as sleep } from 'node:timers/promises';
import type { Anchor } from '../../src/audit/anchor.ts';
import { sealAudit } from '../../src/audit/seal-audit.ts';
import { type AuditVerified, verifyAudit } from '../../src/audit/verify-audit.ts';
import { atOneMoment } from '../../src/verify.ts';
import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** Seals until nothing is left: transactions of other databases of the cluster hold the sealer up for a moment. */
export async function sealAll(api: TestApi): Promise<Anchor> {
  for (;;) {
    await sealAudit(api.orm.em, api.clock.now);
    const [row] = await api.asApp(
      `select (select count(*)::int from audit_event) as rows, count(*)::int as count,
         (select hash from audit_seal order by position desc limit 1) as hash from audit_seal`,
    );
    const { rows, count, hash } = row as { rows: number; count: number; hash: string };
    if (rows === count) return { count, hash, at: api.clock.now.toISOString() };
    await sleep(20);
  }
}

/** Verifies the chain of a test's database against these anchors. */
export function verifyChain(api: TestApi, anchors: readonly Anchor[] = []): Promise<AuditVerified> {
  return atOneMoment(api.orm, (ask) => verifyAudit(ask, anchors));
}

/** What somebody could do who owns the database. */
export function tamper(api: TestApi, ...statements: readonly string[]): Promise<void> {
  return pastTheGuards(api, ['audit_event', 'audit_seal'], statements);
}

/** Adds rows to the audit, so many in one transaction. */
export async function addEvents(api: TestApi, count: number, action = 'test.done'): Promise<void> {
  await api.asApp(
    `insert into audit_event (id, created_at, actor, action, outcome, object_type, object_id, changes, request_id)
     select ('00000000-0000-7000-8000-' || lpad(to_hex(n + (select count(*) from audit_event)), 12, '0'))::uuid,
       '2026-11-24T10:00:00Z', '00000000-0000-7000-8000-000000000001', $2, 'DONE', 'Nothing', gen_random_uuid(),
       jsonb_build_object('n', n, 'none', null), 'test'
     from generate_series(1, $1::int) n`,
    [count, action],
  );
}
