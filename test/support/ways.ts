import { createHash } from 'node:crypto';
import { modelsOf } from '../../src/database/model.ts';
import { Reads } from '../../src/database/reads.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { createLog } from '../../src/http/log.ts';
import { openOrm } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer } from '../../src/server.ts';
import { post } from './test-server.ts';

/** What somebody asks. */
export interface Asked {
  readonly token: string;
  readonly query: string;
  readonly variables: object;
}

/** What can be compared of an answer: the status, the data as they were sent, and the errors by code and path. */
export interface Said {
  readonly status: number;
  readonly data: string;
  readonly errors: readonly string[];
}

/** One way in which the API can run. */
export interface Way {
  readonly name: string;
  /** How many statements its reads have sent. */
  readonly statements: () => number;
  readonly ask: (asked: Asked) => Promise<Said>;
  readonly close: () => Promise<void>;
}

/** The reference comes first: graphql-js, and every list read when a resolver comes to it. */
export const wayNames = [
  'interpreted, as needed',
  'interpreted, ahead',
  'compiled, as needed',
  'compiled, ahead',
] as const;

/** Opens the API on a database in one of these ways; every way makes the same ids in the same order. */
export async function openWay(name: (typeof wayNames)[number], appUrl: string, clock: () => Date): Promise<Way> {
  const orm = await openOrm({ url: appUrl, poolSize: 2, patienceMs: 20_000 });
  const models = modelsOf(orm);
  let statements = 0;
  const app = await createServer({
    schema: createSchema(models),
    policies,
    orm,
    reads: new Reads(await statementsOn(orm, () => (statements += 1)), models, policies),
    run: await statementsOn(orm),
    config: { trustProxy: [], nodeEnv: 'test' },
    isReady: () => true,
    log: createLog('silent'),
    clock,
    execution: name.startsWith('compiled') ? 'trusted' : 'interpreted',
    readsAhead: name.endsWith('ahead'),
    randomBytes: sameEachTime(),
  });
  return {
    name,
    statements: () => statements,
    ask: async ({ token, query, variables }) => {
      const { statusCode, body } = await post(app, { query, variables }, { token });
      return said(statusCode, body);
    },
    close: async () => {
      await app.close();
      await orm.close(true);
    },
  };
}

/** What came of asking the same in every way. */
export interface Comparison {
  /** What got another answer than in the first way, with both. */
  readonly differing: readonly object[];
  /** How many answers hold more than nothing. */
  readonly answered: number;
  /** What got no data at all, with the errors. */
  readonly refused: readonly object[];
}

/** Asks in every way, one after the other, and compares with the first. */
export async function compare(ways: readonly Way[], all: readonly Asked[]): Promise<Comparison> {
  const differing: object[] = [];
  const refused: object[] = [];
  let answered = 0;
  for (const asked of all) {
    const answers: Said[] = [];
    for (const way of ways) answers.push(await way.ask(asked));
    differing.push(...oddAmong(answers, { ways, asked }));
    if (answers[0] && !isNothing.test(answers[0].data)) answered += 1;
    if (answers[0]?.data === 'null') refused.push({ query: asked.query, errors: answers[0].errors });
  }
  return { differing, answered, refused };
}

/** Null, or an object whose fields are all null. */
const isNothing = /^(null|\{("\w+":null,?)*\})$/;

function oddAmong(
  answers: readonly Said[],
  { ways, asked }: { readonly ways: readonly Way[]; readonly asked: Asked },
): object[] {
  const [reference] = answers;
  const { query, variables } = asked;
  return answers.flatMap((answer, index) =>
    JSON.stringify(answer) === JSON.stringify(reference)
      ? []
      : [{ query, variables, way: ways[index]?.name, answer, reference }],
  );
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions: { readonly code: unknown } }[];
}

function said(status: number, body: string): Said {
  const { data, errors = [] } = JSON.parse(body) as Body;
  const found = errors.map(({ path, extensions }) => JSON.stringify([extensions.code, path ?? null]));
  return { status, data: JSON.stringify(data ?? null), errors: found.toSorted() };
}

function sameEachTime(): (size: number) => Uint8Array {
  let count = 0;
  return (size) => {
    count += 1;
    return createHash('sha512').update(String(count)).digest().subarray(0, size);
  };
}
