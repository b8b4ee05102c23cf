import { registerEnumType } from 'type-graphql';
import { FitChangeKind, FitChangeUnit, FitConstraint, FitInclude, FitSide, FitTerm } from './fit.enums.ts';

registerEnumType(FitConstraint, {
  name: 'FitConstraint',
  description: 'What a person and a listing have to agree in',
  valuesConfig: {
    CREDENTIAL: { description: 'The person has a credential that is not revoked; never got past' },
    CONFLICT: { description: 'The person is no contact of the company and does not avoid it; never got past' },
    PRIMARY_STACK: {
      description: 'Every skill that is required, as deep as it is; where none is, the technology that stands first',
    },
    CURRENCY: { description: 'One currency; nothing is converted' },
    RATE: { description: 'What the person asks for is no more than the most that is paid' },
    HOURS: { description: 'So many hours a week are free on the first day that both could begin' },
    OVERLAP: { description: 'So many working hours in common as are asked for, 4 unless stated' },
    ENGLISH: { description: 'English as verified, upper-intermediate unless stated' },
  },
});
registerEnumType(FitTerm, {
  name: 'FitTerm',
  description: 'What a score is the sum of',
  valuesConfig: {
    STACK: { description: 'Share of the technologies and skills of the listing that the person knows: 300 at most' },
    PRODUCTION_AT_SCALE: { description: 'Share of them that the person has run in production: 150 at most' },
    VERIFIED_SPECIALIZATION: { description: 'Verified specializations, 50 each: 100 at most' },
    ARCHITECTURE: { description: 'Seniority as assessed: middle 40, senior 70, strong senior 100' },
    RATE_HEADROOM: { description: 'How far below the most that is paid they ask: 100 from a fifth below' },
    OVERLAP: { description: 'Share of the working day in common: 100 at most' },
    AVAILABILITY: { description: 'Whether they can begin in time: 100, falling to nothing over 30 days' },
    GOALS: { description: 'Field of business 25, state of product 15, direct hire 10' },
  },
});
registerEnumType(FitSide, {
  name: 'FitSide',
  description: 'Who would have to change something',
  valuesConfig: { TALENT: { description: 'The person' }, LISTING: { description: 'The company' } },
});
registerEnumType(FitChangeKind, {
  name: 'FitChangeKind',
  description: 'What would have to change',
  valuesConfig: {
    PASS_VETTING: { description: 'Get a credential again' },
    END_CONTACT: { description: 'Be no contact of the company any more' },
    DROP_AVOIDANCE: { description: 'Avoid the company no more' },
    LEARN_SKILL: { description: 'Know a skill' },
    DEEPEN_SKILL: { description: 'Know a skill deeper' },
    DROP_SKILL: { description: 'Ask for a skill no more' },
    ASK_LESS_DEPTH: { description: 'Ask for a skill less deep' },
    PAY_IN_CURRENCY: { description: 'Pay in the currency that the person asks in' },
    LOWER_RATE: { description: 'Ask for less an hour' },
    RAISE_RATE: { description: 'Pay more an hour' },
    OFFER_HOURS: { description: 'Offer more hours a week' },
    ASK_FEWER_HOURS: { description: 'Take fewer hours a week' },
    STATE_ZONE: { description: 'Say which time zone they live in' },
    SHIFT_HOURS: { description: 'Work nearer to the hours of the company' },
    ASK_LESS_OVERLAP: { description: 'Ask for fewer hours in common' },
    IMPROVE_ENGLISH: { description: 'Have better English verified' },
    ASK_LESS_ENGLISH: { description: 'Ask for less English' },
  },
});
registerEnumType(FitChangeUnit, {
  name: 'FitChangeUnit',
  description: 'What the amount of a change counts',
  valuesConfig: {
    MONEY_PER_HOUR: { description: 'Money an hour, in the currency of both' },
    HOURS_PER_WEEK: { description: 'Hours a week' },
    HOURS_PER_DAY: { description: 'Hours a day' },
    LEVELS: { description: 'Steps on the scale of depth or of English' },
  },
});
registerEnumType(FitInclude, {
  name: 'FitInclude',
  description: 'Which pairs a list of fits holds',
  valuesConfig: {
    FITTING: { description: 'Those that fit' },
    NEAR: { description: 'Those, and what one blocker keeps from it that may be got past' },
    ALL: { description: 'All, whatever stands in the way' },
  },
});
