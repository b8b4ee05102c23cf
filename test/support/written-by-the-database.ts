/** Why a table that functions of the database write into shows no trail of a thing of its own. */
export const withoutTrail: Readonly<Record<string, string>> = {
  audit_event: 'is the record',
  audit_seal: 'chains the record',
  candidate: 'copies a name or an account; the trail of whoever has it says so',
  contract_term: 'what would have begun after the last day is part of the contract that ended',
  idempotency_key: 'is forgotten when its day is over',
  interview: 'takes the times that are offered for it; who cancels it is on record',
  interview_participant: 'follows its interview',
  kit_version: 'is first published by the migration that brings it',
  rate_observation: 'is a figure that follows from a term',
  rate_pseudonym: 'is a key of such figures',
  rate_withdrawal: 'is a figure that follows from a term',
  session: 'belongs to the trail of its account, which names the change of roles',
  stream_change: 'tells of what is on record',
  superseded_row: 'keeps what was there before',
  vetting_case: 'follows its transitions, which operations alone write, each with a row',
  vetting_case_count: 'counts',
};

/** Tables whose rows move something, and what that is. */
export const moves: Readonly<Record<string, string>> = {
  company_transition: 'company',
  contract_transition: 'contract',
  listing_transition: 'project_listing',
  match_event: 'match',
};

/** Why something that has a state needs no row of the audit from the database. */
export const movedAlone: Readonly<Record<string, string>> = {
  company_screening: 'its operations alone open and close it, each with a row',
  interview: 'what operations do to it has a row; what cancels its case cancels it, on record by a trigger of its own',
  scorecard: 'its operations alone begin, submit and void it, each with a row',
  screening_check: 'is part of its round, which has the row',
  specialization_claim: 'is part of the candidate; the decision on the case judges it',
  user_account: 'its operations alone disable it, with a row',
  vetting_case: 'its operations alone move it, each with a row',
  vetting_case_count: 'counts by states, and has none',
};
