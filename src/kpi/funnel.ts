import type { RequestContext } from '../graphql/request-context.ts';
import { cumulativeIncidence } from '../statistics/competing-outcomes.ts';
import { type VettingStage, vettingStages } from '../vetting/vetting-case.states.ts';
import { drawnWords } from './draw.ts';
import { type StageOutcome, stageOutcomes } from './entered-stages.ts';
import { enteredIn } from './entered-window.ts';
import type { Funnel, FunnelPoint, FunnelStage } from './funnel.type.ts';
import { fewest } from './kpi-definition.ts';
import type { Days } from './kpi-window.ts';
import type { StageSpell } from './stage-spells.ts';

const longest = 10;

const method =
  'Cases that entered a stage in the window, each stage by itself. Shares over time are cumulative incidences of competing ' +
  'outcomes (Aalen–Johansen) in business days, holds and waiting included: what still stands at a stage is censored now, ' +
  'and no outcome is taken for another that did not come.';

/** What became of the cases that entered each stage in a window: one statement. */
export async function funnel(context: RequestContext, window: Days): Promise<Funnel> {
  const { isDrawn, from, to, spells } = await enteredIn(context, window);
  const stages = vettingStages.map((stage) => stageOf(stage, spells.get(stage) ?? []));
  return { from, to, method: isDrawn ? `${method} ${drawnWords}` : method, stages };
}

function stageOf(stage: VettingStage, spells: readonly StageSpell[]): FunnelStage {
  if (spells.length < fewest)
    return { ...unknown, stage, withheld: `Of fewer than ${String(fewest)} nothing is said.` };
  const count = (outcome: StageOutcome | null): number => spells.filter((spell) => spell.outcome === outcome).length;
  return {
    stage,
    entered: spells.length,
    passed: count('PASSED'),
    rejected: count('REJECTED'),
    withdrawn: count('WITHDRAWN'),
    expired: count('EXPIRED'),
    open: count(null),
    incidence: pointsOf(spells),
    withheld: null,
  };
}

const unknown = {
  entered: null,
  passed: null,
  rejected: null,
  withdrawn: null,
  expired: null,
  open: null,
  incidence: [],
};

/** At every whole day until which somebody was watched, or everybody had ended. */
function pointsOf(spells: readonly StageSpell[]): FunnelPoint[] {
  const outcomes = spells.map(({ days, outcome }) => ({ time: days, cause: outcome }));
  const steps = cumulativeIncidence(outcomes, stageOutcomes);
  const last = Math.max(...spells.map(({ days }) => days));
  const isOver = steps.at(-1)?.survival === 0;
  const days = Array.from({ length: longest + 1 }, (_, day) => day).filter((day) => day <= last || isOver);
  return days.map((day) => {
    const step = steps.findLast(({ time }) => time <= day);
    const { PASSED = 0, REJECTED = 0, WITHDRAWN = 0, EXPIRED = 0 } = step?.incidence ?? {};
    const shares = { passed: PASSED, rejected: REJECTED, withdrawn: WITHDRAWN, expired: EXPIRED };
    return { days: day, ...shares, open: step?.survival ?? 1 };
  });
}
