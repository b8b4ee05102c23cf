import { describe, expect, test } from '@jest/globals';
import { Turns } from '../../src/graphql/turns.ts';

/** Work that ends when it is told to. */
function begun(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = (): Promise<string> => {
    log.push(name);
    return promise;
  };
  const end = (): void => {
    resolve(name);
  };
  const breakOff = (): void => {
    reject(new Error(name));
  };
  return { work, end, fail: breakOff };
}

describe('turns', () => {
  test('so many run at once, and the others in order', async () => {
    const log: string[] = [];
    const turns = new Turns(2);
    const all = ['a', 'b', 'c', 'd'].map((name) => begun(log, name));

    const answers = all.map(async ({ work }) => turns.take(work));
    await Promise.resolve();
    expect(log).toEqual(['a', 'b']);
    all[1]?.end();
    await answers[1];
    expect(log).toEqual(['a', 'b', 'c']);
    for (const { end } of all) end();

    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  test('what fails, or is done at once, passes its turn on', async () => {
    const log: string[] = [];
    const turns = new Turns(1);
    const failing = begun(log, 'failing');
    const next = begun(log, 'next');

    const failed = turns.take(failing.work);
    const answer = turns.take(next.work);
    failing.fail();
    await expect(failed).rejects.toThrow('failing');
    next.end();

    expect(await answer).toBe('next');
    expect(turns.take(() => 'at once')).toBe('at once');
    expect(() => turns.take(() => fail())).toThrow('thrown at once');
    expect(turns.take(() => 'at once again')).toBe('at once again');
  });

  test('whoever waits for a second is refused and never runs, and those behind have their turn', async () => {
    const log: string[] = [];
    const turns = new Turns(1);
    const long = begun(log, 'long');
    const late = begun(log, 'late');
    const behind = begun(log, 'behind');

    const first = turns.take(long.work);
    const second = turns.take(late.work);
    await expect(second).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    const third = turns.take(behind.work);
    long.end();
    behind.end();

    expect(await Promise.all([first, third])).toEqual(['long', 'behind']);
    expect(log).toEqual(['long', 'behind']);
  });
});

function fail(): never {
  throw new Error('thrown at once');
}
