import type { GraphQLSchema } from 'graphql';
import { recordRefusal } from '../audit/record.ts';
import { mayCall } from '../graphql/mutations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { OperationPolicy } from '../kernel/policy.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { policies } from '../policies.ts';
import { createSchema } from '../schema.ts';
import type { Surroundings } from '../contexts.ts';

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
