import { type Refused, UserErrorCode } from '../kernel/user-error.ts';

/** What the database refuses of contracts by name of a constraint, said so that a person can act on it. */
export const contractRefusals: Readonly<Record<string, Refused>> = {
  contract_one_per_match: {
    code: UserErrorCode.CONFLICT,
    message: 'This match has a contract already. Go on with that one, or cancel it first.',
    path: ['matchId'],
  },
  contract_hours_within_capacity: {
    code: UserErrorCode.BLOCKED,
    message: 'This person offers fewer hours a week than their contracts would take. Reload what is free.',
  },
  talent_listing_hours_committed: {
    code: UserErrorCode.BLOCKED,
    message: 'The contracts of this person take more hours than that. Change or end a contract first.',
    path: ['hoursPerWeek'],
  },
  contract_transition_allowed: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'The contract cannot make this move from where it stands. Reload it and look at what is available.',
  },
  contract_transition_of_approved_company: {
    code: UserErrorCode.BLOCKED,
    message: 'The company is not approved. Look at the company, and come back once it is.',
  },
  contract_transition_of_accepted_match: {
    code: UserErrorCode.BLOCKED,
    message: 'The client has not accepted this match, or it is over. Look where the match stands.',
  },
  time_off_not_twice: {
    code: UserErrorCode.CONFLICT,
    message: 'Some of these days are off already. Choose others.',
    path: ['startsOn'],
  },
};
