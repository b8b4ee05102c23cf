/** The sum of some unknowns, less that of others, is known. */
export interface Equation {
  readonly variables: readonly number[];
  readonly minus?: readonly number[];
  readonly n: number;
}

const nearly = 1e-7;

/** Equations, and which sums of unknowns follow from them: kept as a basis in which each row leads with its own unknown. */
export class LinearSystem {
  readonly #size: number;
  readonly #rows = new Map<number, Float64Array>();

  constructor(size: number) {
    this.#size = size;
  }

  /** Adds what is known. */
  add(variables: readonly number[], minus: readonly number[], n: number): void {
    const row = this.#reduced(this.#rowOf(variables, minus, n));
    const lead = row.findIndex((value, index) => index < this.#size && Math.abs(value) > nearly);
    if (lead < 0) return;
    const by = row[lead] ?? 1;
    this.#rows.set(
      lead,
      row.map((value) => value / by),
    );
  }

  /** The sum of these unknowns, when it follows; else null. */
  valueOf(variables: readonly number[]): number | null {
    const row = this.#reduced(this.#rowOf(variables, [], 0));
    const isLeft = row.some((value, index) => index < this.#size && Math.abs(value) > nearly);
    return isLeft ? null : Math.round(-(row[this.#size] ?? 0));
  }

  #rowOf(variables: readonly number[], minus: readonly number[], n: number): Float64Array {
    const row = new Float64Array(this.#size + 1);
    for (const index of variables) row[index] = 1;
    for (const index of minus) row[index] = -1;
    row[this.#size] = n;
    return row;
  }

  #reduced(row: Float64Array): Float64Array {
    for (let lead = 0; lead < this.#size; lead += 1) {
      const factor = row[lead] ?? 0;
      const by = Math.abs(factor) > nearly ? this.#rows.get(lead) : undefined;
      if (!by) continue;
      for (let index = lead; index <= this.#size; index += 1)
        row[index] = (row[index] ?? 0) - factor * (by[index] ?? 0);
    }
    return row;
  }
}

/** The least and the most that each unknown can be, since none is below zero: narrowed until nothing more follows. */
export function tightened(equations: readonly Equation[], size: number): readonly (readonly [number, number])[] {
  const bounds = Array.from({ length: size }, (): [number, number] => [0, Infinity]);
  const sums = equations.filter(({ minus = [] }) => minus.length === 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const { variables, n } of sums) {
      const total = (side: 0 | 1): number => variables.reduce((sum, it) => sum + (bounds[it]?.[side] ?? 0), 0);
      const [low, high] = [total(0), total(1)];
      for (const it of variables) {
        const [least, most] = bounds[it] ?? [0, Infinity];
        const next: [number, number] = [
          Math.max(least, Number.isFinite(high) ? n - (high - most) : 0),
          Math.min(most, n - (low - least)),
        ];
        if (next[0] === least && next[1] === most) continue;
        bounds[it] = next;
        changed = true;
      }
    }
  }
  return bounds;
}
