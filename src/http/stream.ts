import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { createHandler, type Handler, type OperationResult, type RequestHeaders } from 'graphql-sse';
import { anonymous, type ApiContext } from '../graphql/api-context.ts';
import { asGraphQLError } from '../graphql/execution.ts';
import type { FollowOptions } from '../graphql/follow.ts';
import { type ErrorCode, isErrorCode, requestError, statusOf } from '../graphql/request-error.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { ChangeWatch } from '../stream/change-watch.ts';
import type { DueWatch } from '../stream/due-watch.ts';
import { isDraining } from './drain.ts';
import { type Api, streamPath } from './graphql.ts';
import { StreamConnection } from './stream-connection.ts';
import { type LookUp, type Open, StreamRegistry } from './stream-registry.ts';
import { subscribed } from './stream-subscription.ts';

const tokenHeader = 'x-graphql-event-stream-token';
const mostReserved = 8;
const reservedMs = 15_000;
/** Subscriptions end before the stream that carries them. */
const farewellMs = 200;
const longestFarewellMs = 2_000;

/** What streams are made of. */
export interface StreamParts extends FollowOptions<ApiContext> {
  /** Makes of an error that came before who asks was known what the client may see of it. */
  readonly maskAt: Api['mask'];
  readonly contextOf: (request: FastifyRequest) => Promise<ApiContext>;
  /** Another context of the moment, for somebody who is known already. */
  readonly freshContext: (request: FastifyRequest, viewer: Viewer) => ApiContext;
  readonly changes: ChangeWatch;
  readonly dues: DueWatch;
  readonly lookUp: LookUp;
}

/** What is known of a request while the protocol's handler works on it. */
export interface StreamRequest {
  readonly request: FastifyRequest;
  readonly context: ApiContext;
  /** Where messages go. */
  readonly connection: StreamConnection;
  /** Name of the reserved stream that it is about; null when it is a stream of its own. */
  readonly key: string | null;
}

/** Adds `/graphql/stream`: subscriptions as server-sent events, a stream for each of them or one for many. */
export function addStreams(app: FastifyInstance, parts: StreamParts): void {
  const streams = new Streams(parts);
  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: streamPath,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      try {
        if (isDraining(app)) throw requestError('SERVICE_UNAVAILABLE', 'This server is about to stop. Try again.');
        return await streams.answer(request, reply);
      } catch (error) {
        return refuse(reply, parts.maskAt(asGraphQLError(error), { requestId: request.id }));
      }
    },
  });
  app.addHook('preClose', () => streams.close());
}

function refuse(reply: FastifyReply, shown: GraphQLFormattedError): FastifyReply {
  const code = shown.extensions?.['code'];
  const status = statusOf(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [shown] });
}

class Streams {
  readonly #parts: StreamParts & { readonly registry: StreamRegistry };
  readonly #handle: Handler<FastifyRequest, StreamRequest>;
  readonly #reserved = new Map<string, StreamConnection>();

  constructor(parts: StreamParts) {
    this.#parts = { ...parts, registry: new StreamRegistry(parts.lookUp) };
    this.#handle = createHandler<FastifyRequest, StreamRequest>({
      authenticate: ({ context }) => context.key,
      // Results are sent as they are, errors in them already as clients may see them.
      onSubscribe: async ({ context }, asked) => (await subscribed(this.#parts, context, asked)) as OperationResult,
      onNext: (_operation, { context }) => context.connection.room(),
    });
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const context = await this.#parts.contextOf(request);
    if (context.viewer === anonymous) throw requestError('UNAUTHENTICATED', 'Sign in first.');
    const asking = this.#asking(request, context);
    const [body, { status }] = await this.#send(asking, request.method, headersOf(request));
    if (status >= 400) throw refusalOf(status, body);
    if (typeof body !== 'object' || body === null)
      return reply
        .code(status)
        .type('text/plain; charset=utf-8')
        .send(body === null ? '' : tokenOf(body));
    // A stream has its connection to itself, and a server that stops waits for none that is idle.
    reply.header('connection', 'close').header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8');
    return reply.send(asking.connection.open(body));
  }

