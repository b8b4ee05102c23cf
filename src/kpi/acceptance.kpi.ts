import { VettingCaseStatus } from '../vetting/vetting-case.states.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import { type Bind, fewest, type KpiDefinition, type KpiQuestion } from './kpi-definition.ts';
import { shareFigure } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

const { PASSED, REJECTED, OPEN, ON_HOLD } = VettingCaseStatus;

const cohort = 'Cases whose application came in in the window, by how they stand now. ';

const same = {
  side: 'VETTING',
  unit: KpiUnit.SHARE,
  statistics: [KpiStatistic.SHARE],
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  // What was left can be reopened for 90 days, and a rejection for 30 of them.
  settledAfterDays: 120,
} satisfies Partial<KpiDefinition>;

/** Cases that were received in the window, each with its status. */
function received(bind: Bind, question: KpiQuestion): string {
  return `select c.received_at, ${groupOfCase(question)}, null::text, c.status
    from ${casesWithAll} where ${countsIn(bind, question, { moment: 'c.received_at' })}`;
}

/** Of a cohort of applications, how many passed of those that were decided. */
export const acceptanceOfDecided: KpiDefinition = {
  ...same,
  name: KpiName.ACCEPTANCE_OF_DECIDED,
  definition: `${cohort}What was withdrawn, expired, or is pending is in neither number.`,
  numeratorIs: 'Cases that were passed',
  denominatorIs: 'Cases that were passed or rejected',
  drawnAs: KpiName.ACCEPTANCE_OF_DECIDED,
  read: (bind, question) => `${received(bind, question)} and c.status in ('${PASSED}', '${REJECTED}')`,
  figuresOf: (facts) => [shareFigure(count(facts, [PASSED]), facts.length)],
};

/** Of a cohort of applications, how many passed. */
export const acceptanceOfApplied: KpiDefinition = {
  ...same,
  name: KpiName.ACCEPTANCE_OF_APPLIED,
  definition: `${cohort}What is pending may still pass: the share can only grow until nothing is.`,
  numeratorIs: 'Cases that were passed',
  denominatorIs: 'All cases of the cohort',
  drawnAs: KpiName.ACCEPTANCE_OF_APPLIED,
  read: received,
  figuresOf: (facts) => [shareFigure(count(facts, [PASSED]), facts.length)],
};

/** Of a cohort of applications, how many have not ended. */
export const applicationsPending: KpiDefinition = {
  ...same,
  name: KpiName.APPLICATIONS_PENDING,
  definition: `${cohort}What of a cohort is pending says how far its acceptance is from its last word.`,
  numeratorIs: 'Cases that are open or on hold',
  denominatorIs: 'All cases of the cohort',
  drawnAs: KpiName.ACCEPTANCE_OF_APPLIED,
  read: received,
  figuresOf: (facts) => [shareFigure(count(facts, [OPEN, ON_HOLD]), facts.length)],
};

function count(facts: Parameters<KpiDefinition['figuresOf']>[0], statuses: readonly unknown[]): number {
  return facts.filter(([status]) => statuses.includes(status)).length;
}
