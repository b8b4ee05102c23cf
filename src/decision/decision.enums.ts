import { registerEnumType } from 'type-graphql';
import { DecisionReasonCode, WithdrawalReason } from './decision.reasons.ts';

/** What a decision on a stage says. */
export enum DecisionOutcome {
  ADVANCE = 'ADVANCE',
  REJECT = 'REJECT',
}

/** Who ended a case that was withdrawn. */
export enum LeavingParty {
  CANDIDATE = 'CANDIDATE',
  FOURGATE = 'FOURGATE',
}

registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What a decision on a stage says',
  valuesConfig: {
    ADVANCE: { description: 'On to the next stage, or listed after the last' },
    REJECT: { description: 'Not now; a feedback letter is owed' },
  },
});

registerEnumType(LeavingParty, {
  name: 'LeavingParty',
  description: 'Who ended a case that was withdrawn',
  valuesConfig: {
    CANDIDATE: { description: 'The candidate left, or no longer answers' },
    FOURGATE: { description: 'The team ended it without a verdict' },
  },
});

registerEnumType(WithdrawalReason, {
  name: 'WithdrawalReason',
  description: 'Why a case was withdrawn',
  valuesConfig: {
    UNRESPONSIVE: { description: 'No answer any more' },
    NO_SHOW: { description: 'Did not come to interviews' },
    RATE: { description: 'Rates did not meet' },
    OTHER_JOB: { description: 'Took another job' },
    OTHER: { description: 'Anything else, said in words' },
  },
});

registerEnumType(DecisionReasonCode, {
  name: 'DecisionReasonCode',
  description: 'Why a case was rejected, or what was weighed when it was advanced',
  valuesConfig: {
    CRUD_WITHOUT_ARCHITECTURE: { description: 'Builds endpoints without contracts, idempotency or scaling decisions' },
    NO_DISTRIBUTED_SYSTEMS_LITERACY: { description: 'Unfamiliar with distributed systems; never alone in a rejection' },
    NO_AI_INTEGRATION_AWARENESS: { description: 'Unaware of how AI is integrated; never alone in a rejection' },
    NO_SPECIALIZATION_CLAIM: { description: 'Claims no specialty that was shipped; never alone in a rejection' },
    INSUFFICIENT_EXPERIENCE: { description: 'Too few years of commercial work' },
    LANGUAGE_DEPTH: { description: 'Knows the primary language too little' },
    API_DESIGN: { description: 'Weak at designing interfaces' },
    DATABASE: { description: 'Weak at data modelling or queries' },
    PRODUCTION_DEBUGGING: { description: 'Weak at finding faults in production' },
    ENGLISH_BELOW_BAR: { description: 'English below upper intermediate' },
    COMMUNICATION: { description: 'Hard to follow, or does not listen' },
    ASYNC_COLLABORATION: { description: 'Not at home in written, remote work' },
    REHEARSED_ANSWERS: { description: 'Answers were learnt, not lived' },
    AVAILABILITY_BELOW_20H: { description: 'Fewer than 20 hours a week' },
    RATE_OUT_OF_RANGE: { description: 'Wants more than clients pay' },
    COUNTRY_NOT_SERVED: { description: 'Lives where nobody can be contracted' },
    PROFILE_MISMATCH: { description: 'Does something else than the track needs' },
    IDENTITY_DOUBT: { description: 'May not be who they say' },
    INTEGRITY: { description: 'Was not honest with us' },
    OTHER: { description: 'Anything else, said in words' },
  },
});
