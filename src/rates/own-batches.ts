import { areaOf, type Observed } from './observed.ts';

/** So many people are behind whatever is told of own contracts, at least. */
export const fewestPeople = 5;

/** Of so many companies, at least. */
export const fewestCompanies = 3;

/** Observations that are only ever told together. */
export type Batch = readonly Observed[];

/**
 * All that is ever told of own contracts, cut once and for all into batches of at least five people of three companies, each
 * of one level and one part of the world on either side. A batch closes at the end of a month and stays as it is; what
 * has not filled one is told by no answer. So every answer is made of whole batches, and so is every difference of answers.
 */
export function batchesOf(observed: readonly Observed[], lastMonth: number): readonly Batch[] {
  return [...Map.groupBy(observed, leafOf).values()].flatMap((leaf) => closedOf(leaf, lastMonth));
}

/**
 * A batch divided once and for all by specialization: every part is of five people of three companies, or the batch stays
 * whole. Those whose specialization is of fewer, or is none, are a part together, with the smallest of the others where
 * they would be too few. So what is told by specialization is made of the same parts as all else.
 */
export function partsOf(batch: Batch): readonly Batch[] {
  const groups = [...Map.groupBy(batch, ({ specialization }) => specialization)];
  const enough = groups.filter(([name, own]) => name !== null && isEnough(own)).toSorted(bySize);
  const parts = enough.map(([, own]) => own);
  const rest = batch.filter((one) => !enough.some(([name]) => name === one.specialization));
  if (rest.length === 0) return parts;
  if (isEnough(rest)) return [rest, ...parts];
  const [smallest = [], ...others] = parts;
  return [[...rest, ...smallest], ...others];
}

/** How many people and companies observations are of. */
export function countedOf(observed: readonly Observed[]): { readonly n: number; readonly companies: number } {
  return {
    n: new Set(observed.map(({ person }) => person)).size,
    companies: new Set(observed.map(({ company }) => company)).size,
  };
}

function leafOf({ seniority, developerRegion, clientRegion }: Observed): string {
  return [seniority, areaOf(developerRegion), areaOf(clientRegion)].join(' ');
}

function closedOf(leaf: readonly Observed[], lastMonth: number): Batch[] {
  const byMonth = [...Map.groupBy(leaf, ({ agreedIn }) => agreedIn)].sort(([one], [other]) => one - other);
  const closed: Batch[] = [];
  let waiting: Observed[] = [];
  for (const [month, agreed] of byMonth) {
    if (month > lastMonth) break;
    waiting = [...waiting, ...agreed].filter(({ withdrawnIn }) => withdrawnIn === null || withdrawnIn > month);
    if (!isEnough(waiting)) continue;
    closed.push(waiting);
    waiting = [];
  }
  return closed;
}

type Group = readonly [specialization: string | null, own: Batch];

/** Fewest people first, and by name where they are as many. */
function bySize([name, own]: Group, [otherName, other]: Group): number {
  return countedOf(own).n - countedOf(other).n || (String(name) < String(otherName) ? -1 : 1);
}

function isEnough(observed: readonly Observed[]): boolean {
  const { n, companies } = countedOf(observed);
  return n >= fewestPeople && companies >= fewestCompanies;
}
