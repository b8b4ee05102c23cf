import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

/**
 * The server's log: one JSON line per event, without host or process, with the time in ISO 8601. Lines are written a few
 * at a time, at most a tenth of a second late and all of them when the process ends: a write of its own for each would
 * be a tenth of what a small request costs.
 */
export function createLog(level: Config['logLevel'], to: DestinationStream = standardOutput()): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
}

function standardOutput(): DestinationStream {
  return pino.destination({ sync: false, minLength: 4_096, periodicFlush: 100 });
}

/** What the log may say of an error: kind, code and place. Messages of the database and the ORM carry people's data. */
export function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    error: error.name,
    code,
    message: code === null && isOurs(error) ? error.message : null,
    at: frames.slice(0, 12).map((line) => line.trim()),
  };
}

function isOurs(error: Error): boolean {
  return [Error, TypeError, RangeError, ReferenceError].some((kind) => Object.getPrototypeOf(error) === kind.prototype);
}
