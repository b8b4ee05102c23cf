import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { recordRefusal } from './audit/record.ts';
import type { Config } from './config.ts';
import { contextFor, type Surroundings } from './contexts.ts';
import type { RunStatement } from './database/statements.ts';
import { UnderWay } from './database/under-way.ts';
import { anonymous, type ApiContext } from './graphql/api-context.ts';
import { Budget } from './graphql/budget.ts';
import { shareBudget } from './graphql/budget.sync.ts';
import type { DocumentStore } from './graphql/document-store.ts';
import { type ExecutionOptions, executionPlugin } from './graphql/execution.ts';
import { maskError, type Masking } from './graphql/masking.ts';
import { requestError } from './graphql/request-error.ts';
import { DocumentRights } from './graphql/rights.ts';
import { Turns } from './graphql/turns.ts';
import { type Introspection, isOpenToAnyone } from './graphql/sign-in.ts';
import { createApp } from './http/fastify.ts';
import { addGraphql, type Api } from './http/graphql.ts';
import { addHealth, type IsReady } from './http/health.ts';
import { isKey, retryOf } from './http/idempotency.ts';
import { addStreams, type StreamParts } from './http/stream.ts';
import { notesOf, turnOf, underWayOf } from './http/notes.ts';
import { mustBeRegistered, nameDocument, RegisteredDocuments } from './http/registered-documents.ts';
import { Provider } from './http/provider.ts';
import { acceptCookies } from './http/session-cookie.ts';
import { addSignIn, type SigningIn } from './http/sign-in.ts';
import { type SignIn, textOf, viewerOfRequest } from './http/viewer.ts';
import { delegation } from './identity/act-for.ts';
import { standingOf } from './identity/standing.ts';
import { authenticator } from './identity/authenticate.ts';
import { sessionAuthenticator } from './identity/authenticate-session.ts';
import type { Policy } from './kernel/policy.ts';
import { notAllowed } from './kernel/user-error.ts';
import { actorOf, strangerId, type Viewer, viewerOf } from './kernel/viewer.ts';
import { traceOf } from './http/log.ts';
import { ChangeWatch } from './stream/change-watch.ts';
import { DueWatch } from './stream/due-watch.ts';

export { drain } from './http/drain.ts';

/** Everything a server is made of; whoever opened the database closes it. */
export interface ServerParts extends Surroundings {
  readonly schema: GraphQLSchema;
  readonly policies: readonly Policy[];
  /** Looks up who is asking; apart from the reads, so that these can be counted alone. */
  readonly run: RunStatement;
  readonly config: Pick<Config, 'trustProxy' | 'nodeEnv'> &
    Partial<Pick<Config, 'budgetPerMinute' | 'databasePoolSize' | 'graphiql' | 'publicUrl' | 'oidc'>>;
  /** Whether it is migrated and seeded; that the database answers is asked beside it. */
  readonly isReady: IsReady;
  readonly log: FastifyBaseLogger;
  readonly clock: () => Date;
  /** What a session may run; when left out, the screens of the house. */
  readonly documents?: RegisteredDocuments;
  /** Where parsed documents are kept, for servers of one schema; in a store of its own when left out. */
  readonly parsed?: DocumentStore;
  /** How documents are run; by graphql-jit, which trusts what comes out of the database, when left out. */
  readonly execution?: ExecutionOptions<never>['execution'];
  /** Milliseconds that a request may take; ten seconds when left out. */
  readonly longestRequestMs?: number;
  /** Milliseconds that a client has to read an answer; thirty seconds when left out. */
  readonly longestReadMs?: number;
}

const longestRequestMs = 10_000;

/** The whole server, ready to listen or to be asked in memory. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { schema, config, log } = parts;
  const app = createApp({ log, trustProxy: config.trustProxy, longestReadMs: parts.longestReadMs });
  addHealth(app, readinessOf(parts));
  const mask: Api['mask'] = (error, at) => maskError(error, maskingFor(log, at));
  const running = {
    schema,
    timeoutMs: parts.longestRequestMs ?? longestRequestMs,
    underWayOf: ({ underWay }: ApiContext) => underWay,
    turnOf: ({ turn }: ApiContext) => turn,
    checkDocument: checkOf(parts),
    spend: spendingOf(app, parts),
    mask,
  };
  const plugin = executionPlugin<ApiContext>({ ...running, execution: parts.execution ?? 'trusted' });
  const { graphiql = true } = config;
  await acceptCookies(app);
  const signIn = signInOf(parts);
  addSignIn(app, signingInOf(parts, signIn));
  const contextOf = contextsOf(parts, signIn);
  const turns = turnsFor(config);
  await addGraphql(app, { schema, plugins: [plugin], log, contextOf, mask, graphiql, parsed: parts.parsed, turns });
  addStreams(app, { ...running, ...watchesOf(parts), contextOf, freshContext: eventContextOf(parts), maskAt: mask });
  return app;
}

/** Most queries have one statement under way at a time, some have two, and changes want connections beside them. */
function turnsFor({ databasePoolSize = Infinity }: ServerParts['config']): Turns {
  return new Turns(Math.ceil((databasePoolSize * 2) / 3));
}

/** What streams listen to: nothing is looked for while nobody does. */
function watchesOf({ run, clock, log }: ServerParts): Pick<StreamParts, 'changes' | 'dues' | 'lookUp'> {
  const report = (error: unknown): void => {
    log.error(traceOf(error), 'a look for what streams tell of failed');
  };
  return {
    changes: new ChangeWatch(run, report),
    dues: new DueWatch(run, clock, report),
    lookUp: (viewers) => standingOf(run, viewers, clock()),
  };
}

