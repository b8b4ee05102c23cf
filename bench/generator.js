// A closed loop: so many connections, each with one request on its way at any time, and every body looked at.
import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** Sends one request and gives its status and body. */
export function send(agent, port, { path, headers, body }) {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        path,
        host: '127.0.0.1',
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode, body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Asks for so long, or until the requests are used up where each counts once.
 * @param {{ port: number, connections: number, milliseconds: number, calls: readonly object[], isOnce: boolean,
 *   check: (call: object, answer: { status: number, body: Buffer }) => unknown }} window
 */
export async function ask({ port, connections, milliseconds, calls, isOnce, check }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  let [next, bytes, refused] = [0, 0, 0];
  const started = performance.now();
  const loop = async () => {
    while (performance.now() - started < milliseconds && !(isOnce && next >= calls.length)) {
      const call = calls[next++ % calls.length];
      const sentAt = performance.now();
      const answer = await send(agent, port, call.request);
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
    agent.destroy();
  }
  const seconds = (performance.now() - started) / 1000;
  return { count: latencies.length, refused, seconds, bytes, latencies: latencies.sort((one, other) => one - other) };
}
