// Processes and what they cost: pinning to cores, processor time and memory, as Linux tells them.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Milliseconds in a tick of the processor clock that /proc counts in. */
const tick = 10;
const startingLimit = 60_000;
const balancer = fileURLToPath(new URL('./balancer.js', import.meta.url));

/** True when processes can be kept to cores of their own. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Keeps this process, and what it starts, to the core that servers are kept off. */
export function pinSelf() {
  if (canPin) spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', '1', String(process.pid)]);
}

/** The cores of servers: the first, and where there are more than two, those after that of the generator. */
function coreOf(number) {
  const others = Math.max(1, availableParallelism() - 1);
  const at = number % others;
  return String(at === 0 ? 0 : at + 1);
}

/** Starts a contender's server, or so many of them behind a balancer, and waits until they answer. */
export async function startContender(contender, place) {
  const count = contender.processes ?? 1;
  if (count === 1) return startServer(contender, { ...place, core: coreOf(0) });
  const ports = Array.from({ length: count }, (_, number) => place.port + 2 + number);
  const servers = [];
  const stop = async () => void (await Promise.all(servers.map((server) => server.stop())));
  try {
    for (const [number, port] of ports.entries()) {
      servers.push(await startServer(contender, { ...place, port, core: coreOf(number) }));
    }
    servers.push(await startServer(balancerTo(ports), { port: place.port, core: '1' }));
  } catch (error) {
    await stop();
    throw error;
  }
  const ofContender = servers.slice(0, count);
  return {
    pids: ofContender.flatMap(({ pids }) => pids),
    startedMs: ofContender.flatMap(({ startedMs }) => startedMs),
    port: place.port,
    stop,
  };
}

/** It counts as part of the generator: its time and memory are nobody's. */
function balancerTo(ports) {
  return {
    name: 'balancer',
    command: ({ port }) => [balancer, String(port), ...ports.map(String)],
    environment: () => ({}),
    readyPath: '/',
  };
}

async function startServer(contender, place) {
  const pinned = canPin ? ['taskset', '--cpu-list', place.core] : [];
  const [program, ...args] = [...pinned, process.execPath, ...contender.command(place)];
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...contender.environment(place) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const hear = (data) => (printed = (printed + data).slice(-4_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await ready({ contender, place, child, printed: () => printed });
  return {
    pids: [child.pid],
    startedMs: [processorTime([child.pid])],
    port: place.port,
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(5_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    },
  };
}

async function ready({ contender, place, child, printed }) {
  for (let waited = 0; waited < startingLimit; waited += 100) {
    if (child.exitCode !== null) throw new Error(`${contender.name} did not start:\n${printed()}`);
    const isReady =
      contender.readyPath === '/' ? printed().includes('ready\n') : await answers(place.port, contender.readyPath);
    if (isReady) return;
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error(`${contender.name} does not get ready:\n${printed()}`);
}

function answers(port, path) {
  return new Promise((resolve) => {
    const asked = get({ port, path, host: '127.0.0.1', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false));
  });
}

/** The processor time of processes in milliseconds; null where the system does not tell. */
export function processorTime(pids) {
  return sumOf(pids.map(statOf).map((stat) => stat && (stat.user + stat.system) * tick));
}

/** A sum, and null where a part is not known. */
function sumOf(values) {
  return values.includes(null) ? null : values.reduce((sum, value) => sum + value, 0);
}

/** The processor time of a PostgreSQL server and all its backends, those that have ended too. */
export function postgresTime(postmaster) {
  const own = statOf(postmaster);
  if (!own) return null;
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === postmaster);
  return [own, ...backends].reduce((sum, stat) => sum + stat.user + stat.system, own.reaped) * tick;
}

/** The process that a backend of PostgreSQL was started by; null where the system does not tell. */
export function parentOf(pid) {
  return statOf(pid)?.parent ?? null;
}

/** The resident memory of processes in MB; null where the system does not tell. */
export function memoryOf(pids) {
  return sumOf(pids.map(residentOf));
}

function residentOf(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

/** Fields of /proc/pid/stat after the name, which may hold spaces. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1], user: fields[11], system: fields[12], reaped: fields[13] + fields[14] };
  } catch {
    return null;
  }
}
