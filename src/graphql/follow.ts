import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { UnderWay } from '../database/under-way.ts';
import { admit, type Asked } from './admission.ts';
import { asGraphQLError, budgetSpent, type ExecutionOptions, inTime } from './execution.ts';
import { requestError } from './request-error.ts';

/** How subscriptions are followed: by graphql-js alone, since each event is one small reading. */
export type FollowOptions<C> = Pick<
  ExecutionOptions<C>,
  'schema' | 'timeoutMs' | 'checkDocument' | 'spend' | 'mask' | 'underWayOf'
>;

/** A subscription that somebody asks for. */
export interface Following<C> {
  readonly asked: Asked;
  /** A fresh context of the moment. */
  readonly context: () => C;
  /** Ends the subscription: an error as its reason is the last that is told, anything else is left unsaid. */
  readonly ended: AbortSignal;
}

/** A result for each event that the subscriber may be told of. */
export type Told = AsyncGenerator<FormattedExecutionResult, void, undefined>;

/** Thrown by a subscription's field for an event that is not for its viewer: nothing at all is sent then. */
export class NotForViewer extends Error {}

/** Begins a subscription, or says as its one result why it may not begin. */
export async function follow<C>(
  options: FollowOptions<C>,
  following: Following<C>,
): Promise<Told | FormattedExecutionResult> {
  const context = following.context();
  const refused = (errors: readonly GraphQLError[]): FormattedExecutionResult => ({
    errors: errors.map((error) => options.mask(error, context)),
  });
  const { document } = following.asked;
  try {
    const { errors, operation, cost } = admit(options.schema, following.asked);
    if (errors) return refused(errors);
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return refused([notHere(operation)]);
    const points = Math.max(1, cost.requested);
    pay(options, context, points);
    const refusals = await options.checkDocument({ document, operation, context });
    if (refusals.length > 0) return refused(refusals);
    const source = await createSourceEventStream(argumentsOf(options, following, { operation, context }));
    if (!isIterable(source)) return refused(source.errors ?? []);
    return told({ options, following, operation, points, source, refused });
  } catch (error) {
    return refused([asGraphQLError(error)]);
  }
}

function notHere({ operation }: OperationDefinitionNode): GraphQLError {
  return requestError('BAD_REQUEST', `Send a ${operation} to POST /graphql: streams are for subscriptions.`);
}

function isIterable(source: object): source is AsyncIterable<unknown> {
  return Symbol.asyncIterator in source;
}

interface Followed<C> {
  readonly options: FollowOptions<C>;
  readonly following: Following<C>;
  readonly operation: OperationDefinitionNode;
  /** What each event costs. */
  readonly points: number;
  readonly source: AsyncIterable<unknown>;
  readonly refused: (errors: readonly GraphQLError[]) => FormattedExecutionResult;
}

async function* told<C>(followed: Followed<C>): Told {
  const { following, source, refused } = followed;
  try {
    for await (const event of source) {
      if (isOver(following)) break;
      const result = await resultOf(followed, event);
      if (result) yield result;
    }
    const reason: unknown = following.ended.reason;
    if (reason instanceof GraphQLError) yield refused([reason]);
  } catch (error) {
    yield refused([asGraphQLError(error)]);
  }
}

function isOver<C>({ ended }: Following<C>): boolean {
  return ended.aborted;
}

/** Read anew for the subscriber, as a request of theirs would be; null when it is not for them. */
async function resultOf<C>(
  { options, following, operation, points, refused }: Followed<C>,
  event: unknown,
): Promise<FormattedExecutionResult | null> {
  const context = following.context();
  pay(options, context, points);
  const [refusal] = await options.checkDocument({ document: following.asked.document, operation, context });
  if (refusal) throw refusal;
  const run = (): ReturnType<typeof execute> =>
    execute({ ...argumentsOf(options, following, { operation, context }), rootValue: event });
  const { data, errors = [] } = await heeding(following.ended, options.underWayOf?.(context), (underWay, end) =>
    inTime(Promise.resolve(underWay.run(run)), options.timeoutMs, end),
  );
  // What was cancelled with the subscription is nothing to tell, and has not failed.
  if (isOver(following)) return null;
  if (errors.some(({ originalError }) => originalError instanceof NotForViewer)) return null;
  return { ...(errors.length > 0 && refused(errors)), data: data ?? null };
}

/** An event only reads: when its time is over, or nobody follows any more, it is cancelled in the database. */
async function heeding<T>(
  ended: AbortSignal,
  underWay = new UnderWay(),
  work: (underWay: UnderWay, end: () => void) => Promise<T>,
): Promise<T> {
  const end = (): void => {
    underWay.end();
  };
  ended.addEventListener('abort', end);
  try {
    return await work(underWay, end);
  } finally {
    ended.removeEventListener('abort', end);
  }
}

/** Throws where the budget of whoever follows is spent. */
function pay<C>({ spend }: FollowOptions<C>, context: C, points: number): void {
  const balance = spend?.(context, points) ?? null;
  if (balance?.isEnough === false) throw budgetSpent(balance);
}

function argumentsOf<C>(
  { schema }: FollowOptions<C>,
  { asked }: Following<C>,
  { operation, context }: { readonly operation: OperationDefinitionNode; readonly context: C },
): ExecutionArgs & { readonly document: DocumentNode } {
  const { document, variables } = asked;
  const operationName = operation.name?.value ?? null;
  return { schema, document, operationName, variableValues: variables, contextValue: context };
}
