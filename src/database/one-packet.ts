import type { PoolClient } from 'pg';

/** Sends at once whatever is sent meanwhile: writing to a socket is dear, and so is being woken up by it. */
export function inOnePacket<T>(client: PoolClient, send: () => T): T {
  const { stream } = client.connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** The outcome of all of them, or the failure of the first that failed, once none is under way any more. */
export async function settled<T extends readonly unknown[]>(
  sent: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(sent);
  return Promise.all(sent);
}
