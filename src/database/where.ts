import type { StatementDraft } from './select-statement.ts';

/** Adds a condition to a list: gets the row's alias, a way to bind values and the viewer's placeholder, gives SQL. */
export type Where = (row: string, bind: Bind, viewer: () => string) => string;

/** Ways for a value into a statement. A plan is kept only for those that cannot change which plan is best. */
export interface Bind {
  /** A parameter that says how many rows there are to find, so that each statement is planned for its own. */
  (value: unknown): string;
  /** One of the words; they are few, and each choice of them is a statement of its own, with its own plan. */
  readonly words: (words: readonly string[]) => string;
  /** A parameter that says where to begin: every page of a list is found in the same way. */
  readonly position: (value: unknown) => string;
  /** A parameter that planning does not look at: of a subselect that is found once, or beside what finds few rows itself. */
  readonly aside: (value: unknown) => string;
  /** Says that this condition finds few rows by an index of its own, by which they are found then. */
  readonly lead: () => void;
  /** True when a condition before this one leads: what another index would find is not worth being looked up. */
  readonly isLed: () => boolean;
}

/** Binds into a draft, and remembers whether one plan serves whatever was bound. */
export function binding(draft: Pick<StatementDraft, 'bind'>): {
  readonly bind: Bind;
  readonly isSteady: () => boolean;
  readonly isLed: () => boolean;
} {
  let steady = true;
  let led = false;
  const value = (bound: unknown): string => {
    steady = false;
    return draft.bind({ value: bound });
  };
  const words = (list: readonly string[]): string => {
    const isSafe = list.every((word) => /^[A-Z][A-Z0-9_]*$/.test(word));
    // In one order and each once, so that there are no more statements than choices.
    return isSafe ? `'{${[...new Set(list)].sort().join()}}'::text[]` : `${value(list)}::text[]`;
  };
  const steadily = (bound: unknown): string => draft.bind({ value: bound });
  const lead = (): void => {
    led = true;
  };
  const isLed = (): boolean => led;
  const more = { words, position: steadily, aside: steadily, lead, isLed };
  return { bind: Object.assign(value, more), isSteady: () => steady, isLed };
}
