import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { recordRefusal } from './audit/record.ts';
import { standInsOf } from './database/access.ts';
import type { Models } from './database/model.ts';
import { checkInput } from './graphql/check-input.ts';
import { inexactColumns } from './graphql/exact-columns.ts';
import { finishSchema } from './graphql/finish-schema.ts';
import { describeSizes, unboundedLists } from './graphql/limits.lists.ts';
import { type MutationHooks, type Refusal, wrapMutations } from './graphql/mutations.ts';
import { ungroupedNeeds } from './graphql/needs.ts';
import { brokenPromises } from './graphql/nullability.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { holesIn } from './graphql/rights.ts';
import { DateTime } from './graphql/scalars.ts';
import { parseGlobalId } from './kernel/global-id.ts';
import type { OperationPolicy } from './kernel/policy.ts';
import { UserErrorCode } from './kernel/user-error.ts';
import { policies } from './policies.ts';
import { refusalOfConstraint } from './refusals.ts';
import { resolvers } from './resolvers.ts';

/** Builds the API; a field, argument or mutation without a rule stops it. A rehearsal may put no refusal on record. */
export function createSchema(
  models: Models,
  onRefusal: MutationHooks['onRefusal'] = putRefusalOnRecord,
): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    validateFn: checkInput,
    // What is served is the finished schema, which is checked where it is first used.
    skipCheck: true,
    pubSub: unused,
  });
  const schema = finishSchema(lexicographicSortSchema(built), models, standInsOf(policies));
  const operations = policies.filter((item): item is OperationPolicy => item.kind === 'operation');
  wrapMutations(schema, new Map(operations.map((item) => [item.operation, item])), {
    refusalOf: refusalOfConstraint,
    onRefusal,
  });
  const endless = unboundedLists(schema);
  if (endless.length > 0) throw new Error(`The schema has lists without an end:\n${endless.join('\n')}`);
  describeSizes(schema);
  const inexact = inexactColumns(schema, models, policies);
  if (inexact.length > 0) throw new Error(`The schema says otherwise than the database:\n${inexact.join('\n')}`);
  const holes = [
    ...holesIn(schema, policies),
    ...ungroupedNeeds(schema, models, policies),
    ...brokenPromises(schema, models, policies),
  ];
  if (holes.length > 0) throw new Error(`The schema has holes in its rights:\n${holes.join('\n')}`);
  return schema;
}

/** TypeGraphQL asks for one; every subscription has a source of its own. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('No subscription has a topic');
  },
};

/** Leaves the audit row of a refusal by right, guard or version; a form filled in wrongly leaves none. */
async function putRefusalOnRecord(context: RequestContext, { mutation, errors, args }: Refusal): Promise<void> {
  const error = errors.find((it) => it.code !== UserErrorCode.INVALID);
  if (!error) return;
  const about = firstId(args['input']);
  await recordRefusal(context, {
    action: mutation,
    objectType: about?.type ?? 'Mutation',
    objectId: about?.key ?? null,
    error,
  });
}

function firstId(input: unknown): ReturnType<typeof parseGlobalId> {
  const values: unknown[] = typeof input === 'object' && input !== null ? Object.values(input) : [];
  for (const value of values) {
    const id = typeof value === 'string' ? parseGlobalId(value) : null;
    if (id) return id;
  }
  return null;
}
