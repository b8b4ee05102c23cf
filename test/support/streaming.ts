import type { FastifyInstance } from 'fastify';
import { createClient } from 'graphql-sse';
import type { ServerParts } from '../../src/server.ts';
import type { Person, TestApi } from './test-api.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A server of a test that can be reached over the network. */
export interface Listening extends TestServer {
  readonly address: string;
}

/** Starts a server on the database of a test and lets it listen; whoever started it closes it. */
export async function startListening(api: TestApi, other: Partial<ServerParts> = {}): Promise<Listening> {
  const server = await startTestServer(api, other);
  return { ...server, address: await addressOf(server.app) };
}

/** Lets a server listen on a port that is free. */
export function addressOf(app: FastifyInstance): Promise<string> {
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** What a subscription told, and how it ended. */
export interface Heard {
  /** Data of each event, in order. */
  readonly events: Readonly<Record<string, unknown>>[];
  /** Errors of the results that had some. */
  readonly errors: { readonly code: unknown; readonly message: string }[];
  /** Settles with how it ended: by itself, or with what the client made of it. */
  readonly ended: Promise<unknown>;
  readonly stop: () => void;
}

/** What is followed, and by whom. */
export interface Wish {
  readonly person: Person;
  /** What is sent to say who asks, in place of the token. */
  readonly signedIn?: Record<string, string>;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** One stream for all subscriptions of a client. */
  readonly singleConnection?: boolean;
}

/** Follows a subscription until it ends; waits until the server has begun to tell. */
export async function hear(
  address: string,
  { person, signedIn, query, variables = {}, singleConnection = false }: Wish,
): Promise<Heard> {
  const { promise: ended, resolve } = Promise.withResolvers<unknown>();
  const begun = Promise.withResolvers<undefined>();
  const headers = signedIn ?? { authorization: `Bearer ${person.token}` };
  const options = { url: `${address}/graphql/stream`, headers, retryAttempts: 0 };
  const fetchFn = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    const response = await fetch(...request);
    if (response.status === 202 || !singleConnection) begun.resolve(undefined);
    return response;
  };
  const client = singleConnection
    ? createClient({ ...options, fetchFn, singleConnection: true, lazy: true })
    : createClient({ ...options, fetchFn, singleConnection: false });
  const heard: Heard = {
    events: [],
    errors: [],
    ended,
    stop: () => {
      stop();
    },
  };
  const stop = client.subscribe(
    { query, variables },
    {
      next: ({ data, errors = [] }) => {
        if (data) heard.events.push(data);
        heard.errors.push(...errors.map(({ message, extensions }) => ({ message, code: extensions['code'] })));
      },
      error: (error) => {
        resolve(error);
        begun.resolve(undefined);
      },
      complete: () => {
        resolve('complete');
      },
    },
  );
  await begun.promise;
  return heard;
}

/** Waits until it holds, looking every few milliseconds; gives how long that took. */
export async function until(holds: () => boolean, withinMs = 5_000): Promise<number> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > withinMs) throw new Error(`Not within ${String(withinMs)} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - began;
}
