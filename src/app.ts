import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { createLog } from './http/log.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { createSchema, policies } from './schema.ts';
import { seedDemo } from './seed/demo.ts';
import { demoTokenFile, keepDemoTokens } from './seed/demo-tokens.ts';
import { createServer, drain } from './server.ts';
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

/** Opens the database, listens, loads demo data when asked to, and only then says that it is ready. */
export async function startApp(config: Config, say: (line: string) => void): Promise<App> {
  const database = await openDatabase(config, { purpose: 'serve', say });
  const opened: (() => Promise<void>)[] = [() => database.stop()];
  const close = async (): Promise<void> => {
    for (const step of opened.splice(0).reverse()) await step();
  };
  try {
    const surroundings = await openSurroundings(database.appUrl);
    opened.push(() => surroundings.close());
    const state = { isReady: false };
    const server = await serve(config, surroundings, state);
    opened.push(() => drain(server));
    const address = await listen(server, config);
    await prepare({ config, surroundings, database, say });
    state.isReady = true;
    return { address, tokenFile: config.seed === 'demo' ? demoTokenFile(config.dataDir) : null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serve(config: Config, surroundings: OpenSurroundings, state: { isReady: boolean }): Promise<FastifyInstance> {
  return createServer({
    schema: createSchema(surroundings.reads.models),
    policies,
    ...surroundings,
    config,
    isReady: () => state.isReady,
    log: createLog(config.logLevel),
    clock: () => new Date(),
  });
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  return server.listen({ host, port });
}

interface Prepared {
  readonly config: Config;
  readonly surroundings: OpenSurroundings;
  readonly database: OpenDatabase;
  readonly say: (line: string) => void;
}

async function prepare({ config, surroundings, say }: Prepared): Promise<void> {
  if (config.seed === 'none') return;
  const context = commandContext(surroundings, new Date());
  if (await seedDemo(surroundings, context.now)) say('Demo data loaded.');
  await keepDemoTokens(context, config.dataDir);
}
