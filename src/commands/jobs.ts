import { Argument, Command } from 'commander';
import { jobs } from '../jobs.ts';
import { jobContext } from '../surroundings.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** `jobs list|run`. */
export function jobCommands(): Command {
  const command = new Command('jobs').description('Work that comes again and again, for a scheduler to run');
  command.command('list').description('all jobs').option('--json', 'print JSON').action(listJobs);
  command
    .command('run')
    .description('run a job once and print what it did')
    .addArgument(new Argument('<name>', 'which job').choices(jobs.map(({ name }) => name)))
    .option('--json', 'print JSON')
    .action(runJob);
  return command;
}

function listJobs(options: Output): void {
  print(
    options,
    jobs.map(({ name, description }) => ({ name, description })),
  );
}

async function runJob(name: string, options: Output): Promise<void> {
  const job = jobs.find((each) => each.name === name);
  if (!job) throw new Error(`There is no job ${name}`);
  await withDatabase(async (_command, surroundings) => {
    print(options, await job.run(jobContext(surroundings, new Date())));
  });
}
