import type { MikroORM } from '@mikro-orm/postgresql';
import { anchorHead } from './anchor.ts';
import { type Head, sealAudit } from './seal-audit.ts';

/** What seals, and who hears of it. */
export interface Sealing {
  readonly orm: MikroORM;
  /** Where heads are written down. */
  readonly anchorFile: string;
  readonly clock: () => Date;
  readonly onSealed: (head: Head) => void;
  readonly onFailure: (error: unknown) => void;
}

const everyMs = 1_000;

/** Seals the audit every second until it is stopped; on several servers whoever comes first does it. */
export function keepSealing(sealing: Sealing): () => Promise<void> {
  let round: Promise<void> | null = null;
  const timer = setInterval(() => {
    round ??= sealAndAnchor(sealing).finally(() => {
      round = null;
    });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
    await sealAndAnchor(sealing);
  };
}

async function sealAndAnchor({ orm, anchorFile, clock, onSealed, onFailure }: Sealing): Promise<void> {
  try {
    const head = await sealAudit(orm.em, clock());
    if (!head) return;
    onSealed(head);
    await anchorHead(anchorFile, head, clock());
  } catch (error) {
    onFailure(error);
  }
}
