// A closed loop: so many connections, each with one request on its way at any time, and every body looked at.
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { Pool } from 'undici';

/** So many kept connections to a server, each with one request at a time; cheap, since PostgreSQL has the same core. */
export function connect(port, connections) {
  return new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
}

/** Sends one request and gives its status and body. */
export function send(pool, { path, headers, body }) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let status;
    pool.dispatch(
      { path, method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, statusCode) => (status = statusCode),
        onResponseData: (_controller, chunk) => chunks.push(chunk),
        onResponseEnd: () => resolve({ status, body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks) }),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

/**
 * Asks for so long, or until the requests are used up where each counts once.
 * @param {{ port: number, connections: number, milliseconds: number, calls: readonly object[], isOnce: boolean,
 *   check: (call: object, answer: { status: number, body: Buffer }) => unknown }} window
 */
export async function ask({ port, connections, milliseconds, calls, isOnce, check }) {
  const pool = connect(port, connections);
  const latencies = [];
  let [next, bytes, refused] = [0, 0, 0];
  const started = performance.now();
  const loop = async () => {
    while (performance.now() - started < milliseconds && !(isOnce && next >= calls.length)) {
      const call = calls[next++ % calls.length];
      const sentAt = performance.now();
      const answer = await send(pool, call.request);
      const tookMs = performance.now() - sentAt;
      if ((await check(call, answer)) === 'refused') {
        refused += 1;
        continue;
      }
      latencies.push(tookMs);
      bytes += answer.body.length;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, loop));
  } finally {
    await pool.destroy();
  }
  const seconds = (performance.now() - started) / 1000;
  return { count: latencies.length, refused, seconds, bytes, latencies };
}
