import type { RequestContext } from '../graphql/request-context.ts';
import { boundsOf, survival } from '../statistics/kaplan-meier.ts';
import type { VettingStage } from '../vetting/vetting-case.states.ts';
import { drawnWords } from './draw.ts';
import { enteredIn } from './entered-window.ts';
import { fewest } from './kpi-definition.ts';
import { crossing, unreached } from './kpi-figures.ts';
import type { Days } from './kpi-window.ts';
import type { DurationPoint, StageDurations } from './stage-durations.type.ts';
import type { StageSpell } from './stage-spells.ts';

const [longest, step] = [5, 0.25];

const method =
  'Cases that entered the stage in the window, by business days on the clock of the case until they left it, whatever way: ' +
  'holds and waiting on the candidate are no part of it. What stands there is censored now (Kaplan–Meier; band log-log, 95 %).';

/** How long the cases that entered a stage in a window stood there, those that still do counted as at least so long. */
export async function stageDurations(
  context: RequestContext,
  { stage, window }: { readonly stage: VettingStage; readonly window: Days },
): Promise<StageDurations> {
  const { isDrawn, from, to, spells } = await enteredIn(context, window);
  const found = spells.get(stage) ?? [];
  const same = { stage, from, to, method: isDrawn ? `${method} ${drawnWords}` : method };
  if (found.length < fewest)
    return { ...same, ...unknown, withheld: `Of fewer than ${String(fewest)} nothing is said.` };
  const observed = found.map(({ netDays, outcome }) => ({ time: netDays, event: outcome !== null }));
  const { value, interval } = crossing(survival(observed), 0.5);
  const censored = found.filter(({ outcome }) => outcome === null).length;
  const counted = { ...same, n: found.length, censored, curve: curveOf(found) };
  return value === null
    ? { ...counted, median: null, interval: null, withheld: unreached.MEDIAN }
    : { ...counted, median: value, interval, withheld: null };
}

const unknown = { n: null, censored: null, median: null, interval: null, curve: [] };

function curveOf(spells: readonly StageSpell[]): DurationPoint[] {
  const steps = survival(spells.map(({ netDays, outcome }) => ({ time: netDays, event: outcome !== null })));
  const last = Math.max(...spells.map(({ netDays }) => netDays));
  const isOver = steps.at(-1)?.survival === 0;
  const days = Array.from({ length: longest / step + 1 }, (_, index) => index * step);
  return days
    .filter((day) => day <= last || isOver)
    .map((day) => {
      const at = steps.findLast(({ time }) => time <= day);
      const bounds = at ? boundsOf(at) : null;
      return { days: day, share: at?.survival ?? 1, low: bounds?.low ?? null, high: bounds?.high ?? null };
    });
}
