import { shrunkenShares } from '../statistics/shrinkage.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import type { KpiDefinition, KpiFigure } from './kpi-definition.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

const fewestJudged = 10;

/** Of those whom somebody interviewed, how many passed the stage: drawn towards what is usual where few were. */
export const passThroughByInterviewer: KpiDefinition = {
  name: KpiName.PASS_THROUGH_BY_INTERVIEWER,
  side: 'VETTING',
  definition:
    'Stages that were decided in the window, by stage and by who submitted a scorecard on them; what was reopened is not ' +
    `counted. Shares are drawn towards that of all at the stage, the more the fewer somebody interviewed (empirical Bayes, ` +
    `beta-binomial): they say how a share would go on, and the numbers beside them what was counted. Of fewer than ` +
    `${String(fewestJudged)} nothing is said. A decision is made by others, so that this is no measure of an interviewer alone.`,
  unit: KpiUnit.SHARE,
  statistics: [KpiStatistic.SHARE],
  numeratorIs: 'Those of them who were advanced',
  denominatorIs: 'Candidates whom somebody interviewed at the stage, and who were decided',
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest: fewestJudged,
  closed: 'This is of single people, and is told to those who see the cases.',
  drawnAs: KpiName.PASS_THROUGH_BY_INTERVIEWER,
  settledAfterDays: 30,
  read: (bind, question) => `select d.decided_at, ${groupOfCase(question)}, d.stage, u.id, u.name, d.outcome
    from ${casesWithAll}
    join decision d on d.vetting_case_id = c.id
    join lateral (select distinct i.user_id from interview_participant i where i.vetting_case_id = c.id
      and i.stage = d.stage and i.feedback = 'SUBMITTED') judged on true
    join user_account u on u.id = judged.user_id
    where not exists (select 1 from reopening r where r.decision_id = d.id) and ${countsIn(bind, question, { moment: 'd.decided_at' })}`,
  figuresOf: (facts) => {
    const people = [...Map.groupBy(facts, ([id]) => id).values()].map((judged) => ({
      part: String(judged[0]?.[1]),
      numerator: judged.filter(([, , outcome]) => outcome === 'ADVANCE').length,
      n: judged.length,
    }));
    return shrunkenShares(people).flatMap(({ value, low, high }, index): KpiFigure[] => {
      const counted = people[index];
      if (!counted) return [];
      const interval = { low, high, method: 'Empirical Bayes, 95 %' };
      return [{ ...counted, statistic: KpiStatistic.SHARE, value, denominator: counted.n, interval }];
    });
  },
};
