import { constants } from 'node:os';
import { messageForPerson } from './commands/failure.ts';
import { whenEnding } from './ending.ts';

/** Something that was opened and has to be closed; closing it twice is closing it once. */
export interface Closable {
  readonly close: () => Promise<void>;
}

/** Runs the work with what is being opened and closes it, also when a signal ends the process in the middle. */
export async function holding<T extends Closable, R>(
  opening: Promise<T>,
  work: (opened: T) => Promise<R> | R,
): Promise<R> {
  const ending = new AbortController();
  const callOff = whenEnding(async ({ signal, err }) => {
    if (err) process.stderr.write(`${messageForPerson(err)}\n`);
    ending.abort();
    await (await opening.catch(() => null))?.close();
    process.exit(signal ? 128 + constants.signals[signal] : 1);
  });
  try {
    return await workOn(await opening, work);
  } catch (error) {
    if (ending.signal.aborted) return await endOfProcess();
    throw error;
  } finally {
    callOff();
  }
}

async function workOn<T extends Closable, R>(opened: T, work: (opened: T) => Promise<R> | R): Promise<R> {
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** What fails because its database was closed under it is no news. */
function endOfProcess(): Promise<never> {
  return new Promise(() => undefined);
}
