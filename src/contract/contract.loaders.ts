import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { BlockerType } from '../graphql/user-error.type.ts';
import { mayWrite } from '../kernel/rights.ts';
import { matches } from '../matching/matching.policy.ts';
import type { AvailableContractAction } from './available-contract-action.type.ts';
import { type CheckInFindings, type ContractHealth, healthBy } from './check-in.words.ts';
import { loadContractFacts, loadNewContractFacts } from './contract-facts.ts';
import { availableContractActions, newContractBlockersOf } from './contract.blockers.ts';

/** What the viewer could do to each contract, by the guards that the mutations ask; nothing for who only reads. */
export async function loadAvailableActions(
  rows: readonly Row[],
  { reads, viewer }: RequestContext,
): Promise<readonly AvailableContractAction[][]> {
  if (!mayWrite(matches, viewer.roles)) return rows.map(() => []);
  const keys = rows.map(({ id }) => String(id));
  const found = await loadContractFacts(reads.run, keys);
  return keys.map((key) => {
    const facts = found.get(key);
    const actions = facts ? availableContractActions(facts) : [];
    return actions.map(({ action, blockers }) => ({ action, blockers: [...blockers] }));
  });
}

/** What keeps each match from becoming a contract, in one statement for all. */
export async function loadContractBlockers(
  rows: readonly Row[],
  { reads }: RequestContext,
): Promise<readonly BlockerType[][]> {
  const keys = rows.map(({ id }) => String(id));
  const found = await loadNewContractFacts(reads.run, keys);
  return keys.map((key) => {
    const facts = found.get(key);
    return facts ? [...newContractBlockersOf(facts)] : [];
  });
}

/** How each contract does by its last check-in, in one statement for all. */
export async function loadHealth(rows: readonly Row[], { reads }: RequestContext): Promise<readonly ContractHealth[]> {
  const found = await reads.run(lastCheckIns, [rows.map(({ id }) => id)]);
  // Words under a check of the table.
  const last = new Map(
    found.map(([key, clientMood, developerMood, risk]) => [
      key,
      { clientMood, developerMood, risk } as CheckInFindings,
    ]),
  );
  return rows.map(({ id }) => healthBy(last.get(id) ?? null));
}

/** How many hours a week each listed person has free at this moment, in one statement for all. */
export async function loadFreeHours(rows: readonly Row[], { reads, now }: RequestContext): Promise<readonly number[]> {
  const found = await reads.run(freeHours, [rows.map(({ id }) => id), now]);
  const free = new Map(found.map(([key, hours]) => [key, Number(hours)]));
  return rows.map(({ id }) => free.get(id) ?? 0);
}

/** Under how many contracts somebody works for each company, in one statement for all. */
export async function loadRunningCounts(rows: readonly Row[], { reads }: RequestContext): Promise<readonly number[]> {
  const found = await reads.run(runningCounts, [rows.map(({ id }) => id)]);
  const counts = new Map(found.map(([key, count]) => [key, Number(count)]));
  return rows.map(({ id }) => counts.get(id) ?? 0);
}

const lastCheckIns = `
  select c.id, l.client_mood, l.developer_mood, l.risk from unnest($1::uuid[]) c (id)
  cross join lateral (
    select i.client_mood, i.developer_mood, i.risk from check_in i where i.contract_id = c.id
    order by i.held_at desc, i.id desc limit 1) l`;

const freeHours = `
  select l.id, h.free from unnest($1::uuid[]) l (id)
  cross join lateral (
    select greatest(s.capacity - s.committed, 0) as free
    from hours_of_talent(l.id, ($2::timestamptz at time zone 'UTC')::date) s order by s.day limit 1) h`;

const runningCounts = `
  select c.company_id, count(*) from contract c
  where c.company_id = any($1::uuid[]) and c.status in ('ACTIVE', 'PAUSED') group by c.company_id`;
