import { randomUUID } from 'node:crypto';
import { contextFor, type Surroundings } from './contexts.ts';
import { modelsOf } from './database/model.ts';
import { Reads } from './database/reads.ts';
import { type RunStatement, statementsOn } from './database/statements.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { Role } from './kernel/role.ts';
import { commandLineId, systemId, viewerOf } from './kernel/viewer.ts';
import { type Connection, openOrm } from './orm.ts';
import { policies } from './policies.ts';

/** A database opened for reading and writing, as the server, the command line and the seed use it. */
export interface OpenSurroundings extends Surroundings {
  readonly run: RunStatement;
  readonly close: () => Promise<void>;
}

/** Connects as the serving login. */
export async function openSurroundings(
  appUrl: string,
  connection: Pick<Connection, 'poolSize'> = {},
): Promise<OpenSurroundings> {
  const orm = await openOrm({ url: appUrl, ...connection });
  const run = await statementsOn(orm);
  const reads = new Reads(run, modelsOf(orm), policies);
  return { orm, reads, run, close: () => orm.close(true) };
}

/** The context of a command: it administers accounts, and the audit names the command line. */
export function commandContext(surroundings: Surroundings, now: Date): RequestContext {
  const viewer = viewerOf(commandLineId, [Role.ADMIN]);
  return contextFor(surroundings, { viewer, now, requestId: `command-${randomUUID()}` });
}

/** The context of a job: no role makes its moves, and the audit names nobody. */
export function jobContext(surroundings: Surroundings, now: Date): RequestContext {
  return contextFor(surroundings, { viewer: viewerOf(systemId, []), now, requestId: `job-${randomUUID()}` });
}
