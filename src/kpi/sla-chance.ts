import { vettingStages } from '../vetting/vetting-case.states.ts';
import type { StageOutcome } from './entered-stages.ts';

/** A case at one stage, as history knows it: on the clock of the case, and how it ended there. */
export interface Spell {
  readonly stage: string;
  readonly netDays: number;
  readonly outcome: StageOutcome | null;
}

/** A case that runs: where it stands, and how much of its clock has run there and in all, in business days. */
export interface RunningCase {
  readonly stage: string;
  readonly daysHere: number;
  readonly daysInAll: number;
}

/** Business days after which a case is late. */
export const promisedDays = 5;

const stages: readonly string[] = vettingStages;

/** Steps in which time is reckoned: half an hour of a day of nine hours. */
const stepsInDay = 18;
const allSteps = promisedDays * stepsInDay;

/** What share of those who have come to a step of a stage pass or end in it, by step. */
interface Hazards {
  readonly passes: readonly number[];
  readonly ends: readonly number[];
}

/** The chance of a running case to run over its time. */
export type ChanceOf = (running: RunningCase) => number;

/**
 * From stages of the past, the chance of a case to be open still when its time is over, given how long it has stood at
 * its stage: at each step it passes to the next stage, ends, or stays, as often as others did that had come so far. What
 * nobody of the past has come to is taken to stay.
 */
export function chancesFrom(history: readonly Spell[]): ChanceOf {
  const byStage = Map.groupBy(history, ({ stage }) => stage);
  const hazards = vettingStages.map((stage) => hazardsOf(byStage.get(stage) ?? []));
  const fresh = freshChances(hazards);
  return ({ stage, daysHere, daysInAll }) => {
    const left = Math.floor((promisedDays - daysInAll) * stepsInDay);
    if (left < 0) return 1;
    const index = stages.indexOf(stage);
    const from = { age: Math.ceil(daysHere * stepsInDay), left: Math.min(left, allSteps) };
    return walked(hazards[index], fresh[index + 1] ?? [], from);
  };
}

/** By stage and steps left, the chance of who enters it then; past the last stage it is none. */
function freshChances(hazards: readonly Hazards[]): readonly (readonly number[])[] {
  const steps = Array.from({ length: allSteps + 1 }, (_, left) => left);
  const chances: (readonly number[])[] = [steps.map(() => 0)];
  for (const of of hazards.toReversed()) {
    const next = chances[0] ?? [];
    chances.unshift(steps.map((left) => walked(of, next, { age: 0, left })));
  }
  return chances;
}

/** Step by step from an age until no time is left: who passes has the chance of the next stage, and who stays is late. */
function walked(
  hazards: Hazards | undefined,
  next: readonly number[],
  { age, left }: { readonly age: number; readonly left: number },
): number {
  let standing = 1;
  let late = 0;
  for (let step = 0; step <= left && standing > 0; step += 1) {
    const passes = hazards?.passes[age + step] ?? 0;
    late += standing * passes * (next[left - step] ?? 0);
    standing *= 1 - passes - (hazards?.ends[age + step] ?? 0);
  }
  return late + Math.max(0, standing);
}

/** What is censored in a step has come to it. */
function hazardsOf(spells: readonly Spell[]): Hazards {
  const steps = spells.map(({ netDays }) => Math.round(netDays * stepsInDay));
  const length = Math.max(-1, ...steps) + 1;
  const [here, passes, ends] = [zeros(length), zeros(length), zeros(length)];
  for (const [index, { outcome }] of spells.entries()) {
    const step = steps[index] ?? 0;
    here[step] = (here[step] ?? 0) + 1;
    if (outcome === null) continue;
    const way = outcome === 'PASSED' ? passes : ends;
    way[step] = (way[step] ?? 0) + 1;
  }
  let atRisk = spells.length;
  for (const [step, count] of here.entries()) {
    passes[step] = (passes[step] ?? 0) / atRisk;
    ends[step] = (ends[step] ?? 0) / atRisk;
    atRisk -= count;
  }
  return { passes, ends };
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
