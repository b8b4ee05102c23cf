import type { Command } from 'commander';
import { jobs } from '../jobs.ts';
import { jobContext } from '../surroundings.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Runs a job once and prints what it did; ends the command when there is no such job. */
export async function runJob(name: string, options: Output, command: Command): Promise<void> {
  const job = jobs.find((each) => each.name === name);
  if (!job) return command.error(`error: there is no job ${name}. Jobs are ${jobs.map((it) => it.name).join(', ')}.`);
  await withDatabase(async (_command, surroundings) => {
    print(options, await job.run(jobContext(surroundings, new Date())));
  });
}
