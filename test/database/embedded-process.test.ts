import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isAlive, processOf, signal } from '../../src/database/embedded-process.ts';

describe('processOf', () => {
  test.each([0, -1, -2, 1.5, Number.NaN, 2 ** 53])('finds no process with the pid %p', (pid) => {
    expect(processOf(pid)).toBeNull();
  });

  test('finds this process, and twice the same', () => {
    const first = processOf(process.pid);
    const second = processOf(process.pid);

    expect(first?.pid).toBe(process.pid);
    expect(second).toEqual(first);
  });
});

describe('signal', () => {
  test('reaches the very process only, not a later one with its pid', async () => {
    const child = spawn('sleep', ['60'], { stdio: 'ignore' });
    await once(child, 'spawn');
    const id = processOf(child.pid ?? 0);
    const earlier = { pid: id?.pid ?? 0, birth: 'another' };

    signal(earlier, 'SIGKILL');
    const livesOn = isAlive(id ?? earlier);
    signal(id ?? earlier, 'SIGTERM');
    const exit: unknown = await once(child, 'exit');

    expect(livesOn).toBe(true);
    expect(exit).toEqual([null, 'SIGTERM']);
    expect(isAlive(id ?? earlier)).toBe(false);
  });
});
