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
];
