import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { GraphQLSchema } from 'graphql';
import { recordRefusal } from '../audit/record.ts';
import { mayCall } from '../graphql/mutations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { OperationPolicy } from '../kernel/policy.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { policies } from '../policies.ts';
import { createSchema } from '../schema.ts';
import type { Surroundings } from '../contexts.ts';
import type { Format } from './transfer/rows.ts';

/** What `--format` means, for every import. */
export function formatOption(): Option {
  return new Option('--format <format>', 'by the name of the file when left out').choices(['csv', 'ndjson']);
}

/** How a table is written, by what is said or by its name; ends the command when neither tells. */
export function formatOf(path: string, options: { readonly format?: Format }, command: Command): Format {
  const format = options.format ?? formats.get(extname(path).toLowerCase());
  if (format) return format;
  return command.error(`error: the name of ${path} does not say what it is: name it .csv or .ndjson, or set --format.`);
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['.csv', 'csv'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

/** The mutation that an import calls. */
interface Import {
  readonly action: string;
  /** Who may, in words. */
  readonly roles: string;
  readonly isRehearsal: boolean;
}

/** Refuses once, and not once for each row, whoever may not call the mutation of an import. */
export async function allowedToImport(context: RequestContext, { action, roles, isRehearsal }: Import): Promise<void> {
  const rule = policies.find((it): it is OperationPolicy => it.kind === 'operation' && it.operation === action);
  if (rule && mayCall(context.viewer, rule)) return;
  const error = notAllowed(`The roles of that account do not allow an import: it takes ${roles}.`);
  if (!isRehearsal) await recordRefusal(context, { action, objectType: 'Mutation', objectId: null, error });
  throw error;
}

/** The API; of a rehearsal one that leaves no audit row of a refusal. */
export function schemaFor({ reads }: Surroundings, isRehearsal: boolean): GraphQLSchema {
  return createSchema(reads.models, ...(isRehearsal ? [leaveNoTrace] : []));
}

const leaveNoTrace = (): Promise<void> => Promise.resolve();
