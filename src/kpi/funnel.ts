import type { RequestContext } from '../graphql/request-context.ts';
import type { Bounds } from '../statistics/bounds.ts';
import { cumulativeIncidence, incidenceBy, type IncidenceStep } from '../statistics/competing-outcomes.ts';
import { boundsOf, survival, type SurvivalStep } from '../statistics/kaplan-meier.ts';
import { type VettingStage, vettingStages } from '../vetting/vetting-case.states.ts';
import { drawnWords } from './draw.ts';
import { type StageOutcome, stageOutcomes } from './entered-stages.ts';
import { enteredIn } from './entered-window.ts';
import type { Funnel, FunnelPoint, FunnelStage } from './funnel.type.ts';
import { fewest } from './kpi-definition.ts';
import type { KpiInterval } from './kpi.type.ts';
import type { Days } from './kpi-window.ts';
import type { StageSpell } from './stage-spells.ts';

const longest = 10;

const method =
  'Cases that entered a stage in the window, each stage by itself. Shares over time are cumulative incidences of competing ' +
  'outcomes (Aalen–Johansen) in business days, holds and waiting included: what still stands at a stage is censored now, ' +
  'and no outcome is taken for another that did not come. Their intervals are log-log, on the variance of Marubini and ' +
  'Valsecchi.';

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
  const steps = cumulativeIncidence(
    spells.map(({ days, outcome }) => ({ time: days, cause: outcome })),
    stageOutcomes,
  );
  const curve = survival(spells.map(({ days, outcome }) => ({ time: days, event: outcome !== null })));
  const last = Math.max(...spells.map(({ days }) => days));
  const isOver = steps.at(-1)?.survival === 0;
  const days = Array.from({ length: longest + 1 }, (_, day) => day).filter((day) => day <= last || isOver);
  return days.map((day) => ({ days: day, ...sharesAt(steps, day), ...openAt(curve, day) }));
}

function sharesAt(
  steps: readonly IncidenceStep<StageOutcome>[],
  day: number,
): Omit<FunnelPoint, 'days' | 'open' | 'openInterval'> {
  const [passed, rejected, withdrawn, expired] = [
    incidenceBy(steps, 'PASSED', day),
    incidenceBy(steps, 'REJECTED', day),
    incidenceBy(steps, 'WITHDRAWN', day),
    incidenceBy(steps, 'EXPIRED', day),
  ];
  const by = (bounds: Bounds | null): KpiInterval | null => intervalOf(bounds, 'Aalen-Johansen, log-log, 95 %');
  return {
    passed: passed.value,
    passedInterval: by(passed.bounds),
    rejected: rejected.value,
    rejectedInterval: by(rejected.bounds),
    withdrawn: withdrawn.value,
    withdrawnInterval: by(withdrawn.bounds),
    expired: expired.value,
    expiredInterval: by(expired.bounds),
  };
}

function openAt(curve: readonly SurvivalStep[], day: number): Pick<FunnelPoint, 'open' | 'openInterval'> {
  const step = curve.findLast(({ time }) => time <= day);
  const bounds = step ? boundsOf(step) : null;
  return { open: step?.survival ?? 1, openInterval: intervalOf(bounds, 'Kaplan-Meier, log-log, 95 %') };
}

function intervalOf(bounds: Bounds | null, method: string): KpiInterval | null {
  return bounds && { ...bounds, method };
}
