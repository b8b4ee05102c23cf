const mostKept = 1_000;

/** Keeps what belongs to a document by its hash, the same object each time, and forgets what was used longest ago. */
export class DocumentStore<T extends object> {
  readonly #kept = new Map<string, T>();

  /** What is kept under the key. */
  find(key: string): T | undefined {
    const found = this.#kept.get(key);
    if (found) this.keep(key, found);
    return found;
  }

  /** Keeps it, as the one used last. */
  keep(key: string, value: T): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }

  get(key: string): Promise<T | undefined> {
    return Promise.resolve(this.find(key));
  }

  set(key: string, value: T): Promise<void> {
    this.keep(key, value);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(key));
  }
}
