import { enteredStages } from './entered-stages.ts';
import { fewest, type KpiDefinition } from './kpi-definition.ts';
import { shareFigure } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';

/** Of those who entered a stage, how many passed it. */
export const passThrough: KpiDefinition = {
  name: KpiName.PASS_THROUGH,
  side: 'VETTING',
  definition:
    'Cases that entered a stage in the window, by stage, and whether they passed it by now. SHARE is of all who entered, ' +
    'and grows while some stand there; SHARE_OF_ENDED is of those who stand there no more.',
  unit: KpiUnit.SHARE,
  statistics: [KpiStatistic.SHARE, KpiStatistic.SHARE_OF_ENDED],
  numeratorIs: 'Those who passed the stage',
  denominatorIs: 'Those who entered it; for SHARE_OF_ENDED those of them who stand there no more',
  published: null,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  drawnAs: KpiName.PASS_THROUGH,
  partial: [KpiStatistic.SHARE_OF_ENDED],
  settledAfterDays: 120,
  read: (bind, question) => enteredStages(bind, question),
  figuresOf: (facts) => {
    const passed = facts.filter(([outcome]) => outcome === 'PASSED').length;
    const ended = facts.filter(([outcome]) => outcome !== null).length;
    return [shareFigure(passed, facts.length), shareFigure(passed, ended, KpiStatistic.SHARE_OF_ENDED)];
  },
};
