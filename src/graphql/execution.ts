import { type ApolloServerPlugin, type BaseContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { admit, type Asked } from './admission.ts';
import type { Balance } from './budget.ts';
import { UnderWay } from '../database/under-way.ts';
import type { Leaves } from './leaves.ts';
import { compile, interpret, type Run, type Runnable } from './compiled.ts';
import { withoutDirectives } from './directives.ts';
import type { Cost } from './limits.cost.ts';
import { isErrorCode, requestError, statusOf } from './request-error.ts';
import type { Turn } from './turns.ts';

/** A valid operation that is about to run. */
export interface Operation<C> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly context: C;
}

/** How requests are run. */
export interface ExecutionOptions<C> {
  readonly schema: GraphQLSchema;
  /** By graphql-jit, what it writes of leaves trusted or checked; otherwise by graphql-js alone. */
  readonly execution: 'interpreted' | Leaves;
  /** How long a request may take. */
  readonly timeoutMs: number;
  /** The turn of a request: a query keeps it until it has ended, and nothing else keeps it. */
  readonly turnOf?: (context: C) => Turn | null;
  /** What the viewer's roles refuse about a document; asked once it is within the limits, before anything runs. */
  readonly checkDocument: (asked: Operation<C>) => readonly GraphQLError[] | Promise<readonly GraphQLError[]>;
  /** Takes what a request costs from the budget of whoever asks; null for whom there is none. */
  readonly spend?: (context: C, points: number) => Balance | null;
  /** What a request asks of the database: cancelled when its time is over and, for a query, when its client is gone. */
  readonly underWayOf?: (context: C) => UnderWay;
  /** Makes of any error what the client may see of it. */
  readonly mask: (error: GraphQLError, context: C) => GraphQLFormattedError;
}

/** Answers every operation itself: Apollo does HTTP and parsing, and neither validates nor executes nor formats. */
export function executionPlugin<C extends BaseContext>(options: ExecutionOptions<C>): ApolloServerPlugin<C> {
  const executor = new Executor(options);
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: ({ document, contextValue, request }) => {
          const { operationName, variables = {} } = request;
          return executor.answer({ document, operationName, variables }, contextValue);
        },
      }),
  };
}

/** What an answer says of its price beside its data. */
interface Bill {
  cost: Cost | null;
  budget: Balance | null;
}

/** What a request has while it runs. */
interface Running {
  readonly turn: Turn | null;
  readonly underWay: UnderWay;
}

class Executor<C> {
  readonly #options: ExecutionOptions<C>;
  readonly #run: Run;

  constructor(options: ExecutionOptions<C>) {
    this.#options = options;
    const { execution, schema } = options;
    this.#run = execution === 'interpreted' ? interpret(schema) : compile(schema, execution);
  }

  async answer(asked: Asked, context: C): Promise<GraphQLResponse> {
    const mask = (error: GraphQLError): GraphQLFormattedError => this.#options.mask(error, context);
    const bill: Bill = { cost: null, budget: null };
    try {
      return response(await this.#result(asked, context, bill), mask, bill);
    } catch (error) {
      return response({ errors: [asGraphQLError(error)] }, mask, bill);
    }
  }

  async #result(asked: Asked, context: C, bill: Bill): Promise<ExecutionResult> {
    const { document } = asked;
    const { errors, operation, variables, cost } = admit(this.#options.schema, asked);
    bill.cost = cost;
    if (errors) return { errors };
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [notHere] };
    // Nothing is free: a document that reads no row has been read itself.
    bill.budget = this.#options.spend?.(context, Math.max(1, cost.requested)) ?? null;
    if (bill.budget?.isEnough === false) return { errors: [budgetSpent(bill.budget)] };
    const refusals = await this.#options.checkDocument({ document, operation, context });
    if (refusals.length > 0) return { errors: refusals };
    const decided = withoutDirectives(document, variables);
    const runnable = { document: decided, operation, contextValue: context, variables: asked.variables };
    return this.#inTime(runnable, this.#startOf(context));
  }

  #startOf(context: C): Running {
    const { turnOf, underWayOf } = this.#options;
    return { turn: turnOf?.(context) ?? null, underWay: underWayOf?.(context) ?? new UnderWay() };
  }

  /** A mutation is not cancelled with its client: whoever lost the connection could not know whether it was done. */
  #inTime(runnable: Runnable, { turn, underWay }: Running): ExecutionResult | Promise<ExecutionResult> {
    const isQuery = runnable.operation.operation === OperationTypeNode.QUERY;
    if (isQuery) underWay.endWithClient();
    else turn?.end();
    const running = underWay.run(() => this.#run(runnable));
    if (!(running instanceof Promise)) return running;
    if (isQuery) turn?.keepFor(running);
    return inTime(running, this.#options.timeoutMs, () => {
      underWay.end();
    });
  }
}

const notHere = requestError('BAD_REQUEST', 'Subscriptions are streamed: send them to /graphql/stream.');

/** Waits no longer than that: what still runs then is called off, or left to the limits of the database. */
export async function inTime(
  running: Promise<ExecutionResult>,
  timeoutMs: number,
  callOff: () => void = () => undefined,
): Promise<ExecutionResult> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(outOfTime(timeoutMs));
    callOff();
  }, timeoutMs);
  try {
    return await Promise.race([running, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function outOfTime(timeoutMs: number): GraphQLError {
  const seconds = String(timeoutMs / 1_000);
  return requestError(
    'TIMEOUT',
    `This took longer than ${seconds} s. Ask for less; after a mutation, look first whether it was done.`,
  );
}

/** The refusal of whoever has spent what they may for now. */
export function budgetSpent({ limit }: Balance): GraphQLError {
  const message = `This would cost more than is left of the ${limit.toLocaleString('en-US')} points of this minute.`;
  return requestError('BUDGET_SPENT', `${message} Ask again after \`retry-after\` seconds, or for less.`);
}

/** Whatever was thrown, as the kind of error that can be masked. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error('What was thrown is no error');
  return new GraphQLError(originalError.message, { originalError });
}

function response(
  { data, errors = [] }: ExecutionResult,
  mask: (error: GraphQLError) => GraphQLFormattedError,
  bill: Bill,
): GraphQLResponse {
  const formatted = errors.map(mask);
  const headers = new HeaderMap();
  if (bill.budget?.isEnough === false) headers.set('retry-after', String(bill.budget.resetInSeconds));
  const http = data === undefined ? { status: statusFor(formatted[0]), headers } : { headers };
  const singleResult = {
    ...(formatted.length > 0 ? { errors: formatted } : {}),
    ...(data === undefined ? {} : { data }),
    ...(bill.cost ? { extensions: extensionsOf(bill.cost, bill.budget) } : {}),
  };
  return { http, body: { kind: 'single', singleResult } };
}

function extensionsOf(cost: Cost, balance: Balance | null): Record<string, unknown> {
  if (!balance) return { cost };
  const { limit, remaining, resetAt } = balance;
  return { cost, budget: { limit, remaining, resetAt: resetAt.toISOString() } };
}

function statusFor(error: GraphQLFormattedError | undefined): number {
  const code = error?.extensions?.['code'];
  return statusOf(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR');
}
