// One contender at one query: rounds at 1, 16 and 64 connections, statements of one request, and their medians.
import { Agent } from 'node:http';
import { resetDrafts } from './drafts.js';
import { ask, send } from './generator.js';
import { postgresTime, processorTime } from './processes.js';
import { checkerOf } from './workload.js';

/** Connections that each round asks with, unless the command line says otherwise. */
export const levels = [1, 16, 64];

/** Runs one round of a contender at a query. */
export async function runRound(place, { milliseconds, connections: asked }) {
  const round = {};
  for (const connections of asked) {
    round[connections] = await runWindow(place, { connections, milliseconds });
  }
  return round;
}

async function runWindow(
  { client, oracle, server, contender, query, calls, postmaster },
  { connections, milliseconds },
) {
  const isOnce = query === 'Q5';
  if (isOnce) await resetDrafts(client);
  const check = checkerOf({ oracle, contender, query });
  const before = { server: processorTime(server.pids), postgres: postgresTime(postmaster) };
  const window = await ask({ port: server.port, connections, milliseconds, calls, isOnce, check });
  const after = { server: processorTime(server.pids), postgres: postgresTime(postmaster) };
  const perRequest = (name) => (before[name] === null ? null : (after[name] - before[name]) / window.count);
  if (window.count === 0) throw new Error(`${contender.name} answers no ${query} at ${connections} connections.`);
  return {
    rps: window.count / window.seconds,
    refused: window.refused,
    p50: quantile(window.latencies, 0.5),
    p99: quantile(window.latencies, 0.99),
    serverCpuMs: perRequest('server'),
    postgresCpuMs: perRequest('postgres'),
    bytes: window.bytes / window.count,
  };
}

/** The statements of one request of a server that is warm, without the look-up of who asks. */
export async function statementsOf({ client, oracle, server, contender, query, calls }) {
  if (query === 'Q5') await resetDrafts(client);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const check = checkerOf({ oracle, contender, query });
  try {
    await check(calls[0], await send(agent, server.port, calls[0].request));
    await client.query('select pg_stat_statements_reset()');
    const next =
      query === 'Q5' ? calls.find(({ input }, at) => at > 0 && input.author === calls[0].input.author) : calls[0];
    await check(next, await send(agent, server.port, next.request));
  } finally {
    agent.destroy();
  }
  const { rows } = await client.query(`
    select coalesce(sum(calls), 0)::int as count from pg_stat_statements
    where userid = 'app'::regrole and query !~ 'from api_token' and query !~* '^(begin|commit|start|set|savepoint|release)'`);
  return rows[0].count;
}

/** At how many connections contenders are compared: 16, or the most that were asked for. */
export function comparedAt(connections) {
  return connections.includes(16) ? 16 : Math.max(...connections);
}

/** The medians over rounds, in the names of the results. */
export function summaryOf(rounds, statements) {
  const asked = Object.keys(rounds[0]).map(Number);
  const main = comparedAt(asked);
  const at = (connections, name) => median(rounds.map((round) => round[connections][name]));
  const refused = rounds.flatMap((round) => Object.values(round)).reduce((sum, window) => sum + window.refused, 0);
  const figures = Object.fromEntries(asked.map((level) => [`rps${level}`, rounded(at(level, 'rps'), 1)]));
  const atMain = ['p50', 'p99', 'serverCpuMs', 'postgresCpuMs'].map((name) => [name, rounded(at(main, name), 2)]);
  return { ...figures, ...Object.fromEntries(atMain), statements, bytes: Math.round(at(main, 'bytes')), refused };
}

/** How far the rounds lie apart: the widest distance of their requests a second, by the median. */
export function noiseOf(rounds) {
  const main = comparedAt(Object.keys(rounds[0]).map(Number));
  const all = rounds.map((round) => round[main].rps);
  return rounded((Math.max(...all) - Math.min(...all)) / median(all), 3);
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function median(values) {
  if (values.some((value) => value === null)) return null;
  return quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}

function rounded(value, digits) {
  return value === null ? null : Number(value.toFixed(digits));
}
