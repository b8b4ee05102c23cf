import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { accountCommands } from './commands/accounts.ts';
import { auditCommands } from './commands/audit.ts';
import { exportCommands } from './commands/export.ts';
import { messageForPerson } from './commands/failure.ts';
import { importCommands } from './commands/import.ts';
import { jobCommands } from './commands/jobs.ts';
import { serverCommands } from './commands/serving.ts';
import { tokenCommands } from './commands/tokens.ts';
import { verifyCommand } from './commands/verify.ts';
import { ConfigError } from './config.ts';

const usageError = 2;

const program = new Command('fourgate').description(
  'Back-office of a talent-acquisition team. Exit codes: 0 done, 1 refused or failed, 2 wrong use or configuration.',
);

for (const command of [...serverCommands(), accountCommands(), tokenCommands(), jobCommands(), verifyCommand()])
  program.addCommand(command);
program.addCommand(auditCommands()).addCommand(importCommands()).addCommand(exportCommands());
throwInsteadOfExit(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : usageError;
  } else {
    process.stderr.write(`${messageForPerson(error)}\n`);
    process.exitCode = error instanceof ConfigError ? usageError : 1;
  }
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwInsteadOfExit);
}