function readinessOf({ isReady, run }: ServerParts): IsReady {
  return async () => (await isReady()) && (await run('select 1', [])).length === 1;
}

/** What each account may spend, shared with other servers until this one closes. */
function spendingOf(app: FastifyInstance, { run, config, log, clock }: ServerParts) {
  const { budgetPerMinute = 0 } = config;
  if (budgetPerMinute === 0) return () => null;
  const budget = new Budget(budgetPerMinute);
  const report = (cause: unknown): void => {
    log.warn(traceOf(cause), 'what was spent could not be shared');
  };
  const sharing = shareBudget(budget, { run, clock, report });
  app.addHook('onClose', () => sharing.stop());
  return ({ viewer, now }: ApiContext, points: number) =>
    viewer === anonymous ? null : budget.spend(actorOf(viewer), points, now);
}

/** In production the schema is for those who are signed in. */
function introspectionOf({ nodeEnv }: ServerParts['config']): Introspection {
  return nodeEnv === 'production' ? 'signed-in' : 'all';
}

function signInOf({ run, clock, config }: ServerParts): SignIn {
  return {
    authenticate: authenticator(run, clock),
    authenticateSession: sessionAuthenticator(run, clock),
    actFor: delegation(run, clock),
    publicUrl: config.publicUrl ?? null,
    introspection: introspectionOf(config),
  };
}

const stranger = viewerOf(strangerId, []);

function signingInOf(parts: ServerParts, { authenticateSession, publicUrl }: SignIn): SigningIn {
  return {
    authenticateSession,
    publicUrl,
    provider: publicUrl !== null && parts.config.oidc ? new Provider({ ...parts.config.oidc, publicUrl }) : null,
    contextOf: (request, viewer) =>
      contextFor(parts, { viewer: viewer ?? stranger, now: parts.clock(), requestId: request.id }),
  };
}

/** Puts together, per request, who asks and what the resolvers get. */
function contextsOf(parts: ServerParts, signIn: SignIn): (request: FastifyRequest) => Promise<ApiContext> {
  const documents = parts.documents ?? RegisteredDocuments.in([]);
  return async (request) => {
    nameDocument(request, documents);
    const viewer = await viewerOfRequest(request, signIn);
    if (viewer.sessionId !== null) mustBeRegistered(textOf(request), documents);
    return freshContextOf(parts)(request, viewer);
  };
}

function freshContextOf(parts: ServerParts): StreamParts['freshContext'] {
  return (request, viewer) => {
    const own = contextFor(parts, { viewer, now: parts.clock(), requestId: request.id });
    return {
      ...own,
      notes: notesOf(request),
      underWay: underWayOf(request),
      turn: turnOf(request),
      retry: retryOf(request),
    };
  };
}

/** An event has its own time: the request that it is told to has been answered. */
function eventContextOf(parts: ServerParts): StreamParts['freshContext'] {
  const contextOf = freshContextOf(parts);
  return (request, viewer) => ({ ...contextOf(request, viewer), underWay: new UnderWay(), turn: null });
}

type MaskedAt = { readonly requestId: string } & Partial<Pick<ApiContext, 'viewer' | 'underWay'>>;

function maskingFor(log: FastifyBaseLogger, at: MaskedAt): Masking {
  return {
    requestId: at.requestId,
    isAnonymous: at.viewer === anonymous,
    report: (cause) => {
      // What was cancelled because nobody waits for it has not failed.
      if (at.underWay?.isOver === true) return;
      log.error({ requestId: at.requestId, ...traceOf(cause) }, 'a request failed');
    },
  };
}

/** What a valid document may not ask for: anything at all without signing in, and what the roles never allow. */
function checkOf({ schema, policies, config }: ServerParts): ExecutionOptions<ApiContext>['checkDocument'] {
  const rights = new DocumentRights(schema, policies);
  return async ({ document, operation, context }) => {
    context.notes.operationName = operation.name?.value.slice(0, 100) ?? null;
    if (context.viewer === anonymous) {
      const isOpen = isOpenToAnyone(document, introspectionOf(config));
      return isOpen ? [] : [requestError('UNAUTHENTICATED', 'Sign in first.')];
    }
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    if (isMutation && context.retry && !isKey(context.retry.key)) return [requestError('BAD_REQUEST', badKey)];
    const errors = readerRefused(operation, context.viewer) ?? rights.refusals(document, operation, context.viewer);
    if (isMutation) await recordRefused(context, operation, errors);
    return errors;
  };
}

const badKey = 'The header Idempotency-Key holds 1 to 255 visible ASCII characters, without blanks.';

/** The refusal of a change that somebody asks for who may only read; else null. */
function readerRefused({ operation }: OperationDefinitionNode, { readOnly }: Viewer): GraphQLError[] | null {
  if (!readOnly || operation !== OperationTypeNode.MUTATION) return null;
  return [requestError('FORBIDDEN', 'This token may read and nothing else. Changes take another one.')];
}

/** A mutation's refusal leaves its row in the audit. */
async function recordRefused(
  context: ApiContext,
  { selectionSet }: OperationDefinitionNode,
  [refusal]: readonly GraphQLError[],
): Promise<void> {
  if (!refusal) return;
  const [root] = selectionSet.selections;
  const action = root?.kind === Kind.FIELD ? root.name.value : 'mutation';
  await recordRefusal(context, { action, objectType: 'Mutation', objectId: null, error: notAllowed(refusal.message) });
}
