import { contractRefusals } from './contract/contract.refusals.ts';
import { rematchRefusals } from './contract/rematch.refusals.ts';
import { type Refused, UserErrorCode } from './kernel/user-error.ts';
import { matchingRefusals } from './matching/matching.refusals.ts';
import { rateRefusals } from './rates/rates.refusals.ts';

/** What the database refuses by name of a constraint, said so that a person can act on it. */
export const refusals: Readonly<Record<string, Refused>> = {
  user_account_email_key_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'There is an account with this e-mail address already.',
    path: ['email'],
  },
  candidate_identity_email_key_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another candidate has this e-mail address.',
    path: ['email'],
  },
  candidate_identity_phone_e164_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another candidate has this phone number.',
    path: ['phone'],
  },
  candidate_identity_linkedin_key_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another candidate has this LinkedIn page.',
    path: ['linkedin'],
  },
  candidate_user_by_email: {
    code: UserErrorCode.CONFLICT,
    message: 'Another account has the e-mail address of this candidate. Change the address of that account first.',
    path: ['userId'],
  },
  vetting_case_one_open: {
    code: UserErrorCode.CONFLICT,
    message: 'This candidate has an open case on this track already. Go on with that one.',
  },
  vetting_case_of_another: {
    code: UserErrorCode.INVALID,
    message: 'A case is given and credited to others than its candidate. Choose somebody else.',
  },
  vetting_credential_one_valid: {
    code: UserErrorCode.CONFLICT,
    message: 'This candidate holds a valid credential on this track already.',
  },
  stage_transition_allowed: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'The case cannot make this move from where it stands. Reload it and look at what is available.',
  },
  interview_participant_not_double_booked: {
    code: UserErrorCode.CONFLICT,
    message: 'One of the participants is in another interview at that time. Choose another time or somebody else.',
    path: ['participants'],
    otherwise: [['userId'], ['slotId'], ['startsAt']],
  },
  interview_candidate_not_double_booked: {
    code: UserErrorCode.CONFLICT,
    message: 'The candidate is in another interview at that time. Choose another time.',
    path: ['time', 'agreed', 'startsAt'],
    otherwise: [['time', 'offered'], ['slotId'], ['startsAt']],
  },
  interview_participant_not_candidate: {
    code: UserErrorCode.CONFLICT,
    message: 'One of the participants is not impartial towards the candidate. Choose somebody else.',
    path: ['participants'],
    otherwise: [['userId']],
  },
  interview_participant_no_conflict: {
    code: UserErrorCode.CONFLICT,
    message: 'One of the participants is not impartial towards the candidate. Choose somebody else.',
    path: ['participants'],
    otherwise: [['userId']],
  },
  interview_move: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'The interview cannot make this move from where it stands. Reload it and look at its status.',
  },
  interview_rated: {
    code: UserErrorCode.BLOCKED,
    message: 'A scorecard of this interview is submitted, so it took place: complete it instead.',
  },
  interview_one_retry: {
    code: UserErrorCode.DUPLICATE,
    message: 'This interview was set up anew already. Go on with that one.',
    path: ['retryOfId'],
  },
  conflict_of_interest_interviewer_id_candidate_id_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'This conflict is declared already.',
    path: ['candidateId'],
  },
  business_calendar_zone: {
    code: UserErrorCode.INVALID,
    message: 'Give an IANA time zone as it is written there, e.g. Europe/Berlin.',
    path: ['zone'],
  },
  business_calendar_name_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another calendar has this name.',
    path: ['name'],
  },
  interview_kit_one_per_stage: {
    code: UserErrorCode.DUPLICATE,
    message: 'This stage of the track has a kit already. Write its next version.',
    path: ['stage'],
  },
  interview_kit_slug_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'There is a kit of this short name already.',
    path: ['slug'],
  },
  attribute_section_id_slug_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'A section holds the same attribute twice.',
    path: ['sections'],
  },
  interviewer_one_per_user: {
    code: UserErrorCode.DUPLICATE,
    message: 'This person is an interviewer already.',
    path: ['userId'],
  },
  interviewer_qualification_once: {
    code: UserErrorCode.DUPLICATE,
    message: 'This interviewer has that qualification already.',
    path: ['stage'],
  },
  scorecard_one_live: {
    code: UserErrorCode.CONFLICT,
    message: 'You have a scorecard of this interview already. Load it and go on with that one.',
  },
  scorecard_submitted: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'A submitted scorecard no longer changes.',
  },
  scorecard_required_ratings: {
    code: UserErrorCode.BLOCKED,
    message: 'A rating that the kit requires is missing.',
  },
  decision_one_live: {
    code: UserErrorCode.CONFLICT,
    message: 'This stage has been decided already. Reload the case.',
  },
  company_screening_one_open: {
    code: UserErrorCode.CONFLICT,
    message: 'A round of this company is open already. Go on with that one.',
  },
  company_screening_closed: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'This round is over and no longer changes. Open a new one.',
  },
  screening_check_funding_never_waived: {
    code: UserErrorCode.INVALID,
    message: 'Funding is never waived. Pass it, or fail it.',
    path: ['status'],
  },
  company_handle_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another company has this handle. Go on with that one, or give another handle.',
    path: ['handle'],
  },
  company_domain_key_unique: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another company has this website. Go on with that one.',
    path: ['website'],
  },
  company_contact_once: {
    code: UserErrorCode.DUPLICATE,
    message: 'The company has a contact with this e-mail address already.',
    path: ['email'],
    otherwise: [['contacts']],
  },
  company_transition_allowed: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'The company cannot make this move from where it stands. Reload it and look where it stands.',
  },
  company_transition_trusted: {
    code: UserErrorCode.BLOCKED,
    message: 'A company is approved on a passed round that has not expired.',
  },
  company_transition_no_running_contract: {
    code: UserErrorCode.BLOCKED,
    message: 'Contracts with the company still run. End what runs first.',
  },
  project_listing_external_id: {
    code: UserErrorCode.DUPLICATE,
    message: 'Another listing has this id already. Go on with that one.',
    path: ['externalId'],
  },
  project_listing_duration: {
    code: UserErrorCode.INVALID,
    message: 'State the shortest duration once, in months or in days, and no longest that is shorter.',
    path: ['minDurationDays'],
  },
  project_listing_resembles_own: {
    code: UserErrorCode.INVALID,
    message: 'A listing resembles another one of the same company.',
    path: ['nearDuplicateOfId'],
  },
  project_listing_another: {
    code: UserErrorCode.INVALID,
    message: 'A listing resembles another one, and not itself.',
    path: ['nearDuplicateOfId'],
  },
  project_listing_draft_only: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'Only a draft is edited. Return the listing to draft first.',
  },
  listing_transition_allowed: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'The listing cannot make this move from where it stands. Reload it and look at what is available.',
  },
  listing_transition_for_rematch: {
    code: UserErrorCode.BLOCKED,
    message: 'No re-match of this listing is open for its client. Write a new listing.',
  },
  listing_transition_of_trusted_company: {
    code: UserErrorCode.BLOCKED,
    message: 'The company is not approved, or its screening has run out. Look at the company.',
  },
  ...matchingRefusals,
  ...rateRefusals,
  ...contractRefusals,
  ...rematchRefusals,
};

/** What the database refused, in our words; null when no rule of the domain stands behind it. */
export function refusalOfConstraint(error: unknown): Refused | null {
  const name = typeof error === 'object' && error !== null && 'constraint' in error ? String(error.constraint) : '';
  return refusals[name] ?? null;
}
