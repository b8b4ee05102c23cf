// What is asked, and what the answer has to say: the inputs of each query, and the answers by hand-written SQL.
import { valuesOf } from './contenders/sql.js';
import { connect, send } from './generator.js';
import { leavesOf } from './leaves.js';
import { pageSizeOf } from './pages.js';
import { statements } from './sql.js';

/** The queries in order, with what they are called. */
export const queries = {
  Q1: 'page of 50 cases',
  Q2: 'one case whole',
  Q3: '20 published listings',
  Q4: 'pipeline status',
  Q5: 'scorecard submitted',
  Q6: '100 candidates deep',
};

/** What a query is called in a table. */
export function titleOf(query) {
  const size = pageSizeOf(query);
  return size ? `page of ${size} cases` : queries[query];
}

const pages = 10;
const stage = 'TECHNICAL_INTERVIEW';

/** Ids that queries take, from the dataset. */
export async function readInputs(client) {
  const { rows: cases } = await client.query(`
    select id from vetting_case where status in ('PASSED', 'REJECTED') and stage in ('TECHNICAL_INTERVIEW', 'LISTING')
    order by md5(id::text) limit 200`);
  const { rows: drafts } = await client.query(`
    select scorecard_id as id, version, author_id as author from bench.draft order by md5(scorecard_id::text)`);
  const { rows: skills } = await client.query('select slug as skill from skill order by md5(slug) limit 10');
  const listings = skills.map(({ skill }) => ({ skill, min: '40', max: '55' }));
  return { Q1: [{ stage }], Q2: cases, Q3: listings, Q4: [{}], Q5: drafts, Q6: [{}] };
}

/** What the answer to an input has to say, by hand-written SQL. */
export async function expectedOf(oracle, query, input) {
  const { rows } = await oracle.query({ text: statements[query], values: valuesOf(query, input), rowMode: 'array' });
  return JSON.parse(rows[0][0]);
}

/**
 * The requests of a contender with the answers that it gave and that were found right; pages are walked by the cursors
 * that it hands out. A scorecard is submitted once, so its answers are looked at when they come.
 */
export async function prepareCalls({ oracle, contender, port, query, inputs }) {
  if (query === 'Q5') return inputs.map((input) => ({ input, request: contender.request(query, input) }));
  const pool = connect(port, 1);
  const calls = [];
  try {
    for (const input of inputs) calls.push(...(await walk({ oracle, contender, query, input, pool })));
  } finally {
    await pool.destroy();
  }
  return calls;
}

async function walk({ oracle, contender, query, input, pool }) {
  const calls = [];
  let [own, theirs] = [input, input];
  while (calls.length < pages) {
    const request = contender.request(query, own);
    const answer = await send(pool, request);
    const said = saidIn({ contender, query, answer });
    const expected = await expectedOf(oracle, query, theirs);
    mustAgree({ contender, query, said, expected });
    calls.push({ input: theirs, request, body: answer.body });
    if (said.pageInfo?.hasNextPage !== true) break;
    own = { ...input, after: said.pageInfo.endCursor };
    theirs = { ...input, after: expected.pageInfo.endCursor };
  }
  return calls;
}

/**
 * Looks at an answer under load: byte for byte what was found right, or right anew where time has gone on. A server that
 * asks to come back later is told apart, since the rest of the figures still stand; a wrong answer ends the run.
 */
export function checkerOf({ oracle, contender, query }) {
  return (call, answer) => {
    if (answer.status === 200 && call.body?.equals(answer.body)) return undefined;
    return lookCloser({ oracle, contender, query, call, answer });
  };
}

async function lookCloser({ oracle, contender, query, call, answer }) {
  if (contender.isRefusal?.(answer.body.toString())) return 'refused';
  const said = saidIn({ contender, query, answer });
  if (query === 'Q5')
    return mustAgree({ contender, query, said, expected: { id: call.input.id, status: 'SUBMITTED' } });
  const expected = await expectedOf(oracle, query, call.input);
  mustAgree({ contender, query, said, expected });
  call.body = answer.body;
  return undefined;
}

function saidIn({ contender, query, answer }) {
  const text = answer.body.toString();
  try {
    if (answer.status !== 200) throw new Error(`status ${answer.status}`);
    return contender.root(query, JSON.parse(text));
  } catch (error) {
    throw new Error(`${contender.name} fails ${query}: ${error.message}: ${text.slice(0, 500)}`, { cause: error });
  }
}

function mustAgree({ contender, query, said, expected }) {
  const [own, theirs] = [leavesOf(said), leavesOf(expected)];
  if (own === theirs) return;
  const at = [...own].findIndex((letter, index) => letter !== theirs[index]);
  const near = (text) => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${contender.name} answers ${query} wrongly:\n  ${near(own)}\ninstead of\n  ${near(theirs)}`);
}
