import { describe, expect, test } from '@jest/globals';
import { setImmediate as nextTick } from 'node:timers/promises';
import { type Turn, Turns } from '../../src/graphql/turns.ts';

/** Asks for a turn, and notes when it comes, or that it never does. */
async function queue(turns: Turns, log: string[], name: string): Promise<Turn | null> {
  const turn = await turns.next();
  log.push(turn ? name : `${name} gave up`);
  return turn;
}

describe('turns', () => {
  test('so many come at once, and the others in order', async () => {
    const log: string[] = [];
    const turns = new Turns(2);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => queue(turns, log, name));
    await nextTick();
    expect(log).toEqual(['a', 'b']);

    (await b)?.end();
    await c;
    expect(log).toEqual(['a', 'b', 'c']);
    (await a)?.end();
    await d;

    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  test('one that is ended twice makes room for one', async () => {
    const log: string[] = [];
    const turns = new Turns(1);
    const first = await queue(turns, log, 'first');
    const others = ['second', 'third'].map((name) => queue(turns, log, name));

    first?.end();
    first?.end();
    await nextTick();

    expect(log).toEqual(['first', 'second']);
    (await others[0])?.end();
    await others[1];
  });

  test.each(['done', 'failed'])(
    'one that is kept for work makes room once that is %s, and not when it is ended',
    async (how) => {
      const log: string[] = [];
      const turns = new Turns(1);
      const work = Promise.withResolvers<string>();
      const first = await queue(turns, log, 'first');
      const second = queue(turns, log, 'second');

      first?.keepFor(work.promise);
      first?.end();
      await nextTick();
      expect(log).toEqual(['first']);
      if (how === 'done') work.resolve(how);
      else work.reject(new Error(how));
      await second;

      expect(log).toEqual(['first', 'second']);
    },
  );

  test('whoever waits for a second gives up, and those behind have their turn', async () => {
    const log: string[] = [];
    const turns = new Turns(1);
    const first = await queue(turns, log, 'first');

    await queue(turns, log, 'late');
    const behind = queue(turns, log, 'behind');
    first?.end();
    await behind;

    expect(log).toEqual(['first', 'late gave up', 'behind']);
  });
});
