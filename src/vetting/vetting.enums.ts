import { registerEnumType } from 'type-graphql';
import { SlaState } from './vetting-case.clock.ts';
import { VettingCaseStatus, VettingStage } from './vetting-case.states.ts';
import { WaitingOn } from './vetting-case.waiting-on.ts';

/** What a profile is held against, and against nothing else. */
export enum ReviewCriterion {
  EXPERIENCE = 'EXPERIENCE',
  PRIMARY_LANGUAGE = 'PRIMARY_LANGUAGE',
  API_DESIGN = 'API_DESIGN',
  DATABASE = 'DATABASE',
  PRODUCTION_DEBUGGING = 'PRODUCTION_DEBUGGING',
  ASYNC_COLLABORATION = 'ASYNC_COLLABORATION',
  ENGLISH = 'ENGLISH',
  AVAILABILITY = 'AVAILABILITY',
}

/** How a profile stands against one criterion. */
export enum CriterionVerdict {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNCLEAR = 'UNCLEAR',
}

/** Whether a person is offered to clients. */
export enum TalentListingStatus {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  DELISTED = 'DELISTED',
}

/** What a note is about: something noticed, or what a candidate was asked for and answered. */
export enum NoteKind {
  NOTE = 'NOTE',
  REQUEST = 'REQUEST',
  RESPONSE = 'RESPONSE',
}

registerEnumType(NoteKind, {
  name: 'NoteKind',
  description: 'What a note keeps',
  valuesConfig: {
    NOTE: { description: 'What somebody wrote down' },
    REQUEST: { description: 'What the candidate was asked for' },
    RESPONSE: { description: 'What they answered' },
  },
});
registerEnumType(VettingStage, {
  name: 'VettingStage',
  description: 'A stage of vetting; they come in this order and none is skipped',
  valuesConfig: {
    PROFILE_REVIEW: { description: 'A recruiter holds the profile against the criteria' },
    SOFT_SKILLS_INTERVIEW: { description: 'English, communication, role-play' },
    TECHNICAL_INTERVIEW: { description: 'Experience, theory, a practice challenge' },
    LISTING: { description: 'Terms are agreed with the candidate' },
  },
});
registerEnumType(VettingCaseStatus, {
  name: 'VettingCaseStatus',
  description: 'Whether a case is worked on, and how it ended',
  valuesConfig: {
    OPEN: { description: 'Being worked on' },
    ON_HOLD: { description: 'Set aside for a while; the clock stands' },
    PASSED: { description: 'Passed all stages; for good' },
    REJECTED: { description: 'Turned down' },
    WITHDRAWN: { description: 'Somebody left the process' },
    EXPIRED: { description: 'Waited on the candidate for too long' },
  },
});
registerEnumType(WaitingOn, {
  name: 'WaitingOn',
  description: 'Who holds a case up',
  valuesConfig: {
    RECRUITER: { description: 'A recruiter has something to do' },
    CANDIDATE: { description: 'An answer of the candidate is missing; the clock stands' },
    INTERVIEWER: { description: 'An interview or its scorecard is to come' },
    DECISION_MAKER: { description: 'Everything is in; somebody has to decide' },
  },
});
registerEnumType(SlaState, {
  name: 'SlaState',
  description: 'How a case stands against its deadline',
  valuesConfig: {
    ON_TIME: { description: 'Its stage is not due yet' },
    AT_RISK: { description: 'Its stage is past due, its deadline is not' },
    OVERDUE: { description: 'Past its deadline' },
  },
});
registerEnumType(ReviewCriterion, {
  name: 'ReviewCriterion',
  description: 'What a profile is held against',
  valuesConfig: {
    EXPERIENCE: { description: 'At least 3 years of commercial backend experience' },
    PRIMARY_LANGUAGE: { description: 'Production-grade in one of the eight languages' },
    API_DESIGN: { description: 'Modern API design: REST, GraphQL, gRPC, contracts' },
    DATABASE: { description: 'Schema design, tuning, indexes' },
    PRODUCTION_DEBUGGING: { description: 'Profiling, query analysis, incidents' },
    ASYNC_COLLABORATION: { description: 'Works asynchronously with teams far away' },
    ENGLISH: { description: 'English good enough to be interviewed in' },
    AVAILABILITY: { description: 'At least 20 hours a week' },
  },
});
registerEnumType(CriterionVerdict, {
  name: 'CriterionVerdict',
  description: 'How a profile stands against one criterion',
  valuesConfig: {
    MET: { description: 'Shown by the profile' },
    NOT_MET: { description: 'Short of it; needs an override to go on' },
    UNCLEAR: { description: 'For the interviews to find out' },
  },
});
registerEnumType(TalentListingStatus, {
  name: 'TalentListingStatus',
  description: 'Whether a person is offered to clients',
  valuesConfig: {
    ACTIVE: { description: 'Offered' },
    PAUSED: { description: 'Not offered for a while' },
    DELISTED: { description: 'Offered no more; for good' },
  },
});
