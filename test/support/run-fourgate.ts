import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

/** The checkout under test. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

const launcher = join(checkout, 'bin/fourgate.js');

/** The environment of a shell in which nothing of ours is set, but that demo data are few, for the sake of time. */
export function shellWith(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: '/nonexistent', DEMO_CANDIDATES: '6', ...env };
}

/** How a command ended, and what it printed. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `fourgate` as a shell would. */
export function fourgate(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return ended(spawn(process.execPath, [launcher, ...args], { cwd: checkout, env: shellWith(env) }));
}

/** Runs a line that somebody pasted into a shell in the checkout. */
export function paste(line: string): Promise<Ran> {
  return ended(spawn('/bin/sh', ['-c', line], { cwd: checkout, env: shellWith({ npm_config_loglevel: 'silent' }) }));
}

function ended(child: ChildProcess): Promise<Ran> {
  const printed = printedBy(child);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, ...printed() });
    });
  });
}

function printedBy(child: ChildProcess): () => Omit<Ran, 'code'> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  return () => ({ stdout, stderr });
}

/** A server in a process group of its own. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly printed: () => Omit<Ran, 'code'>;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Resolves to the milliseconds since its start once it has printed the text; throws when it ends before. */
  readonly says: (text: string) => Promise<number>;
  /** True when `/readyz` answers 200. */
  readonly isReady: () => Promise<boolean>;
}

const running = new Set<Server>();

/** A process of its own that serves the database of a test, once it is ready. */
export async function startServerOn(databaseUrl: string): Promise<Server> {
  const server = await startFourgate({ DATABASE_URL: databaseUrl, SEED: 'none', LOG_LEVEL: 'fatal' });
  await server.says('Fourgate is ready');
  return server;
}

/** Starts `fourgate start`, or another command line that starts it. */
export async function startFourgate(
  env: Readonly<Record<string, string>>,
  command: readonly string[] = [process.execPath, launcher, 'start'],
): Promise<Server> {
  const port = env['PORT'] ?? String(await freePort());
  const [program = '', ...args] = command;
  const startedAt = performance.now();
  const child = spawn(program, args, { cwd: checkout, env: shellWith({ PORT: port, ...env }), detached: true });
  const printed = printedBy(child);
  let isOver = false;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).finally(() => {
    isOver = true;
    running.delete(server);
  });
  const says = async (text: string): Promise<number> => {
    while (!printed().stdout.includes(text)) {
      if (isOver) throw new Error(`It ended without saying "${text}": ${printed().stdout}${printed().stderr}`);
      await sleep(10);
    }
    return performance.now() - startedAt;
  };
  const url = `http://127.0.0.1:${port}`;
  const isReady = async (): Promise<boolean> => (await fetch(`${url}/readyz`)).status === 200;
  const server: Server = { url, pid: child.pid ?? 0, printed, ended, says, isReady };
  running.add(server);
  return server;
}

/** Ends the servers that a file's tests have left, and waits until they are gone. */
export async function endServers(): Promise<void> {
  await Promise.all(
    [...running].map((server) => {
      process.kill(server.pid, 'SIGINT');
      return server.ended;
    }),
  );
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Asks a server as the holder of a token: the HTTP status, and the roles that it sees. */
export async function rolesAt(server: Pick<Server, 'url'>, token: string): Promise<{ status: number; roles: unknown }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { roles } }' }),
  });
  const body = (await response.json()) as { data?: { viewer?: { roles?: unknown } } }; // what the document asks for
  return { status: response.status, roles: body.data?.viewer?.roles ?? null };
}
