import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { capacityOn, committedOn, idleSince, isIdle } from './talent-work.ts';

/** Whether somebody works, and when they were last proposed. */
export interface Standing {
  readonly idleSince: string | null;
  readonly idleDays: number | null;
  readonly freeHours: number;
  /** Key of the match; null when they never were. */
  readonly proposalId: string | null;
}

const today = '$2::date';

const standings = `
  select t.id, i.since, case when i.since is not null then greatest(0, ${today} - i.since) end, greatest(0, ${capacityOn('t', today)} - ${committedOn('t', today)}), p.id
  from talent_listing t
  cross join lateral (select case when ${isIdle('t')} then ${idleSince('t')} end as since) i
  left join lateral (select m.id from match m where m.talent_listing_id = t.id and m.proposed_at is not null
    order by m.proposed_at desc, m.id desc limit 1) p on true
  where t.id = any($1::uuid[])`;

/** How each of these people stands today: one statement for all. */
export async function loadStandings(
  people: readonly Row[],
  { reads, now }: RequestContext,
): Promise<readonly Standing[]> {
  const keys = people.map(({ id }) => String(id));
  const rows = await reads.run(standings, [keys, now.toISOString().slice(0, 10)]);
  const byKey = new Map(rows.map(([id, ...row]) => [String(id), standingOf(row)]));
  return keys.map((key) => {
    const standing = byKey.get(key);
    if (!standing) throw new Error('A talent listing is gone');
    return standing;
  });
}

function standingOf([since, days, hours, proposal]: readonly unknown[]): Standing {
  return {
    idleSince: typeof since === 'string' ? since : null,
    idleDays: typeof days === 'number' ? days : null,
    freeHours: Number(hours),
    proposalId: typeof proposal === 'string' ? proposal : null,
  };
}
