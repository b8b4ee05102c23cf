import { registerEnumType } from 'type-graphql';
import { InterviewStatus, NoShowSide } from './interview.states.ts';

/** What somebody is in an interview. */
export enum ParticipantRole {
  LEAD = 'LEAD',
  PANELIST = 'PANELIST',
  SHADOW = 'SHADOW',
  OBSERVER = 'OBSERVER',
}

/** What became of the feedback of a participant. */
export enum FeedbackState {
  NOT_REQUIRED = 'NOT_REQUIRED',
  OWED = 'OWED',
  SUBMITTED = 'SUBMITTED',
  EXCUSED = 'EXCUSED',
  ENDED = 'ENDED',
}

/** From whom a time, or a new one, came. */
export enum ScheduleInitiator {
  TEAM = 'TEAM',
  CANDIDATE = 'CANDIDATE',
  INTERVIEWER = 'INTERVIEWER',
}

/** What an interviewer is by trade. */
export enum SeniorityTitle {
  TALENT_PARTNER = 'TALENT_PARTNER',
  ENGINEER = 'ENGINEER',
  SENIOR_ENGINEER = 'SENIOR_ENGINEER',
  LEAD_ENGINEER = 'LEAD_ENGINEER',
}

registerEnumType(InterviewStatus, {
  name: 'InterviewStatus',
  description: 'Where an interview stands',
  valuesConfig: {
    PROPOSED: { description: 'Offered to the candidate, not agreed yet' },
    SCHEDULED: { description: 'Agreed' },
    COMPLETED: { description: 'Took place' },
    CANCELLED: { description: 'Called off' },
    NO_SHOW_CANDIDATE: { description: 'The candidate did not come' },
    NO_SHOW_INTERVIEWER: { description: 'An interviewer did not come' },
  },
});
registerEnumType(NoShowSide, {
  name: 'NoShowSide',
  description: 'Who did not come to an interview',
  valuesConfig: {
    CANDIDATE: { description: 'The candidate' },
    INTERVIEWER: { description: 'An interviewer' },
  },
});
registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'What somebody is in an interview',
  valuesConfig: {
    LEAD: { description: 'Leads it' },
    PANELIST: { description: 'Asks and rates beside the lead' },
    SHADOW: { description: 'Learns to interview' },
    OBSERVER: { description: 'Listens' },
  },
});
registerEnumType(FeedbackState, {
  name: 'FeedbackState',
  description: 'What became of the feedback of a participant',
  valuesConfig: {
    NOT_REQUIRED: { description: 'None is expected' },
    OWED: { description: 'To be given' },
    SUBMITTED: { description: 'Given' },
    EXCUSED: { description: 'Let off, for a reason' },
    ENDED: { description: 'No longer needed: the stage was decided without it' },
  },
});
registerEnumType(ScheduleInitiator, {
  name: 'ScheduleInitiator',
  description: 'From whom a time, or a new one, came',
  valuesConfig: {
    TEAM: { description: 'Us' },
    CANDIDATE: { description: 'The candidate' },
    INTERVIEWER: { description: 'An interviewer' },
  },
});
registerEnumType(SeniorityTitle, {
  name: 'SeniorityTitle',
  description: 'What an interviewer is by trade',
  valuesConfig: {
    TALENT_PARTNER: { description: 'Interviews people for soft skills' },
    ENGINEER: { description: 'Engineer, not senior yet' },
    SENIOR_ENGINEER: { description: 'Senior engineer; may interview technically' },
    LEAD_ENGINEER: { description: 'Technical lead; may interview technically' },
  },
});
