import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes of objects that stay: what does not is collected first, by force. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}

/** Megabytes of objects and buffers that stay. */
export function memoryInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

/**
 * Megabytes that stay on top of so many. Buffers of a connection that is gone are let go a little later, so that it looks
 * again, for 20 seconds, until no more than a limit stays; what leaks stays longer.
 */
export async function memoryKept(before: number, limit: number): Promise<number> {
  let kept = memoryInUse() - before;
  for (let look = 0; look < 40 && kept >= limit; look += 1) {
    await sleep(500);
    kept = memoryInUse() - before;
  }
  return kept;
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void; // V8's own
  gc();
}
