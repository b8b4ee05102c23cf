import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/http/fastify.ts';
import { addHealth } from '../../src/http/health.ts';
import { createLog } from '../../src/http/log.ts';
import { longestReadMs } from '../../src/http/slow-readers.ts';
import { Role } from '../../src/kernel/role.ts';
import { caseInput } from '../support/build-decision.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildCase } from '../support/build-vetting.ts';
import { memoryInUse, memoryKept } from '../support/memory.ts';
import { type Reader, readSlowly, sendSlowly, written } from '../support/slow-client.ts';
import { hear, type Listening, startListening, until } from '../support/streaming.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

function portOf({ server }: FastifyInstance): number {
  return (server.address() as AddressInfo).port; // it listens on a port
}

/** How many clients a server has. */
function countOf({ server }: FastifyInstance): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.getConnections((error, count) => {
    if (error) reject(error);
    else resolve(count);
  });
  return promise;
}

/** Waits until a server has let go of all but so many clients. */
async function expectLetGo(app: FastifyInstance, but: number, withinMs: number): Promise<void> {
  const began = performance.now();
  while ((await countOf(app)) > but && performance.now() - began < withinMs) await sleep(20);
  expect(await countOf(app)).toBe(but);
}

describe('of many clients at once', () => {
  const readMs = 700;
  // More than the system takes off the server's hands.
  const big = 'x'.repeat(8 * 1_048_576);
  const json = { 'content-type': 'application/json' };
  let app: FastifyInstance;
  let lines: string[];
  let sockets: Socket[];

  async function start(longestReadMs: number): Promise<FastifyInstance> {
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const started = createApp({ log, trustProxy: [], longestReadMs });
    addHealth(started, () => true);
    started.get('/big', () => big);
    started.post('/echo', (request) => request.body);
    await started.listen({ port: 0, host: '127.0.0.1' });
    return started;
  }

  beforeEach(async () => {
    lines = [];
    sockets = [];
    app = await start(readMs);
  });

  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await app.close();
  });

  /** Asks for something as somebody else, who waits until it is answered. */
  async function expectServed(): Promise<void> {
    const response = await fetch(`http://127.0.0.1:${String(portOf(app))}/livez`, { headers: { connection: 'close' } });
    expect(response.status).toBe(200);
  }

  /** Cuts off who takes longer than this to send; looked for once a second. */
  function cutSlowSenders(ms: number): void {
    app.server.headersTimeout = ms;
    app.server.requestTimeout = ms;
  }

  function begin(count: number, reader: Reader): void {
    sockets = Array.from({ length: count }, () => readSlowly(portOf(app), written('GET', '/big', {}), reader));
  }

  async function read(count: number, reader: Reader): Promise<void> {
    begin(count, reader);
    await until(() => sockets.every(({ connecting }) => !connecting));
    await expectLetGo(app, 0, 10_000);
    for (const socket of sockets) socket.destroy();
  }

  test.each<[string, Reader]>([
    ['nothing', 'nothing'],
    ['a byte at a time', 'bytes'],
  ])('those who read %s of an answer are cut off, and no memory stays', async (_, how) => {
    await read(4, how);
    const before = memoryInUse();
    lines.length = 0;

    await read(12, how);

    expect(lines.filter((line) => line.includes('an answer was not read in time'))).toHaveLength(12);
    expect(await memoryKept(before, 10)).toBeLessThan(10);
  });

  test('others are served while those who read nothing are still waited for', async () => {
    await app.close();
    app = await start(longestReadMs);
    begin(12, 'nothing');
    await until(() => sockets.every(({ connecting }) => !connecting));

    await expectServed();

    expect(lines.join('')).not.toContain('an answer was not read in time');
    expect(sockets.filter(({ closed }) => !closed)).toHaveLength(12);
  });

  test('those who read in time get the whole answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const response = await fetch(`http://127.0.0.1:${String(portOf(app))}/livez`);
        return response.status;
      }),
    );
    const whole = await (await fetch(`http://127.0.0.1:${String(portOf(app))}/big`)).text();
    await sleep(readMs * 2);

    expect(new Set(answers)).toEqual(new Set([200]));
    expect(whole).toHaveLength(big.length);
    expect(lines.join('')).not.toContain('an answer was not read in time');
    expect(longestReadMs).toBe(30_000);
  });

  test.each([
    ['headers', written('GET', '/livez', { 'x-long': 'x'.repeat(500) })],
    ['a body', written('POST', '/echo', json, ' '.repeat(500))],
    [
      'a body in chunks',
      `${written('POST', '/echo', { ...json, 'transfer-encoding': 'chunked' })}${'1\r\n \r\n'.repeat(80)}`,
    ],
  ])('those who send %s a character at a time are cut off, and others are served', async (_name, text) => {
    cutSlowSenders(400);
    await sendSlowly(portOf(app), text, 10);
    const before = memoryInUse();

    cutSlowSenders(60_000);
    const sent = Array.from({ length: 40 }, () => sendSlowly(portOf(app), text, 10));
    await expectServed();
    cutSlowSenders(400);
    const answers = await Promise.all(sent);

    for (const said of answers) expect(said).toMatch(/^HTTP\/1\.1 408 /);
    await expectLetGo(app, 0, 5_000);
    expect(await memoryKept(before, 10)).toBeLessThan(10);
  });

  test('those who say nothing at all are let go', async () => {
    cutSlowSenders(400);
    sockets = Array.from({ length: 40 }, () => connect(portOf(app), '127.0.0.1').on('error', () => undefined));
    await until(() => sockets.every(({ connecting }) => !connecting));

    await expectLetGo(app, 0, 10_000);
  });
});

