import { NoShowSide } from '../interview/interview.states.ts';
import { ScheduleInitiator } from '../interview/interview.words.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import { fewest, type KpiDefinition } from './kpi-definition.ts';
import { meanFigure, shareFigure } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

const same = {
  side: 'VETTING',
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  settledAfterDays: 30,
} satisfies Partial<KpiDefinition>;

/** Of interviews that were to take place, to how many a side did not come. */
export const noShows: KpiDefinition = {
  ...same,
  name: KpiName.NO_SHOWS,
  drawnAs: KpiName.NO_SHOWS,
  definition:
    'Interviews that began in the window by their last time and took place, or to which somebody did not come, by the ' +
    'side that did not. What nobody has reported on is not counted.',
  unit: KpiUnit.SHARE,
  statistics: [KpiStatistic.SHARE],
  numeratorIs: 'Interviews to which that side did not come',
  denominatorIs: 'Those interviews',
  read: (bind, question) => `select i.starts_at, ${groupOfCase(question)}, null::text, i.status
    from ${casesWithAll} join interview i on i.vetting_case_id = c.id
    where i.status in ('COMPLETED', 'NO_SHOW_CANDIDATE', 'NO_SHOW_INTERVIEWER') and ${countsIn(bind, question, { moment: 'i.starts_at' })}`,
  figuresOf: (facts) =>
    missing.map((side) => {
      const missed = facts.filter(([status]) => status === `NO_SHOW_${side}`).length;
      return { ...shareFigure(missed, facts.length), part: side };
    }),
};

/** New times of interviews by the side that they came from. */
export const reschedules: KpiDefinition = {
  ...same,
  name: KpiName.RESCHEDULES,
  drawnAs: KpiName.RESCHEDULES,
  definition:
    'Interviews that were agreed and whose last time begins in the window, called off or not: how often each was given a ' +
    'new time, by the side that it came from.',
  unit: KpiUnit.COUNT,
  statistics: [KpiStatistic.MEAN],
  numeratorIs: 'New times from that side',
  denominatorIs: 'Those interviews',
  read: (bind, question) => {
    const from = (side: string): string => `count(*) filter (where v.initiator = '${side}')::int`;
    return `select i.starts_at, ${groupOfCase(question)}, null::text, moved.*
      from ${casesWithAll} join interview i on i.vetting_case_id = c.id
      cross join lateral (select ${sides.map(from).join(', ')} from interview_schedule_version v
        where v.interview_id = i.id and v.number > 1) moved
      where i.status <> 'PROPOSED' and ${countsIn(bind, question, { moment: 'i.starts_at' })}`;
  },
  figuresOf: (facts) =>
    sides.map((side, index) => ({ ...meanFigure(facts.map((counts) => Number(counts[index]))), part: side })),
};

const missing: readonly string[] = Object.values(NoShowSide);
const sides: readonly string[] = Object.values(ScheduleInitiator);
