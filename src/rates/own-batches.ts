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

function isEnough(observed: readonly Observed[]): boolean {
  const { n, companies } = countedOf(observed);
  return n >= fewestPeople && companies >= fewestCompanies;
}
