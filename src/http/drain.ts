import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const draining = new WeakSet<FastifyInstance>();

/** True from the moment the server is asked to leave. */
export function isDraining(app: FastifyInstance): boolean {
  return draining.has(app);
}

/** While the server drains, each answer asks its client to come back on another connection. */
export function closeConnectionsWhileDraining(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (isDraining(app)) reply.header('connection', 'close');
  });
}

/** How long a server takes to leave. */
export interface DrainTimes {
  /** Until balancers have seen that readiness is gone. */
  readonly noticeMs: number;
  /** Until requests that are still running are cut. */
  readonly patienceMs: number;
}

/** Takes the server out of service without failing anybody: readiness first, a short wait, then close. */
export async function drain(
  app: FastifyInstance,
  { noticeMs, patienceMs }: DrainTimes = { noticeMs: 1_000, patienceMs: 11_000 },
): Promise<void> {
  draining.add(app);
  await sleep(noticeMs);
  const cut = setTimeout(() => {
    app.server.closeAllConnections();
  }, patienceMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
