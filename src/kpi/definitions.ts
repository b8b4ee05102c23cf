import { companyRejection } from './company-rejection.kpi.ts';
import { contractLength } from './contract-length.kpi.ts';
import { downtime } from './downtime.kpi.ts';
import { listingFillTime } from './listing-fill-time.kpi.ts';
import { rematchTime } from './rematch-time.kpi.ts';
import { timeToProposal } from './time-to-proposal.kpi.ts';
import { timeToStart } from './time-to-start.kpi.ts';
import { acceptanceOfApplied, acceptanceOfDecided, applicationsPending } from './acceptance.kpi.ts';
import { cases } from './cases.kpi.ts';
import { feedbackPromise } from './feedback-promise.kpi.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import { noShows, reschedules } from './missed-interviews.kpi.ts';
import { passThroughByInterviewer } from './pass-through-by-interviewer.kpi.ts';
import { passThrough } from './pass-through.kpi.ts';
import { scorecardLatency } from './scorecard-latency.kpi.ts';
import { vettingTime, vettingTimeGross } from './vetting-time.kpi.ts';
import { vettingWait } from './vetting-wait.kpi.ts';

/** Every figure, in the order in which a report has them. */
export const kpiDefinitions: readonly KpiDefinition[] = [
  vettingTime,
  vettingTimeGross,
  vettingWait,
  companyRejection,
  timeToProposal,
  timeToStart,
  contractLength,
  downtime,
  rematchTime,
  listingFillTime,
  acceptanceOfDecided,
  acceptanceOfApplied,
  applicationsPending,
  passThrough,
  passThroughByInterviewer,
  scorecardLatency,
  feedbackPromise,
  noShows,
  reschedules,
  cases,
];
