// Processes and what they cost: pinning to cores, processor time and memory, as Linux tells them.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds in a tick of the processor clock that /proc counts in. */
const tick = 10;
const startingLimit = 60_000;

/** True when processes can be kept to cores of their own. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Keeps this process, and what it starts, to the core that servers are kept off. */
export function pinSelf() {
  if (canPin) spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', '1', String(process.pid)]);
}

/** Starts a contender's server on a core of its own, and waits until it answers. */
export async function startServer(contender, place) {
  const pinned = canPin ? ['taskset', '--cpu-list', '0'] : [];
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
    pid: child.pid,
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

/** The processor time of a process in milliseconds; null where the system does not tell. */
export function processorTime(pid) {
  const stat = statOf(pid);
  return stat && (stat.user + stat.system) * tick;
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

/** The resident memory of a process in MB; null where the system does not tell. */
export function memoryOf(pid) {
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
