import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { ContractOutlook } from './contract-outlook.type.ts';

/** The outlook of each contract, in one statement for all. */
export async function loadOutlooks(
  rows: readonly Row[],
  { reads, now }: RequestContext,
): Promise<readonly (ContractOutlook | null)[]> {
  const found = await reads.run(outlooks, [rows.map(({ id }) => id), now]);
  const known = new Map(found.map(([key, ...rest]) => [key, outlookOf(rest)]));
  return rows.map(({ id }) => known.get(id) ?? null);
}

function outlookOf([
  term,
  contract,
  match,
  capacity,
  committed,
  idleFrom,
  gapDays,
]: readonly unknown[]): ContractOutlook {
  return {
    presentTermKey: textOf(term),
    nextContractKey: textOf(contract),
    nextMatchKey: textOf(match),
    capacity: Number(capacity),
    committedHours: Number(committed),
    idleFrom: textOf(idleFrom),
    gapDays: gapDays === null ? null : Number(gapDays),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The term of today, else the first to come, else the last; the next match is the one that is furthest. */
const outlooks = `
  select c.id, (
      select t.id from contract_term t where t.contract_id = c.id and t.voided_at is null
      order by case when coalesce(t.ends_on < d.today, false) then 3 when t.starts_on <= d.today then 1 else 2 end,
        case when coalesce(t.ends_on < d.today, false) then -(t.starts_on - date '2000-01-01') else t.starts_on - date '2000-01-01' end
      limit 1),
    n.id, (
      select m.id from match m where m.candidate_id = c.candidate_id and m.id <> c.match_id
        and m.status in ('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED')
        and not (m.status = 'PROPOSED' and m.expires_at <= $2::timestamptz)
      order by array_position(
        '{CLIENT_ACCEPTED,CLIENT_INTERVIEW,PRESENTED,CANDIDATE_ACCEPTED,PROPOSED,SUGGESTED}'::text[], m.status), m.created_at, m.id
      limit 1),
    h.capacity, h.committed, case when e.is_idle then (c.ends_on + 1)::text end, case when e.is_idle then n.starts_on - c.ends_on - 1 end
  from contract c
  cross join lateral (select ($2::timestamptz at time zone 'UTC')::date as today) d
  cross join lateral (
    select s.capacity, s.committed from hours_of_talent(c.talent_listing_id, d.today) s order by s.day limit 1) h
  cross join lateral (
    select c.ends_on is not null and not exists (
      select from contract o where o.candidate_id = c.candidate_id and o.id <> c.id
        and o.status in ('DRAFT', 'PENDING_SIGNATURE', 'ACTIVE', 'PAUSED')
        and o.starts_on <= c.ends_on + 1 and coalesce(o.ends_on > c.ends_on, true)) as is_idle) e
  left join lateral (
    select o.id, o.starts_on from contract o where o.candidate_id = c.candidate_id and o.id <> c.id
      and o.status in ('DRAFT', 'PENDING_SIGNATURE', 'ACTIVE', 'PAUSED') and o.starts_on > c.starts_on
      and coalesce(o.ends_on > c.ends_on, c.ends_on is not null)
    order by o.starts_on, o.id limit 1) n on true
  where c.id = any($1::uuid[])`;
