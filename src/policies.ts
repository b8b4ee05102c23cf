import type { Policy } from './kernel/policy.ts';
import { auditPolicies } from './audit/audit.policy.ts';
import { calendarPolicies } from './calendar/calendar.policy.ts';
import { candidatePolicies } from './candidate/candidate.policy.ts';
import { companyPolicies } from './company/company.policy.ts';
import { decisionPolicies } from './decision/decision.policy.ts';
import { identityPolicies } from './identity/identity.policy.ts';
import { signInPolicies } from './identity/sign-in.policy.ts';
import { interviewPolicies } from './interview/interview.policy.ts';
import { kpiPolicies } from './kpi/kpi.policy.ts';
import { pipelinePolicies } from './pipeline/pipeline.policy.ts';
import { projectPolicies } from './project/project.policy.ts';
import { fitPolicies } from './matching/fit.policy.ts';
import { contractPolicies } from './contract/contract.policy.ts';
import { rematchPolicies } from './contract/rematch.policy.ts';
import { matchingPolicies } from './matching/matching.policy.ts';
import { ratePolicies } from './rates/rates.policy.ts';
import { vettingPolicies } from './vetting/vetting-case.policy.ts';
import { screeningPolicies } from './screening/screening.policy.ts';
import { scorecardPolicies } from './scorecard/scorecard.policy.ts';
import { streamPolicies } from './stream/stream.policy.ts';
import { notePolicies } from './vetting/note.policy.ts';

/** Every rule of who may see and do what. */
export const policies: readonly Policy[] = [
  ...auditPolicies,
  ...identityPolicies,
  ...signInPolicies,
  ...candidatePolicies,
  ...calendarPolicies,
  ...companyPolicies,
  ...vettingPolicies,
  ...notePolicies,
  ...interviewPolicies,
  ...scorecardPolicies,
  ...decisionPolicies,
  ...screeningPolicies,
  ...projectPolicies,
  ...matchingPolicies,
  ...fitPolicies,
  ...ratePolicies,
  ...contractPolicies,
  ...rematchPolicies,
  ...pipelinePolicies,
  ...kpiPolicies,
  ...streamPolicies,
];