describe('a stream', () => {
  let api: TestApi;
  let server: Listening;
  let recruiter: Person;

  beforeAll(async () => {
    api = await startTestApi();
    server = await startListening(api);
    recruiter = await api.person(Role.RECRUITER);
  });

  afterAll(async () => {
    await server.app.close();
    await api.close();
  });

  /** Follows something over a bare connection. */
  function followed(query: string): string {
    const headers = { authorization: `Bearer ${recruiter.token}`, accept: 'text/event-stream' };
    const all = { ...headers, 'content-type': 'application/json' };
    return written('POST', '/graphql/stream', all, JSON.stringify({ query }));
  }

  test('says that it is still there every 12 seconds, while nothing happens', async () => {
    const heard: { text: string; ms: number }[] = [];
    const socket = connect(portOf(server.app), '127.0.0.1');
    socket.on('data', (data: Buffer) => heard.push({ text: data.toString(), ms: performance.now() }));
    socket.write(followed('subscription { vettingCaseMoved { seq } }'));
    await until(() => heard.filter(({ text }) => text.includes(':\n\n')).length === 2, 20_000);
    socket.destroy();

    // From when it was answered: how long that takes is up to what else the machine does.
    const began = heard[0]?.ms ?? 0;
    const told = heard.filter(({ text }) => text.includes(':\n\n')).map(({ ms }) => Math.round((ms - began) / 1_000));
    expect(heard[0]?.text).toContain('HTTP/1.1 200');
    expect(told).toEqual([0, 12]);
  });

  /** Each event is of half a megabyte. */
  const large = `subscription { vettingCaseMoved { seq vettingCase { candidate {
    ${Array.from({ length: 5 }, (_, n) => `n${String(n)}: notes(first: 20) { text }`).join(' ')} } } } }`;
  const addNote = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { errors { code } } }';

  async function buildLarge(): Promise<string> {
    const { key, candidate } = await buildCase(api, recruiter);
    const input = { candidateId: candidate.id, text: 'x'.repeat(5_000) };
    for (let n = 0; n < 20; n += 1) await api.run(recruiter, addNote, { input });
    return key;
  }

  /** Holds and resumes a case in turn. */
  async function move(key: string, times: number): Promise<void> {
    const until = '2100-01-01T00:00:00.000Z';
    for (let n = 0; n < times; n += 1) {
      const input = { ...(await caseInput(api, key)), reason: 'On leave' };
      const { errors } = await (n % 2 === 0
        ? makeMove(api, recruiter, 'holdVettingCase', { ...input, until })
        : makeMove(api, recruiter, 'resumeVettingCase', input));
      expect(errors).toEqual([]);
    }
  }

  test('cuts off who reads nothing of it or a byte at a time, tells others all, and leaves no memory behind', async () => {
    const key = await buildLarge();
    const listener = await hear(server.address, { person: recruiter, query: large });
    await move(key, 2);
    await until(() => listener.events.length === 2);
    listener.events.length = 0;
    const before = memoryInUse();
    const slow = (['nothing', 'bytes', 'nothing', 'bytes'] as const).map((reader) =>
      readSlowly(portOf(server.app), followed(large), reader),
    );
    await until(() => slow.every(({ connecting }) => !connecting));
    await sleep(500);

    await move(key, 40);
    await until(() => listener.events.length === 40, 20_000);
    const ofListener = listener.events.map((it) => (it['vettingCaseMoved'] as { seq: number }).seq);
    listener.events.length = 0;
    await expectLetGo(server.app, 1, 20_000);
    for (const socket of slow) socket.destroy();
    listener.stop();
    await listener.ended;
    await expectLetGo(server.app, 0, 2_000);

    expect(ofListener).toEqual(Array.from({ length: 40 }, (_, index) => index + 4));
    expect(await memoryKept(before, 15)).toBeLessThan(15);
  });
});
