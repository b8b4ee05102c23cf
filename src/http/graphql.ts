import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../graphql/api-context.ts';
import { DocumentStore } from '../graphql/document-store.ts';
import { createExplorer, type Explorer } from '../graphql/explorer.ts';
import { limits } from '../graphql/limits.numbers.ts';
import { maskedMessage } from '../graphql/masking.ts';
import { isErrorCode, statusOf } from '../graphql/request-error.ts';
import type { Turns } from '../graphql/turns.ts';
import { refuse, type Refusal } from './fastify.ts';
import { noteTurn, underWayOf } from './notes.ts';

const path = '/graphql';

/** Where subscriptions are told. */
export const streamPath = `${path}/stream`;

/** What the API is made of. */
export interface Api {
  readonly schema: GraphQLSchema;
  /** The one that executes is among them. */
  readonly plugins: readonly ApolloServerPlugin<ApiContext>[];
  readonly log: FastifyBaseLogger;
  readonly contextOf: (request: FastifyRequest) => Promise<ApiContext>;
  /** Makes of any error what the client may see of it. */
  readonly mask: (error: GraphQLError, at: { readonly requestId: string }) => GraphQLFormattedError;
  /** Whether there is a page to try it with. */
  readonly graphiql: boolean;
  /** Where parsed documents are kept; in a store of its own when left out. */
  readonly parsed?: DocumentStore | undefined;
  /** In which requests wait until they are worked on. */
  readonly turns: Turns;
}

const busy: Refusal = { code: 'SERVICE_UNAVAILABLE', message: 'The server is busy. Try again in a moment.' };

/** Adds `/graphql`, and where it is wanted `/graphiql`, a page to try it with. */
export async function addGraphql(app: FastifyInstance, api: Api): Promise<void> {
  const apollo = createApollo(api);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const context = async (request: FastifyRequest): Promise<ApiContext> => {
    try {
      return await api.contextOf(request);
    } catch (error) {
      throw masked(error, request, api);
    }
  };
  const answer = fastifyApolloHandler<ApiContext>(apollo, { context });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: path,
    handler: async (request, reply) => {
      const { raw } = reply.header('cache-control', 'no-store');
      raw.once('close', () => {
        if (!raw.writableFinished) underWayOf(request).leave();
      });
      const turn = await api.turns.next();
      if (!turn) return refuse(request, reply.code(503), busy);
      noteTurn(request, turn);
      try {
        return await answer.call(app, request, reply);
      } finally {
        turn.end();
      }
    },
  });
  if (api.graphiql) addExplorer(app);
}

/** Apollo speaks HTTP and parses; the execution plugin does the rest, limits before validation. */
function createApollo({ schema, plugins, log, parsed = new DocumentStore() }: Api): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    documentStore: parsed,
    parseOptions: { maxLexicalTokens: limits.tokens },
    dangerouslyDisableValidation: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatRequestError,
    logger: log,
    // Apollo's own adds a line break, for which a long answer is copied.
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
}

/** An error met before there is a document, with the status of the whole answer. */
function masked(error: unknown, request: FastifyRequest, { mask }: Api): GraphQLError {
  const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: asError(error) });
  const { message, extensions } = mask(known, { requestId: request.id });
  const code = extensions?.['code'];
  const status = statusOf(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR');
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  const http: HTTPGraphQLHead = { status, headers };
  const all: Record<string, unknown> = { ...extensions, http };
  return new GraphQLError(message, { extensions: all });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('What was thrown is no error');
}

/** Errors of Apollo's own are about the request and not about us; what has no code of ours says nothing. */
function formatRequestError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions, locations } = formatted;
  const code = extensions?.['code'];
  const requestId = extensions?.['requestId'];
  if (!isErrorCode(code)) return { message: maskedMessage, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const isTooLong = code === 'GRAPHQL_PARSE_FAILED' && message.includes('Parsing aborted');
  return {
    message: isTooLong ? `This document has more than ${String(limits.tokens)} tokens.` : message,
    ...(locations && { locations }),
    extensions: { code: isTooLong ? 'LIMIT_EXCEEDED' : code, ...(requestId === undefined ? {} : { requestId }) },
  };
}

function addExplorer(app: FastifyInstance): void {
  let explorer: Promise<Explorer> | null = null;
  app.get('/graphiql', async (_request, reply) => {
    explorer ??= createExplorer({ endpoint: path, streams: streamPath });
    const { html, policy } = await explorer;
    reply.header('content-security-policy', policy).header('cache-control', 'no-cache');
    return reply.type('text/html; charset=utf-8').send(html);
  });
}
