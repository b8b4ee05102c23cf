import type { FastifyInstance } from 'fastify';
import { isDraining } from './drain.ts';

const longestWaitMs = 80;

/** Says whether the server can serve: database up, migrated, seeded. */
export type IsReady = () => boolean | Promise<boolean>;

/** Adds `/livez` (the process answers) and `/readyz` (it can serve); both answer at once, whatever the database does. */
export function addHealth(app: FastifyInstance, isReady: IsReady): void {
  const ask = oneAtATime(isReady);
  app.get('/livez', () => ({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = !isDraining(app) && (await withinTime(ask()));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
  });
}

/** Probes that come while one is still waiting share its answer: a dead database collects no crowd. */
function oneAtATime(isReady: IsReady): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  return () => {
    asking ??= Promise.resolve()
      .then(isReady)
      .catch(() => false)
      .finally(() => {
        asking = null;
      });
    return asking;
  };
}

async function withinTime(answer: Promise<boolean>): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, longestWaitMs, false);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
