import { jobs } from '../jobs.ts';
import { type Output, print } from './with-database.ts';

/** Prints all jobs. */
export function listJobs(options: Output): void {
  print(
    options,
    jobs.map(({ name, description }) => ({ name, description })),
  );
}
