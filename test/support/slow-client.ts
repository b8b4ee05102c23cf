import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Somebody who reads nothing, or one byte after the other. */
export type Reader = 'nothing' | 'bytes';

/** Sends a request on a connection of its own, and reads of the answer as slowly as that. */
export function readSlowly(port: number, request: string, reader: Reader): Socket {
  const onread = { buffer: Buffer.alloc(1), callback: () => false };
  const socket = connect({ port, host: '127.0.0.1', onread });
  socket.on('error', () => undefined);
  socket.write(request);
  if (reader === 'bytes') {
    const timer = setInterval(() => socket.resume(), 5);
    socket.once('close', () => {
      clearInterval(timer);
    });
  }
  return socket;
}

/** Sends a text one character after the other for as long as the other side takes it; gives what came back. */
export async function sendSlowly(port: number, text: string, everyMs: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('error', () => undefined).on('data', (data: Buffer) => (said += data.toString()));
  for (const character of text) {
    if (socket.destroyed || socket.readableEnded) break;
    socket.write(character);
    await sleep(everyMs);
  }
  if (!socket.closed) socket.destroy();
  return said;
}

/** A request as it goes over the wire. */
export function written(method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): string {
  const all = { host: 'a', ...headers, ...(body && { 'content-length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
