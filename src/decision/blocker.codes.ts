import type { Blocker } from '../kernel/user-error.ts';

/** Everything that can keep a case from a move; the codes are part of the API and never change their meaning. */
export enum CaseBlocker {
  NOT_FROM_HERE = 'NOT_FROM_HERE',
  ROLE_MISSING = 'ROLE_MISSING',
  HEAD_ONLY = 'HEAD_ONLY',
  OVERRIDE_HEAD_ONLY = 'OVERRIDE_HEAD_ONLY',
  OWES_SCORECARD = 'OWES_SCORECARD',
  PROFILE_REVIEW_MISSING = 'PROFILE_REVIEW_MISSING',
  CRITERION_NOT_MET = 'CRITERION_NOT_MET',
  NO_SCORECARD = 'NO_SCORECARD',
  SCORECARDS_OWED = 'SCORECARDS_OWED',
  ENGLISH_NOT_VERIFIED = 'ENGLISH_NOT_VERIFIED',
  ENGLISH_BELOW_BAR = 'ENGLISH_BELOW_BAR',
  SENIORITY_MISSING = 'SENIORITY_MISSING',
  CLAIM_VERDICT_MISSING = 'CLAIM_VERDICT_MISSING',
  TERMS_NOT_CONFIRMED = 'TERMS_NOT_CONFIRMED',
  CONCERN_NOT_ALLOWED = 'CONCERN_NOT_ALLOWED',
  REASON_MISSING = 'REASON_MISSING',
  REASON_STANDS_ALONE = 'REASON_STANDS_ALONE',
  REASON_TEXT_MISSING = 'REASON_TEXT_MISSING',
  REASON_NOT_AT_LISTING = 'REASON_NOT_AT_LISTING',
  EVIDENCE_MISSING = 'EVIDENCE_MISSING',
  LEAVING_PARTY_MISSING = 'LEAVING_PARTY_MISSING',
  UNTIL_NOT_AHEAD = 'UNTIL_NOT_AHEAD',
  REOPEN_TOO_LATE = 'REOPEN_TOO_LATE',
  OPEN_CASE = 'OPEN_CASE',
  VALID_CREDENTIAL = 'VALID_CREDENTIAL',
}

const sentences: Readonly<Record<CaseBlocker, string>> = {
  NOT_FROM_HERE: 'The case cannot make this move from where it stands. Reload it and look at what is available.',
  ROLE_MISSING: 'Ask a recruiter or the head of talent: only they move cases.',
  HEAD_ONLY: 'Ask the head of talent to decide this one.',
  OVERRIDE_HEAD_ONLY: 'Leave the override out, or ask the head of talent to make this move with it.',
  OWES_SCORECARD: 'Submit your own scorecard of this stage first, or leave the decision to somebody else.',
  PROFILE_REVIEW_MISSING: 'Record the profile review first.',
  CRITERION_NOT_MET: 'Every criterion that is not met needs an override with a reason by the head of talent.',
  NO_SCORECARD: 'Wait until as many scorecards of this stage are submitted as the move needs.',
  SCORECARDS_OWED: 'Wait for the scorecards that are still owed on this stage.',
  ENGLISH_NOT_VERIFIED: 'Give the level of English that the interview verified.',
  ENGLISH_BELOW_BAR: 'English below upper intermediate needs an override with a reason by the head of talent.',
  SENIORITY_MISSING: 'Give the seniority that the interview assessed.',
  CLAIM_VERDICT_MISSING: 'Give a verdict on every specialization claim; NOT_PROBED leaves it as claimed.',
  TERMS_NOT_CONFIRMED: 'Confirm the listing terms with the candidate first.',
  CONCERN_NOT_ALLOWED: 'Name only the patterns that may be concerns on an advance.',
  REASON_MISSING: 'Give at least one reason.',
  REASON_STANDS_ALONE: 'Add a reason that carries a rejection: these never do without one.',
  REASON_TEXT_MISSING: 'Say in words what the reason OTHER stands for.',
  REASON_NOT_AT_LISTING: 'At the listing stage only IDENTITY_DOUBT and INTEGRITY can still reject.',
  EVIDENCE_MISSING: 'Cite at least one piece of evidence from a submitted scorecard of this stage.',
  LEAVING_PARTY_MISSING: 'Say who left.',
  UNTIL_NOT_AHEAD: 'Give a time ahead until which the case is set aside.',
  REOPEN_TOO_LATE: 'It was closed too long ago to be reopened. Open a new case instead.',
  OPEN_CASE: 'This candidate has an open case on this track already. Go on with that one.',
  VALID_CREDENTIAL: 'This candidate has passed this track already. Nobody is asked twice.',
};

/** A blocker with its sentence, which a more telling one may replace. */
export function caseBlocker(code: CaseBlocker, message: string = sentences[code]): Blocker {
  return { code, message };
}
