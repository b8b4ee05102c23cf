import type { RawRow } from './statements.ts';

/** Asks the database something, inside the transaction that looks at everything. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<readonly RawRow[]>;

/** A row that is not as it must be. */
export interface Wrong {
  /** Name of its type, or of a table that has none. */
  readonly type: string;
  /** Its uuid, or a name. */
  readonly key: string;
  /** What is wrong with it. */
  readonly detail: string;
}

/** Something that is always true, and a way to find what it is not true of. */
export interface Invariant {
  readonly name: string;
  /** What is always true, as a sentence. */
  readonly sentence: string;
  /** Finds what is wrong, so many at most; asks for no more than it can hold. */
  readonly find: (ask: Ask, most: number) => Promise<readonly Wrong[]>;
}

interface Stated extends Pick<Invariant, 'name' | 'sentence'> {
  readonly type: string;
  readonly text: string;
}

/** An invariant whose query selects what is wrong: a key, and a detail. */
export function queried({ name, sentence, type, text }: Stated): Invariant {
  const statement = `select wrong.key::text, wrong.detail::text from (${text}) wrong (key, detail) order by 1, 2 limit $1`;
  return {
    name,
    sentence,
    find: async (ask, most) => {
      const rows = await ask(statement, [most]);
      return rows.map(([key, detail]) => ({ type, key: String(key), detail: String(detail) }));
    },
  };
}

interface Computed<Facts> extends Stated {
  /** Says what is wrong with a row; null when nothing is. */
  readonly judge: (facts: Facts) => string | null;
}

/**
 * An invariant that only code can compute, row by row in the order of their keys. Its query selects a uuid, and the facts
 * for the judge as JSON.
 */
export function computed<Facts>({ name, sentence, type, text, judge }: Computed<Facts>): Invariant {
  const page =
    `select seen.key::text, seen.facts::text from (${text}) seen (key, facts) ` +
    `where seen.key > $1::uuid order by seen.key limit ${String(pageSize)}`;
  return {
    name,
    sentence,
    find: async (ask, most) => {
      const wrong: Wrong[] = [];
      let [after, isMore] = [beforeAll, true];
      while (isMore && wrong.length < most) {
        const rows = await ask(page, [after]);
        for (const [key, facts] of rows) {
          const detail = judged(judge, facts);
          if (detail !== null) wrong.push({ type, key: String(key), detail });
        }
        after = String(rows.at(-1)?.[0]);
        isMore = rows.length === pageSize;
      }
      return wrong.slice(0, most);
    },
  };
}

/** What is so wrong that the judge fails at it is wrong. */
function judged<Facts>(judge: Computed<Facts>['judge'], facts: unknown): string | null {
  try {
    // The query builds what its judge is for.
    return judge(JSON.parse(String(facts)) as Facts);
  } catch (error) {
    return `cannot be judged: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const pageSize = 500;
/** Every uuid comes after it. */
const beforeAll = '00000000-0000-0000-0000-000000000000';
