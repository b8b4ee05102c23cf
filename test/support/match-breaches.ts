import type { Breach } from './breaches.ts';

const none = `'00000000-0000-7000-8000-00000000dead'`;
const at = `'2026-11-24 10:00Z'`;
/** Five business days later. */
const due = `'2026-12-01 10:00Z'`;

interface Times {
  readonly proposed?: string;
  readonly expires?: string;
  readonly presented?: string;
  readonly closed?: string;
}

/** A match of its own, of a pair that has none. */
const matched = (status: string, moves: number, times: Times = {}): string =>
  `insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status, moves,
     proposed_at, expires_at, presented_at, closed_at)
   select ${none}, ${at}, ${String(moves)}, t.id, t.candidate_id, l.id, l.company_id, l.owner_id, '${status}', ${String(moves)},
     ${times.proposed ?? 'null'}, ${times.expires ?? 'null'}, ${times.presented ?? 'null'}, ${times.closed ?? 'null'}
   from talent_listing t cross join project_listing l
   where t.status = 'ACTIVE' and l.status = 'PUBLISHED'
     and not exists (select 1 from match m where m.talent_listing_id = t.id or m.listing_id = l.id)
   order by t.id, l.id limit 1`;

interface Event {
  readonly from?: string;
  readonly to: string;
  readonly when?: string;
  readonly expires?: string;
}

const event = (seq: number, rule: string, { from, to, when = at, expires = 'null' }: Event): string =>
  `insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, party, reason, expires_at)
   select gen_random_uuid(), ${when}, ${none}, ${String(seq)}, '${rule}', ${from ? `'${from}'` : 'null'}, '${to}',
     case '${rule}' when 'M5' then null else id end, case '${rule}' when 'M11' then 'MARKETPLACE' end,
     case '${rule}' when 'M11' then 'MISTAKE' end, ${expires} from user_account order by id limit 1`;

const begun = event(1, 'M1', { to: 'SUGGESTED' });
const proposed = event(2, 'M2', { from: 'SUGGESTED', to: 'PROPOSED', expires: due });
const off = ['match', 'match_event'];

/** At least one breach of every invariant of matches, each on a match of its own. */
export const matches: readonly Breach[] = [
  { invariant: 'match-stands-where-it-moved', off, statements: [matched('SUGGESTED', 2), begun] },
  {
    invariant: 'match-stands-where-it-moved',
    off,
    statements: [matched('PROPOSED', 2, { proposed: at, expires: `'2026-12-02 10:00Z'` }), begun, proposed],
    also: ['proposal-answered-by-calendar'],
  },
  {
    invariant: 'match-events-join',
    off,
    statements: [
      matched('WITHDRAWN', 3, { closed: at }),
      begun,
      event(3, 'M11', { from: 'SUGGESTED', to: 'WITHDRAWN' }),
    ],
  },
  {
    invariant: 'match-presented-once-accepted',
    off,
    statements: [
      matched('PRESENTED', 2, { presented: at }),
      begun,
      event(2, 'M6', { from: 'CANDIDATE_ACCEPTED', to: 'PRESENTED' }),
    ],
    also: ['match-events-join'],
  },
  {
    invariant: 'match-ends-with-its-own',
    off: [...off, 'talent_listing'],
    statements: [
      matched('SUGGESTED', 1),
      begun,
      `update talent_listing set status = 'DELISTED', delisted_at = ${at}, delist_reason = 'x'
       where id = (select talent_listing_id from match where id = ${none})`,
    ],
  },
  {
    invariant: 'proposal-ends-in-time',
    off,
    statements: [
      matched('EXPIRED', 3, { proposed: at, expires: due, closed: `'2026-11-25 10:00Z'` }),
      begun,
      proposed,
      event(3, 'M5', { from: 'PROPOSED', to: 'EXPIRED', when: `'2026-11-25 10:00Z'` }),
    ],
  },
  {
    invariant: 'proposal-answered-by-calendar',
    off,
    statements: [
      matched('PROPOSED', 2, { proposed: at, expires: `'2026-12-01 10:01Z'` }),
      begun,
      event(2, 'M2', { from: 'SUGGESTED', to: 'PROPOSED', expires: `'2026-12-01 10:01Z'` }),
    ],
  },
];
