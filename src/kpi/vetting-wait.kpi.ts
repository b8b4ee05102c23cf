import { WaitingOn } from '../vetting/vetting-case.waiting-on.ts';
import { minutesPerBusinessDay } from '../calendar/business-time.ts';
import { casesIn, type DecidedCase, decidedCases, hasSpans, splitOf } from './decided-cases.ts';
import { fewest, type KpiDefinition } from './kpi-definition.ts';
import { meanFigure } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

/** Where the time of decided cases went, by whom they waited on. */
export const vettingWait: KpiDefinition = {
  name: KpiName.VETTING_WAIT,
  side: 'VETTING',
  definition:
    'Cases that were passed, or rejected past the profile review, by their last decision in the window, and whose time ' +
    'was kept from the start. Business days that they waited on each side; HELD is what they were set aside for. Waiting on ' +
    'the candidate and holds stop the clock, the rest of it is the vetting time.',
  unit: KpiUnit.BUSINESS_DAY,
  statistics: [KpiStatistic.MEAN],
  numeratorIs: 'Business days that the cases waited on that side',
  denominatorIs: 'Those cases',
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  drawnAs: KpiName.VETTING_WAIT,
  settledAfterDays: 30,
  read: decidedCases,
  // What was begun before this was kept has no spans.
  countsWhen: () => hasSpans,
  figuresOf: (facts) => {
    const splits = casesIn(facts).flatMap((decided) => daysBy(decided) ?? []);
    return parts.map((part) => ({ ...meanFigure(splits.map((days) => days[part])), part }));
  },
};

type Part = `${WaitingOn}` | 'HELD';

const parts: readonly Part[] = ['RECRUITER', 'CANDIDATE', 'INTERVIEWER', 'DECISION_MAKER', 'HELD'];

type Days = Readonly<Record<Part, number>>;

function daysBy(decided: DecidedCase): Days | null {
  const split = splitOf(decided);
  if (!split) return null;
  const day = minutesPerBusinessDay(decided.calendar);
  const on = (whom: WaitingOn): number =>
    (split.byWaitingOn.find(({ waitingOn }) => waitingOn === whom)?.minutes ?? 0) / day;
  const { RECRUITER, CANDIDATE, INTERVIEWER, DECISION_MAKER } = WaitingOn;
  return {
    RECRUITER: on(RECRUITER),
    CANDIDATE: on(CANDIDATE),
    INTERVIEWER: on(INTERVIEWER),
    DECISION_MAKER: on(DECISION_MAKER),
    HELD: split.held / day,
  };
}
