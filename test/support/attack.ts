import { type Equation, LinearSystem, tightened } from './linear-system.ts';

/** What an answer said: how many of some months were of these groups of a dimension, or of all. */
export interface Question {
  readonly dimension: string | null;
  readonly months: { readonly from: string; readonly to: string };
  readonly groups: { readonly only: string | null } | { readonly allBut: readonly (string | null)[] };
  readonly n: number;
}

/** What there is to find out: how many of a window were of a group, for every window and group. */
export interface Targets {
  readonly months: readonly string[];
  readonly windows: readonly { readonly from: string; readonly to: string }[];
  readonly groups: Readonly<Record<string, readonly (string | null)[]>>;
  readonly fewest: number;
}

type Person = Readonly<Record<string, string | null>>;

/** A group of a window that has somebody, and too few. */
interface SmallCell {
  readonly name: string;
  readonly variables: readonly number[];
  readonly n: number;
}

/**
 * Small groups that follow from all answers together: as a sum and difference of them, or since nothing else than one
 * number fits. Who attacks knows every month and group that there could be, and that months of all dimensions add up to
 * the same.
 */
export function cellsThatFollow(
  told: readonly Question[],
  crowd: readonly Person[],
  targets: Targets,
): readonly string[] {
  const space = spaceOf(targets);
  const equations = [...linksOf(space, targets), ...told.map((question) => equationOf(question, space, targets))];
  const system = new LinearSystem(space.size);
  for (const { variables, n, minus = [] } of equations) system.add(variables, minus, n);
  const bounds = tightened(equations, space.size);
  return smallCells(crowd, targets)
    .filter(({ variables, n }) => {
      const [low, high] = variables.reduce<[number, number]>(
        ([least, most], it) => [least + (bounds[it]?.[0] ?? 0), most + (bounds[it]?.[1] ?? Infinity)],
        [0, 0],
      );
      return system.valueOf(variables) === n || low === high;
    })
    .map(({ name }) => name);
}

/** Every group of a window that is too small, with nobody left out. */
export function smallCells(crowd: readonly Person[], targets: Targets): readonly SmallCell[] {
  const space = spaceOf(targets);
  return targets.windows.flatMap((window) => {
    const inside = crowd.filter(({ month = '' }) => month !== null && month >= window.from && month < window.to);
    return Object.entries(targets.groups).flatMap(([dimension, groups]) =>
      groups.flatMap((group): SmallCell[] => {
        const n = inside.filter((person) => person[dimension] === group).length;
        if (n === 0 || n >= targets.fewest) return [];
        const variables = monthsIn(window, targets).map((month) => space.at(month, dimension, group));
        return [{ name: `${window.from} to ${window.to}, ${dimension} ${String(group)}`, variables, n }];
      }),
    );
  });
}

interface Space {
  readonly size: number;
  readonly at: (month: string, dimension: string, group: string | null) => number;
}

/** One unknown for each month and group. */
function spaceOf({ months, groups }: Targets): Space {
  const index = new Map<string, number>();
  for (const month of months) {
    for (const [dimension, list] of Object.entries(groups)) {
      for (const group of list) index.set(`${month} ${dimension} ${String(group)}`, index.size);
    }
  }
  return {
    size: index.size,
    at: (month, dimension, group) => index.get(`${month} ${dimension} ${String(group)}`) ?? 0,
  };
}

function monthsIn(window: { readonly from: string; readonly to: string }, { months }: Targets): string[] {
  return months.filter((month) => month >= window.from && month < window.to);
}

/** Every month has as many by one dimension as by the next. */
function linksOf(space: Space, targets: Targets): Equation[] {
  const dimensions = Object.keys(targets.groups);
  return targets.months.flatMap((month) =>
    dimensions.slice(1).map((dimension, index) => ({
      variables: allOf(space, targets, { month, dimension }),
      minus: allOf(space, targets, { month, dimension: dimensions[index] ?? '' }),
      n: 0,
    })),
  );
}

function allOf(
  space: Space,
  { groups }: Targets,
  of: { readonly month: string; readonly dimension: string },
): number[] {
  return (groups[of.dimension] ?? []).map((group) => space.at(of.month, of.dimension, group));
}

function equationOf({ dimension, months, groups, n }: Question, space: Space, targets: Targets): Equation {
  const by = dimension ?? Object.keys(targets.groups)[0] ?? '';
  const list = targets.groups[by] ?? [];
  const meant =
    dimension === null
      ? list
      : list.filter((group) => ('only' in groups ? group === groups.only : !groups.allBut.includes(group)));
  return {
    variables: monthsIn(months, targets).flatMap((month) => meant.map((group) => space.at(month, by, group))),
    n,
  };
}
