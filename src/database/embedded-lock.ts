import { randomInt } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processOf } from './embedded-process.ts';

/** A file that says that this process uses something; it counts only while the process lives. */
export interface Mark {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

interface Claim {
  /** Where the marks are, a folder of this machine. */
  readonly folder: string;
  /** What is claimed, in lower-case letters. */
  readonly name: string;
}

/** Leaves a mark of this process; any number of processes may. */
export async function leaveMark({ folder, name }: Claim): Promise<Mark> {
  const birth = processOf(process.pid)?.birth ?? '';
  const file = `${name}.${String(process.pid)}.${birth}.${String(randomInt(2 ** 40))}`;
  const path = join(folder, file);
  await writeFile(path, '', { flag: 'wx', mode: 0o600 });
  return { file, remove: () => rm(path, { force: true }) };
}

/** The marks of living processes; those of the dead are cleared away. */
export async function livingMarks({ folder, name }: Claim): Promise<readonly { file: string; pid: number }[]> {
  const files = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`));
  const marks = files.map((file) => {
    const [, pid, birth = ''] = file.split('.');
    return { file, pid: Number(pid), birth };
  });
  const dead = marks.filter((mark) => !isAlive(mark));
  await Promise.all(dead.map((mark) => rm(join(folder, mark.file), { force: true })));
  return marks.filter((mark) => !dead.includes(mark));
}

/**
 * Claims something for this process alone, or gives the pid of who has it after waiting that long.
 * Everyone marks first and looks second, and steps back on seeing another: so two can never both have it,
 * and since a file's name is never used twice, clearing after the dead cannot take a lock from the living.
 */
export async function lock(claim: Claim, waitMs: number): Promise<Mark | number> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const mark = await leaveMark(claim);
    const other = (await livingMarks(claim)).find(({ file }) => file !== mark.file);
    if (!other) return mark;
    await mark.remove();
    if (Date.now() >= deadline) return other.pid;
    await sleep(randomInt(10, 60));
  }
}
