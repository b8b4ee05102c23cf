import { afterAll, describe, expect, test } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { livingMarks, lock } from '../../src/database/embedded-lock.ts';
import { removeFolders, temporaryFolder } from '../support/embedded-world.ts';

afterAll(removeFolders);

describe('lock', () => {
  test('goes to one of those who ask at once, and to the next after it is given back', async () => {
    const claim = { folder: temporaryFolder(), name: 'application' };

    const answers = await Promise.all(Array.from({ length: 10 }, () => lock(claim, 1000)));
    const marks = answers.filter((answer) => typeof answer === 'object');
    await marks[0]?.remove();
    const next = await lock(claim, 0);

    expect(marks).toHaveLength(1);
    expect(answers.filter((answer) => answer === process.pid)).toHaveLength(9);
    expect(next).toMatchObject({ file: expect.stringMatching(/^application\./) });
  });

  test('waits as long as it was told', async () => {
    const claim = { folder: temporaryFolder(), name: 'starting' };
    const first = await lock(claim, 0);
    setTimeout(() => void (typeof first === 'object' && first.remove()), 100);

    const second = await lock(claim, 5000);

    expect(second).toMatchObject({ file: expect.stringMatching(/^starting\./) });
  });

  test('is not held by a process that is gone, nor by a later one with its pid', async () => {
    const claim = { folder: temporaryFolder(), name: 'application' };
    writeFileSync(join(claim.folder, `application.${String(process.pid)}.0123456789abcdef.1`), '');
    writeFileSync(join(claim.folder, 'application.0.0123456789abcdef.2'), '');

    const mark = await lock(claim, 0);

    expect(readdirSync(claim.folder)).toEqual([typeof mark === 'object' ? mark.file : '']);
    expect(await livingMarks(claim)).toHaveLength(1);
  });
});
