import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from './embedded-error.ts';
import { isAlive } from './embedded-process.ts';
import type { Postmaster } from './embedded-server.ts';

/** Keeps a server running until it is stopped on purpose. */
export interface Watch {
  /** From then on nothing is started any more. */
  readonly end: () => Promise<void>;
}

interface Watched {
  readonly server: Postmaster;
  readonly startAgain: () => Promise<Postmaster>;
  readonly say: (line: string) => void;
}

const lookEveryMs = 100;
const longestPauseMs = 10_000;

/** Watches over a server: one that ends by itself is started again. */
export function watch(watched: Watched): Watch {
  const over = new AbortController();
  let current = watched.server;
  const loop = async (): Promise<void> => {
    while (await pause(lookEveryMs, over.signal)) {
      if (!isAlive(current)) current = (await revive(watched, over.signal)) ?? current;
    }
  };
  const end = loop();
  return {
    end: () => {
      over.abort();
      return end;
    },
  };
}

async function revive({ startAgain, say }: Watched, over: AbortSignal): Promise<Postmaster | null> {
  say('PostgreSQL ended by itself; starting it again.');
  for (let waitMs = lookEveryMs; ; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
    try {
      return await startAgain();
    } catch (error) {
      say(messageOf(error));
    }
    if (!(await pause(waitMs, over))) return null;
  }
}

/** False when the watch is over; the pause keeps no process from ending. */
async function pause(ms: number, over: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { ref: false, signal: over }).catch(() => undefined);
  return !over.aborted;
}
