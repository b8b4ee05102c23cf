import type { Breach } from './breaches.ts';

/** At least one breach of every invariant of how pairs are judged, on the demo data. */
export const fits: readonly Breach[] = [
  {
    invariant: 'run-score-is-its-terms',
    off: [],
    statements: [
      `insert into match_run (id, created_at, talent_listing_id, listing_id, engine_version, at, asked_by_id, person, offer, pair,
         score, terms, blockers)
       select gen_random_uuid(), now(), t.id, l.id, 1, now(), u.id, '{}', '{}', '{}', 7, '[{"points": 8, "bound": 10}]', '[]'
       from talent_listing t, project_listing l, user_account u limit 1`,
    ],
  },
];
