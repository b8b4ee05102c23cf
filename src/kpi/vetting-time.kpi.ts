import { addBusinessDays } from '../calendar/business-time.ts';
import { decidedCases, type DecidedCase, casesIn, grossDays, netDays } from './decided-cases.ts';
import { fewest, type KpiDefinition, type KpiFigure } from './kpi-definition.ts';
import { meanFigure, quantileFigure, shareFigure } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import { publishedVettingTime } from './reference/published-kpis.ts';

const promised = 5;

const counted =
  'Cases that were passed, or rejected past the profile review, by their last decision in the window. ' +
  'What was reopened counts once it is decided again. ';

const same = {
  side: 'VETTING',
  unit: KpiUnit.BUSINESS_DAY,
  statistics: [KpiStatistic.MEAN, KpiStatistic.MEDIAN, KpiStatistic.P90, KpiStatistic.SHARE_IN_TIME],
  denominatorIs: 'Those cases',
  published: publishedVettingTime,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  drawnAs: KpiName.VETTING_TIME,
  // A rejection can be reopened for 30 days.
  settledAfterDays: 30,
  read: decidedCases,
} as const;

/** Time from the application to the final decision for which our clock ran. */
export const vettingTime: KpiDefinition = {
  ...same,
  name: KpiName.VETTING_TIME,
  definition:
    `${counted}Business days from the application to that decision, without holds and without waiting on the candidate: ` +
    'the clock of the case. In time is what met its deadline of five.',
  numeratorIs: 'Business days on the clock of the cases; for SHARE_IN_TIME those cases that met their deadline',
  figuresOf: (facts) => {
    const found = casesIn(facts);
    return timesOf(found.map(netDays), found.filter(({ metDeadline }) => metDeadline).length);
  },
};

/** Time from the application to the final decision as the candidate has it. */
export const vettingTimeGross: KpiDefinition = {
  ...same,
  name: KpiName.VETTING_TIME_GROSS,
  definition:
    `${counted}Business days from the application to that decision, all of them, whoever the case waited on. ` +
    'In time is within five.',
  numeratorIs: 'Business days from application to decision; for SHARE_IN_TIME those cases that took five at most',
  figuresOf: (facts) => {
    const found = casesIn(facts);
    return timesOf(found.map(grossDays), found.filter(isWithinFive).length);
  },
};

/** One that is decided after hours has not kept a deadline at their end. */
function isWithinFive({ calendar, receivedAt, closedAt }: DecidedCase): boolean {
  return closedAt <= addBusinessDays(calendar, receivedAt, promised);
}

function timesOf(days: readonly number[], inTime: number): KpiFigure[] {
  return [
    meanFigure(days),
    quantileFigure(days, KpiStatistic.MEDIAN, 0.5),
    quantileFigure(days, KpiStatistic.P90, 0.9),
    shareFigure(inTime, days.length, KpiStatistic.SHARE_IN_TIME),
  ];
}
