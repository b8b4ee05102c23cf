import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { modelsOf } from '../../src/database/model.ts';
import { Reads } from '../../src/database/reads.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { createLog } from '../../src/http/log.ts';
import { policies } from '../../src/policies.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer, type ServerParts } from '../../src/server.ts';
import type { TestApi } from './test-api.ts';

/** Another server on the database of a test, and the lines that it logs. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly lines: string[];
  /** Read statements since the array was last emptied. */
  readonly statements: string[];
}

/** Starts a server that differs from the usual one in these parts; whoever started it closes it. */
export async function startTestServer(api: TestApi, other: Partial<ServerParts> = {}): Promise<TestServer> {
  const lines: string[] = [];
  const statements: string[] = [];
  const models = modelsOf(api.orm);
  const app = await createServer({
    schema: createSchema(models),
    policies,
    orm: api.orm,
    reads: new Reads(await statementsOn(api.orm, (text) => statements.push(text)), models, policies),
    run: await statementsOn(api.orm),
    config: { trustProxy: [], nodeEnv: 'test' },
    isReady: () => true,
    log: createLog('info', { write: (line) => void lines.push(line) }),
    clock: () => api.clock.now,
    execution: 'checked',
    ...other,
  });
  return { app, lines, statements };
}

/** What is sent beside the body. */
export interface Sent {
  /** Null for none. */
  readonly token: string | null;
  readonly headers?: Record<string, string>;
}

/** Posts to the API: text and bytes as they are, anything else as JSON. */
export function post(
  app: FastifyInstance,
  payload: unknown,
  { token, headers = {} }: Sent,
): Promise<LightMyRequestResponse> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  return app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  });
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: unknown } }[];
}

/** The codes of an answer's errors. */
export function codesOf(response: LightMyRequestResponse): unknown[] {
  return (response.json<Refused>().errors ?? []).map((error) => error.extensions.code);
}

/** The sentences of an answer's errors. */
export function messagesOf(response: LightMyRequestResponse): string[] {
  return (response.json<Refused>().errors ?? []).map((error) => error.message);
}
