import { randomBytes } from 'node:crypto';
import type { SubmitApplicationInput } from '../story/gql/graphql.ts';
import type { Teller } from '../story/teller.ts';

/** One play of the tour. */
export interface Run {
  readonly teller: Teller;
  /** Makes identifiers that no other play uses. */
  readonly mark: string;
  readonly say: (line: string) => void;
}

/** The mark of one play: a word of its own, also beside a play that begins in the same millisecond. */
export function newMark(now: Date): string {
  return `${now.getTime().toString(36)}${randomBytes(4).toString('hex')}`;
}

/** An application that nobody handed in before. */
export function applicant(name: string, mark: string): SubmitApplicationInput {
  const handle = `${name.toLowerCase().replaceAll(' ', '-')}-${mark}`;
  return {
    name,
    email: `${handle}@candidates.example`,
    linkedin: `https://www.linkedin.com/in/${handle}`,
    country: 'PT',
    zone: 'Europe/Lisbon',
    yearsOfExperience: 6,
    english: 'UPPER_INTERMEDIATE',
    hoursPerWeek: 40,
    desiredRate: { min: '45', max: '60' },
    source: 'REFERRAL',
    primaryLanguage: 'typescript-nodejs',
    skills: [
      { skill: 'typescript-nodejs', depth: 'EXPERT', years: 6 },
      { skill: 'postgresql', depth: 'EXPERT', years: 6 },
    ],
    claims: [
      {
        specialization: 'event-driven',
        decision: 'Put an outbox between orders and billing.',
        tradeOff: 'Billing is up to two seconds behind.',
        outcome: 'Lost invoices fell from forty a week to none.',
      },
    ],
  };
}

const longestBackMinutes = 20 * 24 * 60;

/** Starts within the last weeks, picked at random, since everybody is booked once at a time and the tour comes again. */
export function* recentStarts(now: Date): Generator<Date> {
  for (let tries = 0; tries < 200; tries += 1) {
    const back = 60 + Math.floor(Math.random() * longestBackMinutes);
    yield new Date(Math.floor(now.getTime() / 60_000) * 60_000 - back * 60_000);
  }
}

const longestAheadMinutes = 20 * 24 * 60;

/** Starts within the next weeks, picked at random for the same reason. */
export function* startsAhead(now: Date): Generator<Date> {
  for (let tries = 0; tries < 200; tries += 1) {
    const ahead = 60 + Math.floor(Math.random() * longestAheadMinutes);
    yield new Date(Math.floor(now.getTime() / 60_000) * 60_000 + ahead * 60_000);
  }
}
