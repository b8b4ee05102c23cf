import type { Breach } from './breaches.ts';

const first = (where: string): string => `(select id from rematch_case where ${where} order by id limit 1)`;

/** At least one breach of every invariant of re-matches, on the demo data. */
export const rematches: readonly Breach[] = [
  {
    invariant: 'rematch-of-every-early-ending',
    off: ['rematch_case'],
    statements: [`delete from rematch_case where id = ${first(`status = 'OPEN'`)}`],
    also: ['audit-about-what-there-is'],
  },
  {
    invariant: 'rematch-about-its-contract',
    off: ['rematch_case'],
    statements: [
      `update rematch_case set opened_at = opened_at - interval '1 hour', due_at = due_at - interval '1 hour'
       where id = ${first(`status = 'OPEN'`)}`,
    ],
  },
  {
    invariant: 'rematch-met-by-presentation',
    off: ['rematch_case'],
    statements: [
      `update rematch_case set met_at = met_at + interval '1 minute' where id = ${first(`status = 'MATCHED'`)}`,
    ],
  },
];
