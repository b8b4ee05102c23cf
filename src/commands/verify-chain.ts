import { anchorsIn } from '../audit/anchor.ts';
import { type AuditVerified, verifyAudit } from '../audit/verify-audit.ts';
import { configOfProcess } from '../config.ts';
import { atOneMoment } from '../verify.ts';
import { type Output, withDatabase } from './with-database.ts';

/** With which anchors the chain is compared. */
export interface ChainOptions extends Output {
  readonly anchor?: readonly string[];
}

/** Computes the chain of the audit anew, prints what it finds and sets the exit code. */
export async function verifyChain({ anchor, json }: ChainOptions): Promise<void> {
  const files = anchor ?? [configOfProcess().auditAnchor];
  const anchors = (await Promise.all(files.map(anchorsIn))).flat().sort((one, other) => one.count - other.count);
  const verified = await withDatabase((_context, { orm }) => atOneMoment(orm, (ask) => verifyAudit(ask, anchors)));
  const text =
    json === true ? JSON.stringify({ isOk: verified.fault === null, ...verified }, null, 2) : lineOf(verified);
  process.stdout.write(`${text}\n`);
  if (verified.fault) process.exitCode = 1;
}

function lineOf({ count, unsealed, anchors, fault }: AuditVerified): string {
  if (fault) {
    const number = fault.position === null ? 'a row outside of the chain' : `number ${String(fault.position)}`;
    return `WRONG  ${number}${fault.event ? `, row ${fault.event},` : ''} ${fault.detail} (${fault.kind})`;
  }
  const compared = anchors === 0 ? 'there are no anchors to compare them with' : `${String(anchors)} anchors agree`;
  return `ok     ${String(count)} rows are as they were sealed, ${String(unsealed)} not sealed yet; ${compared}`;
}
