import type { Breach } from './breaches.ts';

/** At least one breach of every invariant of published figures, on the demo data. */
export const rates: readonly Breach[] = [
  {
    invariant: 'import-brought-what-it-says',
    off: ['rate_import'],
    statements: ['update rate_import set new_count = new_count + 1'],
  },
  {
    invariant: 'project-costs-as-in-rates',
    off: [],
    statements: [`update project_cost_benchmark set max_amount = max_amount + 1 where slug = 'saas-growth'`],
  },
  {
    invariant: 'observations-as-in-terms',
    off: ['rate_observation'],
    statements: ['update rate_observation set amount = amount + 1'],
  },
  {
    invariant: 'observations-as-in-terms',
    off: ['rate_observation'],
    statements: ['delete from rate_observation'],
  },
  {
    invariant: 'observations-as-in-terms',
    off: ['rate_observation'],
    statements: [`update rate_observation set term_key = sha256(term_key) where basis = 'PAID_TO_ENGINEER'`],
  },
  {
    invariant: 'observations-as-in-terms',
    off: ['rate_withdrawal'],
    statements: [
      `insert into rate_withdrawal (term_key, withdrawn_in)
       select term_key, agreed_in from rate_observation where basis = 'PAID_TO_ENGINEER'`,
    ],
  },
];
