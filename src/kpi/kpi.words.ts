import { registerEnumType } from 'type-graphql';

/** What is measured. */
export enum KpiName {
  VETTING_TIME = 'VETTING_TIME',
  VETTING_TIME_GROSS = 'VETTING_TIME_GROSS',
  VETTING_WAIT = 'VETTING_WAIT',
  COMPANY_REJECTION = 'COMPANY_REJECTION',
  CONTRACT_LENGTH = 'CONTRACT_LENGTH',
  DOWNTIME = 'DOWNTIME',
  REMATCH_TIME = 'REMATCH_TIME',
  TIME_TO_START = 'TIME_TO_START',
  TIME_TO_PROPOSAL = 'TIME_TO_PROPOSAL',
  LISTING_FILL_TIME = 'LISTING_FILL_TIME',
  ACCEPTANCE_OF_DECIDED = 'ACCEPTANCE_OF_DECIDED',
  ACCEPTANCE_OF_APPLIED = 'ACCEPTANCE_OF_APPLIED',
  APPLICATIONS_PENDING = 'APPLICATIONS_PENDING',
  PASS_THROUGH = 'PASS_THROUGH',
  PASS_THROUGH_BY_INTERVIEWER = 'PASS_THROUGH_BY_INTERVIEWER',
  SCORECARD_LATENCY = 'SCORECARD_LATENCY',
  FEEDBACK_PROMISE = 'FEEDBACK_PROMISE',
  NO_SHOWS = 'NO_SHOWS',
  RESCHEDULES = 'RESCHEDULES',
  CASES = 'CASES',
}

registerEnumType(KpiName, {
  name: 'KpiName',
  description: 'What is measured',
  valuesConfig: {
    VETTING_TIME: { description: 'Time from the application to the final decision, on our clock' },
    VETTING_TIME_GROSS: { description: 'Time from the application to the final decision, all of it' },
    VETTING_WAIT: { description: 'Where that time went, by whom cases waited on' },
    COMPANY_REJECTION: { description: 'Share of companies that fail the screening' },
    CONTRACT_LENGTH: { description: 'How long a developer and a company work together' },
    DOWNTIME: { description: 'How long developers are without work between contracts' },
    REMATCH_TIME: { description: 'Time from an early end to the next presentation' },
    TIME_TO_START: { description: 'Time from the application to the first day of work' },
    TIME_TO_PROPOSAL: { description: 'Time from being listed to the first proposal' },
    LISTING_FILL_TIME: { description: 'Time from publishing a listing to filling it' },
    ACCEPTANCE_OF_DECIDED: { description: 'Share of a cohort of applications that passed, of those that were decided' },
    ACCEPTANCE_OF_APPLIED: { description: 'Share of a cohort of applications that passed, of all' },
    APPLICATIONS_PENDING: { description: 'Share of a cohort of applications that is not at its end' },
    PASS_THROUGH: { description: 'Share that passed a stage, of those who entered it' },
    PASS_THROUGH_BY_INTERVIEWER: { description: 'Share that passed a stage, by who interviewed them' },
    SCORECARD_LATENCY: { description: 'Time from the end of an interview to a scorecard' },
    FEEDBACK_PROMISE: { description: 'Share of rejected candidates who were sent feedback in time' },
    NO_SHOWS: { description: 'Share of interviews to which somebody did not come' },
    RESCHEDULES: { description: 'New times for each interview' },
    CASES: { description: 'How many cases stand where' },
  },
});

/** What figures may be grouped by; of a case with two claimed specializations the first counts. */
export enum KpiDimension {
  TRACK = 'TRACK',
  SOURCE = 'SOURCE',
  COUNTRY = 'COUNTRY',
  SENIORITY = 'SENIORITY',
  SPECIALIZATION = 'SPECIALIZATION',
}

registerEnumType(KpiDimension, {
  name: 'KpiDimension',
  description: 'What figures may be grouped by',
  valuesConfig: {
    TRACK: { description: 'Track that people are vetted on' },
    SOURCE: { description: 'How a developer came to us' },
    COUNTRY: { description: 'Country where a developer lives, as ISO 3166 alpha-2' },
    SENIORITY: { description: 'Seniority as it was assessed, or else as it was claimed' },
    SPECIALIZATION: { description: 'Specialization that a developer claims, of two the first' },
  },
});

/** What a value is counted in. */
export enum KpiUnit {
  BUSINESS_DAY = 'BUSINESS_DAY',
  HOUR = 'HOUR',
  DAY = 'DAY',
  MONTH = 'MONTH',
  SHARE = 'SHARE',
  COUNT = 'COUNT',
}

registerEnumType(KpiUnit, {
  name: 'KpiUnit',
  description: 'What a value is counted in; shares always from 0 to 1',
  valuesConfig: {
    BUSINESS_DAY: { description: 'Business days of the calendar of the track' },
    HOUR: { description: 'Hours on the clock' },
    DAY: { description: 'Days' },
    MONTH: { description: 'Months, twelve of which are 365.25 days' },
    SHARE: { description: 'Share, 0 to 1' },
    COUNT: { description: 'Number' },
  },
});

/** What a value says of all that was counted. */
export enum KpiStatistic {
  MEAN = 'MEAN',
  MEDIAN = 'MEDIAN',
  P90 = 'P90',
  SHARE = 'SHARE',
  SHARE_OF_ENDED = 'SHARE_OF_ENDED',
  SHARE_IN_TIME = 'SHARE_IN_TIME',
  RESTRICTED_MEAN = 'RESTRICTED_MEAN',
  SHARE_BY_HORIZON = 'SHARE_BY_HORIZON',
  COUNT = 'COUNT',
}

registerEnumType(KpiStatistic, {
  name: 'KpiStatistic',
  description: 'What a value says of all that was counted',
  valuesConfig: {
    MEAN: { description: 'Mean' },
    MEDIAN: { description: 'Median: half took no longer' },
    P90: { description: 'Nine of ten took no longer' },
    SHARE: { description: 'Numerator by denominator' },
    SHARE_OF_ENDED: { description: 'Numerator by what of the denominator is at its end' },
    SHARE_IN_TIME: { description: 'Share within the time that was promised, which the definition says' },
    RESTRICTED_MEAN: { description: 'Mean up to a horizon, which the definition says' },
    SHARE_BY_HORIZON: { description: 'Share that ended so by a horizon, which the definition says' },
    COUNT: { description: 'How many' },
  },
});
