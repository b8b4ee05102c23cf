import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import {
  fastify,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { maskedMessage } from '../graphql/masking.ts';
import type { ErrorCode } from '../graphql/request-error.ts';
import { closeConnectionsWhileDraining } from './drain.ts';
import { acceptJson } from './json.ts';
import { notesOf } from './notes.ts';
import { protectiveHeaders } from './protective-headers.ts';
import { traceOf } from './log.ts';
import { cutSlowReaders, longestReadMs } from './slow-readers.ts';

const longestBody = 256 * 1024;
const longestHeaders = 16 * 1024;
const slowestRequestMs = 15_000;

/** What the HTTP layer is given. */
export interface HttpSettings {
  readonly log: FastifyBaseLogger;
  /** The proxies whose `X-Forwarded-*` headers are believed. */
  readonly trustProxy: readonly string[];
  /** Milliseconds that a client has to read an answer; thirty seconds when left out. */
  readonly longestReadMs?: number | undefined;
}

/** Fastify with the limits, headers, request ids and log lines that every route has. */
export function createApp({ log, trustProxy, ...times }: HttpSettings): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    bodyLimit: longestBody,
    requestTimeout: slowestRequestMs,
    http: { maxHeaderSize: longestHeaders, headersTimeout: slowestRequestMs, connectionsCheckingInterval: 1_000 },
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseConnection,
    // A server that drains still answers whom it has.
    return503OnClosing: false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(protective).header('x-request-id', request.id);
    done();
  });
  app.addHook('onRequest', refuseBadHost);
  closeConnectionsWhileDraining(app);
  cutSlowReaders(app, times.longestReadMs ?? longestReadMs);
  acceptJson(app);
  logAnswers(app, log);
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) => refuse(request, reply.code(404), notFound));
  return app;
}

const protective = protectiveHeaders();

/** What a refused request is told. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

const notFound: Refusal = { code: 'NOT_FOUND', message: 'There is nothing here. The API is at POST /graphql.' };

/** A host that is none would fail later, where addresses are put together. */
function refuseBadHost(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (URL.canParse(`http://${request.host}/`)) done();
  else refuse(request, reply.code(400), { code: 'BAD_REQUEST', message: 'The host header is no host.' });
}

/** One line per answer; the path's pattern and not the path, the name of an operation and nothing of its content. */
function logAnswers(app: FastifyInstance, log: FastifyBaseLogger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { operationName } = notesOf(request);
    log.info({
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      operation: operationName,
    });
    done();
  });
}

const sentences: Readonly<Record<number, Refusal>> = {
  400: { code: 'BAD_REQUEST', message: 'The body is no valid JSON in UTF-8.' },
  413: { code: 'LIMIT_EXCEEDED', message: 'The body is larger than 262144 bytes.' },
  415: { code: 'BAD_REQUEST', message: 'Send the body as content-type: application/json.' },
};

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) {
    request.log.error({ requestId: request.id, ...traceOf(error) }, 'a request failed');
    return refuse(request, reply.code(500), { code: 'INTERNAL_SERVER_ERROR', message: maskedMessage });
  }
  const known: Refusal = sentences[status] ?? { code: 'BAD_REQUEST', message: 'The request cannot be read.' };
  return refuse(request, reply.code(status), known);
}

/** Answers in the form of every refusal: errors with a code of the closed list and the id of the request. */
export function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: Refusal): FastifyReply {
  const errors = [{ message, extensions: { code, requestId: request.id } }];
  return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send({ errors });
}

const brokenRequests: Readonly<Record<string, { readonly status: string; readonly message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', message: 'The request took longer than 15 s to arrive.' },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    message: 'The headers are larger than 16384 bytes.',
  },
};

/** Answers what never became a request: there is no reply yet, only the socket. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, message } = brokenRequests[error.code ?? ''] ?? {
    status: '400 Bad Request',
    message: 'This is no HTTP request.',
  };
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    "Content-Security-Policy: default-src 'none'",
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
