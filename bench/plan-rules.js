// What a plan may not do, as PostgreSQL tells it by EXPLAIN in JSON.

/** More rows than that make a table large. */
export const large = 10_000;
/**
 * A page has 100 rows, and a count ends at 10,001: whoever handles more than twice that, and more than a twentieth of the
 * table, has no index to go by.
 */
export const mostRows = 20_000;
const mostOfTable = 0.05;
/** A count that ends early may read that many for the 10,001 it counts, however large the table is. */
const mostCounted = { counted: 10_001, read: 100_000 };

/** What is wrong with a plan, as sentences; `sizes` holds the rows of each table, `rows` is what a step may handle. */
export function breachesOf(plan, sizes, rows = mostRows) {
  const nodes = nodesOf(plan);
  const most = nodes.some(endsEarly) ? Math.max(rows, mostCounted.read) : rows;
  return nodes.flatMap((node) => [...scan(node, { sizes, most }), ...tooMany(node, { sizes, most })]);
}

/** What the statement took: milliseconds, and pages of 8 KB from memory or disk. */
export function costOf({ Plan: plan, 'Execution Time': milliseconds }) {
  return { milliseconds, buffers: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0) };
}

function nodesOf(node) {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function endsEarly(node) {
  return node['Node Type'] === 'Limit' && node['Actual Rows'] === mostCounted.counted;
}

/** A scan that its limit ended early, as that of a count may be, reads no more than an index would. */
function scan(node, { sizes, most }) {
  const table = node['Relation Name'];
  const isStopped = node['Actual Loops'] !== undefined && handledBy(node) <= most;
  if (node['Node Type'] !== 'Seq Scan' || isStopped || !(sizes.get(table) > large)) return [];
  return [`reads all of ${table}`];
}

/** What a node took in, with what it dropped; a plan that was not run tells nothing of it. */
function tooMany(node, { sizes, most }) {
  const rows = handledBy(node);
  const table = sizes.get(node['Relation Name']) ?? 0;
  if (rows <= Math.max(most, table * mostOfTable) || node['Node Type'] === 'Seq Scan') return [];
  const at = node['Index Name'] ?? node['Relation Name'] ?? '';
  return [`${node['Node Type']} ${at} handles ${Math.round(rows)} rows`];
}

function handledBy(node) {
  const of = (name) => node[name] ?? 0;
  const dropped =
    of('Rows Removed by Filter') + of('Rows Removed by Index Recheck') + of('Rows Removed by Join Filter');
  return (of('Actual Rows') + dropped) * of('Actual Loops');
}
