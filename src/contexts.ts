import { randomBytes as ofSystem } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Reads } from './database/reads.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { parseGlobalId } from './kernel/global-id.ts';
import { notFound } from './kernel/user-error.ts';
import { uuidV7 } from './kernel/uuid-v7.ts';
import type { Viewer } from './kernel/viewer.ts';

/** What makes a context: one factory per server, one context per request, job or command. */
export interface Surroundings {
  readonly orm: MikroORM;
  readonly reads: Reads;
  /** Unless false, what a document asks for below a row is read with it, and not when a resolver comes to it. */
  readonly readsAhead?: boolean;
  /** Where ids and secrets come from, when not from the system. */
  readonly randomBytes?: RequestContext['randomBytes'];
}

/** Who is asking, when, and under which id. */
export interface Asked {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly requestId: string;
}

/** A context of its own for one request, job or command. */
export function contextFor(surroundings: Surroundings, { viewer, now, requestId }: Asked): RequestContext {
  const { orm, reads, readsAhead = true, randomBytes = ofSystem } = surroundings;
  return {
    em: orm.em.fork(),
    viewer,
    now,
    newId: () => uuidV7(now, randomBytes),
    randomBytes,
    requestId,
    reads,
    readsAhead,
    loaders: new Map(),
    answerOf: () => null,
    once: null,
    retry: null,
    see: async (type, globalId, ...path) => {
      const parsed = parseGlobalId(globalId);
      const key = parsed?.type === type ? parsed.key : null;
      if (key !== null && (await reads.sees(viewer, type, key))) return key;
      throw notFound(words(type), ...path);
    },
  };
}

/** `VettingCase` as people say it. */
function words(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
