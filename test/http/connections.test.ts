import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Agent, request as send, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/http/fastify.ts';
import { drain } from '../../src/http/drain.ts';
import { addHealth } from '../../src/http/health.ts';
import { createLog } from '../../src/http/log.ts';

let app: FastifyInstance;
let port: number;
let slowOnes: (() => void)[];

beforeEach(async () => {
  app = createApp({ log: createLog('silent'), trustProxy: [] });
  addHealth(app, () => true);
  slowOnes = [];
  app.get('/slow', async () => {
    await new Promise<void>((resolve) => slowOnes.push(resolve));
    return 'done';
  });
  app.post('/echo', (request) => request.body);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(() => app.close());

/** Says these lines on a connection of its own and gives whatever comes back until it is closed. */
async function say(...lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`${lines.join('\r\n')}\r\n`);
  return text(socket);
}

interface Got {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly body: string;
}

async function get(path: string, agent: Agent | false = false): Promise<Got> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    send({ port, host: '127.0.0.1', path, agent }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, connection: response.headers.connection, body: await text(response) };
}

describe('connections', () => {
  test('with headers above 16 KiB are refused', async () => {
    const answer = await say('GET /livez HTTP/1.1', 'Host: a', `X-Long: ${'x'.repeat(17_000)}`, '');

    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('X-Content-Type-Options: nosniff');
  });

  test.each([
    ['two lengths', ['POST /echo HTTP/1.1', 'Host: a', 'Content-Length: 2', 'Content-Length: 3', '', '{}']],
    [
      'a length and chunks',
      ['POST /echo HTTP/1.1', 'Host: a', 'Content-Length: 2', 'Transfer-Encoding: chunked', '', '0', '', ''],
    ],
    ['chunks twice', ['POST /echo HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked, identity', '', '0', '', '']],
    ['a space before the colon', ['POST /echo HTTP/1.1', 'Host : a', 'Content-Length: 0', '', '']],
    ['no host', ['GET /livez HTTP/1.1', '', '']],
    ['no HTTP', ['hello', '', '']],
  ])('that say %s are refused and closed', async (_name, lines) => {
    expect(await say(...lines)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('that send a body too slowly are cut, after 15 s and here after 0.2 s', async () => {
    expect([app.server.requestTimeout, app.server.headersTimeout]).toEqual([15_000, 15_000]);
    app.server.requestTimeout = 200;
    app.server.headersTimeout = 200;

    const answer = await say(
      'POST /echo HTTP/1.1',
      'Host: a',
      'Content-Type: application/json',
      'Content-Length: 9',
      '',
      '{',
    );

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('drain', () => {
  test('takes readiness first, answers whoever is there, then closes', async () => {
    const agent = new Agent({ keepAlive: true });
    const running = get('/slow', agent);
    await sleep(50);

    const drained = drain(app, { noticeMs: 300, patienceMs: 5_000 });
    const ready = await get('/readyz');
    const live = await get('/livez', agent);
    await sleep(400);
    slowOnes.forEach((finish) => {
      finish();
    });
    const slow = await running;
    await drained;

    expect([ready.status, ready.connection]).toEqual([503, 'close']);
    expect([live.status, live.connection]).toEqual([200, 'close']);
    expect([slow.status, slow.connection, slow.body]).toEqual([200, 'close', 'done']);
    await expect(get('/livez')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    agent.destroy();
  });

  test('cuts what does not end', async () => {
    const running = get('/slow').catch((error: unknown) => error);
    await sleep(50);
    const began = performance.now();

    await drain(app, { noticeMs: 0, patienceMs: 200 });

    expect(await running).toMatchObject({ code: 'ECONNRESET' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
