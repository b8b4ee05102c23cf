import { expect, test } from '@jest/globals';
import { StreamConnection } from '../../src/http/stream-connection.ts';

/** A body that gives messages for ever, and says how it was left. */
function endless() {
  const left = { isLeft: false };
  async function* messages(): AsyncGenerator<string, void> {
    try {
      for (;;) yield await Promise.resolve('event: next\ndata: {}\n\n');
    } finally {
      left.isLeft = true;
    }
  }
  return { left, body: messages() };
}

test('whoever fills a stream waits for the client to read', async () => {
  const connection = new StreamConnection({ mostUnsent: 2, patienceMs: 5_000 });
  await connection.room();
  await connection.room();
  let isWaiting = true;
  const third = connection.room().then(() => (isWaiting = false));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = isWaiting;

  const output = connection.open(endless().body);
  output.once('data', () => output.pause());
  await third;

  expect([before, isWaiting]).toEqual([true, false]);
  expect(output.destroyed).toBe(false);
  output.destroy();
});

test('a client that reads nothing is cut off in the end, and its body is left', async () => {
  const connection = new StreamConnection({ mostUnsent: 1, patienceMs: 100 });
  const { body, left } = endless();
  const hears: string[] = [];
  connection.whenEnded(() => hears.push('ended'));
  const output = connection.open(body);
  output.once('data', () => output.pause());
  await connection.room();

  // What was read ahead is all that is ever read.
  for (let more = 0; more < 5; more += 1) await connection.room();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(output.destroyed).toBe(true);
  expect([left.isLeft, hears]).toEqual([true, ['ended']]);
});
