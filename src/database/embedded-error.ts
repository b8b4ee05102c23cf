/** The embedded database cannot be used; the message says why and what to do. */
export class EmbeddedPostgresError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EmbeddedPostgresError';
  }
}

/** Another application holds the folder; the message names both. */
export class EmbeddedPostgresBusyError extends EmbeddedPostgresError {
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    super(
      `Another Fourgate (pid ${String(pid)}) already runs on ${dataDir}. Stop it first, or give this one another folder with DATA_DIR.`,
    );
    this.name = 'EmbeddedPostgresBusyError';
    this.pid = pid;
  }
}

/** The `code` of a failure of the system, such as ENOENT; empty when it has none. */
export function codeOf(error: unknown): string {
  return textOf(error, 'code');
}

/** What a failure says. */
export function messageOf(error: unknown): string {
  return textOf(error, 'message');
}

/** What a program that failed has written. */
export function stderrOf(error: unknown): string {
  return textOf(error, 'stderr');
}

/** By its shape, since an error of another realm is no instance of our `Error`. */
function textOf(error: unknown, name: 'code' | 'message' | 'stderr'): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : '';
  return typeof value === 'string' ? value : '';
}
