import { randomUUID } from 'node:crypto';
import { FitChangeKind } from '../../src/matching/fit.enums.ts';
import type { MarketListing, MarketPerson } from './build-market.ts';

/** Something that is between a person and a listing, and one change after which it is not. */
interface Flip {
  /** What is between the two. */
  readonly between: { readonly person?: Partial<MarketPerson>; readonly listing?: Partial<MarketListing> };
  readonly constraint: string;
  readonly message: RegExp | string;
  readonly kind: FitChangeKind;
  readonly amount: string | null;
  readonly text: string;
  /** The change, made. */
  readonly made: { readonly person?: Partial<MarketPerson>; readonly listing?: Partial<MarketListing> };
}

const email = `contact-${randomUUID()}@market.example`;
const company = `Acme ${randomUUID()}, Inc.`;
const avoiding = {
  domains: [],
  productStage: null,
  directHire: false,
  avoid: [company.toLowerCase().replace(',', '')],
};
const [python, kafka] = ['python', 'kafka'];
const kafkaExpert = { required: [{ slug: kafka, depth: 'EXPERT' }] };
const knows = (slug: string, depth: string) => ({ skills: [{ slug, depth }] });

/** Every change that the engine may tell. */
export const flips: readonly Flip[] = [
  {
    between: { person: { isRevoked: true } },
    constraint: 'CREDENTIAL',
    message: 'Their credential was revoked.',
    kind: FitChangeKind.PASS_VETTING,
    amount: null,
    text: 'a valid credential',
    made: { person: { isRevoked: false } },
  },
  {
    between: { person: { email }, listing: { contacts: [email] } },
    constraint: 'CONFLICT',
    message: 'They are a contact of the company.',
    kind: FitChangeKind.END_CONTACT,
    amount: null,
    text: 'no contact of the company any more',
    made: { listing: { contacts: [] } },
  },
  {
    between: { person: { goals: avoiding }, listing: { company } },
    constraint: 'CONFLICT',
    message: 'They want to stay away from this company.',
    kind: FitChangeKind.DROP_AVOIDANCE,
    amount: null,
    text: 'the company avoided no more',
    made: { person: { goals: { ...avoiding, avoid: [] } } },
  },
  {
    between: { person: { skills: [] } },
    constraint: 'PRIMARY_STACK',
    message: 'They do not know Python.',
    kind: FitChangeKind.LEARN_SKILL,
    amount: '1',
    text: 'Python at WORKING',
    made: { person: knows(python, 'WORKING') },
  },
  {
    between: { person: { skills: [] } },
    constraint: 'PRIMARY_STACK',
    message: 'They do not know Python.',
    kind: FitChangeKind.DROP_SKILL,
    amount: null,
    text: 'another technology than Python first in the stack',
    made: { listing: { stack: [] } },
  },
  {
    between: { person: knows(kafka, 'WORKING'), listing: kafkaExpert },
    constraint: 'PRIMARY_STACK',
    message: 'They know Kafka at WORKING, and it takes EXPERT.',
    kind: FitChangeKind.DEEPEN_SKILL,
    amount: '2',
    text: 'Kafka at EXPERT',
    made: { person: knows(kafka, 'EXPERT') },
  },
  {
    between: { person: knows(kafka, 'WORKING'), listing: kafkaExpert },
    constraint: 'PRIMARY_STACK',
    message: 'They know Kafka at WORKING, and it takes EXPERT.',
    kind: FitChangeKind.ASK_LESS_DEPTH,
    amount: '2',
    text: 'Kafka at WORKING asked for',
    made: { listing: { required: [{ slug: kafka, depth: 'WORKING' }] } },
  },
  {
    between: { listing: kafkaExpert },
    constraint: 'PRIMARY_STACK',
    message: 'They do not know Kafka.',
    kind: FitChangeKind.DROP_SKILL,
    amount: null,
    text: 'Kafka not required',
    made: { listing: { required: [] } },
  },
  {
    between: { listing: { currency: 'EUR' } },
    constraint: 'CURRENCY',
    message: 'The listing pays in EUR, and they ask for USD; nothing is converted.',
    kind: FitChangeKind.PAY_IN_CURRENCY,
    amount: null,
    text: 'rates in USD',
    made: { listing: { currency: 'USD' } },
  },
  {
    between: { person: { rate: '75.50' } },
    constraint: 'RATE',
    message: 'They ask for USD 75.50 an hour, and the listing pays 70.00 at most.',
    kind: FitChangeKind.LOWER_RATE,
    amount: '5.50',
    text: 'USD 5.50 less an hour',
    made: { person: { rate: '70.00' } },
  },
  {
    between: { person: { rate: '75.50' } },
    constraint: 'RATE',
    message: 'They ask for USD 75.50 an hour, and the listing pays 70.00 at most.',
    kind: FitChangeKind.RAISE_RATE,
    amount: '5.50',
    text: 'USD 5.50 more an hour',
    made: { listing: { rateMax: '75.50' } },
  },
  {
    between: { person: { hours: 29 } },
    constraint: 'HOURS',
    message: 'They have 29 hours a week free, and it takes 30.',
    kind: FitChangeKind.OFFER_HOURS,
    amount: '1',
    text: '1 hour more a week',
    made: { person: { hours: 30 } },
  },
  {
    between: { person: { hours: 25 } },
    constraint: 'HOURS',
    message: 'They have 25 hours a week free, and it takes 30.',
    kind: FitChangeKind.ASK_FEWER_HOURS,
    amount: '5',
    text: '5 hours less a week',
    made: { listing: { hours: 25 } },
  },
  {
    between: { person: { zone: null } },
    constraint: 'OVERLAP',
    message: 'They state no time zone, and it takes 4 hours a day in common.',
    kind: FitChangeKind.STATE_ZONE,
    amount: null,
    text: 'a time zone stated',
    made: { person: { zone: 'Europe/Madrid' } },
  },
  {
    between: { person: { zone: 'Asia/Kolkata' } },
    constraint: 'OVERLAP',
    message: 'They have 3.5 hours a day in common, and it takes 4.',
    kind: FitChangeKind.SHIFT_HOURS,
    amount: '0.5',
    text: '0.5 more hours of overlap a day',
    made: { person: { zone: '+05:00' } },
  },
  {
    between: { person: { zone: 'Asia/Kolkata' } },
    constraint: 'OVERLAP',
    message: 'They have 3.5 hours a day in common, and it takes 4.',
    kind: FitChangeKind.ASK_LESS_OVERLAP,
    amount: '1',
    text: '3 hours of overlap asked for',
    made: { listing: { overlap: 3 } },
  },
  {
    between: { person: { english: 'INTERMEDIATE' } },
    constraint: 'ENGLISH',
    message: 'Their verified English is INTERMEDIATE, and it takes UPPER_INTERMEDIATE.',
    kind: FitChangeKind.IMPROVE_ENGLISH,
    amount: '1',
    text: 'English at UPPER_INTERMEDIATE',
    made: { person: { english: 'UPPER_INTERMEDIATE' } },
  },
  {
    between: { listing: { english: 'NATIVE' } },
    constraint: 'ENGLISH',
    message: 'Their verified English is ADVANCED, and it takes NATIVE.',
    kind: FitChangeKind.ASK_LESS_ENGLISH,
    amount: '1',
    text: 'ADVANCED asked for',
    made: { listing: { english: 'ADVANCED' } },
  },
];
