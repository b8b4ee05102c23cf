import { z95, within, type Estimate } from '../statistics/bounds.ts';
import { chancesFrom, type RunningCase, type Spell } from './sla-chance.ts';

/** A case of the past by its stages. */
export type PastCase = readonly Spell[];

/** The share of cases that will be late, in all and by stage. */
export interface LateShares {
  readonly all: Estimate | null;
  readonly byStage: ReadonlyMap<string, Estimate>;
}

const resamples = 100;

/**
 * The share of running cases that will be late, with a 95 % interval of how many will be: each case by its chance, and the
 * chances by how they differ when the past is drawn anew. The draws are always the same, so that an answer is repeated.
 */
export function lateShares(history: readonly PastCase[], running: readonly RunningCase[]): LateShares {
  const chances = running.map(chancesFrom(history.flat()));
  const draws = history.length === 0 ? [] : drawn(history).map((past) => running.map(chancesFrom(past)));
  const stages = Map.groupBy(running.keys(), (index) => running[index]?.stage ?? '');
  const shareOf = (indexes: readonly number[]): Estimate => estimate(indexes, chances, draws);
  return {
    all: running.length === 0 ? null : shareOf([...running.keys()]),
    byStage: new Map([...stages].map(([stage, indexes]) => [stage, shareOf(indexes)])),
  };
}

function estimate(
  indexes: readonly number[],
  chances: readonly number[],
  draws: readonly (readonly number[])[],
): Estimate {
  const meanOf = (of: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (of[index] ?? 0), 0) / indexes.length;
  const value = meanOf(chances);
  const byChance = indexes.reduce((sum, index) => sum + spread(chances[index] ?? 0), 0) / indexes.length ** 2;
  const redrawn = draws.map((draw) => meanOf(draw));
  const middle = redrawn.reduce((sum, it) => sum + it, 0) / Math.max(1, redrawn.length);
  const byPast = redrawn.reduce((sum, it) => sum + (it - middle) ** 2, 0) / Math.max(1, redrawn.length - 1);
  const width = z95 * Math.sqrt(byChance + byPast);
  return { value, low: within(value - width, 0, 1), high: within(value + width, 0, 1) };
}

function spread(chance: number): number {
  return chance * (1 - chance);
}

/** The past drawn anew, case by case and with repeats. */
function drawn(history: readonly PastCase[]): readonly (readonly Spell[])[] {
  let state = 1;
  const next = (): number => {
    // Park and Miller's, which needs no more than whole numbers.
    state = (state * 48_271) % 2_147_483_647;
    return state % history.length;
  };
  return Array.from({ length: resamples }, () => history.flatMap(() => history[next()] ?? []));
}
