/** A transaction that is held open: whoever took it over ends it. */
export interface HeldTransaction {
  /** Runs a bound statement inside it. */
  readonly run: (text: string, values: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;
  readonly commit: () => Promise<void>;
  readonly rollback: () => Promise<void>;
}

/** Takes over the transaction of an operation, so that what is remembered of the effect is stored with the effect. */
export interface Once {
  /** Asked once the transaction has begun and before anything is done in it; throws when the effect is there already. */
  readonly hold: (transaction: HeldTransaction) => Promise<void>;
}