  /** Ends all streams, each with what it still has to say. */
  async close(): Promise<void> {
    const { registry } = this.#parts;
    registry.endAll();
    const until = performance.now() + longestFarewellMs;
    while (registry.size > 0 && performance.now() < until) await sleep(20);
  }

  #send({ request, ...context }: StreamRequest, method: string, headers: RequestHeaders) {
    const body = typeof request.body === 'object' ? (request.body as Record<string, unknown> | null) : null;
    return this.#handle({ method, url: request.url, headers, body, raw: request, context: { request, ...context } });
  }

  #asking(request: FastifyRequest, context: ApiContext): StreamRequest {
    const token = request.headers[tokenHeader];
    if (request.method === 'PUT') return this.#reserve(request, context);
    if (typeof token !== 'string') return { request, context, key: null, connection: new StreamConnection() };
    const key = keyOf(context.viewer, token);
    const connection = this.#reserved.get(key);
    if (!connection) throw requestError('NOT_FOUND', 'You have no such stream. Reserve one with PUT.');
    return { request, context, key, connection };
  }

  /** A stream that is not opened soon is given up. */
  #reserve(request: FastifyRequest, context: ApiContext): StreamRequest {
    const { viewer } = context;
    const { registry } = this.#parts;
    if (registry.countOf('stream', viewer) >= mostReserved)
      throw requestError('LIMIT_EXCEEDED', `You have ${String(mostReserved)} streams already. End one first.`);
    const key = keyOf(viewer, randomUUID());
    const connection = new StreamConnection();
    const asking: StreamRequest = { request, context, key, connection };
    const open: Open = {
      kind: 'stream',
      viewer,
      end: () => setTimeout(() => void this.#end(asking), farewellMs).unref(),
    };
    connection.whenEnded(() => {
      registry.remove(open);
      this.#reserved.delete(key);
    });
    this.#reserved.set(key, connection);
    void registry.add(open).catch(() => this.#end(asking));
    setTimeout(() => void (connection.isOpen || this.#end(asking)), reservedMs).unref();
    return asking;
  }

  /** What nobody opened yet is opened here, since only an open stream can be ended. */
  async #end(asking: StreamRequest): Promise<void> {
    const { connection } = asking;
    if (!connection.isOpen) {
      const [body] = await this.#send(asking, 'GET', { get: (name) => (name === 'accept' ? eventStream : null) });
      if (typeof body === 'object' && body !== null) connection.open(body).resume();
    }
    await connection.end();
  }
}

const eventStream = 'text/event-stream';

/** Clients that take several kinds of answers take events, too. */
function headersOf({ headers }: FastifyRequest): RequestHeaders {
  const get = (name: string): string | null => {
    const value = headers[name];
    const text = Array.isArray(value) ? value.join(', ') : (value ?? null);
    return name === 'accept' && text?.includes(eventStream) ? eventStream : text;
  };
  return { get };
}

function keyOf({ id }: Viewer, token: string): string {
  return `${id} ${token}`;
}

function tokenOf(key: string): string {
  return key.split(' ')[1] ?? '';
}

const codes: Readonly<Record<number, ErrorCode>> = { 404: 'NOT_FOUND', 409: 'CONFLICT' };

/** What the protocol's handler refuses, in the words of the API. */
function refusalOf(status: number, body: unknown): GraphQLError {
  const message = typeof body === 'string' ? firstMessage(body) : null;
  return requestError(codes[status] ?? 'BAD_REQUEST', `${message ?? 'This is no request for a stream'}.`);
}

function firstMessage(body: string): string | null {
  const { errors } = JSON.parse(body) as { readonly errors?: readonly { readonly message: string }[] };
  return errors?.[0]?.message ?? null;
}
