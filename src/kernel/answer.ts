/** A read that rides with the commit of what it is about, so that it costs no way to the database of its own. */
export interface Answer {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Is given the rows, in column order. */
  readonly take: (rows: readonly (readonly unknown[])[]) => void;
}
