import type { SubmitApplicationInput } from '../story/gql/graphql.ts';
import { foldedKey } from '../kernel/text-keys.ts';
import type { DemoCandidate } from './demo-candidates.ts';

/** The application that a demo candidate hands in. */
export function applicationOf({ name, country, zone, ...more }: DemoCandidate): SubmitApplicationInput {
  const handle = foldedKey(name).replaceAll(/[^a-z]+/g, '.');
  const { years, language, skills, claim, rate } = more;
  return {
    name,
    email: `${handle}@candidates.example`,
    linkedin: `https://www.linkedin.com/in/${handle.replaceAll('.', '-')}`,
    github: handle.replaceAll('.', '-'),
    country,
    zone,
    yearsOfExperience: years,
    english: 'UPPER_INTERMEDIATE',
    hoursPerWeek: 40,
    desiredRate: { min: String(rate[0]), max: String(rate[1]) },
    engagement: 'FULL_TIME',
    source: 'WEBSITE',
    primaryLanguage: language,
    skills: [language, ...skills].map((skill, index) => {
      return { skill, depth: index === 0 ? 'EXPERT' : 'PRODUCTION', years: Math.max(1, years - index) };
    }),
    claims: claim === null ? [] : [claimOf(claim)],
  };
}

function claimOf(specialization: string): NonNullable<SubmitApplicationInput['claims']>[number] {
  return {
    specialization,
    decision: 'Moved order placement behind an outbox instead of two-phase commit.',
    tradeOff: 'Readers see an order up to a second late.',
    outcome: 'Failed placements fell from 2.1 % to 0.03 % within a month.',
  };
}
