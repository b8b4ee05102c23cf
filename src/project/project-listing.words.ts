import { registerEnumType } from 'type-graphql';
import { ListingStatus } from './project-listing.states.ts';

/** How much of a week a listing takes. */
export enum ListingEngagement {
  FULL_TIME = 'FULL_TIME',
  PART_TIME = 'PART_TIME',
  CAPPED_HOURS = 'CAPPED_HOURS',
}

/** Which working hours a listing asks for. */
export enum TimezoneRequirement {
  CET = 'CET',
  EST = 'EST',
  GMT_PLUS_3 = 'GMT_PLUS_3',
  ANY = 'ANY',
}

/** What kind of team is there already. */
export enum TeamKind {
  NO_TEAM = 'NO_TEAM',
  FOUNDER_ONLY = 'FOUNDER_ONLY',
  FOUNDING_ENGINEER = 'FOUNDING_ENGINEER',
  RANGE = 'RANGE',
  OPEN_ENDED = 'OPEN_ENDED',
}

/** The field of business of a listing. */
export enum Vertical {
  MARKETING_TECH = 'MARKETING_TECH',
  FINTECH = 'FINTECH',
  HEALTHTECH = 'HEALTHTECH',
  LEGALTECH = 'LEGALTECH',
  DEVTOOLS = 'DEVTOOLS',
  ECOMMERCE = 'ECOMMERCE',
  CONSUMER_APP = 'CONSUMER_APP',
  EDTECH = 'EDTECH',
  AI_ML = 'AI_ML',
  SAAS = 'SAAS',
}

/** The level that a listing asks for by its title. */
export enum ListingSeniority {
  UNSPECIFIED = 'UNSPECIFIED',
  SENIOR = 'SENIOR',
}

/** How badly a listing needs a skill. */
export enum SkillNecessity {
  REQUIRED = 'REQUIRED',
  NICE = 'NICE',
}

registerEnumType(ListingStatus, {
  name: 'ListingStatus',
  description: 'Where a listing stands',
  valuesConfig: {
    DRAFT: { description: 'Being written' },
    IN_REVIEW: { description: 'Handed in; no longer changed' },
    PUBLISHED: { description: 'Shown to developers' },
    PAUSED: { description: 'Set aside; takes no new proposals' },
    FILLED: { description: 'Found its developers' },
    CLOSED: { description: 'Ended without' },
    EXPIRED: { description: 'Ran out' },
  },
});
registerEnumType(ListingEngagement, {
  name: 'ListingEngagement',
  description: 'How much of a week a listing takes',
  valuesConfig: {
    FULL_TIME: { description: 'All week' },
    PART_TIME: { description: 'Some hours of each week' },
    CAPPED_HOURS: { description: 'Up to an agreed number of hours' },
  },
});
registerEnumType(TimezoneRequirement, {
  name: 'TimezoneRequirement',
  description: 'Which working hours a listing asks for',
  valuesConfig: {
    CET: { description: 'Those of central Europe' },
    EST: { description: 'Those of the east coast of North America' },
    GMT_PLUS_3: { description: 'Those three hours ahead of Greenwich' },
    ANY: { description: 'One’s own' },
  },
});
registerEnumType(TeamKind, {
  name: 'TeamKind',
  description: 'What kind of team is there already',
  valuesConfig: {
    NO_TEAM: { description: 'Nobody yet' },
    FOUNDER_ONLY: { description: 'The founder alone' },
    FOUNDING_ENGINEER: { description: 'One founding engineer' },
    RANGE: { description: 'So many, more or less' },
    OPEN_ENDED: { description: 'So many or more' },
  },
});
registerEnumType(Vertical, {
  name: 'Vertical',
  description: 'A field of business',
  valuesConfig: {
    MARKETING_TECH: { description: 'Marketing and advertising' },
    FINTECH: { description: 'Money and insurance' },
    HEALTHTECH: { description: 'Health' },
    LEGALTECH: { description: 'Law and compliance' },
    DEVTOOLS: { description: 'Tools for developers' },
    ECOMMERCE: { description: 'Buying and selling' },
    CONSUMER_APP: { description: 'Apps for everybody' },
    EDTECH: { description: 'Learning' },
    AI_ML: { description: 'Models and what is built on them' },
    SAAS: { description: 'Software as a service' },
  },
});
registerEnumType(ListingSeniority, {
  name: 'ListingSeniority',
  description: 'Level that a listing asks for by its title',
  valuesConfig: {
    UNSPECIFIED: { description: 'The title names none' },
    SENIOR: { description: 'Senior' },
  },
});
registerEnumType(SkillNecessity, {
  name: 'SkillNecessity',
  description: 'How badly a listing needs a skill',
  valuesConfig: {
    REQUIRED: { description: 'Nobody without it' },
    NICE: { description: 'Better with it' },
  },
});
