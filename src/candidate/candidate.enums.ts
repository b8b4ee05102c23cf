import { registerEnumType } from 'type-graphql';
import { EnglishLevel } from './english-level.ts';
import { Seniority } from './seniority.ts';

/** How a developer wants to work. */
export enum EngagementPreference {
  FULL_TIME = 'FULL_TIME',
  PART_TIME = 'PART_TIME',
  CAPPED_HOURS = 'CAPPED_HOURS',
  ANY = 'ANY',
}

/** The state of product that a developer likes to work on. */
export enum ProductStage {
  LAUNCHING_MVP = 'LAUNCHING_MVP',
  SCALING = 'SCALING',
}

/** How a developer found us, or we them. */
export enum CandidateSource {
  WEBSITE = 'WEBSITE',
  REFERRAL = 'REFERRAL',
  OUTREACH = 'OUTREACH',
  JOB_BOARD = 'JOB_BOARD',
  EVENT = 'EVENT',
  OTHER = 'OTHER',
}

/** How deep a skill goes. */
export enum SkillDepth {
  WORKING = 'WORKING',
  PRODUCTION = 'PRODUCTION',
  EXPERT = 'EXPERT',
}

/** What became of a claimed specialization. */
export enum ClaimStatus {
  CLAIMED = 'CLAIMED',
  VERIFIED = 'VERIFIED',
  REFUTED = 'REFUTED',
}

registerEnumType(EnglishLevel, {
  name: 'EnglishLevel',
  description: 'How well a person speaks English, from least to best',
  valuesConfig: {
    ELEMENTARY: { description: 'Gets through simple exchanges' },
    PRE_INTERMEDIATE: { description: 'Talks about familiar things' },
    INTERMEDIATE: { description: 'Follows work talk with effort' },
    UPPER_INTERMEDIATE: { description: 'Works in English; what clients need at least' },
    ADVANCED: { description: 'Argues and negotiates with ease' },
    NATIVE: { description: 'Grew up with it, or as good as' },
  },
});
registerEnumType(Seniority, {
  name: 'Seniority',
  description: 'How senior a developer is',
  valuesConfig: {
    MIDDLE: { description: 'Three years and more, less than five' },
    SENIOR: { description: 'Five years and more, less than eight' },
    STRONG_SENIOR: { description: 'Eight years and more' },
  },
});
registerEnumType(EngagementPreference, {
  name: 'EngagementPreference',
  description: 'How a developer wants to work',
  valuesConfig: {
    FULL_TIME: { description: 'One client, all week' },
    PART_TIME: { description: 'Some hours of each week' },
    CAPPED_HOURS: { description: 'Up to an agreed number of hours' },
    ANY: { description: 'No preference' },
  },
});
registerEnumType(ProductStage, {
  name: 'ProductStage',
  description: 'State of a product',
  valuesConfig: {
    LAUNCHING_MVP: { description: 'Before or at its first release' },
    SCALING: { description: 'Live, and growing' },
  },
});
registerEnumType(CandidateSource, {
  name: 'CandidateSource',
  description: 'How a developer found us, or we them',
  valuesConfig: {
    WEBSITE: { description: 'Applied on our pages' },
    REFERRAL: { description: 'Somebody recommended them' },
    OUTREACH: { description: 'We wrote first' },
    JOB_BOARD: { description: 'Came from a job board' },
    EVENT: { description: 'Met at an event' },
    OTHER: { description: 'Another way' },
  },
});
registerEnumType(SkillDepth, {
  name: 'SkillDepth',
  description: 'How deep a skill goes',
  valuesConfig: {
    WORKING: { description: 'Gets things done with it' },
    PRODUCTION: { description: 'Has run it in production' },
    EXPERT: { description: 'Others come with their questions' },
  },
});
registerEnumType(ClaimStatus, {
  name: 'ClaimStatus',
  description: 'What became of a claimed specialization',
  valuesConfig: {
    CLAIMED: { description: 'Stated by the developer, not yet probed' },
    VERIFIED: { description: 'Confirmed by interview' },
    REFUTED: { description: 'Not borne out by interview' },
  },
});
