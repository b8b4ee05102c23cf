import { createHash } from 'node:crypto';
import type { Ask } from '../database/invariant.ts';
import type { Anchor } from './anchor.ts';
import { type Fault, type Link, faultOf } from './chain.ts';

/** What came of looking at the chain of the audit. */
export interface AuditVerified {
  /** Rows in the chain that are as they were sealed, up to the first fault. */
  readonly count: number;
  /** Rows that are not sealed yet. */
  readonly unsealed: number;
  /** Heads outside of the database that it was compared with. */
  readonly anchors: number;
  /** The first fault; null when the audit is as it was sealed. */
  readonly fault: Fault | null;
}

const pageSize = 5_000;

/** The same content as the seals are made of, put together here: a function of the database may have been changed. */
const links = `
  select s.position::int as position, s.event_id, s.hash, a.id is not null as is_there,
    jsonb_strip_nulls((to_jsonb(a) - 'written_in') || jsonb_build_object('changes', a.changes::text))::text as content
  from audit_seal s left join audit_event a on a.id = s.event_id
  where s.position > $1 order by s.position limit ${String(pageSize)}`;

const outside = `
  select a.id, a.written_in < last.written_in and last.written_in < pg_snapshot_xmin(pg_current_snapshot()) as is_late
  from audit_event a left join (select s.written_in from audit_seal s order by s.position desc limit 1) last on true
  where not exists (select from audit_seal s where s.event_id = a.id)
  order by a.written_in, a.id limit 100000`;

/** Computes the chain of the audit anew, compares it with what was written down outside, and names the first fault. */
export async function verifyAudit(ask: Ask, anchors: readonly Anchor[]): Promise<AuditVerified> {
  const { count, fault } = await followed(ask, anchors);
  const rows = await ask(outside, []);
  const late = rows.find(([, isLate]) => isLate === true);
  const inserted: Fault | null = late
    ? { kind: 'INSERTED', position: null, event: String(late[0]), detail: 'was written into what was sealed already' }
    : null;
  return { count, unsealed: rows.length, anchors: anchors.length, fault: fault ?? inserted };
}

async function followed(ask: Ask, anchors: readonly Anchor[]): Promise<Pick<AuditVerified, 'count' | 'fault'>> {
  let [count, hash] = [0, ''];
  for (;;) {
    const page = (await ask(links, [count])).map(linkOf);
    for (const link of page) {
      const expected = createHash('sha256')
        .update(`${hash}${link.content ?? ''}`)
        .digest('hex');
      const fault = faultOf(link, { count, expected, anchors });
      if (fault) return { count, fault };
      [count, hash] = [link.position, link.hash];
    }
    if (page.length < pageSize) return { count, fault: cutOff(count, anchors) };
  }
}

function linkOf([position, event, hash, isThere, content]: readonly unknown[]): Link {
  const text = isThere === true ? String(content) : null;
  return { position: Number(position), event: String(event), hash: String(hash), content: text };
}

/** What the database lacks at its end of what was written down outside. */
function cutOff(count: number, anchors: readonly Anchor[]): Fault | null {
  const last = anchors.at(-1);
  if (!last || last.count <= count) return null;
  const detail = `is gone with what follows: ${String(last.count)} rows were sealed by ${last.at}`;
  return { kind: 'CUT', position: count + 1, event: null, detail };
}
