import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { ConfigError } from './config-error.ts';

const usageError = 2;

/** The commands by their first word. Each says how it is used, and loads what it does when it is done. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./commands/start.ts')).startCommand()],
  ['migrate', async () => (await import('./commands/migrate.ts')).migrateCommand()],
  ['seed', async () => (await import('./commands/seed.ts')).seedCommand()],
  ['tour', async () => (await import('./commands/tour.ts')).tourCommand()],
  ['user', async () => (await import('./commands/accounts.ts')).accountCommands()],
  ['token', async () => (await import('./commands/tokens.ts')).tokenCommands()],
  ['jobs', async () => (await import('./commands/jobs.ts')).jobCommands()],
  ['verify', async () => (await import('./commands/verify.ts')).verifyCommand()],
  ['audit', async () => (await import('./commands/audit.ts')).auditCommands()],
  ['import', async () => (await import('./commands/import.ts')).importCommands()],
  ['export', async () => (await import('./commands/export.ts')).exportCommands()],
]);

const program = new Command('fourgate').description(
  'Back-office of a talent-acquisition team. Exit codes: 0 done, 1 refused or failed, 2 wrong use or configuration.',
);

for (const command of await asked(process.argv[2])) program.addCommand(command);
throwInsteadOfExit(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : usageError;
  } else {
    process.stderr.write(`${await lineFor(error)}\n`);
    process.exitCode = error instanceof ConfigError ? usageError : 1;
  }
}

/** All of them, for help or to be told what is near, unless one is named. */
function asked(word = ''): Promise<Command[]> {
  const named = commands.get(word);
  return Promise.all((named ? [named] : [...commands.values()]).map((load) => load()));
}

async function lineFor(error: unknown): Promise<string> {
  if (error instanceof ConfigError) return error.message;
  const { messageForPerson } = await import('./commands/failure.ts');
  return messageForPerson(error);
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwInsteadOfExit);
}
