// One contender at one query: rounds at 1, 16 and 64 connections, statements of one request, and their medians.
import { resetDrafts } from './drafts.js';
import { ask, connect, send } from './generator.js';
import { postgresTime, processorTime } from './processes.js';
import { checkerOf } from './workload.js';

/** Connections that each round asks with, unless the command line says otherwise. */
export const levels = [1, 16, 64];

/** Asks a contender for a query once at each number of connections. */
export async function runPass(place, { milliseconds, connections: asked }) {
  const windows = {};
  for (const connections of asked) {
    windows[connections] = await runWindow(place, { connections, milliseconds });
  }
  return windows;
}

/** What the passes of one round say together, by the number of connections. */
export function roundOf(passes) {
  const of = (level) => figuresOf(passes.map((windows) => windows[level]));
  return Object.fromEntries(Object.keys(passes[0]).map((level) => [level, of(level)]));
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
  if (window.count === 0) throw new Error(`${contender.name} answers no ${query} at ${connections} connections.`);
  const spent = (name) => (before[name] === null ? null : after[name] - before[name]);
  return { ...window, server: spent('server'), postgres: spent('postgres') };
}

function figuresOf(windows) {
  const sum = (name) => windows.reduce((so, window) => so + window[name], 0);
  const perRequest = (name) => (windows.some((window) => window[name] === null) ? null : sum(name) / sum('count'));
  const latencies = windows.flatMap((window) => window.latencies).sort((one, other) => one - other);
  return {
    rps: sum('count') / sum('seconds'),
    refused: sum('refused'),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    serverCpuMs: perRequest('server'),
    postgresCpuMs: perRequest('postgres'),
    bytes: perRequest('bytes'),
  };
}

/** The statements of one request of a server that is warm, without the look-up of who asks. */
export async function statementsOf({ client, oracle, server, contender, query, calls }) {
  if (query === 'Q5') await resetDrafts(client);
  const pool = connect(server.port, 1);
  const check = checkerOf({ oracle, contender, query });
  try {
    await check(calls[0], await send(pool, calls[0].request));
    await client.query('select pg_stat_statements_reset()');
    const next =
      query === 'Q5' ? calls.find(({ input }, at) => at > 0 && input.author === calls[0].input.author) : calls[0];
    await check(next, await send(pool, next.request));
  } finally {
    await pool.destroy();
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

/**
 * How many times as many requests a second as others, by round and then the median: what slows a round down slows all
 * who were asked in it.
 */
export function timesOf(ours, others) {
  return rounded(median(ours.map((rps, round) => rps / others[round])), 3);
}

/** The requests a second of each round, at the connections that are compared or at others. */
export function rpsOf(rounds, level = comparedAt(Object.keys(rounds[0]).map(Number))) {
  return rounds.map((round) => round[level].rps);
}

/** How far the rounds lie apart: the widest distance of their requests a second, by the median. */
export function noiseOf(rounds) {
  const all = rpsOf(rounds);
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
