import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeOf } from './embedded-error.ts';

/** One process and no later one that was given its pid. */
export interface ProcessId {
  readonly pid: number;
  /** Made of the machine's boot and the moment of the process's start. */
  readonly birth: string;
}

/** The process that has this pid now; null when there is none, or only its unreaped remains. */
export function processOf(pid: number): ProcessId | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const birth = process.platform === 'linux' ? birthOnLinux(pid) : birthByPs(pid);
  return birth === null ? null : { pid, birth };
}

/** True while that very process lives. */
export function isAlive(id: ProcessId): boolean {
  return processOf(id.pid)?.birth === id.birth;
}

/** Signals that very process; does nothing once it is gone. */
export function signal(id: ProcessId, name: NodeJS.Signals): void {
  if (!isAlive(id)) return;
  try {
    process.kill(id.pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** The program and arguments of a process; empty when it is gone. */
export function commandOf(pid: number): readonly string[] {
  if (process.platform === 'linux') return (read(`/proc/${String(pid)}/cmdline`) ?? '').split('\0').slice(0, -1);
  return (ps('command=', pid) ?? '').split(' ');
}

function birthOnLinux(pid: number): string | null {
  const stat = read(`/proc/${String(pid)}/stat`);
  if (stat === null) return null;
  // The second field is the program's name in brackets, and may itself hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  if (start === undefined || state === 'Z' || state === 'X') return null;
  return digest(`${read('/proc/sys/kernel/random/boot_id') ?? ''} ${start}`);
}

function birthByPs(pid: number): string | null {
  const line = ps('stat=,lstart=', pid);
  if (line === null || line === '' || line.startsWith('Z')) return null;
  return digest(line.slice(line.indexOf(' ')).trim());
}

function ps(columns: string, pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
