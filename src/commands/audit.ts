import { Command } from 'commander';
import { anchorsIn } from '../audit/anchor.ts';
import { type AuditVerified, verifyAudit } from '../audit/verify-audit.ts';
import { configOfProcess } from '../config.ts';
import { atOneMoment } from '../verify.ts';
import { type Output, withDatabase } from './with-database.ts';

interface Options extends Output {
  readonly anchor?: readonly string[];
}

/** `audit verify`. */
export function auditCommands(): Command {
  const command = new Command('audit').description('What was done and refused, and whether its record is whole');
  command
    .command('verify')
    .description('compute the chain of the audit anew and compare it with its anchors; exit code 1 at the first fault')
    .option('--anchor <files...>', 'files of anchors, one for each server; default AUDIT_ANCHOR')
    .option('--json', 'print JSON')
    .action(verifyChain);
  return command;
}

async function verifyChain({ anchor, json }: Options): Promise<void> {
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
