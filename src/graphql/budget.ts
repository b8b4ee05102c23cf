const minuteMs = 60_000;

/** What somebody may still spend in this minute, and whether it was enough. */
export interface Balance {
  readonly limit: number;
  readonly remaining: number;
  /** When the next minute begins, and the whole budget with it. */
  readonly resetAt: Date;
  /** Whole seconds until then. */
  readonly resetInSeconds: number;
  readonly isEnough: boolean;
}

/** Points that somebody spent here in a minute and that no other server knows of. */
export interface Spent {
  readonly actor: string;
  readonly minute: Date;
  readonly points: number;
}

/** What one actor spent in one minute, as far as this server knows. */
interface Account {
  readonly minute: number;
  /** On all servers, when they were last counted together. */
  known: number;
  /** Here, since then. */
  pending: number;
}

/** Points of cost that each actor may spend in a minute: counted in memory, and from time to time with other servers. */
export class Budget {
  readonly #limit: number;
  readonly #accounts = new Map<string, Account>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes the points from what is left of the actor's minute, or nothing where they are more than that. */
  spend(actor: string, points: number, now: Date): Balance {
    const account = this.#accountOf(actor, minuteOf(now));
    const left = this.#limit - account.known - account.pending;
    const isEnough = points <= left;
    if (isEnough) account.pending += points;
    const remaining = Math.max(0, isEnough ? left - points : left);
    const resetAt = startOf(account.minute + 1);
    const resetInSeconds = Math.ceil((resetAt.getTime() - now.getTime()) / 1_000);
    return { limit: this.#limit, remaining, resetAt, resetInSeconds, isEnough };
  }

  /** What the other servers have to learn; what was spent in earlier minutes concerns nobody and is forgotten. */
  unshared(now: Date): Spent[] {
    const minute = minuteOf(now);
    for (const [actor, account] of this.#accounts) if (account.minute < minute) this.#accounts.delete(actor);
    return [...this.#accounts].flatMap(([actor, account]) =>
      account.pending > 0 ? [{ actor, minute: startOf(account.minute), points: account.pending }] : [],
    );
  }

  /** Takes note of what was shared, and of what it came to on all servers. */
  share(shared: readonly Spent[], totals: readonly Spent[]): void {
    const known = new Map(totals.map((total) => [total.actor, total]));
    for (const { actor, minute, points } of shared) {
      const account = this.#accounts.get(actor);
      const total = known.get(actor);
      if (account?.minute !== minuteOf(minute) || total?.minute.getTime() !== minute.getTime()) continue;
      account.known = total.points;
      account.pending -= points;
    }
  }

  #accountOf(actor: string, minute: number): Account {
    const account = this.#accounts.get(actor);
    if (account && account.minute >= minute) return account;
    const opened: Account = { minute, known: 0, pending: 0 };
    this.#accounts.set(actor, opened);
    return opened;
  }
}

function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / minuteMs);
}

function startOf(minute: number): Date {
  return new Date(minute * minuteMs);
}
