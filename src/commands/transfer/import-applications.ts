import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { contextFor, type Surroundings } from '../../contexts.ts';
import { codeOf } from '../../database/embedded-error.ts';
import { databaseFault } from '../../graphql/database-faults.ts';
import type { Blocker, UserErrorCode } from '../../kernel/user-error.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { inputType } from './input-type.ts';
import { type Fault, faultOf, faultsOf } from './faults.ts';
import { FileError } from './file-error.ts';
import type { TableRow } from './rows.ts';
import { type ImportReport, type Outcome, Tally } from './tally.ts';
import { together } from './together.ts';

/** Where applications go, and who hands them in. */
export interface ImportPlace {
  readonly surroundings: Surroundings;
  /** The API; of a rehearsal one that leaves no audit row of a refusal. */
  readonly schema: GraphQLSchema;
  readonly viewer: Viewer;
  /** What time it is for each row, so that rows keep their order. */
  readonly clock: () => Date;
  /** Of the whole import: every audit row of it carries it. */
  readonly requestId: string;
}

/** What is to happen to the rows. */
export interface ImportWish {
  /** Hears after each row how many there have been. */
  readonly onRow: (count: number) => void;
  /** Does everything, and then undoes it. */
  readonly isRehearsal: boolean;
  /** Leaves bad rows out; otherwise one of them keeps all the others out. */
  readonly skipsBad: boolean;
}

/** Hands in an application for each row, through the API's own mutation. */
export async function importApplications(
  place: ImportPlace,
  rows: AsyncIterable<TableRow>,
  wish: ImportWish,
): Promise<ImportReport> {
  const tally = new Tally(wish);
  const handInAll = async (em: EntityManager): Promise<void> => {
    for await (const row of rows) {
      tally.add(row.line, await handIn(place, row, em));
      wish.onRow(tally.rows);
    }
  };
  const { em } = place.surroundings.orm;
  if (wish.skipsBad && !wish.isRehearsal) await handInAll(em);
  else await together(em, handInAll, () => wish.isRehearsal || tally.isRefused);
  return tally.report();
}

const document = parse(`mutation ImportApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) { isNew blockers { code message } errors { code message path } }
}`);

interface Payload {
  readonly isNew: boolean | null;
  readonly blockers: readonly Blocker[] | null;
  readonly errors: readonly {
    readonly code: UserErrorCode;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

/** One application, in a transaction of its own or, within another, behind a savepoint. */
async function handIn(
  { surroundings, schema, viewer, requestId, clock }: ImportPlace,
  row: TableRow,
  em: EntityManager,
): Promise<Outcome> {
  const faults = row.fault ? [row.fault] : faultsOf(schema, inputType(schema, 'SubmitApplicationInput'), row.value);
  if (faults.length > 0) return { bad: faults };
  // A fork for each row, so that the memory of an import does not grow with it.
  const own = em.fork({ clear: true, keepTransactionContext: true });
  const contextValue = { ...contextFor(surroundings, { viewer, requestId, now: clock() }), em: own };
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: { input: row.value } });
  if (errors?.[0]) return { bad: [faultOfDatabase(errors[0].originalError ?? errors[0])] };
  const { submitApplication: payload } = data as unknown as { submitApplication: Payload }; // as the document asks
  if (payload.errors.length === 0)
    return { bad: null, isNew: payload.isNew === true, blockers: payload.blockers ?? [] };
  return { bad: payload.errors.map(({ code, message, path }) => faultOf(path, { code, reason: message })) };
}

const outOfLocks = '53200';

/** Somebody else was at the same thing, which concerns the row; anything else ends the import. */
function faultOfDatabase(error: unknown): Fault {
  if (codeOf(error) === outOfLocks)
    throw new FileError(
      'These are more rows than the database takes in one transaction. Import them with --skip-bad or in several files, or raise its max_locks_per_transaction.',
    );
  const fault = databaseFault(error);
  if (fault?.code !== 'TIMEOUT' && fault?.code !== 'CONFLICT') throw error;
  return { column: null, code: fault.code, reason: fault.message };
}
