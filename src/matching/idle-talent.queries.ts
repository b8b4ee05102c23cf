import { badCursor, type FoundPage, mostCounted, type PageArgs } from '../graphql/connections.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Bindings } from '../database/statements.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import type { IdleTalentFilter } from './idle-talent.inputs.ts';
import { capacityOn, committedOn, idleSince, isIdle } from './talent-work.ts';

/** Who is listed and works nowhere, longest first: the keys of a page, in one statement. */
export async function idleTalentPage(
  { reads, now, viewer }: RequestContext,
  { page, filter }: { readonly page: PageArgs; readonly filter: IdleTalentFilter },
): Promise<FoundPage> {
  const { bind, values } = new Bindings();
  const conditions = [
    `t.status = 'ACTIVE'`,
    `not ${isOfViewer('t', `${bind(viewer.id)}::uuid`)}`,
    isIdle('t'),
    ...narrowed(filter, bind, now),
  ];
  const after = page.after == null ? 'true' : `(i.since, i.id) > ${boundCursor(page.after, bind)}`;
  const text = `with idle as materialized (
    select t.id, ${idleSince('t')} as since from talent_listing t where ${conditions.join(' and ')})
    select all_idle.total, i.id, i.since from (select count(*)::int as total from idle) all_idle
    left join lateral (select * from idle i where ${after} order by i.since, i.id limit ${String(page.first + 1)}) i on true
    order by i.since, i.id`;
  const rows = await reads.run(text, values, 'unnamed');
  const total = Number(rows[0]?.[0]);
  // After the last page there is one row, of the total alone.
  const listed = rows.filter(([, id]) => id !== null);
  const found = listed.slice(0, page.first).map(([, id, since]) => ({ id: String(id), cursor: cursorOf(since, id) }));
  return {
    type: 'TalentListing',
    found,
    hasNextPage: listed.length > found.length,
    hasPreviousPage: page.after != null,
    totalCount: total > mostCounted ? null : total,
  };
}

function narrowed(filter: IdleTalentFilter, bind: (value: unknown) => string, now: Date): string[] {
  // Bound where it is asked for: of a value that stands nowhere PostgreSQL does not know the type.
  const today = (): string => `${bind(now.toISOString().slice(0, 10))}::date`;
  const { minIdleDays, minFreeHours, skills, seniority, confirmedBefore } = filter;
  return [
    ...given(minIdleDays, (days) => `${today()} - ${idleSince('t')} >= ${bind(days)}::int`),
    ...given(minFreeHours, (hours) => {
      const day = today();
      return `${capacityOn('t', day)} - ${committedOn('t', day)} >= ${bind(hours)}::int`;
    }),
    ...(skills ?? []).map(
      (slug) => `exists (select 1 from candidate_skill c join skill s on s.id = c.skill_id
        where c.candidate_id = t.candidate_id and s.slug = ${bind(slug)}::text)`,
    ),
    ...given(
      seniority,
      (levels) => `exists (select 1 from vetting_credential v where v.id = t.credential_id
        and v.assessed_seniority = any(${bind(levels)}::text[]))`,
    ),
    ...given(confirmedBefore, (at) => `t.availability_confirmed_at < ${bind(at.toISOString())}::timestamptz`),
  ];
}

function given<T>(value: T | null | undefined, made: (value: T) => string): string[] {
  return value === null || value === undefined ? [] : [made(value)];
}

function cursorOf(since: unknown, id: unknown): string {
  return Buffer.from(JSON.stringify([since, id])).toString('base64url');
}

const cursorText = /^\["(\d{4}-\d{2}-\d{2})","([0-9a-f-]{36})"\]$/;

function boundCursor(cursor: string, bind: (value: unknown) => string): string {
  const [, since, id] = cursorText.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (since === undefined || id === undefined || Number.isNaN(Date.parse(since))) throw badCursor();
  return `(${bind(since)}::date, ${bind(id)}::uuid)`;
}
