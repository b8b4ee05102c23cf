import { type DocumentNode, type FormattedExecutionResult, parse } from 'graphql';
import type { RequestParams } from 'graphql-sse';
import type { ApiContext } from '../graphql/api-context.ts';
import { asGraphQLError } from '../graphql/execution.ts';
import { follow, type Told } from '../graphql/follow.ts';
import { limits } from '../graphql/limits.numbers.ts';
import { requestError } from '../graphql/request-error.ts';
import type { StreamContext } from '../stream/stream-context.ts';
import type { StreamParts, StreamRequest } from './stream.ts';
import type { Open, StreamRegistry } from './stream-registry.ts';

const mostSubscriptions = 16;
const mostOfServer = 2_000;

/** Begins a subscription of whoever asks; what keeps it from beginning is its one result. */
export async function subscribed(
  parts: StreamParts & { readonly registry: StreamRegistry },
  asking: StreamRequest,
  { query, operationName, variables = {} }: RequestParams,
): Promise<Told> {
  const { registry } = parts;
  const ending = new AbortController();
  const open: Open = {
    kind: 'subscription',
    viewer: asking.context.viewer,
    end: (reason) => {
      ending.abort(reason);
    },
  };
  const close = (): void => {
    ending.abort();
    registry.remove(open);
  };
  try {
    refuseMore(registry, open);
    const document = documentOf(query);
    await registry.add(open);
    const context = contextsOf(parts, asking, ending.signal);
    const told = await follow(parts, { asked: { document, operationName, variables }, context, ended: ending.signal });
    if (Symbol.asyncIterator in told) return closing(told, close);
    close();
    return only(told);
  } catch (error) {
    close();
    return only({ errors: [parts.mask(asGraphQLError(error), asking.context)] });
  }
}

async function* only(result: FormattedExecutionResult): Told {
  yield await Promise.resolve(result);
}

function refuseMore(registry: StreamRegistry, { kind, viewer }: Open): void {
  if (registry.countOf(kind, viewer) >= mostSubscriptions)
    throw requestError(
      'LIMIT_EXCEEDED',
      `You follow ${String(mostSubscriptions)} subscriptions already. End one first.`,
    );
  if (registry.size >= mostOfServer)
    throw requestError('SERVICE_UNAVAILABLE', 'This server has as many streams as it can hold. Try again later.');
}

function documentOf(query: string): DocumentNode {
  try {
    return parse(query, { maxLexicalTokens: limits.tokens });
  } catch (error) {
    const { message } = asGraphQLError(error);
    const isTooLong = message.includes('Parsing aborted');
    if (isTooLong) throw requestError('LIMIT_EXCEEDED', `This document has more than ${String(limits.tokens)} tokens.`);
    throw requestError('GRAPHQL_PARSE_FAILED', message);
  }
}

/**
 * One for each event, of the viewer who subscribed: when their rights change, the subscription ends. An event is nothing
 * that was asked for, so that no session is kept open by it.
 */
function contextsOf(
  { freshContext, changes, dues }: StreamParts,
  { request, context: { viewer } }: StreamRequest,
  ended: AbortSignal,
): () => ApiContext & StreamContext {
  const again = (): ApiContext => freshContext(request, viewer);
  return () => ({ ...again(), changes, dues, ended, again });
}

/** What the protocol's handler returns early is ended where it waits, which a generator by itself would not be. */
function closing(told: Told, close: () => void): Told {
  const all: Told = {
    next: async () => {
      const item = await told.next();
      if (item.done === true) close();
      return item;
    },
    return: () => {
      close();
      return told.return();
    },
    throw: (error) => {
      close();
      return told.throw(error);
    },
    [Symbol.asyncIterator]: () => all,
    [Symbol.asyncDispose]: async () => {
      close();
      await told.return();
    },
  };
  return all;
}
