import type { FastifyInstance } from 'fastify';
import { keepSealing } from './audit/keep-sealing.ts';
import { refuseUnsafe } from './config.production.ts';
import { type Config, isLoopback } from './config.ts';
import { ConfigError } from './config-error.ts';
import { codeOf, messageOf } from './database/embedded-error.ts';
import { ListenError } from './http/listen-error.ts';
import { createLog, traceOf } from './http/log.ts';
import { RegisteredDocuments } from './http/registered-documents.ts';
import { openDatabase } from './open-database.ts';
import { policies } from './policies.ts';
import { createSchema } from './schema.ts';
import { seedDemo } from './seed/demo.ts';
import { keepDemoTokens, withdrawDemoTokens } from './seed/demo-tokens.ts';
import { createServer, drain, type ServerParts } from './server.ts';
import { commandContext, openSurroundings, type OpenSurroundings } from './surroundings.ts';

/** A running application. */
export interface App {
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Where the demo tokens lie; null without demo data. */
  readonly tokenFile: string | null;
  /** Lets running requests finish, then lets go of everything. */
  readonly close: () => Promise<void>;
}

/** Who hears of the start, and who may call it off. */
export interface Start {
  /** Hears what a person should know, a line at a time. */
  readonly say: (line: string) => void;
  /** Once aborted, the start gives up at its next step and lets go of what it has. */
  readonly signal?: AbortSignal;
}

/** Opens the database, listens, loads demo data when asked to, and only then says that it is ready. */
export async function startApp(config: Config, { say, signal }: Start): Promise<App> {
  refuseUnsafe(config);
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of opened.splice(0).reverse()) await step();
  };
  try {
    const database = await openDatabase(config, { purpose: 'serve', say });
    opened.push(database.close);
    signal?.throwIfAborted();
    const surroundings = await openSurroundings(database.appUrl, { poolSize: config.databasePoolSize });
    opened.push(surroundings.close);
    await closeDemoDoors(surroundings, { config, say });
    const state = { isReady: false };
    const parts = partsOf(config, surroundings, state);
    opened.push(sealing(parts, config));
    const server = await createServer(parts);
    opened.push(() => drain(server));
    signal?.throwIfAborted();
    const address = await listen(server, config);
    const tokenFile = await prepare(parts, surroundings, { config, say, ...(signal && { signal }) });
    state.isReady = true;
    return { address, tokenFile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function partsOf(config: Config, surroundings: OpenSurroundings, state: { isReady: boolean }): ServerParts {
  return {
    schema: createSchema(surroundings.reads.models),
    policies,
    ...surroundings,
    config,
    isReady: () => state.isReady,
    log: createLog(config.logLevel),
    clock: () => new Date(),
    documents: documentsOf(config),
  };
}

function documentsOf({ trustedDocuments }: Config): RegisteredDocuments {
  try {
    return RegisteredDocuments.in(trustedDocuments);
  } catch (error) {
    throw new ConfigError(`TRUSTED_DOCUMENTS: ${messageOf(error).split('\n')[0] ?? ''}.`);
  }
}

/** From the first row on, so that what a server did is sealed also when it is killed a second later. */
function sealing({ orm, clock, log }: ServerParts, { auditAnchor }: Config): () => Promise<void> {
  return keepSealing({
    orm,
    clock,
    anchorFile: auditAnchor,
    onSealed: (head) => {
      log.debug(head, 'the audit was sealed');
    },
    onFailure: (error) => {
      log.error(traceOf(error), 'the audit could not be sealed');
    },
  });
}

interface Wish extends Start {
  readonly config: Config;
}

/** Tokens that lay in a demo file open nothing on a server that strangers reach. */
async function closeDemoDoors(surroundings: OpenSurroundings, { config, say }: Wish): Promise<void> {
  if (isLoopback(config.host) && config.nodeEnv !== 'production') return;
  const count = await withdrawDemoTokens(commandContext(surroundings, new Date()), config.dataDir);
  const reason = isLoopback(config.host) ? 'In production' : `HOST ${config.host} is not loopback:`;
  if (count > 0) say(`${reason} ${String(count)} demo tokens were revoked.`);
}

async function prepare(
  { schema }: ServerParts,
  surroundings: OpenSurroundings,
  { config, say, ...call }: Wish,
): Promise<string | null> {
  if (config.seed === 'none') return null;
  const context = commandContext(surroundings, new Date());
  const wish = { ...call, now: context.now, candidates: config.demoCandidates };
  if ((await seedDemo({ surroundings, schema }, wish)) === 'loaded') say('Demo data loaded.');
  return keepDemoTokens(context, config.dataDir);
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    const reason = reasons[codeOf(error)] ?? (() => `HOST ${host} or PORT ${String(port)}: ${messageOf(error)}.`);
    throw new ListenError(reason(host, String(port)));
  }
}

const isNowhere = (host: string): string => `HOST ${host} is no address of this machine.`;

const reasons: Readonly<Record<string, (host: string, port: string) => string>> = {
  EADDRINUSE: (host, port) => `PORT ${port} on ${host} is taken: stop what listens there, or set another PORT.`,
  EACCES: (_, port) => `PORT ${port} may not be opened by this user: set one above 1023.`,
  EADDRNOTAVAIL: isNowhere,
  ENOTFOUND: isNowhere,
  EAI_AGAIN: isNowhere,
};
