import type { HiddenCost } from '../project-estimate.type.ts';

const publication = { source: 'abbacus-2026', publisher: 'Abbacus Technologies', year: 2026, figures: [] };

/** What a price leaves out, by the source; it gives no amounts. */
export const hiddenCosts: readonly HiddenCost[] = [
  {
    name: 'Project management',
    items: ['project managers', 'front-end', 'UI/UX', 'DevOps'],
    source: { ...publication, lines: [474, 475, 476, 477, 479] },
  },
  {
    name: 'Infrastructure and hosting',
    items: ['cloud hosting', 'database storage', 'monitoring', 'security services'],
    source: { ...publication, lines: [487, 488, 489, 490, 492] },
  },
  {
    name: 'Security implementation',
    items: ['encryption', 'authentication', 'access control', 'vulnerability tests'],
    source: { ...publication, lines: [500, 501, 502, 503, 505] },
  },
  {
    name: 'Maintenance and updates',
    items: ['updates', 'performance monitoring', 'bug fixes', 'database tuning'],
    source: { ...publication, lines: [513, 514, 515, 516, 518] },
  },
];
