import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { auditPolicies } from './audit/audit.policy.ts';
import { recordRefusal } from './audit/record.ts';
import { calendarPolicies } from './calendar/calendar.policy.ts';
import { candidatePolicies } from './candidate/candidate.policy.ts';
import { companyPolicies } from './company/company.policy.ts';
import { standInsOf } from './database/access.ts';
import type { Models } from './database/model.ts';
import { decisionPolicies } from './decision/decision.policy.ts';
import { checkInput } from './graphql/check-input.ts';
import { finishSchema } from './graphql/finish-schema.ts';
import { describeSizes, unboundedLists } from './graphql/limits.lists.ts';
import { type MutationHooks, type Refusal, wrapMutations } from './graphql/mutations.ts';
import { ungroupedNeeds } from './graphql/needs.ts';
import { brokenPromises } from './graphql/nullability.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { holesIn } from './graphql/rights.ts';
import { DateTime } from './graphql/scalars.ts';
import { identityPolicies } from './identity/identity.policy.ts';
import { signInPolicies } from './identity/sign-in.policy.ts';
import { interviewPolicies } from './interview/interview.policy.ts';
import { parseGlobalId } from './kernel/global-id.ts';
import type { OperationPolicy, Policy } from './kernel/policy.ts';
import { UserErrorCode } from './kernel/user-error.ts';
import { kpiPolicies } from './kpi/kpi.policy.ts';
import { pipelinePolicies } from './pipeline/pipeline.policy.ts';
import { projectPolicies } from './project/project.policy.ts';
import { fitPolicies } from './matching/fit.policy.ts';
import { contractPolicies } from './contract/contract.policy.ts';
import { rematchPolicies } from './contract/rematch.policy.ts';
import { matchingPolicies } from './matching/matching.policy.ts';
import { ratePolicies } from './rates/rates.policy.ts';
import { refusalOfConstraint } from './refusals.ts';
import { vettingPolicies } from './vetting/vetting-case.policy.ts';
import { screeningPolicies } from './screening/screening.policy.ts';
import { scorecardPolicies } from './scorecard/scorecard.policy.ts';
import { streamPolicies } from './stream/stream.policy.ts';
import { notePolicies } from './vetting/note.policy.ts';
import { resolvers } from './resolvers.ts';

/** Every rule of who may see and do what. */
export const policies: readonly Policy[] = [
  ...auditPolicies,
  ...identityPolicies,
  ...signInPolicies,
  ...candidatePolicies,
  ...calendarPolicies,
  ...companyPolicies,
  ...vettingPolicies,
  ...notePolicies,
  ...interviewPolicies,
  ...scorecardPolicies,
  ...decisionPolicies,
  ...screeningPolicies,
  ...projectPolicies,
  ...matchingPolicies,
  ...fitPolicies,
  ...ratePolicies,
  ...contractPolicies,
  ...rematchPolicies,
  ...pipelinePolicies,
  ...kpiPolicies,
  ...streamPolicies,
];

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
