import type { RateContradiction } from '../rate-contradiction.type.ts';

/** Where sources do not agree, and which of them it is about. */
interface Kept extends RateContradiction {
  readonly sources: readonly string[];
}

const all = ['lemon-2026', 'abbacus-2026', 'procoders-2023'];

/** Contradictions of figures, as they were found when the sources were read: kept, and never smoothed. */
const contradictions: readonly Kept[] = [
  {
    sources: all,
    topic: 'years of a band',
    text: 'Mid is 3 to 5 years everywhere it is said; senior is 5 to 8 at lemon-2026, 6 and more at abbacus-2026, and nothing is said at procoders-2023.',
    figures: ['lem-001', 'lem-002', 'lem-003', 'abb-001', 'abb-002', 'abb-003'],
  },
  {
    sources: all,
    topic: 'senior in North America, per hour',
    text: 'Median 68 and at most 100 at lemon-2026, 130 to 200 at abbacus-2026, 85 to 110 for all levels with a top of 170 at procoders-2023. They are prices of different people.',
    figures: ['lem-006', 'lem-008', 'abb-012', 'pro-006'],
  },
  {
    sources: all,
    topic: 'Europe, per hour',
    text: 'Senior median 38 for one Europe at lemon-2026; senior 120 to 180 in the West and 70 to 120 in the East at abbacus-2026; 65 to 110 in the West and 35 to 65 in the centre for all levels at procoders-2023.',
    figures: ['lem-007', 'abb-015', 'abb-018', 'pro-008', 'pro-009'],
  },
  {
    sources: all,
    topic: 'where prices go',
    text: 'Up at lemon-2026 and abbacus-2026 for 2026, down at procoders-2023 for 2023.',
    figures: [],
  },
  {
    sources: ['lemon-2026'],
    topic: 'name of the top band',
    text: 'The top band is Staff or Principal on a card and Strong Senior in the text.',
    figures: ['lem-003'],
  },
  {
    sources: ['lemon-2026'],
    topic: 'strong senior',
    text: 'It is 40 to 100 in the band, and 58 to 100 (median to ceiling) elsewhere.',
    figures: ['lem-003', 'lem-005'],
  },
  {
    sources: ['lemon-2026'],
    topic: 'senior',
    text: 'It is 25 to 75 in the band; senior contract pay is also given as 42 to 100, which runs into the band above.',
    figures: ['lem-002', 'lem-004'],
  },
  {
    sources: ['lemon-2026'],
    topic: 'top specialization',
    text: 'Distributed systems are named the top band at 55 to 90, yet event-driven work is 55 to 90 too.',
    figures: ['lem-011', 'lem-014'],
  },
  {
    sources: ['lemon-2026'],
    topic: 'example contracts',
    text: 'Contracts at 95, 85 and 78 are titled senior and exceed the senior ceiling of 75; 95 exceeds its specialization of 55 to 90, too. The block is headed with 80 and spans 55 to 95.',
    figures: ['lem-002', 'lem-011', 'lem-015', 'lem-016', 'lem-017'],
  },
  {
    sources: ['lemon-2026'],
    topic: 'listings',
    text: 'Every listing begins at 20, under the senior floor of 25.',
    figures: ['lem-002', 'lem-021', 'lem-022', 'lem-023', 'lem-025', 'lem-026', 'lem-027', 'lem-028'],
  },
  {
    sources: ['abbacus-2026'],
    topic: 'freelancers as a whole',
    text: 'They are 20 to 150 in the comparison, but seniors reach 180 and more, and AI seniors 250 and more.',
    figures: ['abb-035', 'abb-003', 'abb-009'],
  },
  {
    sources: ['abbacus-2026'],
    topic: 'Python senior',
    text: 'It ends at 180 once, and is 180 or more elsewhere.',
    figures: ['abb-006'],
  },
  {
    sources: ['abbacus-2026'],
    topic: 'senior floor',
    text: 'Senior begins at 60 in Asia and at 70 in Eastern Europe, below the 90 from which it begins anywhere.',
    figures: ['abb-003', 'abb-018', 'abb-021'],
  },
  {
    sources: ['abbacus-2026'],
    topic: 'price of SaaS',
    text: '80,000 to 300,000 over 4 to 8 months by kind of project, 50,000 to 150,000 over 4 to 6 months by scenario.',
    figures: ['abb-030', 'abb-033'],
  },
  {
    sources: ['abbacus-2026'],
    topic: 'price of AI',
    text: 'It begins at 50,000 and 3 months by kind of project, at 100,000 and 6 months by scenario.',
    figures: ['abb-031', 'abb-034'],
  },
  {
    sources: ['abbacus-2026'],
    topic: 'freelancers and agencies',
    text: 'Freelancers count as cheaper, yet both end at 150.',
    figures: ['abb-035', 'abb-036'],
  },
  {
    sources: ['procoders-2023'],
    topic: 'entry and senior',
    text: 'They are said to differ more than twofold: 60,000 to 120,000 is exactly twice, and the bands give 1.7 to 2.4 times.',
    figures: ['pro-001', 'pro-002', 'pro-003', 'pro-005'],
  },
  {
    sources: ['procoders-2023'],
    topic: 'hour and year in North America',
    text: '85 to 110 an hour would be far above the 55,000 to 130,000 a year that it prints for the US.',
    figures: ['pro-003', 'pro-004', 'pro-005', 'pro-006'],
  },
];

/** What a source contradicts, itself or another. */
export function contradictionsOfSource(slug: string): RateContradiction[] {
  return contradictions.filter(({ sources }) => sources.includes(slug)).map(plain);
}

/** What contradicts one of these figures, or is contradicted by it. */
export function contradictionsOfFigures(externalIds: readonly string[]): RateContradiction[] {
  return contradictions.filter(({ figures }) => figures.some((id) => externalIds.includes(id))).map(plain);
}

function plain({ topic, text, figures }: Kept): RateContradiction {
  return { topic, text, figures };
}
