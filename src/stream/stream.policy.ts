import { open } from '../identity/identity.policy.ts';
import { subscription } from '../kernel/policy.ts';
import { matches } from '../matching/matching.policy.ts';
import { othersScorecards } from '../scorecard/scorecard.policy.ts';
import { cases } from '../vetting/vetting-case.policy.ts';

/** Who may subscribe to what; each event is shown only to whoever sees its row at that moment. */
export const streamPolicies = [
  subscription('vettingCaseMoved', cases),
  subscription('scorecardSubmitted', othersScorecards),
  subscription('matchAnswered', matches),
  subscription('obligationDue', open),
];
