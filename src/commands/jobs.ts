import { Command } from 'commander';
import type { Output } from './with-database.ts';

/** `jobs list|run`. */
export function jobCommands(): Command {
  const command = new Command('jobs').description('Work that comes again and again, for a scheduler to run');
  command
    .command('list')
    .description('all jobs')
    .option('--json', 'print JSON')
    .action(async (options: Output) => {
      (await import('./list-jobs.ts')).listJobs(options);
    });
  command
    .command('run <name>')
    .description('run a job once and print what it did; `jobs list` shows which there are')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Output, run: Command) =>
      (await import('./run-job.ts')).runJob(name, options, run),
    );
  return command;
}
