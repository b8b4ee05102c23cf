import { Command } from 'commander';
import type { ChainOptions } from './verify-chain.ts';

/** `audit verify`. */
export function auditCommands(): Command {
  const command = new Command('audit').description('What was done and refused, and whether its record is whole');
  command
    .command('verify')
    .description('compute the chain of the audit anew and compare it with its anchors; exit code 1 at the first fault')
    .option('--anchor <files...>', 'files of anchors, one for each server; default AUDIT_ANCHOR')
    .option('--json', 'print JSON')
    .action(async (options: ChainOptions) => (await import('./verify-chain.ts')).verifyChain(options));
  return command;
}
